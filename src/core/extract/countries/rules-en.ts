/**
 * English names that are also something else: each rule looks at the words around and at the countries the
 * text names, and says which country is meant, or none.
 */
import type { NameContext } from './name-context';

/** Gives the code of the country meant, `''` for none, or `undefined` where the entry's own meaning stands. */
export type NameRule = (name: NameContext) => string | undefined;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const GIVEN_NAMES = set(
  'michael jim tom george denzel james john robert david william jack joe bill richard mary sarah thomas daniel ' +
    'mark paul steven andrew kevin brian jason edward ryan eric stephen jonathan justin scott nick peter simon ' +
    'anna julia emma kate laura linda susan karen lisa barbara philip patrick sean adam alan alex ben charles ' +
    'chris christopher frank gary greg henry ian jeff keith larry martin matt neil roger ron sam tony tim walter mr mrs ms',
);
const PERSON_TITLES = set(
  'minister president secretary gen general col colonel ambassador dr senator sen gov governor captain capt sir ' +
    'chief analyst spokesman spokesperson spokeswoman sgt lt maj major lieutenant admiral adm brigadier chancellor ' +
    'commissioner director envoy justice judge rep congressman professor prof officer sergeant inspector constable ' +
    'detective deputy agent cpl corporal private pvt commander cmdr',
);
/** Words that follow the name of a state without making it a person's. */
const INSTITUTIONS = set(
  'armed defence defense army navy air police prime president foreign interior minister ministry king queen security ' +
    'national government border coast customs state special military intelligence parliament central and joint',
);
const PERSON_LIKE = set(
  'jordan chad israel georgia holland ireland england french german washington paris london wellington victoria ' +
    'florence sofia santiago valencia sydney kingston lima alexandria houston berlin kenya cuba vienna lyon ' +
    'seville santo salem aden',
);

/** `Michael Jordan`, `Defence Minister Israel Katz`, `Col. Chad Miller`: a name that is a person's. */
export function isEnglishPerson(name: NameContext): boolean {
  if (!PERSON_LIKE.has(name.key)) return false;
  if (GIVEN_NAMES.has(name.word(-1)) && name.capitalised(-1)) return true;
  // 'Chad F. Wolf'
  if (name.word(1).length === 1 && name.capitalised(1) && name.capitalised(2)) return true;
  const title = name.gapBefore === '.' ? name.wordAcross(-1) : name.word(-1);
  return (
    PERSON_TITLES.has(title) &&
    name.capitalised(-1) &&
    name.word(-2) !== 'of' &&
    name.capitalised(1) &&
    !INSTITUTIONS.has(name.word(1))
  );
}

const SHIP_BEFORE = set(
  'uss hms hmcs hmas hmnzs ins pns bns kri kd roks js fs its nrp tcg rfs rss hnlms sas gna ens hs esps orp arc bap are frigate ' +
    'destroyer corvette warship submarine carrier',
);

/** `the NRP Zaire`, `the frigate Hellas`: a ship that bears a country's name. */
export function isShipName(name: NameContext): boolean {
  return SHIP_BEFORE.has(name.word(-1)) && name.capitalised(1) !== true && name.gapAfter !== "'";
}

/** States of the US, without those that are also a country or a city (Georgia, Washington). */
const AMERICAN_STATES = set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas ' +
    'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming mass va pa',
);

/** `Moscow, Idaho`, `Lebanon, Pennsylvania`: a town in the US that shares the name. */
export function isAmericanTown(name: NameContext): boolean {
  return name.word(1) === '' && AMERICAN_STATES.has(name.wordAcross(1)) && name.gapAfter === ',';
}

const LANGUAGES = set(
  'french german spanish portuguese russian turkish chinese italian greek dutch polish japanese korean vietnamese ' +
    'indonesian ukrainian romanian hungarian swedish',
);
const LANGUAGE_AFTER = set('language languages speaking speaker speakers translation translator');
const LANGUAGE_LIST = set('and or english arabic');
const AFTER_LANGUAGE_ADVERB = set('. to on with at from by for that');
const LANGUAGE_BEFORE = set('speak speaks spoke speaking fluent translated');

/**
 * The first word before (-1) or after (1) the name that is no language and no conjunction, at most eight
 * words off; `.` where punctuation divides it from the list of languages.
 */
function beyondLanguages(name: NameContext, direction: -1 | 1): string {
  for (let step = 1; step <= 8; step += 1) {
    const word = name.wordAcross(direction * step);
    if (LANGUAGES.has(word) || LANGUAGE_LIST.has(word)) continue;
    return name.touches(direction * step) ? word : '.';
  }
  return '.';
}

/** `in French, German and Arabic`, `French-language`, `speaks Turkish`: a language, no country. */
export function isEnglishLanguage(name: NameContext): boolean {
  if (!LANGUAGES.has(name.key)) return false;
  if (LANGUAGE_AFTER.has(name.word(1))) return true;
  const before = beyondLanguages(name, -1);
  if (LANGUAGE_BEFORE.has(before)) return true;
  // `in French waters` goes on with a noun; `in French and English.` does not.
  return (before === 'in' || before === 'into') && AFTER_LANGUAGE_ADVERB.has(beyondLanguages(name, 1));
}

