/**
 * Cities that a text means without naming them ('the Angolan capital', 'at the Pentagon'), and towns that no
 * gazetteer knows but whose country stands behind them ('in Korday, Kazakhstan').
 */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { buildPhraseMatcher, startsArabic, type Phrase, type PhraseMatch } from '../../text/phrase-matcher';
import { matchesOf } from '../../text/matches';
import { capitalOf } from './gazetteer';
import type { GeographicName } from './geographic-names';
import { VENUES } from './lexicon/venues';

/** A city and where the text means it; offsets are those of the stored text. */
export interface StandIn extends Span {
  readonly city: string;
  readonly country: string;
}

const LOOK_BACK = 24;
const LOOK_AHEAD = 36;
/** 'capital punishment', 'capital market': other capitals. */
const CAPITAL_AFTER =
  /^(?:'s?)? (?:political )?capital(?: city)?(?![a-z])(?! (?:punishment|markets?|goods|gains|investments?|expenditure|flows|letters?|region|account))/;
const CAPITAL_OF = /(?<![a-z])capital(?: city)? of (?:the )?$/;
const CAPITAL_BEFORE_AR = /(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ال|ل)?عاصمه (?:ال)?$/;

/** 'The Kenyan capital', 'capital of Kenya', 'العاصمة الكينية', where the city's own name does not stand beside. */
export function capitalsMeant(article: ArticleText, names: readonly GeographicName[]): StandIn[] {
  const { folded } = article;
  const meant: StandIn[] = [];
  names.forEach(({ country, form, start, end }, index) => {
    if (form !== 'demonym' && form !== 'name') return;
    const [from, to] = [folded.toFolded(start), folded.toFolded(end)];
    const before = folded.text.slice(Math.max(0, from - LOOK_BACK), from);
    const after = folded.text.slice(to, to + LOOK_AHEAD);
    const noun = CAPITAL_AFTER.exec(after)?.[0] ?? '';
    if (noun === '' && !CAPITAL_OF.test(before) && !CAPITAL_BEFORE_AR.test(before)) return;
    const isNamed = [names[index - 1], names[index + 1], names[index + 2]].some(
      (other) =>
        other !== undefined &&
        other.city !== null &&
        other.country === country &&
        other.start <= end + LOOK_BACK &&
        other.end >= start - LOOK_BACK,
    );
    const capital = capitalOf(country);
    if (!capital || isNamed) return;
    const whole = folded.toOriginal(to, to + noun.length);
    meant.push({ start, end: noun === '' ? end : whole.end, country, city: capital.name });
  });
  return meant;
}

interface Venue {
  readonly city: string;
  readonly country: string;
}

function venuesOf(script: 'arabic' | 'other'): ReadonlyArray<Phrase<Venue>> {
  return VENUES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', city = '', english = '', arabic = ''] = line.split('|');
      return [...english.split(';'), ...arabic.split(';')]
        .filter((phrase) => phrase !== '' && startsArabic(phrase) === (script === 'arabic'))
        .map((phrase) => ({ phrase, value: { city, country } }));
    });
}

let matcher: ((folded: string) => Array<PhraseMatch<Venue>>) | null = null;

/** Palaces, headquarters and fairs. */
export function venuesNamed({ text, folded }: ArticleText): StandIn[] {
  matcher ??= buildPhraseMatcher(venuesOf);
  return matcher(folded.text).flatMap(({ start, end, value }) => {
    const span = folded.toOriginal(start, end);
    // In Latin letters a name begins with a capital somewhere: 'defence' is no fair.
    const written = text.slice(span.start, span.end);
    return written !== written.toLowerCase() || startsArabic(written) ? [{ ...span, ...value }] : [];
  });
}

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|(?:Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Mo|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis)\\.|N\\.C\\.|S\\.C\\.|N\\.M\\.|N\\.J\\.|N\\.Y\\.|D\\.C\\.';
/** One to three words with capitals after a word of place; never a name with a comma of its own. */
const TOWN_BEFORE_COMMA =
  /(?<=(?:^|[^\p{L}])(?:in|at|near|outside) )((?:\p{Lu}[\p{L}'’-]{1,25}\.? ?){1,3})(?:, |\()/gu;
/** A dateline in capitals with its country or state: 'SEMBACH, Germany --'. */
const SHOUTED = /(?:^|\n)[ \t]{0,4}(\p{Lu}[\p{Lu}'’. -]{2,30}), /gu;
const STATE_AFTER = new RegExp(`^(?:${STATES})(?![a-z])`);
/** Last words of names that are no towns. */
const FACILITY =
  /(?:Base|Barracks|Academy|Headquarters|Palace|Hotel|Cent(?:re|er)|University|School|College|Stadium|Hall|House|Ministry|Department|Command|Council|Forces?|Army|Navy|Guard|Police|Agency|Institute|Airport|Minister|President|Republic|Kingdom|State|January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)$/;

/** 'In Korday, Kazakhstan', 'in Zupanja (Croatia)', 'at Fort Bragg, North Carolina'. */
export function townsBeforeCountry({ text }: ArticleText, names: readonly GeographicName[]): StandIn[] {
  const starts = new Map(
    names.filter(({ form }) => form === 'name').map(({ start, country }) => [start, country]),
  );
  const known = new Set(names.map(({ start }) => start));
  const towns: StandIn[] = [];
  for (const match of [...matchesOf(TOWN_BEFORE_COMMA, text), ...matchesOf(SHOUTED, text)]) {
    const city = (match[1] ?? '').trim();
    const start = match.index + match[0].indexOf(city);
    const end = start + city.length;
    const next = match.index + match[0].length;
    const state = STATE_AFTER.test(text.slice(next, next + 20));
    const country = state ? 'USA' : starts.get(next);
    if (country === undefined || known.has(start) || FACILITY.test(city)) continue;
    towns.push({ start, end, country, city: plain(city) });
  }
  return towns;
}

/** 'At Kobebe, in Uganda's Moroto District': a town and the part of a country in which it is. */
const TOWN_IN_AREA =
  /(?<=(?:^|[^\p{L}])(?:in|at|near|outside) )((?:\p{Lu}[\p{L}'’-]{1,25} ?){1,3}), (?:in )?(?:the )?((?:(?:\p{Lu}[\p{L}'’-]{1,25}|of|the|[a-z]{4,12}(?:ern|an|ish|ese)) ){1,4}(?:[Dd]istrict|[Pp]rovince|[Cc]ounty|[Rr]egion|[Gg]overnorate|[Dd]epartment|[Pp]refecture|[Ss]tate|[Oo]blast|[Dd]ivision))(?![\p{L}])/gu;

export function townsInArea({ text }: ArticleText, names: readonly GeographicName[]): StandIn[] {
  return matchesOf(TOWN_IN_AREA, text).flatMap((match) => {
    const city = (match[1] ?? '').trim();
    const start = match.index;
    const end = start + match[0].length;
    const area = names.find((name) => name.start > start + city.length && name.end <= end);
    const isKnown = names.some((name) => name.start < start + city.length && name.end > start);
    if (area === undefined || isKnown || FACILITY.test(city)) return [];
    return [{ start, end: start + city.length, country: area.country, city: plain(city) }];
  });
}

/** English names are written without diacritics. */
function plain(name: string): string {
  const bare = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (bare !== bare.toUpperCase()) return bare;
  return bare.toLowerCase().replace(/(?:^|[ -])[a-z]/g, (letter) => letter.toUpperCase());
}
