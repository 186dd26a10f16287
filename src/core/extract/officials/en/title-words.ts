/** What single words are inside an English title: heads, ranks, parts of portfolios, acronyms. */
import type { Word } from '../words';
import { PARTICLES } from './names';
import { isNameWord } from './read-names';
import { HEADS, NAME_HONORIFICS, PLURAL_HEADS, PORTFOLIO, RANKS, SOVEREIGNS } from './titles';

/** 'under-secretary-general', 'commissioner-designate' */
const COMPOUND_HEADS =
  /^(?:under-secretary|secretary|commissioner|ambassador|president|minister|governor|comptroller|controller|adjutant|auditor|solicitor|surveyor|superintendent|administrator)-(?:general|designate|elect)$/;
/** 'then-president', 'ex-minister' */
const FORMER_PREFIX = /^(?:then|ex|now|former|one-time|sometime)-/;
export const PREPOSITIONS = new Set('of for to at in on under with from against'.split(' '));
export const DETERMINERS = new Set('the a an his her its their'.split(' '));
/** Ranks that are plain words when written small: 'general elections', 'a major exercise'. */
const RANKS_WITH_CAPITAL = new Set(
  'general major gen private commander lt inspector maj captain warrant'.split(' '),
);
/** 'secretary general', 'attorney general': here it is no rank. */
export const BEFORE_GENERAL = new Set(
  (
    'secretary attorney director inspector consul commissioner governor prosecutor solicitor surgeon adjutant auditor ' +
    'procurator undersecretary under-secretary administrator comptroller accountant manager'
  ).split(' '),
);

export function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'word') return false;
  const fold = word.fold.replace(FORMER_PREFIX, '');
  const heads =
    HEADS.has(fold) || PLURAL_HEADS.has(fold) || (fold.includes('-') && COMPOUND_HEADS.test(fold));
  return heads && !(SOVEREIGNS.has(fold) && isGivenName(words, at));
}

/** 'Khaled bin Sultan', 'Dr. Sultan Al Jaber', 'Minister Emir Kır': a name, no sovereign. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'word' || before.country !== null) return false;
  const { fold } = before;
  if (/^abd[eu]?l?$/.test(fold)) return true;
  // 'Datuk Seri Tiong King Sing': a name goes on, unless a sentence opens.
  if (words[at]?.capital && words[at + 1]?.capital && words[at - 2]?.capital && isNameWord(before, false))
    return true;
  if (PARTICLES.has(fold) || NAME_HONORIFICS.has(fold) || RANKS.has(fold)) return true;
  return HEADS.has(fold) && fold !== 'crown';
}

export function isRank(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'word' || !RANKS.has(word.fold)) return false;
  if (!word.capital && RANKS_WITH_CAPITAL.has(word.fold)) return false;
  return !(word.fold === 'general' && BEFORE_GENERAL.has(words[at - 1]?.fold ?? ''));
}

export const isPortfolio = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (PORTFOLIO.has(word.fold) ||
    (word.fold.includes('-') && word.fold.split('-').some((part) => PORTFOLIO.has(part))));

export const isAcronym = (word: Word | undefined): boolean =>
  word !== undefined && word.upper && word.fold.length >= 2 && word.fold.length <= 7;
