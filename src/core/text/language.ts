/**
 * Tells the language of a text by script, by letters peculiar to a language and by the share of its
 * function words, block by block, so that a text in two languages is called what it is.
 */
import type { LanguageCode } from './article-text';
import { isLetter } from './character-class';
import { fold } from './fold';
import { functionWords, PECULIAR, peculiarLetters } from './stop-words';
import { tokenize } from './tokens';

/** UTF-16 units judged at once: some 80 words, enough for function words to show. */
const BLOCK = 500;
/** Longer texts are judged by this many blocks spread over them. */
const MOST_BLOCKS = 24;
/** Fewer letters tell nothing. */
const FEWEST_LETTERS = 20;
/** Share of the letters that a script or language must hold; below it the text is mixed. */
const MAJORITY = 0.7;
/** A language must explain this share of the words of a block, and clearly more than the next one. */
const ENOUGH = 0.09;
const CLEARLY = 1.25;
/**
 * Peculiar letters weigh this much per letter, but only where they are too frequent to come from foreign
 * names: Erdoğan in an English text, گ in a Moroccan one.
 */
const LETTER_WEIGHT = 3;
const LETTER_SHARE = 0.015;

/** Scripts by the first unit of each range, and the language where one script means one language. */
const SCRIPTS: ReadonlyArray<
  readonly [first: number, last: number, script: string, only: LanguageCode | '']
> = [
  [0x41, 0x24f, 'Latin', ''],
  [0x1e00, 0x1eff, 'Latin', ''],
  [0x370, 0x3ff, 'Greek', 'el'],
  [0x400, 0x52f, 'Cyrillic', ''],
  [0x530, 0x58f, 'Armenian', 'hy'],
  [0x590, 0x5ff, 'Hebrew', 'he'],
  [0x600, 0x6ff, 'Arabic', ''],
  [0x750, 0x77f, 'Arabic', ''],
  [0xfb50, 0xfdff, 'Arabic', ''],
  [0xfe70, 0xfefc, 'Arabic', ''],
  [0x900, 0x97f, 'Devanagari', 'hi'],
  [0x980, 0x9ff, 'Bengali', 'bn'],
  [0xb80, 0xbff, 'Tamil', 'ta'],
  [0xe00, 0xe7f, 'Thai', 'th'],
  [0x10a0, 0x10ff, 'Georgian', 'ka'],
  [0x1200, 0x137f, 'Ethiopic', 'am'],
  [0x3040, 0x30ff, 'Kana', 'ja'],
  [0x4e00, 0x9fff, 'Han', 'zh'],
  [0xac00, 0xd7af, 'Hangul', 'ko'],
];

const LANGUAGES_OF_SCRIPT: Record<string, readonly string[]> = {
  Latin: 'en fr de es it pt tr az nl id sw pl so da no sv fi ro cs hr hu sq vi tl ha uz ku'.split(' '),
  Arabic: ['ar', 'fa', 'ur', 'ckb', 'ps'],
  Cyrillic: ['ru', 'uk', 'bg', 'kk', 'tg', 'sr'],
};

type Counts = Map<string, number>;
const add = (counts: Counts, key: string, amount: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + amount);
};

function largest(counts: Counts): { readonly key: string; readonly count: number; readonly second: number } {
  let key = '';
  let count = 0;
  let second = 0;
  for (const [name, value] of counts) {
    if (value > count) [key, count, second] = [name, value, count];
    else if (value > second) second = value;
  }
  return { key, count, second };
}

/** Cuts a text into blocks at blanks; a text of many blocks is sampled evenly. */
function blocksOf(text: string): string[] {
  const step = Math.max(BLOCK, Math.ceil(text.length / MOST_BLOCKS));
  const blocks: string[] = [];
  for (let from = 0; from < text.length; from += step) blocks.push(text.slice(from, from + BLOCK));
  return blocks;
}

/** Position in `SCRIPTS` plus one by UTF-16 unit, filled as units are met; 255 is any other script. */
const scriptOfUnit = new Uint8Array(0x10000);
const OTHER_SCRIPT = 255;
const NO_LETTER = 254;

function scriptIndex(unit: number): number {
  const known = scriptOfUnit[unit] ?? OTHER_SCRIPT;
  if (known !== 0) return known;
  const index = SCRIPTS.findIndex(([first, last]) => unit >= first && unit <= last);
  const found = !isLetter(unit) ? NO_LETTER : index < 0 ? OTHER_SCRIPT : index + 1;
  scriptOfUnit[unit] = found;
  return found;
}

/** Letters of a block by script. */
function countScripts(block: string): Counts {
  const byIndex = new Uint32Array(256);
  for (let at = 0; at < block.length; at += 1) {
    const index = scriptIndex(block.charCodeAt(at));
    byIndex[index] = (byIndex[index] ?? 0) + 1;
  }
  const counts: Counts = new Map();
  for (let index = 1; index <= SCRIPTS.length; index += 1) {
    const count = byIndex[index] ?? 0;
    if (count > 0) add(counts, SCRIPTS[index - 1]?.[2] ?? '', count);
  }
  const others = byIndex[OTHER_SCRIPT] ?? 0;
  if (others > 0) add(counts, 'other', others);
  return counts;
}

