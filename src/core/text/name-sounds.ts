/**
 * How names of persons and places sound, in Arabic and Latin letters alike: their telling words as consonants by class
 * and the vowels behind each, long ones marked.
 */
import { ARABIC_VOWELS } from './arabic-vowels';
import { fold } from './fold';

/** A consonant class and the vowels (`a`, `i`, `u`) that are written after it. */
export interface Sound {
  readonly consonant: string;
  /** Bits: A, I, U. */
  vowels: number;
  /** Vowels that any other spelling must show too: long ones, which Arabic always writes. */
  long: number;
}

const A = 1;
export const I = 2;
export const U = 4;
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
