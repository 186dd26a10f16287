/**
 * Settles which country an official serves where the title does not name it: what follows the name, the
 * side or delegation, officials and countries before it in the sentence, and last the country whose
 * officials the outlet leaves unnamed because they are its own.
 */
import type { Sentence } from '../../text/article-text';
import type { Confidence } from '../types';
import type { Candidate } from './candidate';
import { DELEGATIONS, EMBASSIES, ENCOUNTERS, ESCORTS, PRESENCE } from './context-words';
import type { CountryScene } from './country-scene';
import { titleCountry } from './merge-persons';
import type { NameClues } from './name-clues';
import { fromAcronym, fromBody, fromPossessive, fromRole } from './named-owner';
import { fitsCountry } from './offices';
import { foreignTo } from './foreign-to';
import { fromHeadline, presides, subjectOf } from './told-by-act';
import { DETERMINERS, isNear, isOfPair, isOwner, isPlace, isSide, READ_BACK } from './owners';
import type { Word } from './words';

export interface Served {
  readonly country: string;
  readonly rule: string;
  readonly confidence: Confidence;
}

const OWNERS = new Set(['of', 'from', 'for', 'at', 'in', 'من', 'في', 'عن']);

const other = (scene: CountryScene, country: string): string | null =>
  scene.ranked.find((ranked) => ranked !== country) ?? null;

