/**
 * Finds the phrases of a lexicon in a folded text: the longest at each word, left to right, without
 * overlap, in one pass over the words. Knows hyphens, possessives and the proclitics of Arabic.
 */
import { ARABIC_LETTER, LETTER, classOf } from './character-class';
import { firstWordOf, FirstWords, STEM_LETTERS, stemSlot, stemSlotOf } from './first-words';
import { fold } from './fold';
import { isWord, tokenize } from './tokens';
import { firstWordAt, gapKey, isLatest, wordSequence, wordsOf, type WordSequence } from './word-sequence';

/**
 * A phrase of a lexicon in any spelling. A blank or hyphen between its words matches blanks, one line
 * break or a hyphen; a `*` after a word allows any further letters (`traffick*`); a mark at its end is
 * required (`Gen.`), one at its start is dropped. An Arabic first word also matches behind its proclitics.
 */
export interface Phrase<T> {
  readonly phrase: string;
  readonly value: T;
}

/**
 * The phrases of one script, asked for when a text first has a word of it: most texts have one script, and
 * spelling out a lexicon costs more than matching it. All phrases whose first letter is Arabic (or is not)
 * must be among them; phrases of digits alone in both.
 */
export type PhrasesOf<T> = (script: 'arabic' | 'other') => ReadonlyArray<Phrase<T>>;

/** True where the first letter of a phrase is Arabic. */
export function startsArabic(phrase: string): boolean {
  let at = 0;
  while (at < phrase.length && classOf(phrase.charCodeAt(at)) < LETTER) at += 1;
  return classOf(phrase.charCodeAt(at)) === ARABIC_LETTER;
}

/** Offsets are those of the folded text; `start` is that of the word after its proclitic. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
  /** Folded letters that stood before the first word: `''`, `و`, `بال`, `لل`... */
  readonly proclitic: string;
}

/** What a phrase that ends at a node asks for after its last word, and what it stands for. */
interface Ending<T> {
  readonly tail: string;
  readonly value: T;
  readonly words: number;
}

interface PhraseNode<T> {
  /** Next word behind its gap key. */
  words: Map<string, PhraseNode<T>> | null;
  /** Starred next words, the shortest first. */
  stems: Array<Stem<T>> | null;
  readonly endings: Array<Ending<T>>;
  /** Folded phrases that begin with the word of this node and are not yet in the trie. */
  waiting: Array<Phrase<T>> | null;
}

interface Stem<T> {
  readonly gap: string;
  readonly letters: string;
  readonly phrase: PhraseNode<T>;
}

interface Found<T> {
  readonly end: number;
  readonly nextWord: number;
  readonly ending: Ending<T>;
}

const newNode = <T>(): PhraseNode<T> => ({ words: null, stems: null, endings: [], waiting: null });

/** What is left of a word of one phrase after a single letter was stripped from it says too little. */
const SHORTEST_STRIPPED = 3;

/** The value under `key`, made where it is missing. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function childOf<T>(node: PhraseNode<T>, gap: string, word: string, starred: boolean): PhraseNode<T> {
  if (!starred) return entry((node.words ??= new Map()), gap + word, newNode<T>);
  const stems = (node.stems ??= []);
  const known = stems.find((stem) => stem.gap === gap && stem.letters === word);
  if (known !== undefined) return known.phrase;
  const phrase = newNode<T>();
  const longer = stems.findIndex(({ letters }) => letters.length > word.length);
  stems.splice(longer < 0 ? stems.length : longer, 0, { gap, letters: word, phrase });
  return phrase;
}

/** Adds one folded phrase to the trie; of two phrases that fold alike the first one counts. */
function addPhrase<T>(root: PhraseNode<T>, phrase: Phrase<T>): void {
  const folded = phrase.phrase;
  const tokens = tokenize(folded).filter(isWord);
  let node = root;
  let previous: number | null = null;
  for (const { start, end } of tokens) {
    const gap = previous === null ? '' : gapKey(folded.slice(previous, start));
    if (gap === null) return;
    const starred = folded.charAt(end) === '*';
    node = childOf(node, gap, folded.slice(start, end), starred);
    previous = starred ? end + 1 : end;
  }
  if (previous === null) return;
  const tail = folded.slice(previous);
  if (node.endings.some((ending) => ending.tail === tail)) return;
  node.endings.push({ tail, value: phrase.value, words: tokens.length });
}

