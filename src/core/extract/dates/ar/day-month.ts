/** '15 يناير 2022', 'العشرون من فبراير', 'بين 23 و26 نوفمبر', 'من 3 إلى 5 أيار', '15 حزيران/يونيو', 'مارس 27, 2019'. */
import { isCalendarDay } from '../calendar';
import { compile, isDayRange, YEAR } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { END, GAP, MONTH, monthOf, ORDINAL, ordinalOf, SINGLE_MONTH, SPACE, START } from './constants';
import { directionOf, SIDE } from './direction';

/** '2022', ', 2022', 'من عام 2022', 'لعام 2022', '/2022م' after a month. */
const YEAR_TAIL = `(?:${GAP}[,/-]?${GAP}(?:من${SPACE})?(?:[بل]?(?:ل|ال)?(?:عام|سنة)${SPACE})?${YEAR}(?:${GAP}م${END})?)?`;
const JOINT = `(${GAP}-${GAP}|${GAP}و${GAP}|${SPACE}(?:و?حتى|و?إلى|ولغاية|لغاية|إلى غاية|وإلى غاية)${SPACE})`;
const DAY = '(\\d{1,2})(?![0-9%]|[.:]\\d|,\\d{3})';
const ANY_LEAP_YEAR = 2000;

/** What makes 'و' between two days a range: 'بين', 'ما بين'; 'الفترة من' needs no 'و'. */
const BETWEEN = /(?:^|[^\u0621-\u064a])(?:ما ?)?بين[ \t]{1,3}$/;

export const dayMonth: DatePattern = {
  rule: 'ar.day-month',
  pattern: compile(
    `(?<![a-z0-9$€]|\\d[.,:/])(?:${DAY}${JOINT})?${DAY}(?:${GAP}[-/]?${GAP})(?:من${SPACE})?(?:شهر${SPACE})?${MONTH}${SIDE}${YEAR_TAIL}`,
  ),
  read(match, { text, offset }): Reading | Reading[] | undefined {
    const [whole, first, joint = '', last, name = '', twin, marker, year] = match;
    const month = monthOf(name);
    if (twin !== undefined && monthOf(twin) !== month) return undefined;
    const stated = year === undefined ? {} : { year: Number(year) };
    const day = Number(last);
    if (!isCalendarDay(stated.year ?? ANY_LEAP_YEAR, month, day)) return undefined;
    const direction = directionOf(marker);
    const shared = {
      rule: year === undefined ? 'ar.day-month' : 'ar.day-month-year',
      ...(direction && { direction }),
    };
    const single = { kind: 'calendar', ...stated, month, day } as const;
    if (first === undefined) return { when: single, ...shared };
    const split = whole.indexOf(joint) + joint.length;
    const start = Number(first);
    if (!isDayRange(start, day)) return { when: single, ...shared, from: split };
    const opening = text.slice(Math.max(0, offset - 12), offset);
    if (joint.trim() !== 'و' || day === start + 1 || BETWEEN.test(opening)) {
      return { when: { ...single, day: start, to: { ...stated, month, day } }, ...shared };
    }
    return [
      { when: { ...single, day: start }, ...shared, to: split - joint.length },
      { when: single, ...shared, from: split },
    ];
  },
};

/** Days spelled out need 'من' or 'شهر' before the month: 'الخامس عشر من مارس'. */
export const ordinalMonth: DatePattern = {
  rule: 'ar.day-month',
  pattern: compile(
    `${START}[وف]?[بلك]?(?:${ORDINAL}${SPACE}(?:من${SPACE}شهر${SPACE}|من${SPACE}|شهر${SPACE})|(غرة|(?:ال)?فاتح)${SPACE})${MONTH}${SIDE}${YEAR_TAIL}`,
  ),
  read(match): Reading | undefined {
    const [whole, counted, opening = '', name = '', twin, marker, year] = match;
    const ordinal = counted ?? opening;
    const [month, day] = [monthOf(name), ordinalOf(ordinal)];
    if ((twin !== undefined && monthOf(twin) !== month) || !isCalendarDay(ANY_LEAP_YEAR, month, day))
      return undefined;
    const direction = directionOf(marker);
    return {
      when: { kind: 'calendar', month, day, ...(year !== undefined && { year: Number(year) }) },
      rule: year === undefined ? 'ar.day-month' : 'ar.day-month-year',
      from: whole.indexOf(ordinal),
      ...(direction && { direction }),
    };
  },
};

/** Page headers translated from English: 'مارس 27, 2019'. */
export const monthDay: DatePattern = {
  rule: 'ar.month-day-year',
  pattern: compile(`${START}${SINGLE_MONTH}${SPACE}${DAY}${GAP},?${GAP}${YEAR}`),
  read(match) {
    const when = {
      kind: 'calendar',
      year: Number(match[3]),
      month: monthOf(match[1] ?? ''),
      day: Number(match[2]),
    } as const;
    return isCalendarDay(when.year, when.month, when.day) ? { when } : undefined;
  },
};
