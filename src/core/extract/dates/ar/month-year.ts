/** 'يونيو 2017', 'حزيران/يونيو من عام 2017', and months that a word before or after marks: 'في أغسطس', 'مايو المقبل'. */
import { compile, YEAR } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { AMBIGUOUS_MONTH, CURRENT, END, FUTURE, GAP, MONTH, monthOf, PAST, SPACE, START } from './constants';
import { directionOf } from './direction';

const YEAR_AFTER = `${GAP}[,/-]?${GAP}(?:من${SPACE})?(?:[بل]?(?:ل|ال)?(?:عام|سنة)${SPACE})?${YEAR}(?:${GAP}م${END})?`;

export const monthYear: DatePattern = {
  rule: 'ar.month-year',
  pattern: compile(`${START}([وف]?[بلك]?)${MONTH}${YEAR_AFTER}`),
  read(match): Reading | undefined {
    const [whole, clitic = '', name = '', twin, year] = match;
    const parts = { year: Number(year), month: monthOf(name) };
    const from = clitic.length;
    if (twin === undefined || monthOf(twin) === parts.month)
      return { when: { kind: 'calendar', ...parts }, from };
    if (!whole.includes('-')) return undefined;
    const last = { year: parts.year, month: monthOf(twin) };
    const first = parts.month < last.month ? parts : { ...parts, year: parts.year - 1 };
    return { when: { kind: 'calendar', ...first, to: last }, from };
  },
};

/** 'في مارس', 'شهر مارس', 'مارس الماضي', 'مارس من العام نفسه'. */
export const bareMonth: DatePattern = {
  rule: 'ar.month',
  pattern: compile(
    `${START}([وف]?(?:في|منذ|خلال|بحلول|حتى|شهر|شهري|بشهر|لشهر|مطلع|أوائل|أواخر|منتصف|نهاية|بداية|قبل|بعد|بين|إلى|من)${SPACE})?([وف]?[بلك]?)${MONTH}(?:${SPACE}(${PAST}|${FUTURE}|${CURRENT})${END})?(?!${GAP}\\d)`,
  ),
  read(match): Reading | undefined {
    const [whole, opening, clitic = '', name = '', twin, marker] = match;
    const marked = marker !== undefined || twin !== undefined;
    if (opening === undefined && !marked) return undefined;
    const strong =
      opening !== undefined &&
      /(?:في|منذ|خلال|شهر|شهري|مطلع|اوايل|اواخر|منتصف|نهايه|بدايه)[ \t]+$/.test(opening);
    if (AMBIGUOUS_MONTH.test(name) && !marked && !strong) return undefined;
    const month = monthOf(name);
    if (twin !== undefined && monthOf(twin) !== month) return undefined;
    const direction = directionOf(marker);
    const from = (opening ?? '').length + clitic.length;
    return { when: { kind: 'calendar', month }, from, to: whole.length, ...(direction && { direction }) };
  },
};

/** 'يناير من العام الماضي', 'أغسطس من العام نفسه': the words after it make a month of it. */
export const monthBeforeYear: DatePattern = {
  rule: 'ar.month',
  pattern: compile(
    `${START}([وف]?[بلك]?)${MONTH}(?=${SPACE}(?:من${SPACE})?(?:العام|السنة|نفس|ذات|ذلك|تلك)${END})`,
  ),
  read(match): Reading | undefined {
    const [, clitic = '', name = '', twin] = match;
    const month = monthOf(name);
    if (twin !== undefined && monthOf(twin) !== month) return undefined;
    return { when: { kind: 'calendar', month }, from: clitic.length };
  },
};