/** Puts the phrases that wait at a first word into the trie. */
function spellOut<T>(root: PhraseNode<T>, first: PhraseNode<T>): void {
  const phrases = first.waiting ?? [];
  first.waiting = null;
  for (const phrase of phrases) addPhrase(root, phrase);
}

/** The longer find; of equally long ones the first. */
function longer<T>(best: Found<T> | null, other: Found<T> | null): Found<T> | null {
  return other !== null && (best === null || other.end > best.end) ? other : best;
}

/** One pass of a matcher over a text. */
interface Reader {
  readonly folded: string;
  readonly sequence: WordSequence;
  /** No match may reach beyond this folded offset. */
  readonly stop: number;
}

/**
 * Longest phrase that goes on from `node` with the word `word`, which stands at `at`; an exact word before a
 * starred one.
 */
function stepInto<T>(
  node: PhraseNode<T>,
  gap: string,
  word: string,
  at: number,
  reader: Reader,
): Found<T> | null {
  const exact = node.words?.get(gap === '' ? word : gap + word);
  if (exact !== undefined && exact.waiting !== null) spellOut(node, exact);
  let best = exact === undefined ? null : goOn(exact, at, reader);
  if (node.stems === null) return best;
  for (const stem of node.stems) {
    if (stem.gap === gap && word.startsWith(stem.letters)) best = longer(best, goOn(stem.phrase, at, reader));
  }
  return best;
}

/** Longest phrase whose words up to `at` lead to `node`, or null. */
function goOn<T>(node: PhraseNode<T>, at: number, reader: Reader): Found<T> | null {
  const { folded, sequence, stop } = reader;
  const end = sequence.ends[at] ?? 0;
  let best: Found<T> | null = null;
  for (const ending of node.endings) {
    const reach = end + ending.tail.length;
    if (reach > stop || (best !== null && reach <= best.end)) continue;
    if (folded.startsWith(ending.tail, end)) best = { end: reach, nextWord: at + 1, ending };
  }
  if (node.words === null && node.stems === null) return best;
  const next = sequence.words[at + 1];
  const gap = sequence.gaps[at + 1];
  if (next === undefined || gap === undefined || gap === null) return best;
  if ((sequence.ends[at + 1] ?? 0) > stop) return best;
  return longer(best, stepInto(node, gap, next, at + 1, reader));
}

/**
 * The phrases of a lexicon by their first word. Most words of a lexicon never occur in a text, and a run
 * lasts no longer than a few articles: phrases are put into the trie when their first word is first seen.
 */
class PhraseIndex<T> {
  private readonly root = newNode<T>();
  /** Roots of the phrases whose first word is starred, by its slot. */
  private readonly starred = new Map<number, PhraseNode<T>>();
  private readonly firstWords = new FirstWords();

  constructor(phrases: ReadonlyArray<Phrase<T>>) {
    for (const given of phrases) {
      const text = fold(given.phrase).trim();
      // Lexicons have thousands of phrases, most of them folded as they are.
      const folded = text === given.phrase ? given : { phrase: text, value: given.value };
      const { word, starred, plain } = firstWordOf(folded.phrase);
      this.firstWords.add(word, starred);
      if (!plain || (starred && word.length < STEM_LETTERS)) addPhrase(this.root, folded);
      else {
        const node = starred
          ? entry(this.starred, stemSlot(word), newNode<T>)
          : childOf(this.root, '', word, false);
        (node.waiting ??= []).push(folded);
      }
    }
  }

