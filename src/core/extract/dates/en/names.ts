/** Parties, squares and cities that are called after a day and are no dates: 'the March 14 alliance', '6th of October City'. */
import { compile } from '../common/words';
import type { DatePattern } from '../types';
import { END, MONTH, SPACE, START } from './constants';

export const nameOfDay: DatePattern = {
  rule: 'en.name-of-day',
  pattern: compile(
    `${START}(?:${MONTH}${SPACE}\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?${SPACE}(?:of${SPACE})?${MONTH})${SPACE}(?:alliance|coalition|movement|forces|camp|bloc|city|square|bridge|university|street|stadium|brigades?|division|club|party)${END}`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};
