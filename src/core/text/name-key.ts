/**
 * Compares names of persons and places across spellings and scripts: خالد بن محمد العطية and Khalid bin
 * Mohammed Al-Attiyah are one name. Consonants are compared by class and long vowels where both sides show them.
 */
import { ARABIC_VOWELS } from './arabic-vowels';
import { fold } from './fold';

/** A consonant class and the vowels (`a`, `i`, `u`) that are written after it. */
interface Sound {
  readonly consonant: string;
  /** Bits: A, I, U. */
  vowels: number;
  /** Vowels that any other spelling must show too: long ones, which Arabic always writes. */
  long: number;
}

const A = 1;
const I = 2;
const U = 4;
/** Bits of what a letter may stand for. */
const VOWEL: Readonly<Record<string, number>> = { a: A, i: I, u: U };

/**
 * Classes: b t d s z S(sh, ch) k g(j, gh) h(kh) f l m n r T(th), and A W Y for a vowel, w or y that begins
 * a word.
 */
const ARABIC: Record<string, string> = {};
for (const pair of (
  'ب:b پ:b ت:t ط:t د:d ض:d س:s ص:s ز:z ذ:z ظ:z ث:T ش:S چ:S ك:k ک:k ق:k ج:g غ:g گ:g ژ:g ' +
  'ح:h ه:h خ:h ف:f ڤ:f ل:l م:m ن:n ر:r'
).split(' ')) {
  ARABIC[pair.charAt(0)] = pair.charAt(2);
}
const LATIN_PAIRS: Record<string, string> = {
  sh: 'S',
  ch: 'S',
  kh: 'h',
  gh: 'g',
  th: 'T',
  dh: 'z',
  zh: 'g',
  ph: 'f',
  dj: 'g',
  ck: 'k',
};
const LATIN: Record<string, string> = {
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  s: 's',
  z: 'z',
  k: 'k',
  q: 'k',
  c: 'k',
  x: 'k',
  g: 'g',
  j: 'g',
  h: 'h',
  f: 'f',
  v: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
};
const LATIN_VOWELS: Record<string, number> = { a: A, e: A | I, i: I, y: I, o: U, u: U, w: U };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Links between names and words of respect, folded; they come and go between reports. */
const DROPPED = words(
  'al el ul il bin ibn ben bint ould b sheikh sheik shaikh shaykh prince princess king dr mr mrs ms eng engineer sayyid h.e ' +
    'بن ابن بنت ولد ال الشيخ شيخ الامير امير الاميره الملك د م الدكتور دكتور المهندس مهندس السيد السيده',
);
/** The article before a sun letter: ash-Shami, ar-Rashid, ud-Din. */
const ASSIMILATED = /\b[aeu]([dnrstz])h?-(?=\1)/g;
const LATIN_ABD = /^abd(?:[aeiou]{1,2}(?:l|([rsnztd])(?=\1))?)?(?=[a-z]{2}|$)/;

/** Letters of Turkish that folding would make others; the soft g is silent or gh. */
const TURKISH: Record<string, string> = { ş: 'sh', Ş: 'sh', ç: 'ch', Ç: 'ch', ğ: 'gh', Ğ: 'gh' };

/** Names are short; what is longer is no name and is cut. */
const LONGEST_NAME = 120;
const LONGEST_WORD = 24;

