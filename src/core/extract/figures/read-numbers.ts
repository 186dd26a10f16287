/** Reads numbers in a tokenised sentence: digits, words of both languages, multipliers and ranges. */
import { isDigit } from '../../text/character-class';
import { MULTIPLIERS_AR } from './number-words-ar';
import { isArabicNumber, readArabic, withHalf } from './read-arabic-numbers';
import { groupedAt, isMetres, isPartOfDate, type NumberMention, type TokenText } from './digit-shapes';
import { MULTIPLIERS_EN, SETS_EN, UNITS_EN } from './number-words-en';

export type { NumberMention, TokenText } from './digit-shapes';

/** Longer runs of digits are codes, not counts. */
const LONGEST_NUMBER = 15;

/** Value of a token of digits: `3,250`, `2.4`; `1.200` is one thousand two hundred unless a multiplier follows. */
function digitValue(word: string, multiplied: boolean): number | null {
  if (word.length > LONGEST_NUMBER) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return Number(word.replace(/,/g, ''));
  if (!multiplied && /^\d{1,3}(?:\.\d{3})+$/.test(word)) return Number(word.replace(/\./g, ''));
  if (/^\d+,\d{1,2}$/.test(word)) return Number(word.replace(',', '.'));
  return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null;
}

function multiplierAt(text: TokenText, at: number): number | undefined {
  const word = text.words[at] ?? '';
  return MULTIPLIERS_EN.get(word) ?? MULTIPLIERS_AR.get(word);
}

/** Glued letters are no multiplier unless they are one: `30m`, `5G`. */
function isOrdinal(text: TokenText, at: number): boolean {
  return (
    /^(?:st|nd|rd|th)$/.test(text.words[at + 1] ?? '') && text.tokens[at]?.end === text.tokens[at + 1]?.start
  );
}

/** Part of a name or a code: `F-16`, `A/RES/60`, `10:30`, `+974`. */
function isPartOfCode(text: TokenText, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return true;
  const before = text.folded.charAt(token.start - 1);
  const beforeThat = text.folded.charAt(token.start - 2);
  const after = text.folded.charAt(token.end);
  const afterThat = text.folded.charAt(token.end + 1);
  if (
    (before === '-' && /[\p{L}]/u.test(beforeThat)) ||
    before === '/' ||
    before === ':' ||
    before === '+' ||
    before === '#'
  )
    return true;
  if (/[a-z]/.test(before)) return true;
  return (after === ':' || after === '/') && /\d/.test(afterThat);
}

function readDigits(text: TokenText, at: number): NumberMention | null {
  if (isPartOfCode(text, at) || isPartOfDate(text, at) || isOrdinal(text, at)) return null;
  // 'a Rs 200-crore credit line'
  const hyphen = text.words[at + 1] === '-' && multiplierAt(text, at + 2) !== undefined ? 1 : 0;
  const multiplier = isMetres(text, at) ? undefined : multiplierAt(text, at + 1 + hyphen);
  const grouped = multiplier === undefined ? groupedAt(text, at) : null;
  const value = grouped ?? digitValue(text.words[at] ?? '', multiplier !== undefined);
  if (value === null) return null;
  const scaled = Math.round(value * (multiplier ?? 1) * 100) / 100;
  // '13 ألفا و500'
  const rest = text.words[at + 2] === 'و' ? Number(text.words[at + 3]) : NaN;
  if (multiplier === 1000 && hyphen === 0 && rest >= 100 && rest < 1000)
    return { value: scaled + rest, first: at, next: at + 4, digits: true, definite: false };
  return {
    value: scaled,
    first: at,
    next: at + (grouped !== null ? 2 : multiplier === undefined ? 1 : 2 + hyphen),
    digits: true,
    definite: false,
  };
}

/** `P11 million`, `Rs500,000`: letters of a currency glued to digits, of which more must follow. */
function readGlued(text: TokenText, at: number): NumberMention | null {
  const word = text.words[at] ?? '';
  if (!isDigit(word.charCodeAt(word.length - 1))) return null;
  const short = /^[a-z]{1,4}(\d+)(m|mn|mln|bn|k)$/.exec(word);
  if (short) {
    const value = Number(short[1]) * (MULTIPLIERS_EN.get(short[2] ?? '') ?? 1);
    return { value, first: at, next: at + 1, digits: true, definite: false };
  }
  const letters = /^[a-z]{1,4}(?=\d+$)/.exec(word)?.[0];
  const token = text.tokens[at];
  if (letters === undefined || !token) return null;
  const digits = /^[\d.,]*\d/.exec(
    text.folded.slice(token.start + letters.length, token.start + LONGEST_NUMBER + 5),
  );
  if (!digits) return null;
  const end = token.start + letters.length + digits[0].length;
  let next = at + 1;
  while ((text.tokens[next]?.end ?? Infinity) <= end) next += 1;
  const multiplier = multiplierAt(text, next);
  const value = digitValue(digits[0], multiplier !== undefined);
  if (value === null || (multiplier === undefined && !digits[0].includes(','))) return null;
  const scaled = Math.round(value * (multiplier ?? 1) * 100) / 100;
  return {
    value: scaled,
    first: at,
    next: multiplier === undefined ? next : next + 1,
    digits: true,
    definite: false,
  };
}

