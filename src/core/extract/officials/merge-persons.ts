/** One entry per person: joins candidates whose names say the same, and finds later short mentions. */
import type { Candidate, TitleChunk } from './candidate';
import { isContained, nameTokens } from './name-tokens';
import type { Word } from './words';

export interface Person {
  readonly candidates: Candidate[];
  /** Parts of the fullest name. */
  tokens: readonly string[];
  /** Candidate with the fullest name. */
  fullest: Candidate;
}

/** Country that the titles of a candidate name, or null. */
export function titleCountry(titles: readonly TitleChunk[]): string | null {
  return (
    titles.find(({ country }) => country)?.country ??
    titles.find(({ country }) => country !== null)?.country ??
    null
  );
}

function compatible(person: Person, candidate: Candidate): boolean {
  const one = titleCountry(candidate.titles);
  if (!one) return true;
  return person.candidates.every((other) => {
    const known = titleCountry(other.titles);
    return !known || known === one;
  });
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

/** Persons in order of first mention. */
export function mergePersons(words: readonly Word[], candidates: readonly Candidate[]): Person[] {
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
      const value = compatible(person, candidate) ? fit(tokens, person) : 0;
      if (value > most) {
        most = value;
        best = person;
      }
    }
    if (best === null) {
      best = { candidates: [candidate], tokens, fullest: candidate };
      persons.push(best);
    } else {
      best.candidates.push(candidate);
      if (tokens.length > best.tokens.length) {
        best.tokens = tokens;
        best.fullest = candidate;
      }
    }
    for (const token of tokens) {
      const list = byToken.get(token) ?? [];
      // A token that hundreds of names share tells nobody apart.
      if (!list.includes(best) && list.length < 50) byToken.set(token, [...list, best]);
    }
  }
  return persons;
}

const PROCLITICS = /^(?:و|ف|ب|ل|ك)(?=.{3})/;

/**
 * For each person the indexes of words that are a later short mention (the family name alone), outside
 * the ranges already known. English mentions need a capital.
 */
export function shortMentions(
  words: readonly Word[],
  persons: readonly Person[],
  arabic: boolean,
): number[][] {
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
    for (const fold of arabic ? [word.fold, word.fold.replace(PROCLITICS, '')] : [word.fold]) {
      for (const token of nameTokens([{ ...word, fold }], 0, 1)) {
        const owner = owners.get(token);
        if (owner === undefined) continue;
        mentions[owner]?.push(at);
        return;
      }
    }
  });
  return mentions;
}
