/**
 * Reads English titles of office around their heads: what stands before ('Turkish National Police
 * Chief') and after ('Minister of State for Defense Affairs'), and which country they name.
 */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';
import { endOfBody } from './title-body';
import { countriesOfTitle } from './title-country';
import {
  BEFORE_GENERAL,
  DETERMINERS,
  isAcronym,
  isHead,
  isPortfolio,
  isRank,
  PREPOSITIONS,
} from './title-words';
import { GIVEN_NAMES, SHIP_PREFIXES } from './names';
import { isNameWord } from './read-names';
import { COMPLETIONS, NO_OFFICE, PLURAL_HEADS, QUALIFIERS, RANKS, RANK_MODIFIERS } from './titles';

const isMark = (word: Word | undefined, mark: string): boolean => word?.fold === mark;

/** Titles beyond this are sentences. */
const MOST_WORDS = 40;
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

function endOfTitle(words: readonly Word[], head: number, to: number): number {
  const several = PLURAL_HEADS.has((words[head] as Word).fold);
  const end = Math.min(to, head + MOST_WORDS);
  let next = head + 1;
  while (next < end && COMPLETIONS.has((words[next] as Word).fold) && !isRankWithName(words, next, end))
    next += 1;
  // 'Ambassador Extraordinary and Plenipotentiary'
  if (words[next]?.fold === 'and' && words[next + 1]?.fold === 'plenipotentiary') next += 2;
  if (words[head]?.fold === 'crown' && /^prince/.test(words[next]?.fold ?? '')) next += 1;
  if (words[next]?.fold === 'in' && words[next + 1]?.fold === 'chief') next += 2;
  const completed = next;
  while (next < end) {
    const word = words[next] as Word;
    // 'Minister To Lam'
    if (!PREPOSITIONS.has(word.fold) || word.capital) break;
    if (word.fold === 'with' || word.fold === 'from' || word.fold === 'on' || word.fold === 'in') {
      // 'met the minister in Ankara': only right behind the head, and not as the place of what is told.
      if (word.fold !== 'on' && (next > completed || several)) break;
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

/** Whoever holds the same office on the other side. */
const COUNTERPARTS = /^(?:counterparts?|colleague|host|opposite-number)$/;
const POSSESSIVES = /^(?:his|her|its|their|whose)$/;

/** 'His Indian colleague', 'her host': a counterpart; 'a colleague' and 'the host' are none. */
function isPlainColleague(words: readonly Word[], start: number, head: number): boolean {
  return (
    /^(?:colleague|host)$/.test((words[head] as Word).fold) && !POSSESSIVES.test(words[start - 1]?.fold ?? '')
  );
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
    // 'Ghana Navy Commander Rear Admiral X': the commander of a body is an office, not the first of two ranks.
    const commands = rank && isHead(words, head) && isPortfolio(words[head - 1]) && head > floor;
    if (rank && !commands && head + 1 < to && isRank(words, head + 1)) continue;
    const start = startOfTitle(words, head, floor, rank && !isHead(words, head));
    const next = words[head + 1]?.fold;
    const plain =
      rank &&
      !(commands && head + 1 < to && isRank(words, head + 1)) &&
      next !== 'of' &&
      !(next === 'for' && /^(?:commander|commandant)$/.test((words[head] as Word).fold)) &&
      !(next === 'general' && BEFORE_GENERAL.has((words[head] as Word).fold));
    const stop = plain ? head + 1 : endOfTitle(words, head, to);
    if (holdsOffice(words, start, head, stop) && !isPlainColleague(words, start, head)) {
      const { country, likely, diplomat, host } = countriesOfTitle(words, start, head, stop);
      const before = words[start - 1];
      titles.push({
        kind: 'title',
        from: start,
        to: stop,
        rank: plain,
        plural: PLURAL_HEADS.has((words[head] as Word).fold),
        counterpart: COUNTERPARTS.test((words[head] as Word).fold),
        country,
        likely,
        diplomat,
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