/** Position of the next number word after `at`: hyphens and 'and' may stand between. */
function nextWordEn(text: TokenText, at: number): number {
  let next = at;
  if (text.words[next] === '-') next += 1;
  if (text.words[next] === 'and') next += 1;
  return next;
}

function readEnglishWords(text: TokenText, at: number): NumberMention | null {
  let total = 0;
  let current = 0;
  let next = at;
  let last = at;
  let size = 0;
  const opening = text.words[at];
  if ((opening === 'a' || opening === 'an') && (MULTIPLIERS_EN.get(text.words[at + 1] ?? '') ?? 0) > 11) {
    if ((text.words[at + 1] ?? '').length < 5) return null;
    current = 1;
    next = at + 1;
    size = 1;
  }
  for (;;) {
    const word = text.words[next] ?? '';
    const unit = UNITS_EN.get(word);
    const multiplier = MULTIPLIERS_EN.get(word);
    // 'five six' are two numbers; 'forty five' is one.
    const fits =
      unit !== undefined && (current % 100 === 0 || (current % 10 === 0 && unit < 10 && current % 100 >= 20));
    if (unit !== undefined && fits) current += unit;
    else if (multiplier !== undefined && size > 0 && word.length > 2) {
      if (multiplier <= 100) current *= multiplier;
      else {
        total += current * multiplier;
        current = 0;
      }
    } else break;
    size += 1;
    last = next + 1;
    next = nextWordEn(text, last);
  }
  if (size === 0 || last === at) return null;
  // 'two and a half million'
  const large = MULTIPLIERS_EN.get(text.words[last + 3] ?? '') ?? 0;
  if (large >= 1e6 && text.words.slice(last, last + 3).join(' ') === 'and a half')
    return {
      value: (total + current + 0.5) * large,
      first: at,
      next: last + 4,
      digits: false,
      definite: false,
    };
  return { value: total + current, first: at, next: last, digits: false, definite: false };
}

const OPENING_EN = new Set([...UNITS_EN.keys(), 'a', 'an', 'half']);

function readEnglish(text: TokenText, at: number): NumberMention | null {
  const set = SETS_EN.get(text.words[at] ?? '');
  if (set !== undefined && text.words[at + 1] === 'of')
    return { value: set, first: at, next: at + 2, digits: false, definite: false };
  if (!OPENING_EN.has(text.words[at] ?? '')) return null;
  if (text.words[at] !== 'half') return readEnglishWords(text, at);
  // 'half a million', 'half a dozen', 'half-a-dozen', 'a half-dozen'
  let next = at + 1;
  while (/^[-a]$/.test(text.words[next] ?? '')) next += 1;
  const multiplier = MULTIPLIERS_EN.get(text.words[next] ?? '') ?? 0;
  return multiplier > 11 && (text.words[next] ?? '').length > 4
    ? { value: multiplier / 2, first: at, next: next + 1, digits: false, definite: false }
    : null;
}

const NUMBER_WORDS_EN = new Set([...UNITS_EN.keys(), ...MULTIPLIERS_EN.keys(), ...SETS_EN.keys()]);

/** False for a word without which a sentence has as many numbers as with it. */
export function mayBeNumber(word: string): boolean {
  // Digits in words stand at the end, as in `p500`.
  if (isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1))) return true;
  return NUMBER_WORDS_EN.has(word) || isArabicNumber(word);
}

/** All numbers of a sentence, in order. */
export function readNumbers(text: TokenText): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const token = text.tokens[at];
    const word = text.words[at] ?? '';
    const read =
      token?.kind === 'number'
        ? readDigits(text, at)
        : token?.kind === 'word'
          ? (readEnglish(text, at) ?? readGlued(text, at) ?? (word.length > 1 ? readArabic(text, at) : null))
          : null;
    const whole = read && withHalf(text, read);
    if (whole) found.push(whole);
    at = whole ? whole.next : at + 1;
  }
  return found;
}
