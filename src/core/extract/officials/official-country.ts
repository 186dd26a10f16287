/**
 * Settles which country an official serves where the title does not name it: what follows the name, the
 * side or delegation, officials and countries before it in the sentence, and last the country whose
 * officials the outlet leaves unnamed because they are its own.
 */
import type { Confidence, CountryMention } from '../types';
import type { Candidate, TitleChunk } from './candidate';
import {
  AGENCY_BEFORE,
  AGENCY_WORDS,
  COMPANIONS,
  DELEGATIONS,
  ENCOUNTERS,
  PLACE_WORDS,
  SIDES,
  TRAVEL,
} from './context-words';
import { titleCountry } from './merge-persons';
import type { Word } from './words';

export interface Served {
  readonly country: string;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** Words read back from an official: longer sentences say nothing sure that far away. */
const READ_BACK = 70;
/** Words read on from an official for where he travels. */
const READ_ON = 20;
/** Words between 'visited' and the country: 'left on Sunday for Nepal'. */
const TRAVEL_REACH = 5;
const DETERMINERS = new Set(['the', 'a', 'an', "'s", "'"]);
const OWNERS = new Set(['of', 'from', 'at', 'in', 'من', 'في', 'عن']);

/** What the whole article says about countries. */
export interface CountryScene {
  /** Countries by number of mentions, most first. */
  readonly ranked: readonly string[];
  /** Country whose officials go without a qualifier, or null. */
  readonly home: string | null;
  readonly arabic: boolean;
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

const isNear = (words: readonly Word[], at: number, lexicon: ReadonlySet<string>): boolean =>
  [-2, -1, 1, 2].some((step) => lexicon.has(words[at + step]?.fold ?? ''));

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
  for (const { country, host, from, to } of titles) {
    if (host !== null) hosts.push(host);
    // 'Home Secretary' implies its country; only what is named tells others from one's own.
    else if (country && words.slice(from, to).some((word) => word.country !== null)) qualified.add(country);
  }
  const guests = new Set<string>();
  words.forEach((word, at) => {
    if (word.country !== null && isNear(words, at, DELEGATIONS)) guests.add(word.country.country);
  });
  const agency = agencyCountry(words);
  const free = leading.filter((country) => !qualified.has(country));
  const atHome = first !== undefined && titleCountry(first.titles) === null;
  // Diplomats call on officials of the country that they are sent to; delegations come from abroad.
  const home =
    (agency !== null && leading.includes(agency) ? agency : null) ??
    hosts.find((host) => !qualified.has(host)) ??
    (atHome && (free.length === 1 || qualified.size === 0)
      ? (free.find((country) => !guests.has(country)) ?? free[0])
      : null) ??
    null;
  return { ranked, home, arabic };
}

const other = (scene: CountryScene, country: string): string | null =>
  scene.ranked.find((ranked) => ranked !== country) ?? null;

/** 'President X of Ukraine', 'Captain Y of the French Navy', 'العقيد س من الجيش اللبناني'. */
function behindName(words: readonly Word[], candidate: Candidate): string | null {
  const last = Math.max(candidate.name.to, ...candidate.titles.map(({ to }) => to));
  const owner = words[last];
  if (owner === undefined || !OWNERS.has(owner.fold)) return null;
  if (last !== candidate.name.to) {
    // 'deputy chief of police in Dubai': a city belongs to the office, a capital is where people meet.
    const place = words[last + 1]?.country;
    return place?.form === 'city' ? place.country : null;
  }
  const strict = owner.fold === 'in' || owner.fold === 'at' || owner.fold === 'في';
  for (let at = last + 1; at < Math.min(last + 6, words.length); at += 1) {
    const word = words[at] as Word;
    if (word.kind === 'mark' && !DETERMINERS.has(word.fold)) return null;
    if (word.sentence !== owner.sentence) return null;
    if (word.country !== null) {
      if (strict) return word.country.form === 'demonym' ? word.country.country : null;
      return word.country.form === 'city' ? null : word.country.country;
    }
  }
  return null;
}

/** True where the country at `at` is a place ('in Ankara'), not an owner ('the Turkish army'). */
function isPlace(words: readonly Word[], at: number, arabic: boolean): boolean {
  const word = words[at] as Word;
  const mention = word.country as CountryMention;
  if (words[at + 1]?.fold === "'s") return false;
  let before = at - 1;
  while (words[before]?.country === mention || DETERMINERS.has(words[before]?.fold ?? '')) before -= 1;
  // 'Beijing:' opens a dateline; 'Ankara's minister' is an owner.
  if (mention.form === 'capital' || mention.form === 'city') return true;
  if (mention.form === 'demonym') {
    if (!arabic) return false;
    const previous = words[before]?.fold ?? '';
    return previous.startsWith('بال') || previous === 'العاصمه' || previous === 'للعاصمه';
  }
  // 'وفد من ماليزيا' is a delegation, not a place.
  if (DELEGATIONS.has(words[before - 1]?.fold ?? '')) return false;
  if (PLACE_WORDS.has(words[before]?.fold ?? '')) return true;
  return arabic && /^[بل]/.test(word.fold.replace(/^[وف]/, ''));
}

/** 'the Moroccan-Mauritanian committee': two countries side by side own nobody. */
function isOfPair(words: readonly Word[], at: number): boolean {
  const { country } = (words[at] as Word).country as CountryMention;
  return [-2, -1, 1, 2].some((step) => (words[at + step]?.country?.country ?? country) !== country);
}

/** A demonym owns what it stands with; a name only as possessive, with 'of', or with a side ('وفد قطر'). */
function isOwner(words: readonly Word[], at: number): boolean {
  const mention = (words[at] as Word).country as CountryMention;
  if (mention.form === 'demonym') return true;
  let before = at - 1;
  while (words[before]?.country === mention || DETERMINERS.has(words[before]?.fold ?? '')) before -= 1;
  let behind = at + 1;
  while (words[behind]?.country === mention) behind += 1;
  return (
    words[behind]?.fold === "'s" ||
    words[before]?.fold === 'of' ||
    isNear(words, at, DELEGATIONS) ||
    isNear(words, before + 1, DELEGATIONS) ||
    isNear(words, before + 1, SIDES)
  );
}

/** Officials already settled, by the index of the last word of their name or title. */
export interface Settled {
  readonly to: number;
  readonly country: string;
}

/** Where the sentence before the official says that people meet: 'In Kathmandu, X met President Y'. */
function meetingPlace(words: readonly Word[], from: number, except: string): string | null {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= 0 && from - at <= READ_BACK; at -= 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) return null;
    if (word.country !== null && word.country.country !== except && isPlace(words, at, false))
      return word.country.country;
  }
  return null;
}

