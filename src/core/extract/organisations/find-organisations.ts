/** Finds international organisations and clubs of states, and says when a text means the member states. */
import type { ArticleText, Sentence } from '../../text/article-text';
import { fold } from '../../text/fold';
import { buildPhraseMatcher, type Phrase, type PhraseMatch } from '../../text/phrase-matcher';
import { firstWordAt, wordsOf } from '../../text/word-sequence';
import type { OrganisationMention } from '../types';
import {
  NOT_ORGANISATIONS,
  ORGANISATIONS,
  STATE_GROUPS,
  STATES_AFTER,
  STATES_BEFORE,
} from './lexicon/organisations';

interface Entry {
  /** Empty for a phrase that is no organisation. */
  readonly organisation: string;
  readonly members: readonly string[];
  /** The name alone means the states (the Quad, Gulf states). */
  readonly alwaysStates: boolean;
  /** The exact letters the text must have; empty where any capital suffices. */
  readonly exact: string;
}

type Matcher = (folded: string) => Array<PhraseMatch<Entry>>;

const STATE_WORDS_AFTER = new Set(STATES_AFTER.split(' '));
const STATE_WORDS_BEFORE = new Set(fold(STATES_BEFORE).split(' '));

const names = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);

function phrasesOf(written: readonly string[], entry: Omit<Entry, 'exact'>): ReadonlyArray<Phrase<Entry>> {
  return written.map((name) => {
    const exact = name.startsWith('=') ? name.slice(1) : '';
    return { phrase: exact === '' ? name : exact, value: { ...entry, exact } };
  });
}

function build(): Matcher {
  const nothing = { organisation: '', members: [], alwaysStates: false };
  const blocked = NOT_ORGANISATIONS.replace(/\n/g, '').split('|');
  const phrases = [...phrasesOf(blocked, nothing)];
  const membersOf = new Map<string, readonly string[]>();
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [organisation = '', english, arabic, club = ''] = line.split('|');
    const members = club === '' ? [] : club.replace('!', '').split(' ');
    membersOf.set(organisation, members);
    const entry = { organisation, members, alwaysStates: club.startsWith('!') };
    phrases.push(...phrasesOf([...names(english), ...names(arabic)], entry));
  }
  for (const line of STATE_GROUPS.trim().split('\n')) {
    const [organisation = '', english, arabic] = line.split('|');
    const entry = { organisation, members: membersOf.get(organisation) ?? [], alwaysStates: true };
    phrases.push(...phrasesOf([...names(english), ...names(arabic)], entry));
  }
  return buildPhraseMatcher(phrases);
}

let matcher: Matcher | null = null;

/** Acronyms count as they are written; other names need a capital, which Arabic has not. */
function isWrittenAsName(original: string, { exact }: Entry): boolean {
  if (/^[\u0600-\u06ff]/.test(original)) return true;
  return exact === '' ? original !== original.toLowerCase() : original === exact;
}

/** True where the words beside the name speak of states: `GCC states`, `members of the GCC`, `دول مجلس التعاون`. */
function meansStates(folded: string, match: PhraseMatch<Entry>): boolean {
  if (match.value.alwaysStates) return true;
  const { words, gaps } = wordsOf(folded);
  const first = firstWordAt(wordsOf(folded), match.start - match.proclitic.length);
  const next = firstWordAt(wordsOf(folded), match.end);
  // 'Gulf Cooperation Council (GCC) nations' closes a bracket in between.
  const adjacent = gaps[next] === '' || gaps[next] === ')';
  if (adjacent && STATE_WORDS_AFTER.has(words[next] ?? '')) return true;
  // 'states of the GCC', 'members of NATO': at most two small words stand between.
  let before = first - 1;
  while (before > first - 4 && (words[before] === 'of' || words[before] === 'the')) before -= 1;
  if (before >= 0 && STATE_WORDS_BEFORE.has(words[before] ?? '')) {
    return before < first - 1 || /^[\u0600-\u06ff]/.test(words[before] ?? '');
  }
  return false;
}

/** Index of the first sentence from `from` on that ends after `offset`. */
function sentenceAt(sentences: readonly Sentence[], from: number, offset: number): number {
  let at = from;
  while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at += 1;
  return at;
}

/**
 * Organisations in order of the text, outside boilerplate. `members` is filled only where the words mean
 * the states ('the six GCC states', 'the Quad'), not where the organisation itself acts.
 */
export function findOrganisations(article: ArticleText): OrganisationMention[] {
  matcher ??= build();
  const { folded, sentences, text } = article;
  const mentions: OrganisationMention[] = [];
  let at = 0;
  for (const match of matcher(folded.text)) {
    const { start, end } = folded.toOriginal(match.start, match.end);
    at = sentenceAt(sentences, at, start);
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const { organisation } = match.value;
    if (organisation === '' || start < sentence.start || sentence.kind === 'boilerplate') continue;
    if (!isWrittenAsName(text.slice(start, end), match.value)) continue;
    const members = meansStates(folded.text, match) ? match.value.members : [];
    mentions.push({ start, end, organisation, members, sentence: sentence.index });
  }
  return mentions;
}
