/** What a whole article says about countries: whose officials it leaves without a qualifier, whose army it names. */
import type { CountryMention } from '../types';
import type { Candidate, TitleChunk } from './candidate';
import {
  AGENCIES,
  AGENCY_BEFORE,
  AGENCY_WORDS,
  BODIES,
  DELEGATIONS,
  EMBASSIES,
  REPORTS,
} from './context-words';
import { titleCountry } from './merge-persons';
import { isNear, isOfPair, isOwner, isPlace } from './owners';
import { officeWords } from './told-by-act';
import type { Word } from './words';

/** What the whole article says about countries. */
export interface CountryScene {
  /** Countries by number of mentions, most first. */
  readonly ranked: readonly string[];
  /** The same by how much speaks for each as the one from within which the article tells, most first. */
  readonly likeliest: readonly string[];
  /** Country whose officials go without a qualifier, or null. */
  readonly home: string | null;
  /** The home is told (by the agency, by whom a diplomat is sent to), not weighed. */
  readonly surely: boolean;
  /** Country of the first city in which something is said to be, or null. */
  readonly venue: string | null;
  /** The one leading country of which no official is qualified, where others' are; or null. */
  readonly unqualified: string | null;
  /** Country of a body that the text names as one country's only: 'the Lebanese army' makes every 'army' Lebanese. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Country of an acronym that the text introduces: 'the Japan Coast Guard (JCG)'. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Offices that the headline names with their country, whoever holds them. */
  readonly headline: ReadonlyArray<{ readonly country: string; readonly office: ReadonlySet<string> }>;
  /** The one country whose embassy the text names, or null. */
  readonly embassy: string | null;
  readonly arabic: boolean;
}

/** Words at the head of an article within which an agency signs. */
const DATELINE = 90;
const SIGNATURE = new Set(['(', '/', '-', ')', '–', '—', ':']);

/** 'KUWAIT CITY, Jan 12 (KUNA) --', 'القاهرة - أ ش أ'. */
function signedBy(words: readonly Word[]): string | null {
  for (let at = 0; at < Math.min(DATELINE, words.length); at += 1) {
    const { fold } = words[at] as Word;
    const marked = SIGNATURE.has(words[at - 1]?.fold ?? '') || SIGNATURE.has(words[at + 1]?.fold ?? '');
    const country = AGENCIES.get(fold);
    if (marked && country !== undefined) return country;
    if (fold === 'ا' && words[at + 1]?.fold === 'ش' && words[at + 2]?.fold === 'ا') return 'EGY';
    if (fold === 'و' && words[at + 1]?.fold === 'م' && words[at + 2]?.fold === 'ع') return 'MAR';
  }
  return null;
}

function agencyCountry(words: readonly Word[]): string | null {
  for (let at = 0; at < words.length; at += 1) {
    const country = (words[at] as Word).country?.country;
    if (country === undefined) continue;
    if (AGENCY_BEFORE.has(words[at - 1]?.fold ?? '')) return country;
    const [next, second] = [words[at + 1]?.fold, words[at + 2]?.fold];
    if (AGENCY_WORDS.some(([first, then]) => first === next && then === second)) return country;
  }
  return null;
}

/** Words between a country and the body that is its own: 'the Lebanese armed forces', قوات الشرطة العراقية. */
const BODY_REACH = 2;

function bodiesOf(words: readonly Word[], arabic: boolean): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  words.forEach((word, at) => {
    const body = BODIES.get(word.fold);
    if (body === undefined) return;
    for (let step = 1; step <= BODY_REACH; step += 1) {
      const country = words[arabic ? at + step : at - step]?.country;
      if (country === undefined || country === null) continue;
      owners.set(body, (owners.get(body) ?? new Set()).add(country.country));
      break;
    }
  });
  const bodies = new Map<string, string>();
  for (const [body, countries] of owners) {
    const [only] = countries;
    if (countries.size === 1 && only !== undefined) bodies.set(body, only);
  }
  return bodies;
}