/** 'President X of Ukraine', 'Captain Y of the French Navy', 'العقيد س من الجيش اللبناني'. */
function behindName(words: readonly Word[], candidate: Candidate): string | null {
  const last = Math.max(candidate.name.to, ...candidate.titles.map(({ to }) => to));
  const owner =
    words[
      last +
        (/^[,،]$/.test(words[last]?.fold ?? '') && /^(?:from|من)$/.test(words[last + 1]?.fold ?? '') ? 1 : 0)
    ];
  if (owner === undefined || !OWNERS.has(owner.fold)) return null;
  if (last !== candidate.name.to) {
    // 'رئيس المركز من الجانب العماني': the side behind the office.
    if (owner.fold === 'من' && DELEGATIONS.has(words[last + 1]?.fold ?? ''))
      return words[last + 2]?.country?.country ?? null;
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

/** Officials already settled, by the indexes of the words of their name and titles; end-exclusive. */
export interface Settled {
  readonly from: number;
  readonly to: number;
  /** An ambassador or envoy: sent to where he is. */
  readonly diplomat: boolean;
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

/** Country of the first official of a sentence; one of them is settled. */
function firstOf(words: readonly Word[], before: readonly Settled[], sentence: Sentence): string {
  let first = before.length - 1;
  while (first > 0 && words[(before[first - 1] as Settled).from]?.sentence === sentence) first -= 1;
  return (before[first] as Settled).country;
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
  const diplomat = candidate.titles.some((title) => title.diplomat);
  let encounter = candidate.titles.some(({ counterpart }) => counterpart);
  let companion = false;
  let presence = false;
  let quoted = false;
  let host: string | null = null;
  const sent = new Set<string>();
  let turn = before.length - 1;
  for (let at = candidate.from - 1; at >= 0 && candidate.from - at <= READ_BACK; at -= 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) break;
    if (word.fold === '"') quoted = !quoted;
    // '"We shall work with the French authorities," the minister said': what he speaks of is not his.
    if (quoted) continue;
    const settled = before[turn];
    if (settled !== undefined && settled.to > at) {
      turn -= 1;
      // Of a list of guests, those behind an ambassador are not of his country.
      if (settled.diplomat && !companion && !diplomat && !encounter) {
        sent.add(settled.country);
        at = Math.min(at, settled.from);
        continue;
      }
      if (presence) {
        if (!settled.diplomat || !scene.arabic) host = settled.country;
        continue;
      }
      const across = encounter && !companion;
      // 'X, who came at the invitation of Y, is to call on Z': the subject stands first.
      const nested = across && words[settled.to]?.fold === ',';
      const subject = nested ? firstOf(words, before, sentence) : settled.country;
      const country = across
        ? (meetingPlace(words, candidate.from, subject) ?? other(scene, subject))
        : settled.country;
      if (country) return { country, rule: across ? 'other-side' : 'same-side', confidence: 'medium' };
    }
    if (ESCORTS.has(word.fold)) companion = true;
    else if (PRESENCE.has(word.fold)) presence = companion = true;
    else if (ENCOUNTERS.has(word.fold)) encounter = true;
    // 'ومن الجانب المصري، حضر': the side is told before those present.
    if (presence && word.country !== null && isSide(words, at))
      return { country: word.country.country, rule: 'side', confidence: 'medium' };
    if (presence || word.country === null || word.country === own || isPlace(words, at, scene.arabic))
      continue;
    // Whoever stands behind an embassy in a list is not of it.
    if (!diplomat && scene.arabic && isNear(words, at, EMBASSIES)) continue;
    if (isOfPair(words, at) || !isOwner(words, at)) continue;
    const { country } = word.country;
    // "Taiwan's ambassador, Minister of State X"
    if (sent.has(country)) continue;
    if (encounter && !companion && isNear(words, at, DELEGATIONS)) {
      const met = other(scene, country);
      if (met !== null && scene.home === null) return { country: met, rule: 'other-side', confidence: 'low' };
      continue;
    }
    return {
      country,
      rule: isNear(words, at, DELEGATIONS) ? 'side' : 'nearest-country',
      confidence: 'medium',
    };
  }
  if (presence) {
    // Who attends a ceremony in Nairobi is Kenyan, unless the text says otherwise.
    const country =
      (scene.surely ? scene.home : (host ?? scene.venue ?? scene.home)) ??
      before.find((one) => !one.diplomat)?.country;
    return country ? { country, rule: 'presence', confidence: 'low' } : null;
  }
  const last = before[before.length - 1];
  // 'He will call on Prime Minister X': whoever is met is none of his own.
  const counterpart = candidate.titles.some((title) => title.counterpart);
  if (encounter && last !== undefined && (counterpart || scene.home === null)) {
    const country = other(scene, last.country);
    return country ? { country, rule: 'other-side', confidence: 'low' } : null;
  }
  return null;
}

/** 'Undersecretary X of the same ministry': a colleague of whoever was named last. */
function ofTheSame(words: readonly Word[], { name }: Candidate, before: readonly Settled[]): string | null {
  const [of, the, same] = [0, 1, 2].map((step) => words[name.to + step]?.fold);
  return /^(?:of|from|at|in)$/.test(of ?? '') && the === 'the' && same === 'same'
    ? (before[before.length - 1]?.country ?? null)
    : null;
}

/** What stands around an official. */
export interface Context {
  /** Officials settled earlier, in order of the text. */
  readonly before: readonly Settled[];
  /** The candidates after this one. */
  readonly next: readonly Candidate[];
  readonly scene: CountryScene;
  /** Country of the one minister in the text whose ministry is his, or null. */
  readonly colleague: string | null;
  readonly clues: NameClues;
}

/** Words between a country and the office that it owns. */
const OWNED_REACH = 3;

/** True where an ambassador opens the list in which the candidate stands, and nothing of his country goes before. */
function isAbroad(words: readonly Word[], { from, country }: Settled, candidate: Candidate): boolean {
  const { sentence } = words[candidate.from] as Word;
  if (words[from]?.sentence !== sentence) return false;
  for (let at = from - OWNED_REACH; at >= 0 && words[at]?.sentence === sentence; at -= 1)
    if (words[at]?.country?.country === country) return false;
  return true;
}

/** Ways to the country, the surest first; each gives null where it says nothing. */
function proposals(
  words: readonly Word[],
  candidate: Candidate,
  { before, next, scene, colleague, clues }: Context,
): Array<() => Served | null> {
  const served = (country: string | null | undefined, rule: string, confidence: Confidence): Served | null =>
    country ? { country, rule, confidence } : null;
  const near = fromSentence(words, candidate, before, scene);
  const beside = near?.rule === 'side' || near?.rule === 'nearest-country';
  const sided = near?.rule === 'side' || near?.rule === 'other-side';
  const likely = candidate.titles.find((title) => title.likely !== null)?.likely;
  const foreign = foreignTo(words, candidate, next);
  const guests = new Set<string>();
  const sent = new Set(before.flatMap(({ diplomat, country }) => (diplomat ? [country] : [])));
  const diplomat = candidate.titles.some((title) => title.diplomat);
  // Where people meet, a diplomat is a guest; whom a diplomat meets is none of his own.
  if (diplomat && scene.venue !== null) foreign.add(scene.venue);
  const staying = before.filter((one) => !one.diplomat);
  if (!diplomat)
    for (const country of sent) if (!staying.some((one) => one.country === country)) guests.add(country);
  // Behind an ambassador in a list stand those to whom he was sent.
  const last = before[before.length - 1];
  if (!diplomat && last?.diplomat && isAbroad(words, last, candidate)) guests.add(last.country);
  const unless = (country: string | null | undefined): string | null =>
    country && !foreign.has(country) && !guests.has(country) ? country : null;
  return [
    () => served(fromPossessive(words, candidate), 'possessive', 'medium'),
    () => served(ofTheSame(words, candidate, before), 'same-body', 'medium'),
    () => served(behindName(words, candidate), 'behind-name', 'medium'),
    () => served(fromRole(words, candidate, next[0]?.from ?? words.length), 'role', 'medium'),
    () => served(diplomat ? scene.embassy : null, 'embassy', 'medium'),
    () => served(clues.leads, 'known-name', 'medium'),
    () => served(fromAcronym(words, candidate, scene), 'acronym', 'medium'),
    () => served(sided ? null : colleague, 'ministry', 'medium'),
    () => (beside ? near : null),
    () =>
      served(
        likely && (scene.ranked.includes(likely) || !scene.ranked.length) ? likely : null,
        'likely',
        'medium',
      ),
    () => served(unless(fromHeadline(words, candidate, scene)), 'headline', 'medium'),
    () => served(unless(fromBody(words, candidate, scene)), 'body', 'medium'),
    () => near,
    () => served(scene.surely || !presides(words, candidate) ? null : unless(scene.venue), 'presides', 'low'),
    () => served(unless(subjectOf(words, candidate)), 'subject', 'low'),
    () => served(scene.surely ? scene.home : unless(scene.home), 'home', 'low'),
    () => served(unless(scene.unqualified), 'unqualified', 'low'),
    () =>
      served(
        unless((diplomat ? before : staying)[(diplomat ? before : staying).length - 1]?.country),
        'latest',
        'low',
      ),
    () =>
      served(
        scene.likeliest.find((country) => !foreign.has(country) && !guests.has(country)),
        'leading',
        'low',
      ),
  ];
}

/**
 * The country that `candidate` serves; `isTaken`: whether somebody else holds his office in a country.
 */
export function countryOf(
  words: readonly Word[],
  candidate: Candidate,
  context: Context,
  isTaken: (country: string) => boolean,
): Served {
  const { scene, clues } = context;
  const fits = (country: string): boolean =>
    fitsCountry(words, candidate.titles, country) && !isTaken(country);
  const isForeignName = ({ country, confidence }: Served): boolean =>
    confidence === 'low' && clues.origins !== null && !clues.origins.has(country);
  const titled = titleCountry(candidate.titles);
  if (titled !== null) return { country: titled, rule: 'title', confidence: candidate.confidence };
  let refused = false;
  for (const propose of proposals(words, candidate, context)) {
    const found = propose();
    if (found === null) continue;
    const told = found.rule === 'behind-name' || found.rule === 'role';
    if (told || (fits(found.country) && !isForeignName(found))) return found;
    refused = true;
  }
  if (!refused) return { country: '', rule: 'none', confidence: 'low' };
  const fitting =
    scene.ranked.find((country) => fits(country) && clues.origins?.has(country)) ?? scene.ranked.find(fits);
  return { country: fitting ?? '', rule: fitting === undefined ? 'none' : 'leading', confidence: 'low' };
}
