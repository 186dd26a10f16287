/** Writes Arabic names in plain Latin letters: frequent names as newspapers spell them, others letter by letter. */
import { ARABIC_VOWELS } from './arabic-vowels';
import { fold } from './fold';
import { LATIN_FORM_OF_NAME } from './lexicon/arabic-names';

const CONSONANTS: Record<string, string> = {};
for (const pair of (
  'ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h ' +
  'پ:p چ:ch ژ:zh ڤ:v گ:g ک:k'
).split(' ')) {
  CONSONANTS[pair.charAt(0)] = pair.slice(2);
}
/** Ain is written as the vowel that it carries. */
const VOWELS: Readonly<Record<string, string>> = { ...ARABIC_VOWELS, ع: 'a' };
const MARKS: Record<string, string> = { '\u064e': 'a', '\u0650': 'i', '\u064f': 'u' };
const SHADDA = '\u0651';

interface Letter {
  readonly latin: string;
  readonly isVowel: boolean;
}

/** Reads letters and marks of a word; ain and hamza only carry vowels. */
function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  // A doubling mark stands behind the vowel mark in stored order, but doubles the letter before it.
  const bare = word
    .replace(/[\u0640\u0652\u064b-\u064d]/g, '')
    .replace(/([\u064e-\u0650])\u0651/g, '\u0651$1');
  const units = [...bare];
  units.forEach((unit, i) => {
    const last = letters[letters.length - 1];
    const next = units[i + 1] ?? '';
    if (unit === SHADDA) {
      if (last !== undefined) letters.push(last);
      return;
    }
    const mark = MARKS[unit];
    if (mark !== undefined) {
      // A long vowel after its own mark is written once.
      if (VOWELS[next] !== mark && !(last?.isVowel && last.latin === mark))
        letters.push({ latin: mark, isVowel: true });
      return;
    }
    const consonant = CONSONANTS[unit];
    if (consonant !== undefined) letters.push({ latin: consonant, isVowel: false });
    else if (VOWELS[unit] !== undefined) {
      const glides =
        /[ويی]/.test(unit) &&
        (last === undefined || last.isVowel || /[اآىةويی\u064e\u0650\u064f]/.test(next));
      const glide = unit === 'و' ? 'w' : 'y';
      const carried =
        unit === 'ع' && (VOWELS[next] !== undefined || MARKS[next] !== undefined || last?.isVowel === true);
      const silent =
        /[اأإ]/.test(unit) && last === undefined && /[ويی]/.test(next) && !/[اى]/.test(units[i + 2] ?? '');
      if (glides) letters.push({ latin: glide, isVowel: false });
      else if (!carried && !silent && !(last?.isVowel && last.latin === VOWELS[unit])) {
        letters.push({ latin: VOWELS[unit] ?? '', isVowel: true });
      }
    }
  });
  return letters;
}

/** Spells a word that no list knows; between two consonants stands an a, after a long a an i (Khalid, Salih). */
function spell(word: string): string {
  const letters = lettersOf(word);
  let latin = '';
  letters.forEach((letter, i) => {
    latin += letter.latin;
    const next = letters[i + 1];
    if (letter.isVowel || next === undefined || next.isVowel) return;
    const isDouble = next.latin === letter.latin && letters[i + 2] !== undefined;
    const before = letters[i - 1];
    const after = letters[i + 2];
    // A syllable closes after a short vowel (An-sari, Ash-raf); after a long a it does not (Ra-shi-di).
    const closed =
      before?.isVowel === true &&
      (i === 1 ? after !== undefined : before.latin !== 'a' && after?.isVowel === true);
    if (isDouble || closed) return;
    latin += before?.isVowel === true && before.latin === 'a' && i > 1 ? 'i' : 'a';
  });
  return latin;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Latin form of one word without its article. */
function latinWord(word: string): string {
  return LATIN_FORM_OF_NAME.get(fold(word)) ?? capital(spell(word));
}

/**
 * Latin form of an Arabic personal or place name: `خالد بن محمد العطية` becomes `Khalid bin Muhammad
 * al-Atiya`. Words in other scripts and digits stay; without vowel marks, short vowels are a guess.
 */
export function romanise(arabic: string): string {
  const words = arabic.split(/\s+/).filter((word) => word !== '');
  const result: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = (words[i] ?? '').replace(/[^\p{L}\p{M}\p{N}.'-]/gu, '');
    const next = words[i + 1] ?? '';
    if (!/[\u0600-\u06ff]/.test(word)) {
      if (word !== '') result.push(word);
    } else if (word === 'عبد' && /^ال./.test(next)) {
      result.push(servantOf(next.slice(2)));
      i += 1;
    } else if (/^عبدال.|^عبد الل?ه$/.test(word)) result.push(servantOf(word.slice(5)));
    else if (LATIN_FORM_OF_NAME.has(fold(word)) || !/^[اٱ]ل../.test(word)) result.push(latinWord(word));
    else result.push(`al-${latinWord(word.slice(2))}`);
  }
  return result.join(' ');
}

/** `Abdul` with one of the names of God: Abdulaziz, Abdullah. */
function servantOf(name: string): string {
  return /^ل?له$/.test(name) ? 'Abdullah' : `Abdul${latinWord(name).toLowerCase()}`;
}
