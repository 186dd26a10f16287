/**
 * Reads English titles of office around their heads: what stands before ('Turkish National Police
 * Chief') and after ('Minister of State for Defense Affairs'), and which country they name.
 */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';
import { countriesOfTitle } from './title-country';
import { GIVEN_NAMES, PARTICLES, SHIP_PREFIXES } from './names';
import { isNameWord } from './read-names';
import {
  BARE_HONORIFICS,
  COMPLETIONS,
  HEADS,
  NAME_HONORIFICS,
  NO_OFFICE,
  PLURAL_HEADS,
  PORTFOLIO,
  QUALIFIERS,
  RANKS,
  RANK_MODIFIERS,
  SOVEREIGNS,
} from './titles';

/** 'under-secretary-general', 'commissioner-designate' */
const COMPOUND_HEADS =
  /^(?:under-secretary|secretary|commissioner|ambassador|president|minister|governor)-(?:general|designate|elect)$/;
const BODY_NOUNS = new Set('company firm group agency manufacturer maker giant party contractor'.split(' '));
/** Titles beyond this are sentences. */
const MOST_WORDS = 40;
const PREPOSITIONS = new Set('of for to at in on under with from against'.split(' '));
const DETERMINERS = new Set('the a an his her its their'.split(' '));
/** Ranks that are plain words when written small: 'general elections', 'a major exercise'. */
const RANKS_WITH_CAPITAL = new Set(
  'general major gen private commander lt inspector maj captain warrant'.split(' '),
);
/** 'secretary general', 'attorney general': here it is no rank. */
const BEFORE_GENERAL = new Set(
  (
    'secretary attorney director inspector consul commissioner governor prosecutor solicitor surgeon adjutant auditor ' +
    'procurator undersecretary under-secretary administrator comptroller accountant manager'
  ).split(' '),
);

const isMark = (word: Word | undefined, mark: string): boolean => word?.fold === mark;

function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'word') return false;
  if (SOVEREIGNS.has(word.fold) && isGivenName(words, at)) return false;
  return HEADS.has(word.fold) || PLURAL_HEADS.has(word.fold) || COMPOUND_HEADS.test(word.fold);
}

/** 'Khaled bin Sultan', 'Dr. Sultan Al Jaber', 'Minister Emir Kır': a name, no sovereign. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'word' || before.country !== null) return false;
  const { fold } = before;
  if (PARTICLES.has(fold) || NAME_HONORIFICS.has(fold) || RANKS.has(fold)) return true;
  return HEADS.has(fold) && fold !== 'crown';
}

function isRank(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'word' || !RANKS.has(word.fold)) return false;
  if (!word.capital && RANKS_WITH_CAPITAL.has(word.fold)) return false;
  return !(word.fold === 'general' && BEFORE_GENERAL.has(words[at - 1]?.fold ?? ''));
}

const isPortfolio = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (PORTFOLIO.has(word.fold) ||
    (word.fold.includes('-') && word.fold.split('-').some((part) => PORTFOLIO.has(part))));

const isAcronym = (word: Word | undefined): boolean =>
  word !== undefined && word.upper && word.fold.length >= 2 && word.fold.length <= 7;

/** First word of a title whose head is at `head`: qualifiers, portfolio, country, at most three unknown capitals. */
function startOfTitle(words: readonly Word[], head: number, from: number, rank: boolean): number {
  let start = head;
  let unknown = 0;
  while (start > from) {
    const before = words[start - 1] as Word;
    if (head - start > MOST_WORDS) break;
    if (before.fold === "'s") {
      const owner = words[start - 2];
      if (start - 2 < from || owner === undefined || !owner.capital) break;
      if (owner.country === null && !isPortfolio(owner) && !isAcronym(owner)) break;
      start -= 2;
    } else if (before.kind !== 'word') {
      // A fellow apostrophe as in 'the Emirates' minister'.
      if (before.fold === "'" && (words[start - 2]?.country ?? null) !== null) start -= 1;
      else break;
    } else if (before.country !== null) start -= 1;
    else if (rank ? RANK_MODIFIERS.has(before.fold) || RANKS.has(before.fold) : QUALIFIERS.has(before.fold))
      start -= 1;
    else if (!rank && isPortfolio(before) && (before.capital || !(words[start] as Word).capital)) start -= 1;
    else if (isConjunction(words, start - 1, from)) start -= 1;
    else if (!rank && isUnknownCapital(before) && unknown < 3) {
      unknown += 1;
      start -= 1;
    } else break;
  }
  // 'former', 'the then' and conjunctions do not open a title.
  while (
    start < head &&
    (isMark(words[start], "'") || isMark(words[start], "'s") || words[start]?.fold === 'and')
  )
    start += 1;
  return start;
}