const BEFORE_PRONOUN_US = set(
  'contact about follow join tell let give call email help for with of to support visit',
);

/** Headlines in capitals have the pronoun too: `CONTACT US`. */
const us: NameRule = (name) => {
  const before = name.word(-1);
  if (!BEFORE_PRONOUN_US.has(before) || !name.capitalised(-1)) return undefined;
  const { article, match } = name;
  const span = article.folded.toOriginal(match.start - before.length - 1, match.start - 1);
  const written = article.text.slice(span.start, span.end);
  return written === written.toUpperCase() ? '' : undefined;
};

const congo: NameRule = (name) => {
  if (name.count('COG') > 0 && name.count('COD') === 0) return 'COG';
  return name.count('COD') === 0 && name.textHas('brazzaville', 'sassou', 'برازافيل', 'ساسو') ? 'COG' : 'COD';
};

const GEORGIA_US_AFTER = set('tech bulldogs power southern bureau republican democrat republicans democrats');
const GEORGIA_US = [
  'atlanta',
  'savannah',
  'augusta',
  'fort benning',
  'fort moore',
  'fort stewart',
  'fort gordon',
  'fort eisenhower',
];

const georgia: NameRule = (name) => {
  if (GEORGIA_US_AFTER.has(name.word(1))) return '';
  const before = name.wordAcross(-1);
  if (GEORGIA_US.some((place) => place.endsWith(before)) && before !== '') return '';
  const here = name.textHas('tbilisi', 'georgian', 'caucasus', 'batumi', 'south ossetia', 'abkhazia');
  return !here && name.textHas(...GEORGIA_US) ? '' : undefined;
};

const emirates: NameRule = (name) => {
  if (/^(?:airlines?|skycargo|flights?|stadium|group|team|nbd|palace|passengers?)$/.test(name.word(1)))
    return '';
  return name.word(-1) === 'the' || name.count('ARE') > 0 ? 'ARE' : '';
};

const KINGDOMS = ['SAU', 'BHR', 'JOR', 'MAR'];
/** Agencies, sovereigns and dynasties that say at whose home an Arab kingdom's text was written, folded. */
const AT_HOME: ReadonlyArray<readonly [country: string, ...phrases: readonly string[]]> = [
  [
    'SAU',
    'واس',
    'خادم الحرمين',
    'خادم الحرمين الشريفين',
    'الملك سلمان',
    'spa',
    'custodian of the two holy mosques',
    'king salman',
  ],
  ['JOR', 'بترا', 'الملك عبدالله الثاني', 'الملك عبد الله الثاني', 'petra', 'king abdullah ii'],
  ['BHR', 'بنا', 'ال خليفه', 'حمد بن عيسي', 'bna', 'al khalifa', 'king hamad'],
  ['MAR', 'ومع', 'محمد السادس', 'الحموشي', 'mohammed vi', 'hammouchi'],
];

/**
 * `the Kingdom` is the one Arab kingdom that the text names; of several, or of none, the one whose agency,
 * sovereign or dynasty it names; else it stays open.
 */
export const kingdom: NameRule = (name) => {
  const named = KINGDOMS.filter((country) => name.count(country) > 0);
  if (named.length === 1) return named[0];
  const home = AT_HOME.filter(
    ([country, ...phrases]) => (named.length === 0 || named.includes(country)) && name.textHas(...phrases),
  );
  return home.length === 1 ? home[0]?.[0] : '';
};

const englishKingdom: NameRule = (name) =>
  name.word(-1) === 'the' && name.word(1) !== 'of' ? kingdom(name) : '';

const englishSultanate: NameRule = (name) =>
  name.word(1) !== 'of' && (name.count('OMN') > 0 || name.textHas('muscat')) ? 'OMN' : '';

/** Parts of compounds: Sino-Russian, Indo-Pak; the Indo-Pacific is a sea. */
const compound: NameRule = (name) =>
  name.hyphenated && !/^(?:pacific|european|aryan|china)$/.test(name.word(1)) ? undefined : '';
const pak: NameRule = (name) =>
  name.hyphenated || /^(?:army|navy|rangers|forces)$/.test(name.word(1)) ? undefined : '';

const korean: NameRule = (name) => (name.count('PRK') > 0 && name.count('KOR') === 0 ? 'PRK' : 'KOR');

/** Rules by citation form. */
export const ENGLISH_RULES: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['us', us],
  ['congo', congo],
  ['congolese', congo],
  ['georgia', georgia],
  ['emirates', emirates],
  ['kingdom', englishKingdom],
  ['sultanate', englishSultanate],
  ['korea', korean],
  ['korean', korean],
  ['dominican', (name) => (name.count('DMA') > 0 && name.count('DOM') === 0 ? 'DMA' : 'DOM')],
  ['turkmen', (name) => (name.count('TKM') > 0 ? 'TKM' : '')],
  ...['sino', 'indo', 'franco', 'anglo', 'russo', 'italo', 'greco'].map((part): [string, NameRule] => [
    part,
    compound,
  ]),
  ['pak', pak],
  ['tt', (name) => (name.count('TTO') > 0 ? 'TTO' : '')],
  ['car', (name) => (name.count('CAF') > 0 ? 'CAF' : '')],
]);
