/** '4 March 2019', 'the 4th of March', '4-Mar-2019', '23-26 November', 'between 3 and 5 May', 'the twentieth of May'. */
import { isCalendarDay } from '../calendar';
import { compile, isDayRange, YEAR } from '../common/words';
import type { DatePattern, Reading } from '../types';
import {
  DAY,
  END,
  GAP,
  isMonthName,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  RANGE,
  SPACE,
  START,
} from './constants';

const YEAR_TAIL = `(?:(?:${GAP}[,/-]${GAP}|${SPACE})(?:of${SPACE})?${YEAR})?`;
/** Numbers, sums and scores that a day cannot follow. */
const NOT_AFTER = '(?<![a-z0-9$€£#]|\\d[.,:/])';
const ANY_LEAP_YEAR = 2000;

export const dayMonth: DatePattern = {
  rule: 'en.day-month',
  pattern: compile(
    `${NOT_AFTER}(?:${DAY}(${RANGE}|${SPACE}(?:and|&)${SPACE}|,${GAP})(?:the${SPACE})?)?${DAY}(?:${GAP}[-/]?|${SPACE}(?:day${SPACE})?of${SPACE})${MONTH}${END}${YEAR_TAIL}`,
  ),
  read(match, around): Reading | Reading[] | undefined {
    const [whole, first, joint = '', last, name = '', year] = match;
    if (!isMonthName(name, around.offset + whole.lastIndexOf(name), around)) return undefined;
    // In 'Feb 28-March 1' the month belongs to the day after it.
    const tail = around.text.slice(around.offset + whole.length, around.offset + whole.length + 6);
    if (whole.includes(`-${name}`) && year === undefined && /^\.?[ \t]{1,3}\d{1,2}(?![0-9])/.test(tail))
      return undefined;
    const month = monthOf(name);
    const stated = year === undefined ? {} : { year: Number(year) };
    const day = Number(last);
    if (!isCalendarDay(stated.year ?? ANY_LEAP_YEAR, month, day)) return undefined;
    const rule = year === undefined ? 'en.day-month' : 'en.day-month-year';
    const single = { kind: 'calendar', ...stated, month, day } as const;
    if (first === undefined) return { when: single, rule };
    const split = whole.indexOf(joint) + joint.length;
    const start = Number(first);
    if (!isDayRange(start, day)) return { when: single, rule, from: split };
    const opening = around.text.slice(Math.max(0, around.offset - 14), around.offset);
    const listed = /and|&|,/.test(joint);
    if (!listed || day === start + 1 || /between[ \t]{1,3}(?:the[ \t]{1,3})?$/.test(opening)) {
      return { when: { ...single, day: start, to: { ...stated, month, day } }, rule };
    }
    return [
      { when: { ...single, day: start }, rule, to: split - joint.length },
      { when: single, rule, from: split },
    ];
  },
};

export const ordinalMonth: DatePattern = {
  rule: 'en.day-month',
  pattern: compile(`${START}${ORDINAL}${SPACE}(?:day${SPACE})?of${SPACE}${MONTH}${END}${YEAR_TAIL}`),
  read(match, around) {
    const [whole, ordinal = '', name = '', year] = match;
    if (!isMonthName(name, around.offset + whole.indexOf(name, ordinal.length), around)) return undefined;
    const when = { kind: 'calendar', month: monthOf(name), day: ordinalOf(ordinal) } as const;
    return year === undefined
      ? { when }
      : { when: { ...when, year: Number(year) }, rule: 'en.day-month-year' };
  },
};