/** 'Foreign and Defence Minister': both sides are portfolios in the same case. */
function isConjunction(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word;
  if (word.fold !== 'and' && word.fold !== '&') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (at - 1 < from || before === undefined || after === undefined) return false;
  return (
    isPortfolio(before) && isPortfolio(after) && before.capital === after.capital && before.country === null
  );
}

function isUnknownCapital(word: Word): boolean {
  if (!word.capital || DETERMINERS.has(word.fold) || PREPOSITIONS.has(word.fold)) return false;
  return (isNameWord(word, true) || isAcronym(word)) && !GIVEN_NAMES.has(word.fold);
}

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
function endOfBody(words: readonly Word[], at: number, end: number): number {
  let next = at;
  while (next < end && DETERMINERS.has((words[next] as Word).fold)) next += 1;
  const first = next;
  while (next < end) {
    const word = words[next] as Word;
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
    if (isMark(words[next], ')')) return isAcronym(words[at + 1]) ? next + 1 : at;
  }
  return at;
}

function endOfTitle(words: readonly Word[], head: number, to: number): number {
  const end = Math.min(to, head + MOST_WORDS);
  let next = head + 1;
  while (next < end && COMPLETIONS.has((words[next] as Word).fold) && !isRankWithName(words, next, end))
    next += 1;
  if (words[head]?.fold === 'crown' && /^prince/.test(words[next]?.fold ?? '')) next += 1;
  if (words[next]?.fold === 'in' && words[next + 1]?.fold === 'chief') next += 2;
  while (next < end) {
    const word = words[next] as Word;
    // 'Minister To Lam'
    if (!PREPOSITIONS.has(word.fold) || word.capital) break;
    if (word.fold === 'with' || word.fold === 'from' || word.fold === 'on' || word.fold === 'in') {
      // 'met the minister in Ankara': only right behind the head, and not as the place of what is told.
      if (word.fold !== 'on' && next > head + 1) break;
    }
    const behind = endOfBody(words, next + 1, end);
    if (behind === next + 1) break;
    next = behind;
  }
  while (next > head + 1 && ["'s", "'", 'and', '&', ','].includes(words[next - 1]?.fold ?? '')) next -= 1;
  return next;
}

/** 'Defence Staff General Musa': the rank begins anew. */
function isRankWithName(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]?.fold !== 'general') return false;
  if (BEFORE_GENERAL.has(words[at - 1]?.fold ?? '')) return false;
  return at + 1 < end;
}

/** People without office: 'bureau chief', 'director of the Centre for Strategic Studies', 'group leader'. */
function holdsOffice(words: readonly Word[], from: number, head: number, to: number): boolean {
  // 'USS President Truman'
  if (SHIP_PREFIXES.has(words[from - 1]?.fold ?? '') || SHIP_PREFIXES.has(words[from]?.fold ?? ''))
    return false;
  for (let at = from; at < to; at += 1) if (NO_OFFICE.has((words[at] as Word).fold)) return false;
  const { fold } = words[head] as Word;
  if (fold === 'leader' || fold === 'boss')
    return words.slice(from, to).some(({ country }) => country !== null);
  return true;
}

/** All titles among the words `from` to `to`, left to right, without overlap. */
export function readTitles(words: readonly Word[], from: number, to: number): TitleChunk[] {
  const titles: TitleChunk[] = [];
  let floor = from;
  for (let head = from; head < to; head += 1) {
    const rank = isRank(words, head);
    if (!rank && !isHead(words, head)) continue;
    // 'Deputy Prime Minister', 'chief commander': the last of adjoining heads rules.
    if (!rank && head + 1 < to && isHead(words, head + 1) && words[head + 1]?.country === null) continue;
    if (rank && head + 1 < to && isRank(words, head + 1)) continue;
    const start = startOfTitle(words, head, floor, rank && !isHead(words, head));
    const next = words[head + 1]?.fold;
    const plain =
      rank && next !== 'of' && !(next === 'general' && BEFORE_GENERAL.has((words[head] as Word).fold));
    const stop = plain ? head + 1 : endOfTitle(words, head, to);
    if (holdsOffice(words, start, head, stop)) {
      const { country, host } = countriesOfTitle(words, start, head, stop);
      const before = words[start - 1];
      titles.push({
        kind: 'title',
        from: start,
        to: stop,
        rank: plain,
        plural: PLURAL_HEADS.has((words[head] as Word).fold),
        counterpart: (words[head] as Word).fold.startsWith('counterpart'),
        country,
        host,
        definite: before !== undefined && DETERMINERS.has(before.fold),
        joined: false,
      });
    }
    floor = stop;
    head = stop - 1;
  }
  return titles;
}
