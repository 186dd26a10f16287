/**
 * Arabic writes 'and', 'so', 'in', 'to', 'as' and 'the' as letters joined to the front of a word. Lists
 * the readings of a folded word with and without them, the raw word first: كويت, لبنان and والي begin with
 * such letters of their own.
 */

import { slotsOf } from './first-words';

/** One reading of a word: what is left of it after its first `skip` letters. */
export interface Reading {
  readonly skip: number;
  /** The rest; `ال` + rest is a second reading of للـ (li + al-). */
  readonly word: string;
  /** Slots of the rest, see `first-words.ts`. */
  readonly slots: number;
  /** True where the stripped letters end in the article. */
  readonly article: boolean;
}

const ALEF = 0x627;
const LAM = 0x644;
const isConjunction = (unit: number): boolean => unit === 0x648 || unit === 0x641; // و ف
const isPreposition = (unit: number): boolean => unit === 0x628 || unit === LAM || unit === 0x643; // ب ل ك

const reading = (skip: number, word: string, article: boolean): Reading => ({
  skip,
  word,
  slots: slotsOf(word),
  article,
});

/** Adds the readings that strip `base` letters, with and without an article behind them. */
function addReadings(word: string, base: number, readings: Reading[]): void {
  if (base > 0 && base < word.length) readings.push(reading(base, word.slice(base), false));
  const skip = base + 2;
  if (word.charCodeAt(base + 1) !== LAM || skip >= word.length) return;
  const first = word.charCodeAt(base);
  if (first !== ALEF && first !== LAM) return;
  const rest = word.slice(skip);
  readings.push(reading(skip, rest, true));
  if (first === LAM) readings.push(reading(skip, `ال${rest}`, true));
}

/** Articles repeat their words, and a word met before brings readings whose hashes are known; bounded. */
const known = new Map<string, readonly Reading[]>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 24;

/**
 * Readings of a folded Arabic word, the word itself first; `undefined` where that is the only one. At
 * least one letter always stays.
 */
export function readingsOf(word: string): readonly Reading[] | undefined {
  const first = word.charCodeAt(0);
  const conjunction = isConjunction(first);
  if (!conjunction && first !== ALEF && !isPreposition(first)) return undefined;
  if (first === ALEF && word.charCodeAt(1) !== LAM) return undefined;
  const met = known.get(word);
  if (met !== undefined) return met;
  const readings: Reading[] = [reading(0, word, false)];
  addReadings(word, 0, readings);
  if (conjunction) addReadings(word, 1, readings);
  const preposition = conjunction ? 1 : 0;
  if (isPreposition(word.charCodeAt(preposition))) addReadings(word, preposition + 1, readings);
  if (known.size < MOST_KNOWN && word.length <= LONGEST_KNOWN) known.set(word, readings);
  return readings;
}
