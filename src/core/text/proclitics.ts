/**
 * Arabic writes 'and', 'so', 'in', 'to', 'as' and 'the' as letters joined to the front of a word. Lists
 * the readings of a folded word with and without them, the raw word first: كويت, لبنان and والي begin with
 * such letters of their own.
 */

/** One reading: the word that is left after `skip` letters; `restored` is it where the article was assimilated. */
export interface Reading {
  readonly skip: number;
  /** `ال` + rest for للـ (li + al-); else absent, and the reading is `word.slice(skip)`. */
  readonly restored?: string;
  /** True where the stripped letters end in the article. */
  readonly article: boolean;
}

const RAW: Reading = { skip: 0, article: false };
export const RAW_ONLY: readonly Reading[] = [RAW];

const isConjunction = (letter: string): boolean => letter === 'و' || letter === 'ف';
const isPreposition = (letter: string): boolean => letter === 'ب' || letter === 'ل' || letter === 'ك';

/** Readings of a folded Arabic word, fewest stripped letters first; at least one letter always stays. */
export function readingsOf(word: string): readonly Reading[] {
  const first = word.charAt(0);
  if (first !== 'ا' && !isConjunction(first) && !isPreposition(first)) return RAW_ONLY;
  const readings: Reading[] = [RAW];
  const bases = [0];
  if (isConjunction(first)) bases.push(1);
  for (const base of [...bases]) if (isPreposition(word.charAt(base))) bases.push(base + 1);
  for (const base of bases) {
    if (base > 0) readings.push({ skip: base, article: false });
    if (word.startsWith('ال', base)) readings.push({ skip: base + 2, article: true });
    if (word.startsWith('لل', base)) {
      readings.push({ skip: base + 2, article: true });
      readings.push({ skip: base + 2, article: true, restored: `ال${word.slice(base + 2)}` });
    }
  }
  return readings.filter(({ skip }) => skip < word.length).sort((a, b) => a.skip - b.skip);
}