const WITH_ARTICLE = /^[وفبلك]{0,2}ال.../;

/** What tells the languages of one script apart; languages stand for their position in the list. */
interface Marks {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
}

const marksByScript = new Map<string, Marks>();

/** Made when a script is first met: most texts need one. */
function marksOf(script: string): Marks {
  let marks = marksByScript.get(script);
  if (marks === undefined) {
    const languages = LANGUAGES_OF_SCRIPT[script] ?? [];
    marks = { languages, words: functionWords(languages), letters: peculiarLetters(languages) };
    marksByScript.set(script, marks);
  }
  return marks;
}

/** What speaks for each language of a script in one block: shares of function words and of peculiar letters. */
function scoresOf(block: string, script: string, letters: number): Counts {
  const { languages, words: known, letters: peculiar } = marksOf(script);
  const scores = new Float64Array(languages.length);
  const arabic = script === 'Arabic' ? languages.indexOf('ar') : -1;
  const folded = fold(block);
  let words = 0;
  const count = (word: string): void => {
    words += 1;
    const positions = known.get(word);
    if (positions !== undefined)
      for (const position of positions) scores[position] = (scores[position] ?? 0) + 1;
    // Persian and Urdu have no article: every second noun of an Arabic text has one.
    if (arabic >= 0 && WITH_ARTICLE.test(word)) scores[arabic] = (scores[arabic] ?? 0) + 0.5;
  };
  for (const { start, end, kind } of tokenize(folded)) {
    if (kind !== 'word') continue;
    const token = folded.slice(start, end);
    // French joins its articles with apostrophes: l'accord, d'Alger.
    if (token.includes("'")) token.split("'").forEach(count);
    else count(token);
  }
  const shares = new Float64Array(languages.length);
  for (const letter of block.toLowerCase().match(PECULIAR) ?? []) {
    for (const position of peculiar.get(letter) ?? [])
      shares[position] = (shares[position] ?? 0) + 1 / letters;
  }
  const result: Counts = new Map();
  languages.forEach((language, position) => {
    const share = shares[position] ?? 0;
    const score =
      (scores[position] ?? 0) / (words || 1) + (share >= LETTER_SHARE ? LETTER_WEIGHT * share : 0);
    if (score > 0) result.set(language, score);
  });
  return result;
}

/** Language of one block in a script of several languages; `und` where too little speaks for any. */
function languageOfBlock(block: string, script: string, letters: number): LanguageCode {
  const { key, count, second } = largest(scoresOf(block, script, letters));
  if (count >= ENOUGH && count >= second * CLEARLY) return key;
  // Short Arabic headlines may have neither article nor function word, but spell as only Arabic does.
  const nothingElse = count === 0 || (key === 'ar' && second === 0);
  if (script === 'Arabic' && nothingElse && /[ةأإ]/.test(block) && !/[پچژگکیےٹڈں]/.test(block)) return 'ar';
  return 'und';
}

/**
 * ISO 639-1 code of the language that holds at least 70 % of the letters (639-3 where 639-1 has none);
 * `mixed` where none does, `und` where there is too little text or the language is not known here.
 */
export function detectLanguage(text: string): LanguageCode {
  const blocks = blocksOf(text).map((block) => ({ block, scripts: countScripts(block) }));
  const scripts: Counts = new Map();
  let letters = 0;
  for (const block of blocks) {
    for (const [script, count] of block.scripts) {
      add(scripts, script, count);
      letters += count;
    }
  }
  if (letters < FEWEST_LETTERS) return 'und';
  // Japanese is written in two scripts, one of them Chinese.
  const kana = scripts.get('Kana') ?? 0;
  const han = scripts.get('Han') ?? 0;
  if (kana > han / 5 && kana + han >= letters * MAJORITY) return 'ja';
  const { key: script, count } = largest(scripts);
  if (count < letters * MAJORITY) return 'mixed';
  if (script === 'other') return 'und';
  const only = SCRIPTS.find((entry) => entry[2] === script)?.[3];
  if (only) return only;

  const languages: Counts = new Map();
  let known = 0;
  for (const { block, scripts: inBlock } of blocks) {
    const ofScript = inBlock.get(script) ?? 0;
    const language = languageOfBlock(block, script, Math.max(ofScript, 1));
    if (language === 'und') continue;
    add(languages, language, ofScript);
    known += ofScript;
  }
  const winner = largest(languages);
  if (known === 0 || known < count / 3) return 'und';
  return winner.count >= known * MAJORITY ? winner.key : 'mixed';
}

/** True for the languages in which facts are proposed. */
export function isSupported(language: LanguageCode): boolean {
  return language === 'en' || language === 'ar';
}
