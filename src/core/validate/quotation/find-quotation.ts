/**
 * Finds a quotation again in the text of its article: letter for letter after folding, else the passage that
 * comes nearest to it, as long as it may still be called the same sentence.
 */
import search from 'approx-string-match';
import { comparableText } from '../../import/clean-text';
import { fold, type Span } from '../../text/fold';
import { comparableWithOffsets, type ComparableText } from './comparable-text';
import { indexWords, likelyStarts, type WordIndex } from './word-index';

export interface FoundQuotation {
  /** `same`: only case, marks, digit shapes or blanks differ. `changed`: letters or words do. */
  readonly kind: 'same' | 'changed';
  /** Place in the stored text. */
  readonly span: Span;
}

/** Share of the characters that may differ before a passage is another sentence. */
const CHANGED_MOST = 0.25;
/** Share of the words that must stand in a stretch before it is compared letter by letter. */
const WORDS_LEAST = 0.3;
/** Stretches of a text that are compared with one quotation. */
const STRETCHES = 3;
/**
 * UTF-16 units compared letter by letter. The cost grows with the square of it; of a longer quotation only the
 * two ends are compared, each of this length.
 */
const LONGEST = 400;
/** A text without blanks between its words (Chinese, Thai) is compared as a whole only up to this length. */
const WHOLE_TEXT = 4_000;

export interface QuotationFinder {
  find(quotation: string): FoundQuotation | null;
}

/** Nothing is done before the first question: most texts are never asked. */
export function quotationFinder(text: string): QuotationFinder {
  let source: ComparableText | undefined;
  let index: WordIndex | undefined;
  return {
    find(quotation) {
      const sought = comparableText(fold(quotation));
      if (sought === '') return null;
      source ??= comparableWithOffsets(text);
      const at = source.text.indexOf(sought);
      if (at >= 0) return { kind: 'same', span: source.toOriginal(at, at + sought.length) };
      index ??= indexWords(source.text);
      const near = nearest(source.text, index, sought);
      return near && { kind: 'changed', span: source.toOriginal(near.start, near.end) };
    },
  };
}

/** The passage that comes nearest to `sought`; null where none is near. */
function nearest(text: string, index: WordIndex, sought: string): Span | null {
  if (sought.length <= LONGEST) return best(text, index, sought);
  const head = best(text, index, sought.slice(0, LONGEST));
  const tail = best(text, index, sought.slice(-LONGEST));
  if (!head || !tail) return null;
  const length = tail.end - head.start;
  const differs = Math.abs(length - sought.length);
  return differs <= sought.length * CHANGED_MOST ? { start: head.start, end: tail.end } : null;
}

function best(text: string, index: WordIndex, pattern: string): Span | null {
  const errors = Math.floor(pattern.length * CHANGED_MOST);
  if (errors === 0) return null;
  const starts = likelyStarts(index, pattern, { slack: errors, share: WORDS_LEAST, most: STRETCHES });
  let found: { readonly start: number; readonly end: number; readonly errors: number } | undefined;
  for (const { from, to } of stretches(text, starts, pattern.length, errors)) {
    const [match] = search(text.slice(from, to), pattern, found ? found.errors - 1 : errors);
    if (match) found = { start: from + match.start, end: from + match.end, errors: match.errors };
    if (found?.errors === 0) break;
  }
  return found ? wholeWords(text, found) : null;
}

function stretches(text: string, starts: readonly number[], length: number, errors: number) {
  if (starts.length === 0 && text.length <= WHOLE_TEXT && !/[\p{L}\p{N}] [\p{L}\p{N}]/u.test(text))
    return [{ from: 0, to: text.length }];
  return starts.map((start) => ({
    from: Math.max(0, start - errors),
    to: Math.min(text.length, start + length + 2 * errors),
  }));
}

/** Longer words are left cut. UTF-16 units. */
const LONGEST_WORD = 30;
const WORD_BEFORE = /[\p{L}\p{N}]+$/u;
const WORD_BEHIND = /^[\p{L}\p{N}]+/u;

/** A passage found letter by letter may begin or end within a word: nobody quotes half a word. */
function wholeWords(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  const from = end - passage.trimStart().length;
  const to = start + passage.trimEnd().length;
  const before = WORD_BEHIND.test(text.slice(from, to))
    ? WORD_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))
    : null;
  const behind = WORD_BEFORE.test(text.slice(to - 2, to))
    ? WORD_BEHIND.exec(text.slice(to, to + LONGEST_WORD))
    : null;
  return { start: from - (before?.[0].length ?? 0), end: to + (behind?.[0].length ?? 0) };
}
