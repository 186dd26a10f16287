/**
 * Finds every geographic name of a text and decides what it means there. Countries and places are both
 * read from the result, so that a name cannot be a country for one and a city for the other.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { PhraseMatch } from '../../text/phrase-matcher';
import { isCapital, NameContext, NameScope } from '../countries/name-context';
import {
  ARABIC_RULES,
  followsDefiniteNoun,
  isArabicFamilyName,
  isArabicLanguage,
  isArabicPlace,
} from '../countries/rules-ar';
import {
  ENGLISH_RULES,
  isAmericanTown,
  isEnglishLanguage,
  isEnglishPerson,
  isShipName,
} from '../countries/rules-en';
import { namesakeOf } from './gazetteer';
import { matchGeographicNames, type Candidate, type GeographicEntry } from './geographic-lexicon';

/** A name with the one thing it means. Offsets are those of the stored text. */
export interface GeographicName extends Candidate {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

interface Located {
  readonly match: PhraseMatch<GeographicEntry>;
  readonly sentence: Sentence;
}

const ARABIC_START = /^[\u0600-\u06ff]/;

/** True where letter case and the Arabic article are as the entry asks. */
function isWrittenAsName(article: ArticleText, match: PhraseMatch<GeographicEntry>): boolean {
  const { exact, bare } = match.value;
  const { folded, text } = article;
  if (ARABIC_START.test(folded.text.charAt(match.start))) return !bare || !/(?:ال|لل)$/.test(match.proclitic);
  const span = folded.toOriginal(match.start, match.end);
  const original = text.slice(span.start, span.end);
  if (exact !== '') return original === exact;
  return original.split(/[\s-]/).some((word) => isCapital(word.charAt(0)));
}

const BYLINE = /^\s*(?:date \d{4}-\d\d-\d\d\s*)?\([^\n]{0,80}?\)+(?=[\s,]*[A-Z]{3})/;

/** End of a credit in brackets before the dateline: `(MENAFN- Kuwait News Agency (KUNA)) ISLAMABAD, Nov 6`. */
function endOfByline(text: string): number {
  return BYLINE.exec(text.slice(0, 160))?.[0].length ?? 0;
}

/** Matches inside sentences that are read, in order. */
function locate(article: ArticleText): readonly Located[] {
  const located: Located[] = [];
  const byline = endOfByline(article.text);
  let at = 0;
  for (const match of matchGeographicNames(article.folded.text)) {
    const { start } = article.folded.toOriginal(match.start, match.end);
    while (at < article.sentences.length && (article.sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = article.sentences[at];
    if (sentence === undefined) break;
    if (start < byline || start < sentence.start || sentence.kind === 'boilerplate') continue;
    if (isWrittenAsName(article, match)) located.push({ match, sentence });
  }
  return located;
}

const ruleOf = (key: string) => ENGLISH_RULES.get(key) ?? ARABIC_RULES.get(key);

/** The one country that an entry stands for whatever surrounds it, or null. */
function certainCountry({ candidates }: GeographicEntry): string | null {
  const only = candidates[0];
  return candidates.length === 1 && only !== undefined && !only.ambiguous ? only.country : null;
}

/** Counts the countries that are named beyond doubt: one meaning, no rule to ask. */
function noteCertain(scope: NameScope, located: readonly Located[]): void {
  for (const { match } of located) {
    const country = ruleOf(match.value.key) === undefined ? certainCountry(match.value) : null;
    for (const code of country?.split('+') ?? []) scope.note(code);
  }
}

/** What the rules say of each name, by what is beyond doubt; what they decide then counts for the rest. */
function askRules(scope: NameScope, contexts: readonly NameContext[]): ReadonlyArray<string | undefined> {
  const decisions = contexts.map((name) => ruleOf(name.key)?.(name));
  contexts.forEach((name, index) => {
    const country = decisions[index] ?? certainCountry(name.match.value);
    if (ruleOf(name.key) !== undefined && country) scope.note(country);
  });
  return decisions;
}

/** The candidate whose country the text names most often; without any, the first that needs no proof. */
function likeliest(name: NameContext): Candidate | null {
  const { candidates } = name.match.value;
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.ambiguous && candidate.form === 'city' && !isArabicPlace(name)) continue;
    if (name.count(candidate.country) > (best === null ? 0 : name.count(best.country))) best = candidate;
  }
  if (best !== null) return best;
  return (
    candidates.find(({ ambiguous, form }) => !ambiguous || (form === 'capital' && name.dateline)) ?? null
  );
}

function meaningOf(name: NameContext, decided: string | undefined): Candidate | null {
  const { candidates } = name.match.value;
  if (decided === '') return null;
  if (decided !== undefined) {
    const known = candidates.find(({ country }) => country === decided);
    const form = candidates[0]?.form ?? 'name';
    return known ?? { country: decided, form, city: null, ambiguous: false };
  }
  if (isEnglishPerson(name) || isEnglishLanguage(name) || isShipName(name)) return null;
  const meaning = likeliest(name);
  if (meaning !== null && meaning.country !== 'USA' && isAmericanTown(name)) return null;
  if (meaning?.form === 'demonym' && isArabicLanguage(name, meaning.country)) return null;
  return meaning;
}

/** Where 'in Singapore' and 'in Djibouti' say the city as well as the country. */
const CITY_STATES = new Set(['SGP', 'DJI', 'LUX']);

const OF_CITY = /^(?:ب|ل|و)?(?:ال)?(?:ميناء|مرفا|مطار|بلديه|عاصمه)$/;
const HAS_CITY = /^(?:international airport|airport|port(?! (?:authority|security|police))|harbou?r)\b/;

/** A dateline names the city even where it is called like its country: `KUWAIT, Nov 6 (KUNA)`. */
function withNamesake(name: NameContext, meaning: Candidate): Candidate {
  const city = meaning.form === 'name' ? namesakeOf(meaning.country) : undefined;
  if (city === undefined) return meaning;
  if (name.dateline) return { ...meaning, form: 'capital', city };
  // 'Djibouti port', 'ميناء الجزائر': what only a city has.
  if (OF_CITY.test(name.word(-1)) || (HAS_CITY.test(`${name.word(1)} ${name.word(2)}`) && !name.hyphenated))
    return { ...meaning, city };
  const located = name.word(-1) === 'in' || name.word(-1) === 'في' || name.proclitic.endsWith('ب');
  return CITY_STATES.has(meaning.country) && located ? { ...meaning, city } : meaning;
}

function resolve(article: ArticleText): readonly GeographicName[] {
  const located = locate(article);
  const scope = new NameScope(article);
  noteCertain(scope, located);
  const contexts = located.map(
    ({ match, sentence }) => new NameContext(scope, match, article.folded.toFolded(sentence.start)),
  );
  // A family name said in full once (شياع السوداني) is meant again where no noun asks for an adjective.
  const familyNames = new Set(contexts.filter(isArabicFamilyName).map(({ surface }) => surface));
  const decisions = askRules(scope, contexts);
  const names: GeographicName[] = [];
  contexts.forEach((name, index) => {
    if (isArabicFamilyName(name)) return;
    if (familyNames.has(name.surface) && name.proclitic === 'ال' && !followsDefiniteNoun(name)) return;
    const meaning = meaningOf(name, decisions[index]);
    if (meaning === null) return;
    // The Arabic article is quoted with the word it belongs to (القطري); other proclitics are not.
    const definite = name.proclitic.endsWith('ال') ? 2 : 0;
    const { start, end } = article.folded.toOriginal(name.match.start - definite, name.match.end);
    const sentence = located[index]?.sentence.index ?? 0;
    const { country, form, city, ambiguous } = withNamesake(name, meaning);
    for (const code of country.split('+')) {
      names.push({ start, end, sentence, country: code, form, city, ambiguous });
    }
  });
  return names;
}

const resolved = new WeakMap<ArticleText, readonly GeographicName[]>();

/**
 * Names in order of the text, worked out once for each article. Only a name of two countries (الكوريتان)
 * stands twice at one place; others do not overlap.
 */
export function geographicNames(article: ArticleText): readonly GeographicName[] {
  let names = resolved.get(article);
  if (names === undefined) resolved.set(article, (names = resolve(article)));
  return names;
}
