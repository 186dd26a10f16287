/** Which Arabic words are none of a name: words of news, titles, forms of address, shapes that only verbs and nouns have. */
import type { Word } from '../words';
import { articleOf, lookUp, lookUpHead } from './lookup';
import { GIVEN_NAMES, NAMES_WITH_ARTICLE } from './names';
import { STOP_WORDS } from './stop-words';
import { BARE_HONORIFICS, HEADS, PLURAL_HEADS, RANKS } from './titles';

/** 'ولمراقبة', 'وبحضور': two letters are joined to the front of a noun. */
const TWO_PROCLITICS = /^[وف][بلك].{3,}/;
const VERB_SHAPES = /^(?:است.{2,}|يست.{2,}|تست.{2,}|ين.{2,}ون|ي.{3,}ون|ي.{3,}ان)$/;
const NO_NAME_ENDINGS = /(?:هما|تها|تهم|ها|ته)$/;
/** Forms of address that are nothing else. */
const ADDRESSES = new Set(['سمو', 'معالي', 'سعاده', 'فخامه', 'جلاله', 'صاحب', 'دوله', 'عطوفه']);

/** True where a word, or what its proclitic is joined to, is none of a name. */
export function isStop(word: Word): boolean {
  if (word.kind !== 'word') return true;
  const { fold } = word;
  if (STOP_WORDS.has(fold)) return !GIVEN_NAMES.has(fold);
  if (BARE_HONORIFICS.has(fold) && !GIVEN_NAMES.has(fold)) return fold !== 'السيد' && fold !== 'الحاج';
  const article = articleOf(fold);
  if (article === 'proclitic' || isAddress(fold)) return true;
  if (NAMES_WITH_ARTICLE.has(fold) || GIVEN_NAMES.has(fold)) return false;
  const several = lookUp(fold, PLURAL_HEADS);
  // 'الرئيسي' is a family name: a dual in the construct has no article.
  if (lookUpHead(fold, HEADS) !== null || (several !== null && !(several.definite && /[يا]$/.test(fold))))
    return true;
  const rank = lookUp(fold, RANKS);
  if (rank !== null && (rank.definite || rank.stem !== fold)) return true;
  if (article === 'bare') {
    const stem = fold.slice(2);
    return STOP_WORDS.has(stem) && !GIVEN_NAMES.has(stem);
  }
  const stopped = lookUp(fold, STOP_WORDS);
  if (stopped !== null && stopped.stem.length >= 3) return true;
  // Rutte, not 'his ...'
  if (fold.length < 5) return TWO_PROCLITICS.test(fold) || VERB_SHAPES.test(fold);
  return TWO_PROCLITICS.test(fold) || VERB_SHAPES.test(fold) || NO_NAME_ENDINGS.test(fold);
}

/** 'بسمو', 'لمعالي', 'وسعادة': a form of address behind a proclitic. */
export function isAddress(fold: string): boolean {
  const found = lookUp(fold, ADDRESSES);
  return found !== null && found.stem !== fold;
}
