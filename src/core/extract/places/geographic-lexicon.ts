/**
 * One lexicon of all geographic names in both languages (countries, their people, capitals, seats,
 * cities, and names that only contain one), so that the longest name at a word always wins.
 */
import { countryCodes, countryLabel } from '../../model/countries';
import { fold } from '../../text/fold';
import { buildPhraseMatcher, startsArabic, type Phrase, type PhraseMatch } from '../../text/phrase-matcher';
import { COUNTRY_NAMES, NAMES_OF_TWO, UNUSED_LABELS } from '../countries/lexicon/country-names';
import { NOT_COUNTRIES_AR, NOT_COUNTRIES_EN } from '../countries/lexicon/not-countries';
import { SEATS } from '../countries/lexicon/seats';
import { nisbaForms } from '../countries/nisba';
import { allCities, type City } from './gazetteer';

/** One thing a name can mean. */
export interface Candidate {
  /** ISO3; two codes joined by `+` where one name means both (the two Koreas). */
  readonly country: string;
  readonly form: 'name' | 'demonym' | 'capital' | 'city';
  /** The city, where the name is one; else null. */
  readonly city: City | null;
  /** Counts only where its country is named elsewhere in the text. */
  readonly ambiguous: boolean;
}

export interface GeographicEntry {
  /** Folded citation form, the key of rules: `تركي` for all its inflections. */
  readonly key: string;
  /** What the name can mean; none for a name that only contains one (Gulf of Oman). */
  readonly candidates: Candidate[];
  /** The exact letters the text must have (US, not us); empty where a capital suffices. */
  readonly exact: string;
  /** May not stand behind the Arabic article: قطر is the country, القطر a diameter. */
  readonly bare: boolean;
}

const keyOf = (name: string): string => fold(name).replace(/-/g, ' ');

/** Plurals of English demonyms; those in -sh, -ch, -ese, -s and -men have none. */
const pluralOf = (demonym: string): readonly string[] =>
  /(?:s|x|sh|ch|se|m[ae]n|y)$/.test(demonym) ? [] : [`${demonym}s`];

/** Collects the names of one script. */
class LexiconBuilder {
  readonly arabic: boolean;
  private readonly entries = new Map<string, Phrase<GeographicEntry>>();

  constructor(arabic: boolean) {
    this.arabic = arabic;
  }

  add(name: string, candidate: Candidate | null, key?: string): void {
    if (startsArabic(name) !== this.arabic) return;
    const exact = name.startsWith('=') ? name.slice(1) : '';
    const phrase = exact === '' ? name : exact;
    const place = keyOf(phrase);
    const known = this.entries.get(place)?.value;
    if (known === undefined) {
      const bare =
        this.arabic && candidate !== null && candidate.form !== 'demonym' && !phrase.startsWith('ال');
      const candidates = candidate === null ? [] : [candidate];
      this.entries.set(place, {
        phrase,
        value: { key: exact === '' && key !== undefined ? key : place, candidates, exact, bare },
      });
    } else if (candidate !== null && known.candidates.every(({ country }) => country !== candidate.country)) {
      known.candidates.push(candidate);
    } else if (candidate?.form === 'demonym' && known.bare) {
      // 'سورية' is the country and its feminine adjective, which takes the article.
      this.entries.set(place, { phrase, value: { ...known, bare: false } });
    }
  }

  phrases(): ReadonlyArray<Phrase<GeographicEntry>> {
    return [...this.entries.values()];
  }
}

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);

function addCountryNames(lexicon: LexiconBuilder): void {
  for (const [country, names] of Object.entries(NAMES_OF_TWO)) {
    for (const name of names.split(';')) {
      lexicon.add(name, { country, form: 'name', city: null, ambiguous: false });
    }
  }
  const unused = { en: new Set<string>(UNUSED_LABELS.en), ar: new Set<string>(UNUSED_LABELS.ar) };
  for (const language of ['en', 'ar'] as const) {
    for (const country of countryCodes()) {
      if (unused[language].has(country)) continue;
      lexicon.add(countryLabel(country, language), { country, form: 'name', city: null, ambiguous: false });
    }
  }
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const [country = '', names, , arabicNames] = line.split('|');
    const name: Candidate = { country, form: 'name', city: null, ambiguous: false };
    for (const written of [...split(names), ...split(arabicNames)]) lexicon.add(written, name);
  }
}

function addDemonyms(lexicon: LexiconBuilder): void {
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const [country = '', , demonyms, , arabicDemonyms] = line.split('|');
    const demonym: Candidate = { country, form: 'demonym', city: null, ambiguous: false };
    for (const written of lexicon.arabic ? [] : split(demonyms)) {
      for (const form of [written, ...pluralOf(written)]) lexicon.add(form, demonym, keyOf(written));
    }
    for (const written of lexicon.arabic ? split(arabicDemonyms) : []) {
      const plain = written.replace(/^[!?]/, '');
      const forms = written.startsWith('!') ? [plain] : nisbaForms(plain);
      for (const form of forms) {
        lexicon.add(written.startsWith('?') ? `ال${form}` : form, demonym, keyOf(plain));
      }
    }
  }
}

function addCities(lexicon: LexiconBuilder): void {
  for (const city of allCities()) {
    for (const { text, ambiguous } of city.spellings) {
      const form = city.capital ? 'capital' : 'city';
      lexicon.add(text, { country: city.country, form, city, ambiguous });
    }
  }
  for (const line of SEATS.trim().split('\n')) {
    const [country = '', english, arabic] = line.split('|');
    const seat: Candidate = { country, form: 'capital', city: null, ambiguous: false };
    for (const written of [...split(english), ...split(arabic)]) lexicon.add(written, seat);
  }
}

/** Words that stand for the one kingdom or sultanate a text is about; rules find the country. */
const STAND_INS = ['Kingdom', 'المملكة', 'Sultanate', 'السلطنة'];

function namesOf(script: 'arabic' | 'other'): ReadonlyArray<Phrase<GeographicEntry>> {
  const lexicon = new LexiconBuilder(script === 'arabic');
  for (const name of `${NOT_COUNTRIES_EN}|${NOT_COUNTRIES_AR}`.replace(/\n/g, '').split('|')) {
    if (name !== '') lexicon.add(name, null);
  }
  // Of names that fold alike the first one stands: برازيليا is the city before it is an accusative.
  addCountryNames(lexicon);
  addCities(lexicon);
  addDemonyms(lexicon);
  for (const name of STAND_INS) lexicon.add(name, null);
  return lexicon.phrases();
}

let matcher: ((folded: string) => Array<PhraseMatch<GeographicEntry>>) | null = null;

/** Finds all names in a folded text, unresolved. The lexicon is built when it is needed: loading stays quick. */
export function matchGeographicNames(folded: string): Array<PhraseMatch<GeographicEntry>> {
  matcher ??= buildPhraseMatcher(namesOf);
  return matcher(folded);
}
