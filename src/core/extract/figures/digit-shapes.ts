/** Digits by their shape: parts of dates, and groups that a blank sets apart. */
import { STOP_EN } from './lexicon/en';
import type { Token } from '../../text/tokens';
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies';

/** A sentence as tokens with their folded words. */
export interface TokenText {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly folded: string;
}

/** One number; `first` and `next` are positions in the tokens, `next` behind its last token. */
export interface NumberMention {
  readonly value: number;
  readonly first: number;
  readonly next: number;
  /** True where digits stand for it. */
  readonly digits: boolean;
  /** Whether the word carried the article (الثلاثة): then it repeats something known. */
  readonly definite: boolean;
}

/** `2024-11-30`, `30-11-2024`, `2019-2023`: what stands before and after one part of a date or of a span of years. */
const DATE_PARTS: ReadonlyArray<readonly [before: RegExp, own: RegExp, after: RegExp]> = [
  [/$/, /^(?:19|20)\d\d$/, /^-\d{1,2}-\d{1,2}(?!\d)|^-(?:19|20)\d\d(?!\d)/],
  [/(?:19|20)\d\d-(?:\d{1,2}-)?$/, /^\d{1,2}$|^(?:19|20)\d\d$/, /^/],
  [/(?:^|\D)\d{1,2}-(?:\d{1,2}-)$/, /^(?:19|20)\d\d$/, /^/],
  [/$/, /^\d{1,2}$/, /^-\d{1,2}-(?:19|20)\d\d(?!\d)/],
  [/(?:^|\D)\d{1,2}-$/, /^\d{1,2}$/, /^-(?:19|20)\d\d(?!\d)/],
];
/** Characters of the longest date. */
const DATE_REACH = 11;

export function isPartOfDate({ tokens, words, folded }: TokenText, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const around = [folded.charAt(token.start - 1), folded.charAt(token.end)];
  if (!around.includes('-')) return false;
  const start = folded.slice(Math.max(0, token.start - DATE_REACH), token.start);
  const end = folded.slice(token.end, token.end + DATE_REACH);
  return DATE_PARTS.some(
    ([before, own, after]) => before.test(start) && own.test(words[at] ?? '') && after.test(end),
  );
}

/** Value of `1 500`, whose groups a blank sets apart, before what it counts; a day of a month is no group. */
export function groupedAt({ words, tokens, folded }: TokenText, at: number): number | null {
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(second) || !one || !two) return null;
  if (two.start - one.end !== 1 || tokens[at + 2]?.kind !== 'word' || tokens[at + 2]?.start === two.end)
    return null;
  const before = folded.slice(Math.max(0, one.start - DATE_REACH), one.start);
  return /(?:[a-z] |^)$/.test(before) && !MONTH_BEFORE.test(before) ? Number(first + second) : null;
}
const MONTH_BEFORE = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* $/;

const isCurrency = (word: string): boolean =>
  (CURRENCY_SIGNS.get(word) ?? CURRENCY_LETTERS.get(word) ?? CURRENCY_WORDS.get(word)) !== undefined ||
  CURRENCY_CODES.has(word);

/** True for `44m` and `7 m` before a noun, without a currency beside them: metres, not millions. */
export function isMetres({ words }: TokenText, at: number): boolean {
  return (
    words[at + 1] === 'm' &&
    /^(?!(?:an?|per|each)$)[-a-z]/.test(words[at + 2] ?? '') &&
    !STOP_EN.has(words[at + 2] ?? '') &&
    ![words[at - 1], words[at - 2], words[at + 2], words[at + 3]].some((word) => isCurrency(word ?? ''))
  );
}
