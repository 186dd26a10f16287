/** Which countries have an office at all: kings rule monarchies, and those have no president. */
import { fold } from '../../text/fold';
import type { TitleChunk } from './candidate';
import type { Word } from './words';

const set = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

const ROYAL = set(
  'king queen monarch sultan ملك الملك للملك ملكة عاهل العاهل للعاهل العهد عهد سلطان السلطان',
);
const EMIRS = set('emir amir');
const PRESIDENTS = set('president الرئيس رئيس الرييس');
const KINGDOMS = new Set(
  'SAU JOR MAR BHR OMN BRN GBR ESP NLD BEL SWE NOR DNK JPN THA MYS KHM BTN LSO SWZ TON KWT QAT ARE LUX MCO'.split(
    ' ',
  ),
);
const EMIRATES = new Set(['QAT', 'KWT', 'ARE', 'BHR', 'AFG']);
/** Monarchies without a president; the Emirates have one. */
const WITHOUT_PRESIDENT = new Set(
  'SAU JOR MAR BHR OMN BRN GBR ESP NLD BEL SWE NOR DNK JPN THA MYS KHM QAT KWT'.split(' '),
);

/** False where the titles name an office that the country does not have. */
export function fitsCountry(words: readonly Word[], titles: readonly TitleChunk[], country: string): boolean {
  for (const { from, to, rank } of titles) {
    if (rank) continue;
    const folds = words.slice(from, to).map(({ fold: one }) => one);
    if (folds.some((one) => ROYAL.has(one)) && !KINGDOMS.has(country)) return false;
    if (EMIRS.has(folds[folds.length - 1] ?? '') && !EMIRATES.has(country)) return false;
    if (folds.length === 1 && PRESIDENTS.has(folds[0] ?? '') && WITHOUT_PRESIDENT.has(country)) return false;
  }
  return true;
}
