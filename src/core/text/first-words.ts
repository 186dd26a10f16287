/**
 * Tells quickly that a word of a text begins no phrase of a lexicon, which is true of most: a look-up of every
 * word in every lexicon would take longer than all else that a matcher does.
 */
import { isWord, tokenize } from './tokens';

const STAR = 0x2a;
const BLANK = 0x20;
const HYPHEN = 0x2d;
const NOT_LATIN = /[^a-z]/;
const NOT_ARABIC = /[^\u0621-\u064a]/;

/** Length of the first word where it is of one script, and so one token, before a blank, a hyphen or a star; else 0. */
function firstWordEnd(folded: string): number {
  const other = folded.charCodeAt(0) < 0x80 ? folded.search(NOT_LATIN) : folded.search(NOT_ARABIC);
  if (other < 0) return folded.length;
  const after = folded.charCodeAt(other) === STAR ? other + 1 : other;
  if (after === folded.length) return other;
  const unit = folded.charCodeAt(after);
  return unit === BLANK || unit === HYPHEN ? other : 0;
}

/** First word of a folded phrase; `plain` where it is all that stands before a blank, a hyphen or a star. */
export function firstWordOf(folded: string): { word: string; starred: boolean; plain: boolean } {
  const length = firstWordEnd(folded);
  const token = length > 0 ? { start: 0, end: length } : tokenize(folded).find(isWord);
  const { start, end } = token ?? { start: 0, end: 0 };
  return { word: folded.slice(start, end), starred: folded.charCodeAt(end) === STAR, plain: length > 0 };
}

const SLOTS = 8192;

/** Slot of a word by its first, middle and last letter and its length. */
function wordSlot(word: string): number {
  const { length } = word;
  const edges = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1);
  return ((edges * 31 + word.charCodeAt(length >> 1)) * 31 + length) % SLOTS;
}

/** Stems of fewer letters may begin too many words. */
export const STEM_LETTERS = 3;

/** Slot of a word by the letters that it shares with a stem. */
export function stemSlot(word: string): number {
  if (word.length < STEM_LETTERS) return 0;
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)) % SLOTS;
}

/** Both slots of a word as one number: of the whole word and of its stem. Made once for all lexicons. */
export const slotsOf = (word: string): number => wordSlot(word) * SLOTS + stemSlot(word);
export const stemSlotOf = (slots: number): number => slots % SLOTS;

/** The first words of a lexicon; a word of a text may be taken for one of them, but none is missed. */
export class FirstWords {
  private readonly words = new Uint8Array(SLOTS);
  private readonly stems = new Uint8Array(SLOTS);

  /** `starred`: any letters may follow. */
  add(word: string, starred: boolean): void {
    if (!starred) this.words[wordSlot(word)] = 1;
    else if (word.length < STEM_LETTERS) this.stems.fill(1);
    else this.stems[stemSlot(word)] = 1;
  }

  /** `slots`: see `slotsOf`. */
  mayHaveWord(slots: number): boolean {
    return this.words[(slots / SLOTS) | 0] === 1;
  }

  mayHaveStem(slots: number): boolean {
    return this.stems[stemSlotOf(slots)] === 1;
  }
}
