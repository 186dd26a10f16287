/** Dates in digits: '2019-03-04', '13/01/2022', '18 - 1 - 2022'. The same in every language. */
import { isCalendarDay } from '../calendar';
import type { DatePattern, DateLanguage, Reading, Surroundings } from '../types';
import { compile, GAP } from './words';

const MARK = `(${GAP}[/.-]${GAP})`;
/** Longest stretch of an address that is looked at: dates in addresses say nothing about the events. */
const ADDRESS_LOOK_BACK = 80;
const ADDRESS = /(?::\/\/|www\.|@)[^\s]*$/;

function isInAddress({ text, offset }: Surroundings): boolean {
  return ADDRESS.test(text.slice(Math.max(0, offset - ADDRESS_LOOK_BACK), offset));
}

/** Day and month in digits; ambiguous where both could be either. */
function dayAndMonth(first: number, second: number, year: number): Reading['when'] | undefined {
  const dayFirst = isCalendarDay(year, second, first);
  const monthFirst = isCalendarDay(year, first, second);
  if (!dayFirst && !monthFirst) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return {
    kind: 'calendar',
    year,
    month,
    day,
    ...(dayFirst && monthFirst && first !== second && { ambiguous: true }),
  };
}

const yearFirst: DatePattern = {
  rule: 'common.year-month-day',
  pattern: compile(
    `(?<![a-z0-9]|\\d[/.,:-])((?:19|20)\\d\\d)${MARK}(\\d{1,2})\\2(\\d{1,2})(?:t\\d\\d:\\d\\d[0-9:.]{0,10}z?)?(?![0-9]|[/-]\\d)`,
  ),
  read(match, around) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (isInAddress(around) || !isCalendarDay(year, month, day)) return undefined;
    return { when: { kind: 'calendar', year, month, day } };
  },
};

const yearLast: DatePattern = {
  rule: 'common.day-month-year',
  pattern: compile(
    `(?<![a-z0-9]|\\d[/.,:-])(\\d{1,2})${MARK}(\\d{1,2})\\2((?:19|20)\\d\\d)(?![0-9]|[/-]\\d)`,
  ),
  read(match, around) {
    if (isInAddress(around)) return undefined;
    const when = dayAndMonth(Number(match[1]), Number(match[3]), Number(match[4]));
    return when && { when };
  },
};

/** Digits know no tense and no joining words: those of the text's own language hold. */
const NOTHING = /(?!)/;

export const numeric: DateLanguage = {
  code: 'common',
  families: [
    {
      trigger: /(?:19|20)\d\d[ \t]{0,3}[/.-]|[/.-][ \t]{0,3}(?:19|20)\d\d/g,
      patterns: [yearFirst, yearLast],
    },
  ],
  tense: NOTHING,
  scheduled: NOTHING,
  rangeGap: /^[ \t]{0,3}-[ \t]{0,3}$/,
  listGap: NOTHING,
  rangeOpening: NOTHING,
  twinGap: NOTHING,
  yearGap: NOTHING,
};