/** What stands before the official in the same sentence. */
function fromSentence(
  words: readonly Word[],
  candidate: Candidate,
  before: readonly Settled[],
  scene: CountryScene,
): Served | null {
  const { sentence } = words[candidate.from] as Word;
  const own = words[candidate.from]?.country ?? null;
  let encounter = candidate.titles.some(({ counterpart }) => counterpart);
  let companion = false;
  let turn = before.length - 1;
  for (let at = candidate.from - 1; at >= 0 && candidate.from - at <= READ_BACK; at -= 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) break;
    const settled = before[turn];
    if (settled !== undefined && settled.to > at) {
      turn -= 1;
      const across = encounter && !companion;
      const country = across
        ? (meetingPlace(words, candidate.from, settled.country) ?? other(scene, settled.country))
        : settled.country;
      if (country) return { country, rule: across ? 'other-side' : 'same-side', confidence: 'medium' };
    }
    if (COMPANIONS.has(word.fold)) companion = true;
    else if (ENCOUNTERS.has(word.fold)) encounter = true;
    if (word.country === null || word.country === own || isPlace(words, at, scene.arabic)) continue;
    if (isOfPair(words, at) || !isOwner(words, at)) continue;
    const { country } = word.country;
    if (encounter && !companion && isNear(words, at, DELEGATIONS)) {
      const met = other(scene, country);
      if (met !== null && scene.home === null) return { country: met, rule: 'other-side', confidence: 'low' };
      continue;
    }
    return {
      country,
      rule: isNear(words, at, DELEGATIONS) || isNear(words, at, SIDES) ? 'side' : 'nearest-country',
      confidence: 'medium',
    };
  }
  return null;
}

/** Countries that an official cannot serve: where he travels, and whom the same sentence lets him meet. */
function foreignTo(words: readonly Word[], candidate: Candidate, next: Candidate | undefined): Set<string> {
  const foreign = new Set<string>();
  const { sentence } = words[candidate.from] as Word;
  const end = Math.max(candidate.name.to, ...candidate.titles.map(({ to }) => to));
  let travels = TRAVEL.has(words[candidate.from - 1]?.fold ?? '') ? end : -1;
  let encounter = false;
  const limit = Math.min(words.length, end + READ_ON, next?.from ?? words.length);
  for (let at = Math.max(0, candidate.from - 3); at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) continue;
    if (ENCOUNTERS.has(word.fold)) encounter = true;
    if (at < end) continue;
    if (TRAVEL.has(word.fold)) travels = at;
    if (travels < 0 || word.country === null || at - travels > TRAVEL_REACH) continue;
    foreign.add(word.country.country);
    travels = at;
  }
  const counterpart = next?.titles.some((title) => title.counterpart) === true;
  if ((encounter || counterpart) && next !== undefined && words[next.from]?.sentence === sentence) {
    const met = titleCountry(next.titles);
    if (met) foreign.add(met);
  }
  for (const { host } of candidate.titles) if (host) foreign.add(host);
  return foreign;
}

/**
 * The country that `candidate` serves. `before`: officials settled earlier, in order of the text; `next`:
 * the candidate after this one.
 */
export function countryOf(
  words: readonly Word[],
  candidate: Candidate,
  before: readonly Settled[],
  next: Candidate | undefined,
  scene: CountryScene,
): Served {
  const titled = titleCountry(candidate.titles);
  if (titled !== null) return { country: titled, rule: 'title', confidence: candidate.confidence };
  const behind = behindName(words, candidate);
  if (behind !== null) return { country: behind, rule: 'behind-name', confidence: 'medium' };
  const near = fromSentence(words, candidate, before, scene);
  if (near !== null) return near;
  const foreign = foreignTo(words, candidate, next);
  if (scene.home !== null && !foreign.has(scene.home))
    return { country: scene.home, rule: 'home', confidence: 'low' };
  const last = before[before.length - 1];
  if (last !== undefined && !foreign.has(last.country))
    return { country: last.country, rule: 'latest', confidence: 'low' };
  const top = scene.ranked.find((country) => !foreign.has(country));
  return { country: top ?? '', rule: top === undefined ? 'none' : 'leading', confidence: 'low' };
}