/** Words of a body's name in front of its acronym in brackets. */
const LONGEST_BODY = 6;

function acronymsOf(words: readonly Word[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (let at = 1; at + 2 < words.length; at += 1) {
    const acronym = words[at + 1] as Word;
    if ((words[at] as Word).fold !== '(' || (words[at + 2] as Word).fold !== ')' || !acronym.upper) continue;
    for (let before = at - 1; before >= 0 && at - before <= LONGEST_BODY; before -= 1) {
      const word = words[before] as Word;
      if (word.sentence !== acronym.sentence) break;
      if (word.kind === 'mark' && word.fold !== "'s" && word.fold !== '-') break;
      // A word that is small belongs to the sentence, not to the name.
      if (word.kind === 'word' && !word.capital && !/^(?:of|and|the|for|on)$/.test(word.fold)) break;
      if (word.country === null || word.country.form === 'city') continue;
      if (!acronyms.has(acronym.fold)) acronyms.set(acronym.fold, word.country.country);
      break;
    }
  }
  return acronyms;
}

function headlineOf(words: readonly Word[], titles: readonly TitleChunk[]): CountryScene['headline'] {
  return titles.flatMap((title) => {
    const inHeading = words[title.from]?.sentence.kind === 'heading';
    if (!inHeading || !title.country || title.plural || title.diplomat || title.rank) return [];
    return [{ country: title.country, office: officeWords(words, title) }];
  });
}

/** An embassy right before its country; folded. */
const EMBASSY = /^[وبل]?(?:ال)?سفاره$/;
const IN = new Set(['in', 'at', 'في']);

function venueOf(words: readonly Word[]): string | null {
  for (let at = 1; at < words.length; at += 1) {
    const mention = (words[at] as Word).country;
    const isCity = mention !== null && (mention.form === 'city' || mention.form === 'capital');
    if (isCity && IN.has((words[at - 1] as Word).fold)) return mention.country;
  }
  return null;
}

/** Weights of what makes a country the one an article is written in: chosen on development articles. */
const OWNER = 1;
const ACTOR = 1.5;
const FIRST = 1;
const NAME = 0.7;
const PLACE = 0.4;
const CITY = 0.7;
const LEAD = 1.5;
const DATED = 3;
const VOICE = 1.5;
/** Words around an owner in which a verb of reporting makes it the voice of the article. */
const VOICE_REACH = 4;

function voices(words: readonly Word[], at: number): boolean {
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= VOICE_REACH; step += 1) {
      const word = words[at + direction * step];
      if (word === undefined || word.kind === 'mark') break;
      if (REPORTS.has(word.fold)) return true;
    }
  }
  return false;
}

/** Words at the head of a sentence among which a dateline names its city, and up to the mark that ends it. */
const DATELINE_REACH = 6;

/** 'QUITO, Sept 18 (Reuters) -', 'بيروت - ': the city from which a report comes, before its first word. */
function isDateline(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  for (let back = at - 1; back >= 0 && words[back]?.sentence === sentence; back -= 1)
    if (at - back > DATELINE_REACH || (words[back] as Word).kind !== 'mark') return false;
  for (let next = at + 1; next <= at + DATELINE_REACH; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== sentence) return false;
    if (SIGNATURE.has(word.fold)) return true;
  }
  return false;
}

