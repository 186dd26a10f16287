/** People counted by their nationality alone: '154 Iraqis', '20 سعوديا'. Forms as numbers govern them, folded. */
import { fold } from '../../../text/fold';
import { COUNTRY_NAMES } from '../../countries/lexicon/country-names';

/** Forms that are the country itself or another word. */
const NO_PEOPLE = new Set([
  'ليبيا',
  'سوريا',
  'روسيا',
  'ماليا',
  'ماليين',
  'قمريا',
  'قمريين',
  'poles',
  'lao',
  'brits',
]);

function readNationals(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const [, , english = '', , arabic = ''] = line.split('|');
    for (const demonym of english.split(';')) {
      if (/^[A-Z][a-z]+[a-rt-xz]$|[ae]i$/.test(demonym) && !/(?:sh|ch|se|men)$/.test(demonym))
        found.add(`${fold(demonym)}s`);
    }
    for (const written of arabic.split(';')) {
      const nisba = fold(written.replace(/^[!?]/, ''));
      if (nisba.endsWith('ي') && !nisba.includes(' '))
        for (const ending of ['ا', 'ين']) found.add(nisba + ending);
    }
  }
  for (const word of NO_PEOPLE) found.delete(word);
  return found;
}

let nationals: ReadonlySet<string> | null = null;

/** True for a folded word that names people of one country and can stand right behind a number. */
export function isNationals(word: string): boolean {
  nationals ??= readNationals();
  return nationals.has(word);
}

/** True for a folded demonym that is its own plural: 'Senegalese', 'British'; a noun must not follow. */
export function isSamePlural(word: string): boolean {
  return /^[a-z]{3,}ese$|^(?:british|irish|spanish|french|dutch|danish|swedish|finnish|polish|turkish|swiss|czech|welsh|scottish)$/.test(
    word,
  );
}
