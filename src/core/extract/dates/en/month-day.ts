/** 'March 27, 2019', 'Nov. 10', 'Nov. 23-26, 2023', 'May 3 and 4', 'May the twentieth', '2019 March 4'. */
import { compile, isDayRange, YEAR } from '../common/words';
import type { DatePattern, Reading } from '../types';
import {
  COUNTED,
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
import { isCalendarDay } from '../calendar';

const YEAR_TAIL = `(?:(?:${GAP},${GAP}|${SPACE})(?:of${SPACE})?${YEAR})?`;
/** 'May 3 and 4' is followed by the end of a phrase; in 'May 3 and 12 people' something is counted. */
const DAY_AT_END = `\\d{1,2}[a-z]{0,2}${GAP}(?:$|[,.;:)\\n-]|(?:in|at|on|with|between|as|of|to)${END}|(?:19|20)\\d\\d)`;
/** A leap year, so that 29 February passes where the year is not stated. */
const ANY_LEAP_YEAR = 2000;

export const monthDay: DatePattern = {
  rule: 'en.month-day',
  pattern: compile(
    `${START}${MONTH}${GAP}(?:the${SPACE})?${DAY}(?:(${RANGE}|${SPACE}(?:and|&)${SPACE}(?=${DAY_AT_END}))(?:the${SPACE})?${DAY})?${YEAR_TAIL}(?!${SPACE}${COUNTED}${END})`,
  ),
  read(match, around): Reading | Reading[] | undefined {
    const [, name = '', first, joint, second, year] = match;
    if (!isMonthName(name, around.offset, around)) return undefined;
    const month = monthOf(name);
    const day = Number(first);
    const stated = year === undefined ? {} : { year: Number(year) };
    if (!isCalendarDay(stated.year ?? ANY_LEAP_YEAR, month, day)) return undefined;
    const rule = year === undefined ? 'en.month-day' : 'en.month-day-year';
    const last = Number(second);
    const single = { kind: 'calendar', ...stated, month, day } as const;
    if (second === undefined || !isDayRange(day, last)) return { when: single, rule };
    if (
      joint?.includes('and') &&
      last > day + 1 &&
      !/between[ \t]{1,3}$/.test(around.text.slice(Math.max(0, around.offset - 12), around.offset))
    ) {
      const split = match[0].indexOf(joint) + joint.length;
      return [
        { when: single, rule, to: split - joint.length },
        { when: { ...single, day: last }, rule, from: split },
      ];
    }
    return { when: { ...single, to: { ...stated, month, day: last } }, rule };
  },
};

export const monthOrdinal: DatePattern = {
  rule: 'en.month-day',
  pattern: compile(`${START}${MONTH}${SPACE}the${SPACE}${ORDINAL}${END}${YEAR_TAIL}`),
  read(match, around) {
    const [, name = '', ordinal = '', year] = match;
    if (!isMonthName(name, around.offset, around)) return undefined;
    const when = { kind: 'calendar', month: monthOf(name), day: ordinalOf(ordinal) } as const;
    return year === undefined
      ? { when }
      : { when: { ...when, year: Number(year) }, rule: 'en.month-day-year' };
  },
};

export const yearMonthDay: DatePattern = {
  rule: 'en.year-month-day',
  pattern: compile(`${START}((?:19|20)\\d\\d)(?:[-/ ]|, ?)${MONTH}[-/ ]{1,2}${DAY}`),
  read(match) {
    const [, year, name = '', day] = match;
    const when = { kind: 'calendar', year: Number(year), month: monthOf(name), day: Number(day) } as const;
    return isCalendarDay(when.year, when.month, when.day) ? { when } : undefined;
  },
};
