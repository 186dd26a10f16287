/** Cuts a paragraph into sentences, with offsets into the stored text; English and Arabic punctuation. */
import { BEFORE_NAME, BEFORE_NUMBER, IN_SENTENCE, STARTERS } from './abbreviations';
import { PICTURE_NOTE } from './boilerplate-patterns';
import { ARABIC_LETTER, classOf, isBlank, isDigit, isLetter } from './character-class';
import type { Span } from './fold';
import { bulletLength } from './paragraphs';

const TERMINATORS = '.!?…؟۔؛。';
const CANDIDATE = /[.!?…؟۔؛。(]/g;
const CLOSERS = '"\'”’»›)]}';
const OPENERS = '"\'“‘«‹([';
/** Words that matter before a stop are short; what is longer is no abbreviation. */
const LONGEST_ABBREVIATION = 12;

const isOneOf = (set: string, character: string): boolean => character !== '' && set.includes(character);
const isLower = (character: string): boolean => character !== character.toUpperCase();
const isUpper = (character: string): boolean => character !== character.toLowerCase();
const isArabic = (character: string): boolean => classOf(character.charCodeAt(0)) === ARABIC_LETTER;

/** The word that ends at `end` (letters, inner stops and hyphens), at most a dozen characters of it. */
function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start <= LONGEST_ABBREVIATION) {
    const character = text.charAt(start - 1);
    if (character !== '.' && character !== '-' && !isLetter(character.charCodeAt(0))) break;
    start -= 1;
  }
  return text.slice(start, end);
}

/** The word that starts at or after `at`, behind opening quotes, at most a dozen letters of it. */
function wordAfter(text: string, at: number, to: number): string {
  let start = at;
  while (start < to && start - at < 4 && isOneOf(OPENERS, text.charAt(start))) start += 1;
  let end = start;
  while (end < to && end - start < LONGEST_ABBREVIATION && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** True where the single stop at `stop` belongs to the word before it and the sentence goes on at `next`. */
function isAbbreviation(text: string, stop: number, next: number, span: Span): boolean {
  const before = wordBefore(text, stop, span.start);
  const after = wordAfter(text, next, span.end);
  const word = before.toLowerCase();
  // Maj.-Gen. and Lt.Gen. end in the same words as Gen.
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
  if (BEFORE_NAME.has(last) && isUpper(before.charAt(0))) return true;
  if (BEFORE_NUMBER.has(word) && isDigit(text.charCodeAt(next))) return true;
  const initial = before.length === 1 && (isUpper(before) || isArabic(before));
  const initials = /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (!initial && !initials && !IN_SENTENCE.has(word)) return false;
  // 'I' is a word before it is an initial, and a list number stands before its entry.
  return !STARTERS.has(after.toLowerCase());
}

/** Addresses may be written with capitals. */
const SITE_ENDING = /^(?:com|net|org|gov|edu|info|co|js)$/i;

/** True where a stop without a blank after it ends a sentence: `effective.Lam said`, `الأمن.وقال`. */
function endsWithoutBlank(text: string, stop: number, next: number, span: Span): boolean {
  const after = wordAfter(text, next, span.end);
  const last = text.charAt(stop - 1);
  if (isArabic(after.charAt(0))) {
    const before = wordBefore(text, stop, span.start);
    return (
      isOneOf(CLOSERS, last) || isDigit(last.charCodeAt(0)) || (before.length > 2 && !before.includes('.'))
    );
  }
  // A capital and a small letter begin a sentence; `U.S.Army`, `p.dw.com` and `3.5M` do not.
  if (after.length < 2 || !isUpper(after.charAt(0)) || !isLower(after.charAt(1))) return false;
  if (isOneOf(CLOSERS, last) || isDigit(last.charCodeAt(0))) return true;
  const before = wordBefore(text, stop, span.start);
  if (before.toLowerCase() === 'www' || SITE_ENDING.test(after)) return false;
  if (before.length < 3 || before.includes('.') || BEFORE_NAME.has(before.toLowerCase())) return false;
  return isLower(last);
}

/** End of the sentence whose terminator stands at `at`, or -1 where it ends none. */
function sentenceEnd(text: string, at: number, span: Span): number {
  let end = at + 1;
  while (end < span.end && isOneOf(TERMINATORS, text.charAt(end))) end += 1;
  const single = end === at + 1 && text.charAt(at) === '.';
  let close = end;
  while (close < span.end && isOneOf(CLOSERS, text.charAt(close))) close += 1;
  if (close >= span.end) return span.end;
  if (!isBlank(text.charCodeAt(close))) {
    // A straight quote before a letter opens the next sentence instead of closing this one.
    const next = close > end && /["']/.test(text.charAt(close - 1)) ? close - 1 : close;
    const mark = text.charAt(at);
    if (mark === '؟' || mark === '؛' || mark === '۔') return next;
    if (mark !== '.' && mark !== '!' && mark !== '?') return -1;
    return endsWithoutBlank(text, at, next, span) ? next : -1;
  }
  let next = close;
  while (next < span.end && isBlank(text.charCodeAt(next))) next += 1;
  const first = wordAfter(text, next, span.end).charAt(0);
  // After a closed quote or an ellipsis too, a small letter goes on: "Stop!" he said.
  if (first !== '' && isLower(first)) return -1;
  if (single && isAbbreviation(text, at, next, span)) return -1;
  return close;
}

/** End of the credit of a picture whose bracket opens at `at`, or -1 where it is another bracket. */
function pictureNoteEnd(text: string, at: number, span: Span): number {
  PICTURE_NOTE.lastIndex = at;
  return PICTURE_NOTE.test(text) ? Math.min(PICTURE_NOTE.lastIndex, span.end) : -1;
}

/** Offset in `paragraph` where a sentence may end next: at a terminator or at the bracket of a credit. */
function nextCandidate(paragraph: string, from: number): number {
  CANDIDATE.lastIndex = from;
  return CANDIDATE.test(paragraph) ? CANDIDATE.lastIndex - 1 : paragraph.length;
}

/** True where a stretch has a letter or digit, and so is more than stray punctuation. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) return true;
  }
  return false;
}

/**
 * Sentences of one paragraph in order, without surrounding blanks or leading bullets. Stray punctuation
 * behind a sentence is left out.
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start =
    paragraph.start + bulletLength(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 8)));
  const span = { start, end: paragraph.end };
  // Searched by itself, so that a paragraph without a stop does not make the search run through the text.
  const own = text.slice(paragraph.start, span.end);
  const candidateFrom = (from: number): number =>
    paragraph.start + nextCandidate(own, from - paragraph.start);
  for (let at = candidateFrom(start); at < span.end; at = candidateFrom(at)) {
    const isStop = text.charAt(at) !== '(';
    const end = isStop ? sentenceEnd(text, at, span) : pictureNoteEnd(text, at, span);
    if (end < 0) {
      at += 1;
      while (isStop && at < span.end && isOneOf(TERMINATORS, text.charAt(at))) at += 1;
      continue;
    }
    if (hasWords(text, start, end)) sentences.push({ start, end });
    at = end;
    while (at < span.end && isBlank(text.charCodeAt(at))) at += 1;
    start = at;
  }
  if (start < span.end && hasWords(text, start, span.end)) sentences.push({ start, end: span.end });
  return sentences;
}