/** How much speaks for each country as the one whose affairs the article tells from within. */
function weigh(words: readonly Word[], arabic: boolean): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const lead = words.find(({ sentence }) => sentence.kind === 'prose')?.sentence;
  let previous: CountryMention | null = null;
  let weight = 0;
  words.forEach((word, at) => {
    const mention = word.country;
    if (mention === null || mention === previous) return;
    previous = mention;
    const first = words[at - 1]?.sentence !== word.sentence;
    // 'اتفاقية مع فرنسا': nobody writes so of his own; 'بين الجزائر وفرنسا': both stand alike.
    if (arabic && words[at - 1]?.fold === 'مع') weight = 0;
    else if (arabic && (words[at - 1]?.country ?? null) !== null && word.fold.startsWith('و'))
      weight = Math.min(weight, NAME);
    else if ((mention.form === 'capital' || mention.form === 'city') && isDateline(words, at)) weight = DATED;
    // 'Lisbon will lend a ship': a capital that opens a sentence acts.
    else if (mention.form === 'capital' && first && words[at + 1]?.kind === 'word') weight = ACTOR;
    else if (mention.form === 'city') weight = CITY + (word.sentence === lead ? LEAD : 0);
    else if (isPlace(words, at, arabic)) weight = PLACE;
    else {
      const owner = isOwner(words, at) && !isOfPair(words, at);
      weight = owner ? OWNER + (voices(words, at) ? VOICE : 0) : NAME;
      if (weights.size === 0) weight += FIRST;
    }
    weights.set(mention.country, (weights.get(mention.country) ?? 0) + weight);
  });
  return weights;
}

/**
 * Reads the scene once per article; `titles` are all of it, with and without a name, `first` is the first
 * official: an outlet that names him without his country writes at home.
 */
export function readScene(
  words: readonly Word[],
  countries: readonly CountryMention[],
  titles: readonly TitleChunk[],
  first: Candidate | undefined,
  arabic: boolean,
): CountryScene {
  const counts = new Map<string, number>();
  const named = countries.filter(({ form }) => form !== 'city');
  for (const { country } of [...named, ...titles])
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const most = counts.get(ranked[0] ?? '') ?? 0;
  const leading = ranked.filter((country) => (counts.get(country) ?? 0) * 4 >= most).slice(0, 3);
  const qualified = new Set<string>();
  const hosts: string[] = [];
  for (const { country, host, plural, from, to } of titles) {
    // 'وزيرا الزراعة في مصر وإسبانيا': of both, one may be at home.
    if (plural && arabic) continue;
    if (host !== null) hosts.push(host);
    // 'Home Secretary' implies its country; only what is named tells others from one's own.
    else if (country && words.slice(from, to).some((word) => word.country !== null)) qualified.add(country);
  }
  const guests = new Set<string>();
  const embassies = new Set<string>();
  words.forEach((word, at) => {
    if (word.country === null) return;
    if (EMBASSY.test(words[at - 1]?.fold ?? '') || words[at + 1]?.fold === 'embassy')
      embassies.add(word.country.country);
    if (isNear(words, at, DELEGATIONS) || isNear(words, at, EMBASSIES)) guests.add(word.country.country);
  });
  const signed = signedBy(words);
  const agency = signed ?? agencyCountry(words);
  const weights = weigh(words, arabic);
  // 'Rwanda's envoy to South Africa': a state named only as where somebody is sent is no scene.
  const onlyHost = (country: string): boolean =>
    hosts.length > 0 && hosts.filter((host) => host === country).length >= (counts.get(country) ?? 0);
  const free = leading
    .filter((country) => !qualified.has(country) && !onlyHost(country))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const native = free.find((country) => !guests.has(country)) ?? null;
  const atHome = first !== undefined && titleCountry(first.titles) === null;
  const visits = atHome || first?.titles.some(({ diplomat }) => diplomat) === true;
  // Diplomats call on officials of the country that they are sent to; delegations come from abroad.
  const told =
    (agency !== null && (ranked.includes(agency) || (signed !== null && atHome && free.length === 0))
      ? agency
      : null) ??
    (visits ? hosts.find((host) => !qualified.has(host)) : null) ??
    null;
  const home =
    told ?? (atHome && (free.length === 1 || qualified.size === 0) ? (native ?? free[0]) : null) ?? null;
  const unqualified = qualified.size > 0 && free.length === 1 ? native : null;
  return {
    ranked,
    likeliest: [...ranked].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)),
    home,
    surely: told !== null,
    venue: venueOf(words),
    unqualified,
    bodies: bodiesOf(words, arabic),
    acronyms: acronymsOf(words),
    embassy: embassies.size === 1 ? ([...embassies][0] ?? null) : null,
    headline: headlineOf(words, titles),
    arabic,
  };
}
