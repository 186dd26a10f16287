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

/** ISO3 of what a phrase implies without naming it ('Home Secretary'), or null. */
function termOf(terms: ReadonlyArray<readonly [string, string]>, phrase: string): string | null {
  for (const [term, country] of terms) if (` ${phrase} `.includes(` ${term} `)) return country;
  return null;
}

/** Secretaries of state are America's foreign ministers; others' have a portfolio behind 'for' or 'at'. */
const SECRETARY_OF_STATE = /(?:^| )secretary of state(?! (?:for|at|in|of) )/;

function impliedCountry(phrase: string): string | null {
  return termOf(NATIONAL_TERMS, phrase) ?? (SECRETARY_OF_STATE.test(`${phrase} `) ? 'USA' : null);
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
  const phrase = words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
  let country: string | null = null;
  for (let at = head + 1; at < to; at += 1) {
    const word = words[at] as Word;
    const abroad = diplomat && (word.fold === 'to' || word.fold === 'in' || word.fold === 'for');
    if (abroad) break;
    if (word.country !== null) country = word.country.country;
  }
  if (isInternational(words, from, diplomat ? head : to)) country = '';
  return {
    country: country ?? impliedCountry(phrase),
    likely: termOf(LIKELY_TERMS, phrase),
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
