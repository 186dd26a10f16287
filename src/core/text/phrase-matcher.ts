/**
 * Finds the phrases of a lexicon in a folded text: the longest at each word, left to right, without
 * overlap, in one pass over the words. Knows hyphens, possessives and the proclitics of Arabic.
 */
import { ARABIC_LETTER, classOf } from './character-class';
import { fold } from './fold';
import { RAW_ONLY, readingsOf } from './proclitics';
import { tokenize } from './tokens';
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
  readonly words: Map<string, PhraseNode<T>>;
  /** Starred next words by gap key, each a trie of letters. */
  readonly stems: Map<string, StemNode<T>>;
  readonly endings: Array<Ending<T>>;
}

interface StemNode<T> {
  readonly letters: Map<number, StemNode<T>>;
  phrase: PhraseNode<T> | null;
}

interface Found<T> {
  readonly end: number;
  readonly nextWord: number;
  readonly ending: Ending<T>;
}

const newNode = <T>(): PhraseNode<T> => ({ words: new Map(), stems: new Map(), endings: [] });
const newStem = <T>(): StemNode<T> => ({ letters: new Map(), phrase: null });

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
  if (!starred) return entry(node.words, gap + word, () => newNode<T>());
  let stem = entry(node.stems, gap, () => newStem<T>());
  for (let at = 0; at < word.length; at += 1) {
    stem = entry(stem.letters, word.charCodeAt(at), () => newStem<T>());
  }
  return (stem.phrase ??= newNode());
}

/** Adds one phrase to the trie; of two phrases that fold alike the first one counts. */
function addPhrase<T>(root: PhraseNode<T>, phrase: Phrase<T>): void {
  const folded = fold(phrase.phrase).trim();
  const tokens = tokenize(folded).filter(({ kind }) => kind !== 'punctuation');
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

/** Nodes that word `word` (from letter `skip`) leads to, the exact one first. */
function step<T>(node: PhraseNode<T>, gap: string, word: string, skip: number): Array<PhraseNode<T>> {
  const reached: Array<PhraseNode<T>> = [];
  const plain = skip > 0 ? word.slice(skip) : word;
  const exact = node.words.get(gap === '' ? plain : gap + plain);
  if (exact !== undefined) reached.push(exact);
  let stem = node.stems.size > 0 ? node.stems.get(gap) : undefined;
  for (let at = skip; stem !== undefined; at += 1) {
    if (stem.phrase !== null) reached.push(stem.phrase);
    stem = at < word.length ? stem.letters.get(word.charCodeAt(at)) : undefined;
  }
  return reached;
}

/** Longest phrase that goes on from `node` after word `at`, or null. */
function longest<T>(
  node: PhraseNode<T>,
  sequence: WordSequence,
  at: number,
  stop: number,
  folded: string,
): Found<T> | null {
  let best: Found<T> | null = null;
  const end = sequence.ends[at] ?? 0;
  for (const ending of node.endings) {
    const reach = end + ending.tail.length;
    if (best !== null && reach <= best.end) continue;
    if (reach <= stop && (ending.tail === '' || folded.startsWith(ending.tail, end))) {
      best = { end: reach, nextWord: at + 1, ending };
    }
  }
  const next = sequence.words[at + 1];
  const gap = sequence.gaps[at + 1];
  if (next === undefined || gap === undefined || gap === null || (sequence.ends[at + 1] ?? 0) > stop)
    return best;
  if (node.words.size === 0 && node.stems.size === 0) return best;
  for (const child of step(node, gap, next, 0)) {
    const found = longest(child, sequence, at + 1, stop, folded);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** Longest phrase that starts with word `at`; of equally long ones the reading that strips fewest letters. */
function matchAt<T>(
  root: PhraseNode<T>,
  sequence: WordSequence,
  at: number,
  stop: number,
  folded: string,
): { readonly match: PhraseMatch<T>; readonly nextWord: number } | null {
  const word = sequence.words[at] ?? '';
  const start = sequence.starts[at] ?? 0;
  const readings = classOf(word.charCodeAt(0)) === ARABIC_LETTER ? readingsOf(word) : RAW_ONLY;
  let best: (Found<T> & { readonly skip: number }) | null = null;
  for (const { skip, restored, article } of readings) {
    const nodes = restored === undefined ? step(root, '', word, skip) : step(root, '', restored, 0);
    for (const node of nodes) {
      const found = longest(node, sequence, at, stop, folded);
      if (found === null || (best !== null && found.end <= best.end)) continue;
      const left = word.length - skip;
      if (skip > 0 && !article && found.ending.words === 1 && left < SHORTEST_STRIPPED) continue;
      best = { ...found, skip };
    }
  }
  if (best === null) return null;
  const { end, nextWord, ending, skip } = best;
  const match = { start: start + skip, end, value: ending.value, proclitic: word.slice(0, skip) };
  return { match, nextWord };
}

/**
 * Builds a matcher over phrases of one lexicon. The matcher takes a folded text (see `fold`) and looks
 * at words that lie wholly between `from` and `to`; it costs one look-up per word and reading.
 */
export function buildPhraseMatcher<T>(
  phrases: ReadonlyArray<Phrase<T>>,
): (folded: string, from?: number, to?: number) => Array<PhraseMatch<T>> {
  const root = newNode<T>();
  for (const phrase of phrases) addPhrase(root, phrase);
  return (folded, from = 0, to = folded.length) => {
    const whole = (from <= 0 && to >= folded.length) || isLatest(folded);
    const sequence = whole ? wordsOf(folded) : wordSequence(folded, from, to);
    const matches: Array<PhraseMatch<T>> = [];
    for (let at = whole ? firstWordAt(sequence, from) : 0; at < sequence.words.length;) {
      if ((sequence.ends[at] ?? 0) > to) break;
      const found = matchAt(root, sequence, at, to, folded);
      if (found !== null) matches.push(found.match);
      at = found?.nextWord ?? at + 1;
    }
    return matches;
  };
}
