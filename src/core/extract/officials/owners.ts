/** Whether a country that the text names owns what stands beside it, is only a place, or sits at the table. */
import type { CountryMention } from '../types';
import { DELEGATIONS, PLACE_WORDS, SIDES } from './context-words';
import type { Word } from './words';

/** Words read back from an official: longer sentences say nothing sure that far away. */
export const READ_BACK = 70;
export const DETERMINERS = new Set(['the', 'a', 'an', "'s", "'"]);
/** True where one of the two words before or after is in the lexicon. */
export const isNear = (words: readonly Word[], at: number, lexicon: ReadonlySet<string>): boolean =>
  [-2, -1, 1, 2].some((step) => lexicon.has(words[at + step]?.fold ?? ''));

/** True where the country at `at` is a place ('in Ankara'), not an owner ('the Turkish army'). */
export function isPlace(words: readonly Word[], at: number, arabic: boolean): boolean {
  const word = words[at] as Word;
  const mention = word.country as CountryMention;
  if (words[at + 1]?.fold === "'s") return false;
  let before = at - 1;
  while (words[before]?.country === mention || DETERMINERS.has(words[before]?.fold ?? '')) before -= 1;
  // 'Beijing:' opens a dateline; 'Ankara's minister' is an owner.
  if (mention.form === 'capital' || mention.form === 'city') return true;
  if (mention.form === 'demonym') {
    if (!arabic) return false;
    const previous = words[before]?.fold ?? '';
    return previous.startsWith('بال') || previous === 'العاصمه' || previous === 'للعاصمه';
  }
  // 'وفد من ماليزيا' is a delegation, not a place.
  if (DELEGATIONS.has(words[before - 1]?.fold ?? '')) return false;
  if (PLACE_WORDS.has(words[before]?.fold ?? '')) return true;
  return arabic && /^[بل]/.test(word.fold.replace(/^[وف]/, ''));
}

/** 'the Moroccan-Mauritanian committee': two countries side by side own nobody. */
export function isOfPair(words: readonly Word[], at: number): boolean {
  const { country } = (words[at] as Word).country as CountryMention;
  return [-2, -1, 1, 2].some((step) => (words[at + step]?.country?.country ?? country) !== country);
}

/** A demonym owns what it stands with; a name only as possessive, with 'of', or with a side ('وفد قطر'). */
export function isOwner(words: readonly Word[], at: number): boolean {
  const mention = (words[at] as Word).country as CountryMention;
  if (mention.form === 'demonym') return true;
  let before = at - 1;
  while (words[before]?.country === mention || DETERMINERS.has(words[before]?.fold ?? '')) before -= 1;
  let behind = at + 1;
  while (words[behind]?.country === mention) behind += 1;
  return (
    words[behind]?.fold === "'s" ||
    words[before]?.fold === 'of' ||
    isNear(words, at, DELEGATIONS) ||
    isNear(words, before + 1, DELEGATIONS) ||
    isNear(words, before + 1, SIDES)
  );
}

/** 'من الجانب المصري', 'من جانب مصر'. */
export const isSide = (words: readonly Word[], at: number): boolean =>
  /^و?من$/.test(words[at - 2]?.fold ?? '') && DELEGATIONS.has(words[at - 1]?.fold ?? '');

const FORMAL = /^(?:دوله|جمهوريه|مملكه|سلطنه|المملكه|الجمهوريه)$/;
/** 'مع دولة الإمارات': whom a text was signed with, told behind an official. */
export const isWith = (words: readonly Word[], at: number): boolean =>
  words[at]?.country?.form === 'name' &&
  (words[at - 1]?.fold === 'مع' || (words[at - 2]?.fold === 'مع' && FORMAL.test(words[at - 1]?.fold ?? '')));
