/** What 'الماضي', 'المقبل' and 'الجاري' after a date say about its side of the publication. */
import type { Direction } from '../types';
import { compile } from '../common/words';
import { CURRENT, FUTURE, GAP, PAST } from './constants';

/** 'الماضي', 'المقبل' or 'الجاري' after a day or month; one capturing group. */
export const SIDE = `(?:${GAP}(${PAST}|${FUTURE}|${CURRENT}))?`;
const PAST_WORD = compile(`^${PAST}$`, '');
const FUTURE_WORD = compile(`^${FUTURE}$`, '');

/** Undefined where nothing stands there; `none` for the current month. */
export function directionOf(word: string | undefined): Direction | undefined {
  if (word === undefined) return undefined;
  if (PAST_WORD.test(word)) return 'past';
  return FUTURE_WORD.test(word) ? 'future' : 'none';
}

/** -1, 0 or 1 periods from that of publication. */
export function amountOf(word: string | undefined): number {
  const direction = directionOf(word);
  return direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
}
