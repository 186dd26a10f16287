/** Alliances, squares, towns and papers that are called after a day: 'قوى 14 آذار', 'ميدان 6 أكتوبر', 'ثورة 25 يناير'. */
import { compile } from '../common/words';
import type { DatePattern } from '../types';
import { MONTH, ORDINAL, SPACE, START } from './constants';

export const nameOfDay: DatePattern = {
  rule: 'ar.name-of-day',
  pattern: compile(
    `${START}[وفبل]{0,2}(?:ال)?(?:قوى|فريق|تحالف|ميدان|شارع|جسر|كوبري|مدينة|صحيفة|جريدة|ساحة|جامعة|كلية|ثورة|معسكر|مستشفى|كتائب|كتيبة|جادة|ملعب|ستاد|مطار)${SPACE}(?:(?:ال)?(?:${ORDINAL}|\\d{1,2})${SPACE}(?:من${SPACE})?)${MONTH}`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};
