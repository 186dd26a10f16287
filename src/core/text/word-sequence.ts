/**
 * The words of a folded text with the gaps between them, made once and read by every phrase matcher
 * that looks at the same text.
 */
import { ARABIC_LETTER, classOf, isBlank, isDigit } from './character-class';
import { slotsOf } from './first-words';
import { readingsOf, type Reading } from './proclitics';
import { tokenize } from './tokens';

/** Words and numbers in order; index i of each list belongs to word i. Offsets are those of the folded text. */
export interface WordSequence {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
  /** Slots of the words, see `first-words.ts`. */
  readonly slots: readonly number[];
  /**
   * What stands before word i, as `gapKey` has it: `''` for blanks or a hyphen, `null` where no phrase
   * may go on.
   */
  readonly gaps: ReadonlyArray<string | null>;
  /** Readings of word i without its proclitics; `undefined` where it can have none. */
  readonly readings: ReadonlyArray<readonly Reading[] | undefined>;
  /** Whether the first letter from word i on is Arabic; numbers at the end go with the word before them. */
  readonly arabic: readonly boolean[];
}

/** Key of a gap without any character (`ال50`); no text has a NUL inside a phrase. */
const NO_GAP = '\0';
/** Longer runs of punctuation are borders of sentences or ornaments, not parts of a name. */
const LONGEST_GAP = 12;

/**
 * What a gap means for a phrase: blanks with at most one line break, or one hyphen, are the same
 * (`''`); other punctuation counts literally, without its blanks; a paragraph break ends every phrase.
 */
export function gapKey(gap: string): string | null {
  if (gap === '') return NO_GAP;
  const lineBreak = gap.indexOf('\n');
  if (lineBreak >= 0 && gap.indexOf('\n', lineBreak + 1) >= 0) return null;
  if (gap === '-') return '';
  // A word that the end of a line divides: 'counter-\nterrorism'.
  if (lineBreak === 1 && gap === '-\n') return '';
  let marks = '';
  for (let at = 0; at < gap.length; at += 1) {
    if (isBlank(gap.charCodeAt(at))) continue;
    marks += gap.charAt(at);
    if (marks.length > LONGEST_GAP) return null;
  }
  return marks;
}

const BLANK = 0x20;
const HYPHEN = 0x2d;

/** Words of `folded` between two offsets. */
export function wordSequence(folded: string, from: number, to: number): WordSequence {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const slots: number[] = [];
  const gaps: Array<string | null> = [];
  const readings: Array<readonly Reading[] | undefined> = [];
  const arabic: boolean[] = [];
  let previous = from;
  for (const { start, end, kind } of tokenize(folded, from, to)) {
    if (kind === 'punctuation') continue;
    starts.push(start);
    ends.push(end);
    const word = folded.slice(start, end);
    words.push(word);
    slots.push(slotsOf(word));
    const single = start - previous === 1 ? folded.charCodeAt(previous) : 0;
    gaps.push(single === BLANK || single === HYPHEN ? '' : gapKey(folded.slice(previous, start)));
    const isArabic = classOf(folded.charCodeAt(start)) === ARABIC_LETTER;
    readings.push(isArabic ? readingsOf(word) : undefined);
    arabic.push(kind === 'number' ? arabic[arabic.length - 1] === true : isArabic);
    previous = end;
  }
  for (let at = words.length - 2; at >= 0; at -= 1) {
    if (isDigit(folded.charCodeAt(starts[at] ?? 0))) arabic[at] = arabic[at + 1] === true;
  }
  return { starts, ends, words, slots, gaps, readings, arabic };
}

let latest: { readonly folded: string; readonly sequence: WordSequence } | null = null;

/** Words of a whole text; the latest one is kept, since many matchers read the same text one after another. */
export function wordsOf(folded: string): WordSequence {
  if (latest === null || latest.folded !== folded) {
    latest = { folded, sequence: wordSequence(folded, 0, folded.length) };
  }
  return latest.sequence;
}

/** True where `wordsOf(folded)` costs nothing. */
export function isLatest(folded: string): boolean {
  return latest !== null && latest.folded === folded;
}

/** Index of the first word that starts at or after `offset`. */
export function firstWordAt(sequence: WordSequence, offset: number): number {
  let low = 0;
  let high = sequence.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sequence.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
