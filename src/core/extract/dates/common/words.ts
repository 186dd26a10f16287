/** Building blocks that the patterns of all languages share: word borders, bounded space, years. */
import { fold } from '../../../text/fold';

/** Letters and digits of the folded text. */
const LETTER = 'a-z0-9\\u0621-\\u064a\\u0671-\\u06d3';
/** No letter or digit before. */
export const START = `(?<![${LETTER}])`;
/** No letter or digit after. */
export const END = `(?![${LETTER}])`;
/** Space within a line; bounded, so that a run of spaces costs no more than its length. */
export const SPACE = '[ \\t]{1,3}';
export const GAP = '[ \\t]{0,3}';
/** A year of our time that is no part of a longer number, date or time. */
export const YEAR = '((?:19|20)\\d\\d)(?![0-9]|[.,:/]\\d|-\\d{1,2}(?!\\d))';
/** What may not follow the number of a day: a longer number, a decimal, a time, a percentage. */
export const NO_NUMBER = '(?![0-9%]|[.:]\\d|,\\d{3}(?!\\d))';

/**
 * Compiles a pattern that is written in the usual spelling: it is folded as the texts are. Escapes that
 * differ by case (`\S`, `\D`, `\B`) may not be used in it.
 */
export function compile(source: string, flags = 'g'): RegExp {
  return new RegExp(fold(source), flags);
}

/** Turns 'one|two' rows into a map from folded word to row number plus `base`. */
export function numbered(rows: readonly string[], base: number): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const word of row.split('|')) map.set(fold(word), index + base);
  });
  return map;
}

/** An alternation of the words of a map, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}

/** Whether `first` to `last` can be days of one range. */
export function isDayRange(first: number, last: number): boolean {
  return first >= 1 && first < last && last <= 31;
}
