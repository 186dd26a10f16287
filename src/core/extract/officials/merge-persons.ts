/** One entry per person: joins candidates whose names say the same, and finds later short mentions. */
import { sameName } from '../../text/same-name';
import type { Candidate, TitleChunk } from './candidate';
import { comparable, isContained, nameTokens } from './name-tokens';
import type { Word } from './words';

export interface Person {
  readonly candidates: Candidate[];
  /** Parts of the fullest name. */
  tokens: readonly string[];
  /** Candidate with the fullest name. */
  fullest: Candidate;
  /** ISO3 that a title of the person names, or null. */
  country: string | null;
}

/** Country that the titles of a candidate name, or null. */
export function titleCountry(titles: readonly TitleChunk[]): string | null {
  return (
    titles.find(({ country }) => country)?.country ??
    titles.find(({ country }) => country !== null)?.country ??
    null
  );
}

/** False where the titles of both name countries, and different ones. */
function compatible(person: Person, candidate: Candidate): boolean {
  const country = titleCountry(candidate.titles);
  return !country || !person.country || person.country === country;
}

/** How well a short name stands for a person: family name or given name first; 0 where it does not. */
function fit(tokens: readonly string[], person: Person): number {
  const { tokens: known } = person;
  const [short, long] = tokens.length <= known.length ? [tokens, known] : [known, tokens];
  if (!isContained(short, long)) return 0;
  if (short.length > 1) return 3;
  if (long.length === 1 || long[0] === short[0]) return 2;
  return long[long.length - 1] === short[0] ? 2 : long.length > 2 && long[1] === short[0] ? 1 : 0;
}

/** Persons whose spelling is compared with a new name; where more share a part of it, it tells little. */
const MOST_COMPARED = 10;
/** Persons remembered for one part of a name; what more of them share tells nobody apart. */
const MOST_SHARING = 20;

function bareName(text: string, words: readonly Word[], { name }: Candidate): string {
  return text.slice((words[name.bare] as Word).start, (words[name.to - 1] as Word).end);
}

/** 'Shehbaz Sharif' and 'Shahbaz Sharif'; single words are too short to tell. */
function isRespelled(text: string, words: readonly Word[], one: Candidate, other: Candidate): boolean {
  if (one.name.to - one.name.bare < 2 || other.name.to - other.name.bare < 2) return false;
  return sameName(bareName(text, words, one), bareName(text, words, other));
}

/** Persons in order of first mention. */
export function mergePersons(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
): Person[] {
  const persons: Person[] = [];
  const byToken = new Map<string, Person[]>();
  for (const candidate of candidates) {
    const { bare, to } = candidate.name;
    const tokens = nameTokens(words, bare, to);
    if (tokens.length === 0) continue;
    let best: Person | null = null;
    let most = 0;
    const known = new Set(tokens.flatMap((token) => byToken.get(token) ?? []));
    for (const person of known) {
      if (!compatible(person, candidate)) continue;
      const value =
        fit(tokens, person) ||
        (known.size <= MOST_COMPARED && isRespelled(text, words, person.fullest, candidate) ? 1 : 0);
      if (value > most) {
        most = value;
        best = person;
      }
    }
    if (best === null) {
      best = { candidates: [candidate], tokens, fullest: candidate, country: titleCountry(candidate.titles) };
      persons.push(best);
    } else {
      // 'After talks with the minister of B, X said': a person known otherwise takes no title over a comma.
      const loose = candidate.rule === 'title-comma-name' && best.candidates[0]?.rule !== 'title-comma-name';
      best.country = best.country || (loose ? null : titleCountry(candidate.titles));
      best.candidates.push(loose ? { ...candidate, titles: [] } : candidate);
      if (tokens.length > best.tokens.length) {
        best.tokens = tokens;
        best.fullest = candidate;
      }
    }
    for (const token of tokens) {
      const list = byToken.get(token) ?? [];
      if (!list.includes(best) && list.length < MOST_SHARING) byToken.set(token, [...list, best]);
    }
  }
  return persons;
}

const PROCLITICS = /^(?:و|ف|ب|ل|ك)(?=.{3})/;

/** Whom a folded word names by the last part of the name; compared as `nameTokens` cuts names. */
function ownerOf(owners: ReadonlyMap<string, number>, fold: string): number | undefined {
  if (!fold.includes('-')) return owners.get(comparable(fold));
  for (const part of fold.split('-')) {
    const owner = owners.get(comparable(part));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * For each person the indexes of words that are a later short mention (the family name alone), outside
 * the ranges already known. English mentions need a capital.
 */
export function shortMentions(
  words: readonly Word[],
  persons: readonly Person[],
  arabic: boolean,
): number[][] {
  if (persons.length === 0) return [];
  const owners = new Map<string, number>();
  const taken = new Set<number>();
  persons.forEach((person, index) => {
    const last = person.tokens[person.tokens.length - 1];
    if (last !== undefined && last.length > 2 && !owners.has(last)) owners.set(last, index);
    for (const { name } of person.candidates) for (let at = name.from; at < name.to; at += 1) taken.add(at);
  });
  const mentions: number[][] = persons.map(() => []);
  words.forEach((word, at) => {
    if (word.kind !== 'word' || taken.has(at) || (!arabic && !word.capital)) return;
    const { fold } = word;
    const owner =
      ownerOf(owners, fold) ?? (arabic ? ownerOf(owners, fold.replace(PROCLITICS, '')) : undefined);
    if (owner !== undefined) mentions[owner]?.push(at);
  });
  return mentions;
}
