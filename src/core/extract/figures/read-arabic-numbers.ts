/** Reads Arabic number words, with their proclitics, and the halves said after a number. */
import { ARABIC_LETTER, classOf } from '../../text/character-class';
import { wordMemo } from '../../text/word-memo';
import type { NumberMention, TokenText } from './digit-shapes';
import { LONE_MULTIPLIERS_AR, MULTIPLIERS_AR, ORDINAL_AR, UNITS_AR } from './number-words-ar';

interface ArabicWord {
  readonly word: string;
  readonly and: boolean;
  readonly definite: boolean;
}

const NUMBER_WORDS_AR = new Set([
  ...UNITS_AR.keys(),
  ...MULTIPLIERS_AR.keys(),
  ...LONE_MULTIPLIERS_AR.keys(),
]);
const isNumberWord = (word: string): boolean => NUMBER_WORDS_AR.has(word);

/** A number word without its proclitics, or null; of a word that begins with an Arabic letter. */
const readBareArabic = wordMemo((word): ArabicWord | null => {
  if (isNumberWord(word)) return { word, and: false, definite: false };
  const match = /^(و|ف)?([بلك])?(ال|لل)?(.{2,})$/.exec(word);
  const rest = match?.[4];
  if (!match || rest === undefined) return null;
  if (isNumberWord(rest)) return { word: rest, and: match[1] === 'و', definite: match[3] !== undefined };
  // 'والف' is 'and a thousand', not 'and the ...'.
  const whole = word.slice((match[1] ?? '').length + (match[2] ?? '').length);
  return isNumberWord(whole) ? { word: whole, and: match[1] === 'و', definite: false } : null;
});

const bareArabic = (word: string): ArabicWord | null =>
  classOf(word.charCodeAt(0)) === ARABIC_LETTER ? readBareArabic(word) : null;

/** True for a word that is a number in Arabic, with or without proclitics. */
export const isArabicNumber = (word: string): boolean => bareArabic(word) !== null;

/** Number words of Arabic from a token on, or null. */
export function readArabic(text: TokenText, at: number): NumberMention | null {
  if (!bareArabic(text.words[at] ?? '')) return null;
  if (ORDINAL_AR.test(text.words[at - 1] ?? '') || ORDINAL_AR.test(text.words[at] ?? '')) return null;
  let total = 0;
  let current = 0;
  let size = 0;
  let next = at;
  let definite = false;
  for (; ; next += 1) {
    const found = bareArabic(text.words[next] ?? '');
    if (!found) break;
    const unit = UNITS_AR.get(found.word);
    const multiplier = MULTIPLIERS_AR.get(found.word);
    const lone = LONE_MULTIPLIERS_AR.get(found.word);
    if (size === 0) {
      definite = found.definite;
      // 'في المائة' is a percentage.
      if (definite && found.word.endsWith('يه')) return null;
      if (unit !== undefined) current = unit;
      else if (lone !== undefined) total = lone;
      else return null;
    } else if (!found.and && multiplier !== undefined && current > 0) {
      if (multiplier === 100) current *= 100;
      else {
        total += current * multiplier;
        current = 0;
      }
    } else if (!found.and && unit === 10 && current > 0 && current < 10) current += 10;
    else if (
      found.and &&
      unit !== undefined &&
      (current === 0 || unit > current % 100 || current % 100 === 0)
    ) {
      // Ones come before tens (خمسة وثلاثون), hundreds before both (مائة وخمسون).
      if (current !== 0 && current < 10 && unit < 20) break;
      current += unit;
    } else if (found.and && lone !== undefined && lone < total) total += lone;
    else break;
    size += 1;
  }
  if (size === 0) return null;
  // 'نصف مليون', 'نصف مليار'
  const half = (text.words[at - 1] ?? '') === 'نصف' && total + current >= 1000;
  return {
    value: half ? (total + current) / 2 : total + current,
    first: half ? at - 1 : at,
    next,
    digits: false,
    definite,
  };
}

/** 'مليونين ونصف المليون', '3 ملايين ونصف': a half of the last multiplier, and the token behind it; else null. */
function halfAfter(text: TokenText, next: number): readonly [part: number, next: number] | null {
  const share = { ونصف: 0.5, وربع: 0.25 }[text.words[next] ?? ''];
  if (share === undefined) return null;
  const repeated = (text.words[next + 1] ?? '').replace(/^ال/, '');
  const word = text.words[next - 1] ?? '';
  const of = LARGE_AR.find(([pattern]) => pattern.test(word))?.[1];
  if (of === undefined) return null;
  return [share * of, /^(?:مليون|مليار|الف)$/.test(repeated) ? next + 2 : next + 1];
}
const LARGE_AR: ReadonlyArray<readonly [RegExp, number]> = [
  [/مليار|ملياري/, 1e9],
  [/مليون|ملايين/, 1e6],
  [/الف|الاف/, 1e3],
];

/** A number with the half or quarter that follows it. */
export function withHalf(text: TokenText, read: NumberMention): NumberMention {
  const half = halfAfter(text, read.next);
  return half ? { ...read, value: read.value + half[0], next: half[1] } : read;
}
