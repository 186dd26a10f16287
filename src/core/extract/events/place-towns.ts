/** Towns that no gazetteer knows: the text says that they are towns, or an occasion was 'in' or 'at' them. */
import type { Span } from '../../text/fold';
import { placeWordsOf } from './place-words';
import type { Group, ReadArticle, ReadSentence } from './types';

export interface Town extends Span {
  /** As written, without diacritics. */
  readonly name: string;
  /** It stands behind a house of the capital or of a city, and is most often a quarter of it: 'the police headquarters in Kacyiru'. */
  readonly quarter?: boolean;
}

const HOUSE = /\b(?:headquarters|HQ|GHQ|ministry|embassy) (?:in|at) $/i;

const NAME =
  "((?:\\p{Lu}[\\p{L}'’-]{1,24})(?: (?:\\p{Lu}[\\p{L}'’-]{1,24}|d[aeiou]|del|al|el|la|las|los)){0,2})";
/** 'In the border town of Korday', 'the city of Pedro Juan Caballero'. */
const CALLED_TOWN = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ii]n|[Aa]t|[Nn]ear) the (?:[\\p{L}-]{1,20} ){0,3}(?:town|city|port|village|resort|district|capital) of ${NAME}`,
  'u',
);
/** 'In Sde Boker on Monday': what follows shows that the name ends there. */
const AFTER =
  '(?=[.,;)]| \\(|\\s*$|\\s+(?:on|for|to|during|between|from|with|and|where|as|this|last|next|today|yesterday|earlier|since|after|before|under|aimed|involving|that|which|amid|over|ahead)(?![\\p{L}]))';
const UNKNOWN = new RegExp(`(?:^|[^\\p{L}])(?:in|at|near|outside) ${NAME}${AFTER}`, 'gu');
/** Words in names that are no towns: facilities, institutions, regions, months, languages. */
const NO_TOWN =
  /(?:^|\s)(?:Base|Barracks|Academy|Headquarters|HQ|GHQ|Palace|Hotel|Cent(?:re|er)|University|School|College|Stadium|Hall|House|Ministry|Department|Command|Council|Forces?|Army|Navy|Guard|Police|Agency|Institute|Airport|Airbase|Camp|Exercise|Operation|Ocean|Sea|Gulf|Bay|Strait|River|Island|Islands|Region|Province|State|Middle|East|West|North|South|Eastern|Western|Northern|Southern|Central|Europe|Asia|Africa|America|Americas|Arctic|Pacific|Atlantic|Mediterranean|Baltic|Balkans|Caucasus|Sahel|Maghreb|Horn|Parliament|Congress|Senate|Cabinet|NATO|UN|EU|AU|ASEAN|ECOWAS|SADC|Arabic|English|French|Russian|Spanish|General|President|Prime|Minister|January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Spring|Summer|Autumn|Winter|Phase|Article|Chapter|Section|Embassy|Summit|Conference|Forum|Force|Battalion|Regiment|Brigade|Mission|Nations|Union|League|World|Cup|War|God|Islam|Twitter|Facebook|Interpol|Europol|The|This|His|Her|Its|Their|Our|Joint|National|Defen[cs]e|Air|Naval|Military|Security)(?:\s|$)/;

const plain = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

function townAt(found: RegExpExecArray, name: string, offset: number): Town {
  const start = offset + found.index + found[0].lastIndexOf(name);
  return { start, end: start + name.length, name: plain(name) };
}

/** A town that the sentence calls one. */
export function townIn({ article }: ReadArticle, { sentence }: ReadSentence): Town | null {
  const found = CALLED_TOWN.exec(article.text.slice(sentence.start, sentence.end));
  return found?.[1] ? townAt(found, found[1], sentence.start) : null;
}

/** A name of one to three words behind 'in' or 'at', in the words of an occasion, that is nothing else known. */
export function unknownTownIn(
  { article }: ReadArticle,
  { sentence, span, family }: Pick<Group, 'sentence' | 'span'> & { readonly family?: Group['family'] },
): Town | null {
  if (article.language !== 'en' || family === 'statement') return null;
  const words = article.text.slice(span.start, span.end);
  const taken = [
    ...sentence.countries,
    ...sentence.organisations,
    ...sentence.dates,
    ...sentence.officials.flatMap(({ mentions }) => mentions),
  ];
  UNKNOWN.lastIndex = 0;
  for (let found = UNKNOWN.exec(words); found; found = UNKNOWN.exec(words)) {
    const town = found[1] ? townAt(found, found[1], span.start) : null;
    if (!town || NO_TOWN.test(town.name) || town.name === town.name.toUpperCase()) continue;
    const { elsewhere } = placeWordsOf(article.language);
    if (elsewhere.test(sentence.wordsAt({ start: Math.max(span.start, town.start - 60), end: town.start })))
      continue;
    if (!taken.some(({ start, end }) => start < town.end && end > town.start))
      return {
        ...town,
        quarter: HOUSE.test(article.text.slice(Math.max(span.start, town.start - 30), town.start)),
      };
  }
  return null;
}
