/** Reads the body or portfolio behind the head of an English title: 'of State for Defense Affairs', 'of Mossad'. */
import type { Word } from '../words';
import { GIVEN_NAMES, PARTICLES } from './names';
import { isNameWord } from './read-names';
import { DETERMINERS, isAcronym, isHead, isPortfolio, isRank, PREPOSITIONS } from './title-words';
import { BARE_HONORIFICS, NAME_HONORIFICS, PORTFOLIO, QUALIFIERS } from './titles';

const BODY_NOUNS = new Set('company firm group agency manufacturer maker giant party contractor'.split(' '));
/** Index behind the run of capitalised words (with particles) at `at`. */
function endOfRun(words: readonly Word[], at: number, end: number): number {
  let next = at;
  while (next < end) {
    const word = words[next] as Word;
    if (word.country !== null || NAME_HONORIFICS.has(word.fold) || BARE_HONORIFICS.has(word.fold)) break;
    const portfolio = word.capital && isPortfolio(word);
    const particle = PARTICLES.has(word.fold) && words[next + 1]?.capital === true;
    if (!portfolio && !isNameWord(word, true) && !particle && !isAcronym(word)) break;
    next += 1;
  }
  return next;
}

/**
 * Where the body's name ends in a run of capitals that goes over into a person's: 'the Special
 * Operations Department | Selami Türker', 'Mossad | David Barnea'. `empty`: nothing of the body is read yet.
 */
function splitRun(words: readonly Word[], at: number, end: number, empty: boolean): number {
  const stop = endOfRun(words, at, end);
  for (let next = stop; next > at; next -= 1) {
    const word = words[next - 1] as Word;
    if (isPortfolio(word) || (isAcronym(word) && next - 1 === at)) return next;
  }
  if (!empty) return at;
  const length = stop - at;
  if (length <= 2) return stop;
  for (let next = at + 1; next < stop - 1; next += 1)
    if (GIVEN_NAMES.has((words[next] as Word).fold)) return next;
  for (let next = at + 2; next < stop; next += 1)
    if (PARTICLES.has((words[next] as Word).fold)) return next - 1;
  return length >= 4 ? at + 2 : at + 1;
}

/** Index behind the noun phrase at `at` (a portfolio, body or country), or `at` where there is none. */
export function endOfBody(words: readonly Word[], at: number, end: number): number {
  let next = at;
  while (next < end && DETERMINERS.has((words[next] as Word).fold)) next += 1;
  const first = next;
  while (next < end) {
    const word = words[next] as Word;
    if (next > first && opensRankedName(words, next, end)) break;
    if (
      word.country !== null ||
      word.fold === "'s" ||
      (word.fold === "'" && (words[next - 1]?.country ?? null) !== null)
    ) {
      next += 1;
    } else if (
      word.kind === 'word' &&
      isPortfolio(word) &&
      (word.capital || next === first || isPortfolio(words[next - 1]) || words[next - 1]?.country !== null)
    ) {
      // A run of capitals is cut once: 'Police Department Selami Türker'.
      next = word.capital ? Math.max(splitRun(words, next, end, false), next + 1) : next + 1;
    } else if (isJoint(words, next, end, first)) next += 1;
    else if (word.fold === '(') {
      const closed = endOfBrackets(words, next, end);
      if (closed === next) break;
      next = closed;
    } else if (next > first && PREPOSITIONS.has(word.fold)) {
      const behind = endOfBody(words, next + 1, end);
      if (behind === next + 1) break;
      return behind;
    } else if (isAcronym(word)) next += 1;
    else if (next > first && words[next - 1]?.fold === "'s" && isHead(words, next)) next += 1;
    else if (next === first && isHead(words, next) && first > at && PORTFOLIO.has(words[next]?.fold ?? ''))
      next += 1;
    else if (next === first && first > at && isHead(words, next)) {
      // 'adviser to the Prime Minister'
      next += 1;
    } else if (next === first && QUALIFIERS.has(word.fold) && word.capital) next += 1;
    else if (word.capital && !isHead(words, next) && !isRank(words, next)) {
      // 'the defence company Republikor' names the body behind its kind.
      const named = next > first && BODY_NOUNS.has((words[next - 1] as Word).fold);
      const split = splitRun(words, next, end, next === first || named);
      if (split === next) break;
      next = split;
    } else if (next > first && QUALIFIERS.has(words[next - 1]?.fold ?? '') && isHead(words, next)) next += 1;
    else break;
  }
  return next > first ? next : at;
}

/** 'Chief of Army Staff (COAS) General MM Narvane': a rank with a name behind it is no part of the body. */
function opensRankedName(words: readonly Word[], at: number, end: number): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= end || !isRank(words, at) || !(words[at] as Word).capital) return false;
  return (
    next.capital &&
    next.country === null &&
    !isPortfolio(next) &&
    !isHead(words, at + 1) &&
    !isRank(words, at + 1)
  );
}

/** 'and' or a comma between portfolios: 'Interior, Security and Customary Affairs'. */
function isJoint(words: readonly Word[], at: number, end: number, first: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (at === first || at + 1 >= end || next === undefined) return false;
  const before = words[at - 1];
  if (word.fold === 'and' || word.fold === '&') {
    if (!isPortfolio(next) || !(isPortfolio(before) || before?.fold === ',')) return false;
    // 'Minister of Defense and Foreign Minister X' names two offices.
    for (let far = at + 1; far < Math.min(at + 5, end); far += 1) {
      if (isHead(words, far)) return false;
      if (!isPortfolio(words[far]) && words[far]?.fold !== 'and') break;
    }
    return before?.fold === ',' || next.capital === before?.capital;
  }
  if (word.fold !== ',' || !isPortfolio(before)) return false;
  // 'Middle East, Asia, and Pacific Affairs': portfolios and commas up to an 'and', no further office.
  for (let far = at + 1; far < Math.min(at + 12, end); far += 1) {
    const { fold } = words[far] as Word;
    if (fold === 'and' || fold === '&') return isPortfolio(words[far + 1]) && !isHead(words, far + 1);
    if (isHead(words, far) || (fold !== ',' && !isPortfolio(words[far]))) return false;
  }
  return false;
}

/** '(SSB)' behind a body; index behind the bracket, or `at`. */
function endOfBrackets(words: readonly Word[], at: number, end: number): number {
  for (let next = at + 1; next < Math.min(at + 4, end); next += 1) {
    if (words[next]?.fold === ')') return isAcronym(words[at + 1]) ? next + 1 : at;
  }
  return at;
}
