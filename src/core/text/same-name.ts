/**
 * Compares names of persons and places across spellings and scripts: خالد بن محمد العطية and Khalid bin
 * Mohammed Al-Attiyah are one name. Consonants are compared by class and long vowels where both sides show them.
 */
import { I, nameSounds, U, type NameSounds, type Sound } from './name-sounds';

/** Cost of a plain difference: more than a quarter of any usual word. */
const FULL = 1.3;
/** Classes are letters: a pair of them is a place in the table. */
const CLASSES = 64;
const pairOf = (one: string, other: string): number =>
  (one.charCodeAt(0) % CLASSES) * CLASSES + (other.charCodeAt(0) % CLASSES);

/** What it costs to read one class as another: little for those that spellings mix up. */
const SUBSTITUTION = new Float64Array(CLASSES * CLASSES).fill(FULL);
for (const [pairs, cost] of [
  ['Ts Tt kg AW AY WY', 0.2],
  ['Ss gS dt dz', 0.35],
  ['Tz Td Sk kh bf fW', 0.5],
] as const) {
  for (const pair of pairs.split(' ')) {
    SUBSTITUTION[pairOf(pair.charAt(0), pair.charAt(1))] = cost;
    SUBSTITUTION[pairOf(pair.charAt(1), pair.charAt(0))] = cost;
  }
}

/** Cost of dropping a sound: breath and v are lost between languages, other sounds are not. */
const dropCost = ({ consonant }: Sound): number => (consonant === 'h' || consonant === 'f' ? 0.6 : FULL);

/** What speaks against two vowel stretches being one: a long vowel that the other lacks. */
function vowelCost(one: Sound, other: Sound): number {
  const missing = (one.long & ~other.vowels) | (other.long & ~one.vowels);
  if (missing !== 0) return (missing & (I | U)) !== 0 ? 1 : 0.4;
  if (one.vowels === 0 || other.vowels === 0) return 0;
  return (one.vowels & other.vowels) !== 0 ? 0 : 0.5;
}

/** Last row of the table of distances, used again by every comparison. */
const row: number[] = [];

/** Whether reading one word as the other costs less than `limit`: a weighted edit distance over their sounds. */
function isWithin(limit: number, a: readonly Sound[], b: readonly Sound[]): boolean {
  row[0] = 0;
  let at = 0;
  for (const sound of b) {
    row[at + 1] = (row[at] ?? 0) + dropCost(sound);
    at += 1;
  }
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] as Sound;
    const drop = dropCost(one);
    let diagonal: number = row[0] ?? 0;
    let left: number = diagonal + drop;
    let least = left;
    row[0] = left;
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] as Sound;
      const above = row[j + 1] ?? 0;
      const substitute =
        one.consonant === other.consonant
          ? 0
          : (SUBSTITUTION[pairOf(one.consonant, other.consonant)] ?? FULL);
      // The vowel that begins a word and the one that ends it are written too freely to count.
      const inner = one.consonant !== 'A' && i < a.length - 1 && j < b.length - 1;
      left = Math.min(
        diagonal + substitute + (inner ? vowelCost(one, other) : 0),
        above + drop,
        left + dropCost(other),
      );
      row[j + 1] = left;
      if (left < least) least = left;
      diagonal = above;
    }
    // Costs only grow from row to row.
    if (least >= limit) return false;
  }
  return (row[b.length] ?? 0) < limit;
}

/** Words are one where their distance stays below a quarter of the longer one's sounds. */
function isSameWord(a: readonly Sound[], b: readonly Sound[]): boolean {
  return isWithin(0.25 * Math.max(a.length, b.length, 2), a, b);
}

/**
 * True where two names may be one person's (or place's): the same words in order, in whichever script;
 * of a longer form all words of the shorter one, the first included, if it has two (Khalid Al-Attiyah is
 * Khalid bin Mohammed Al-Attiyah). A single word is never the same as a name of several, unless these are
 * the one word written apart.
 */
export const sameName = (a: string, b: string): boolean => sameSounds(nameSounds(a), nameSounds(b));

/** The same for names whose sounds are known. */
export function sameSounds(first: NameSounds, second: NameSounds): boolean {
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  const count = short.words.length;
  if (count === 0) return false;
  if (count > 1 || long.words.length === 1) {
    let matched = 0;
    for (const word of long.words) {
      const wanted = short.words[matched];
      if (wanted !== undefined && isSameWord(wanted, word)) matched += 1;
      // The first word must be the same.
      if (matched === 0) break;
    }
    if (matched === count) return true;
  }
  // Words may be written together or apart: Uzunkaya and أوزون قايا, Zolfaghari and ذو الفقاري.
  return count < long.words.length && isSameWord(short.whole, long.whole);
}
