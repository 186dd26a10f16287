/** Compares personal names within one article: 'Soylu' is Süleyman Soylu, 'الشمري' is عبد الأمير الشمري. */
import type { Word } from './words';

/** Words inside names that tell nobody apart. */
const PARTICLES = new Set(
  'bin ibn bint ben al el ul de da do dos del la van von der den of the mr mrs ms dr eng sheikh sheikha prince princess king queen sultan sir lord dame prof professor sayyid jr sr بن ابن بنت ال الشيخ الامير الدكتور المهندس السيد'.split(
    ' ',
  ),
);

/** A part of a name without the Arabic article. */
export const comparable = (part: string): string =>
  part.length > 4 && part.startsWith('ال') ? part.slice(2) : part;

/** Comparable parts of a name: without particles, honorifics and articles; hyphens cut. */
export function nameTokens(words: readonly Word[], from: number, to: number): string[] {
  const tokens: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.kind === 'mark') continue;
    for (const part of word.fold.split('-')) {
      if (PARTICLES.has(part) || part.length < 2) continue;
      tokens.push(comparable(part));
    }
  }
  return tokens;
}

/** True where the shorter name's parts stand in the longer one in the same order. */
export function isContained(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at += 1;
  return short.length > 0 && at === short.length;
}