  /** Longest phrase that starts with `word`, which stands at `at` and has these slots. */
  find(word: string, slots: number, at: number, reader: Reader): Found<T> | null {
    const { firstWords, root } = this;
    const stem = firstWords.mayHaveStem(slots);
    let best: Found<T> | null = null;
    if (firstWords.mayHaveWord(slots) || (stem && root.stems !== null))
      best = stepInto(root, '', word, at, reader);
    const starred = stem ? this.starred.get(stemSlotOf(slots)) : undefined;
    if (starred === undefined) return best;
    if (starred.waiting !== null) spellOut(starred, starred);
    return longer(best, stepInto(starred, '', word, at, reader));
  }
}

/** Longest phrase that starts with word `at`; of equally long ones the reading that strips fewest letters. */
function findAt<T>(
  index: PhraseIndex<T>,
  at: number,
  reader: Reader,
): { found: Found<T>; skip: number } | null {
  const { words, slots: slotsOfWords, readings: readingsOfWords } = reader.sequence;
  const readings = readingsOfWords[at];
  if (readings === undefined) {
    const found = index.find(words[at] ?? '', slotsOfWords[at] ?? 0, at, reader);
    return found === null ? null : { found, skip: 0 };
  }
  let best: { found: Found<T>; skip: number } | null = null;
  for (const { skip, word: rest, slots, article } of readings) {
    const found = index.find(rest, slots, at, reader);
    if (found === null) continue;
    const further = best === null ? 1 : found.end - best.found.end || best.skip - skip;
    if (further <= 0) continue;
    if (skip > 0 && !article && found.ending.words === 1 && rest.length < SHORTEST_STRIPPED) continue;
    best = { found, skip };
  }
  return best;
}

/** The phrases of one lexicon by the script they begin with. */
class Lexicon<T> {
  private arabic: PhraseIndex<T> | null = null;
  private other: PhraseIndex<T> | null = null;
  private readonly phrases: PhrasesOf<T>;

  constructor(phrases: PhrasesOf<T>) {
    this.phrases = phrases;
  }

  /** The phrases that may begin at a word. */
  at(sequence: WordSequence, at: number): PhraseIndex<T> {
    if (sequence.arabic[at] === true) return (this.arabic ??= new PhraseIndex(this.phrases('arabic')));
    return (this.other ??= new PhraseIndex(this.phrases('other')));
  }
}

/** One index for both scripts: small lexicons need no two. */
const wholeLexicon = <T>(phrases: ReadonlyArray<Phrase<T>>): Pick<Lexicon<T>, 'at'> => {
  const index = new PhraseIndex(phrases);
  return { at: () => index };
};

/**
 * Builds a matcher over phrases of one lexicon. The matcher takes a folded text (see `fold`) and looks
 * at words that lie wholly between `from` and `to`; it costs one look-up per word and reading.
 */
export function buildPhraseMatcher<T>(
  phrases: ReadonlyArray<Phrase<T>> | PhrasesOf<T>,
): (folded: string, from?: number, to?: number) => Array<PhraseMatch<T>> {
  const lexicon = typeof phrases === 'function' ? new Lexicon(phrases) : wholeLexicon(phrases);
  return (folded, from = 0, to = folded.length) => {
    const whole = (from <= 0 && to >= folded.length) || isLatest(folded);
    const sequence = whole ? wordsOf(folded) : wordSequence(folded, from, to);
    const matches: Array<PhraseMatch<T>> = [];
    const reader: Reader = { folded, sequence, stop: to };
    for (let at = whole ? firstWordAt(sequence, from) : 0; at < sequence.words.length;) {
      const start = sequence.starts[at] ?? 0;
      if (start >= to) break;
      const best = (sequence.ends[at] ?? 0) <= to ? findAt(lexicon.at(sequence, at), at, reader) : null;
      if (best === null) {
        at += 1;
        continue;
      }
      const { found, skip } = best;
      const proclitic = folded.slice(start, start + skip);
      matches.push({ start: start + skip, end: found.end, value: found.ending.value, proclitic });
      at = found.nextWord;
    }
    return matches;
  };
}