/** Words of a name that tell persons apart, in plain letters: no article, no bin, no honorific. */
function tellingWords(name: string): string[] {
  const plain = name
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/[şŞçÇğĞ]/g, (letter) => TURKISH[letter] ?? letter)
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/\p{L}+/gu, (word) => (/[\u0600-\u06ff]/.test(word) ? word : fold(word)))
    .replace(/['’‘`ʿʾʼ]/g, '')
    .replace(ASSIMILATED, '');
  const result: string[] = [];
  for (const word of plain.match(/[\p{L}\p{M}.]+/gu) ?? []) {
    const bare = word.replace(/\.+$/, '');
    if (bare === '' || DROPPED.has(fold(bare))) continue;
    for (const part of partsOf(bare)) if (part !== '') result.push(part.slice(0, LONGEST_WORD));
  }
  return result;
}

/** Takes 'servant of' and the article off: عبدالعزيز, Abdulaziz and Abd al-Aziz become two words each. */
function partsOf(word: string): string[] {
  if (/^[\u0600-\u06ff]/.test(word)) {
    const servant = /^عبد(?=..)/.exec(word) ? 'عبد' : '';
    const rest = word.slice(servant.length).replace(/^ال(?=..)/, '');
    return [servant, rest];
  }
  const servant = LATIN_ABD.exec(word);
  if (servant === null) return [word];
  return ['abd', word.slice(servant[0].length)];
}

function arabicSounds(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const pair = letter === 'ت' && word.charAt(at + 1) === 'ش';
    const consonant = pair ? 'S' : ARABIC[letter];
    if (pair) at += 1;
    const last = sounds[sounds.length - 1];
    if (consonant !== undefined) sounds.push({ consonant, vowels: 0, long: 0 });
    else if (last === undefined) {
      const glide = letter === 'و' ? 'W' : letter === 'ي' || letter === 'ی' ? 'Y' : 'A';
      sounds.push({ consonant: glide, vowels: 0, long: 0 });
    } else {
      last.vowels |= VOWEL[ARABIC_VOWELS[letter] ?? ''] ?? 0;
      last.long = last.vowels;
    }
  }
  return sounds;
}

function latinSounds(word: string): Sound[] {
  const sounds: Sound[] = [];
  let spelled = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const last = sounds[sounds.length - 1];
    const pair = LATIN_PAIRS[word.slice(at, at + 2)];
    const consonant = pair ?? (letter === 'c' && /[ei]/.test(word.charAt(at + 1)) ? 'g' : LATIN[letter]);
    // Where Latin has v, Arabic has waw (Mevlüt, مولود) or fa (Vladimir, فلاديمير).
    if (letter === 'v' && last !== undefined) last.vowels |= U;
    if (letter === 'v' && last !== undefined && /[^aeiouy]/.test(word.charAt(at + 1))) continue;
    if (consonant !== undefined) {
      if (pair !== undefined) at += 1;
      if (last === undefined || last.consonant !== consonant || spelled !== '') {
        sounds.push({ consonant, vowels: 0, long: 0 });
      }
      spelled = '';
      continue;
    }
    spelled += letter;
    if (last === undefined) {
      sounds.push({ consonant: letter === 'w' ? 'W' : letter === 'y' ? 'Y' : 'A', vowels: 0, long: 0 });
    } else {
      last.vowels |= LATIN_VOWELS[letter] ?? 0;
      // Only these spellings always stand for a long vowel; ou is short in Mourad and long in Mouloud.
      if (/[ae][iy]|ee|iy/.test(spelled)) last.long = I;
    }
  }
  return sounds;
}

/** Sounds of a word; a final h is dropped, since ة and a breathed ah are written so by some only. */
function soundsOf(word: string): Sound[] {
  const arabic = /[\u0600-\u06ff]/.test(word);
  const sounds = arabic ? arabicSounds(word) : latinSounds(word);
  if (sounds.length > 1 && /[hحه]$/.test(word) && !/(?:kh|gh|sh|th|dh|ch)$/.test(word)) sounds.pop();
  return sounds;
}

/**
 * Consonant skeleton of a name, word by word, the same or nearly so for all its spellings in Latin and
 * Arabic letters: `nameKey('Hulusi Akar') === 'hls Akr' === nameKey('خلوصي أكار')`. Empty without letters.
 */
export function nameKey(name: string): string {
  return tellingWords(name)
    .map((word) =>
      soundsOf(word)
        .map(({ consonant }) => consonant)
        .join(''),
    )
    .filter((key) => key !== '')
    .join(' ');
}

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

/** Sounds of several words written as one: a vowel that began a word inside is none any more. */
const joined = (words: ReadonlyArray<readonly Sound[]>): Sound[] =>
  words.flatMap((word, i) => (i > 0 && word[0]?.consonant === 'A' ? word.slice(1) : word));

/** How a name sounds: made once where it is compared with many. */
export interface NameSounds {
  readonly words: ReadonlyArray<readonly Sound[]>;
  /** The name written as one word. */
  readonly whole: readonly Sound[];
}

export function nameSounds(name: string): NameSounds {
  const words = tellingWords(name).map(soundsOf);
  return { words, whole: joined(words) };
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
