/** Which country an English title serves, from its own words: 'Saudi Ambassador to the United Kingdom' is Saudi. */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';
import {
  DIPLOMATS,
  INTERNATIONAL_ACRONYMS,
  INTERNATIONAL_PAIRS,
  LIKELY_TERMS,
  NATIONAL_TERMS,
} from './titles';

interface Term {
  /** Followed by a blank, so that it ends with a word. */
  readonly text: string;
  readonly country: string;
  /** Place in its list: of several terms in one title the first of the list counts. */
  readonly rank: number;
}

type TermIndex = ReadonlyMap<string, readonly Term[]>;

/** Terms by their first word. */
function indexOf(terms: ReadonlyArray<readonly [string, string]>): TermIndex {
  const index = new Map<string, Term[]>();
  terms.forEach(([term, country], rank) => {
    const [first = ''] = term.split(' ');
    const entry = { text: `${term} `, country, rank };
    const known = index.get(first);
    if (known) known.push(entry);
    else index.set(first, [entry]);
  });
  return index;
}

const NATIONAL = indexOf(NATIONAL_TERMS);
const LIKELY = indexOf(LIKELY_TERMS);

/** ISO3 of what a phrase implies without naming it ('Home Secretary'), or null. */
function termOf(terms: TermIndex, words: readonly string[]): string | null {
  let best: Term | null = null;
  for (let at = 0; at < words.length; at += 1) {
    for (const term of terms.get(words[at] ?? '') ?? []) {
      if (best !== null && best.rank < term.rank) continue;
      if (`${words.slice(at).join(' ')} `.startsWith(term.text)) best = term;
    }
  }
  return best?.country ?? null;
}

/** Secretaries of state are America's foreign ministers; others' have a portfolio behind 'for' or 'at'. */
const SECRETARY_OF_STATE = /(?:^| )secretary of state(?! (?:for|at|in|of) )/;

function impliedCountry(words: readonly string[]): string | null {
  return termOf(NATIONAL, words) ?? (SECRETARY_OF_STATE.test(`${words.join(' ')} `) ? 'USA' : null);
}

function isInternational(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { fold, capital } = words[at] as Word;
    if (INTERNATIONAL_ACRONYMS.has(fold) && capital) return true;
    const next = words[at + 1]?.fold;
    if (capital && INTERNATIONAL_PAIRS.some(([first, second]) => fold === first && next === second))
      return true;
  }
  return false;
}

/** 'Permanent Secretary Ambassador X': behind an office at home 'Ambassador' is a form of address. */
function isAddress(words: readonly Word[], from: number, head: number, to: number): boolean {
  const { fold, capital } = words[head] as Word;
  if (!capital || to !== head + 1 || !/^amb(?:assador)?$/.test(fold)) return false;
  return words
    .slice(from, head)
    .some(
      (word) =>
        /^(?:secretary|minister|director|general|chief|commissioner)$/.test(word.fold) && word.capital,
    );
}

/** Which country a title serves and where it is sent to, from its own words. */
export function countriesOfTitle(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
): Pick<TitleChunk, 'country' | 'host' | 'likely' | 'diplomat'> {
  const diplomat =
    words.slice(from, head + 1).some(({ fold }) => DIPLOMATS.has(fold.replace(/-.*/, ''))) &&
    !isAddress(words, from, head, to);
  for (let at = from; at < head; at += 1) {
    const mention = (words[at] as Word).country;
    if (mention !== null)
      return { country: mention.country, likely: null, diplomat, host: hostOf(words, head, to, diplomat) };
  }
  const phrase = words.slice(from, to).map(({ fold }) => fold);
  let country: string | null = null;
  for (let at = head + 1; at < to; at += 1) {
    const word = words[at] as Word;
    const abroad = diplomat && (word.fold === 'to' || word.fold === 'in' || word.fold === 'for');
    if (abroad) break;
    if (word.country === null) continue;
    country = word.country.country;
    // 'deputy head of mission at the British embassy in Sarajevo'
    if (/^(?:embassy|consulate|legation)$/.test(words[at + 1]?.fold ?? '')) break;
  }
  if (isInternational(words, from, diplomat ? head : to)) country = '';
  return {
    country: country ?? impliedCountry(phrase),
    likely: termOf(LIKELY, phrase),
    diplomat,
    host: hostOf(words, head, to, diplomat),
  };
}

function hostOf(words: readonly Word[], head: number, to: number, diplomat: boolean): string | null {
  if (!diplomat) return null;
  let abroad = false;
  for (let at = head + 1; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.fold === 'to' || word.fold === 'in' || word.fold === 'for') abroad = true;
    if (abroad && word.country !== null) return word.country.country;
  }
  return null;
}
