/**
 * Reads a typed date or time the way a spreadsheet does, by the locale's order of day, month and
 * year. What it does not recognise stays text (ISO instants with 'T' among them).
 */
import type { LocaleRules } from './coerce-locale';
import { isCalendarDay, type WallClock } from './coerce-zone';

export interface TypedDate {
  clock: WallClock;
  numberFormat: string;
}

interface TypedDay {
  year: number;
  month: number;
  day: number;
  numberFormat: string;
}

/** No date is longer; this bounds the work on hostile text. */
const LONGEST_DATE = 40;

const THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const TWO_NUMBERS = /^(\d{1,4})([-/.])(\d{1,4})$/;
const DAY_FIRST = /^(\d{1,2})[ .-]+(\p{L}+)\.?(?:[ ,-]+(\d{2}|\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}+)\.?[ -]+(\d{1,2})(?:(?:, ?| )(\d{4}))?$/u;
const MONTH_AND_YEAR = /^(\p{L}+)\.?[ ,-]+(\d{4})$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i;
const TIME_AT_END = /^(.*?\S)[ ,]+(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)$/i;

/** Two-digit years up to 29 are of this century, as in other spreadsheets (unverified for Sheets). */
const LAST_SHORT_YEAR_OF_THIS_CENTURY = 29;

/**
 * The date that `text` (trimmed) stands for, or null where it is none. A time alone falls on
 * 1899-12-30, serial day 0. `thisYear` completes dates typed without a year.
 */
export function readDate(text: string, rules: LocaleRules, thisYear: number): TypedDate | null {
  if (text.length > LONGEST_DATE) return null;
  const time = readTime(text);
  if (time !== null) {
    return { clock: { year: 1899, month: 12, day: 30, ...time.clock }, numberFormat: time.numberFormat };
  }
  const split = TIME_AT_END.exec(text);
  const day = readDay(split?.[1] ?? text, rules, thisYear);
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = day;
  const atMidnight: WallClock = { year, month, day: dayOfMonth, hour: 0, minute: 0, second: 0 };
  if (split === null) return { clock: atMidnight, numberFormat: day.numberFormat };
  const clock = readTime(split[2] ?? '');
  if (clock === null) return null;
  return {
    clock: { ...atMidnight, ...clock.clock },
    numberFormat: `${day.numberFormat} ${clock.numberFormat}`,
  };
}

function readTime(
  text: string,
): { clock: Pick<WallClock, 'hour' | 'minute' | 'second'>; numberFormat: string } | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds, half] = match;
  let hour = Number(hours);
  const minute = Number(minutes);
  const second = Number(seconds ?? '0');
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  const digits = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { clock: { hour, minute, second }, numberFormat: half === undefined ? digits : `${digits} am/pm` };
}

function readDay(text: string, rules: LocaleRules, thisYear: number): TypedDay | null {
  const found = readNumericDay(text, rules, thisYear) ?? readNamedDay(text, rules, thisYear);
  return found !== null && isCalendarDay(found.year, found.month, found.day) ? found : null;
}

function readNumericDay(text: string, rules: LocaleRules, thisYear: number): TypedDay | null {
  const three = THREE_NUMBERS.exec(text);
  if (three !== null) {
    const [, first = '', separator = '', middle = '', last = ''] = three;
    if (!separatorFits(separator, rules)) return null;
    return threeNumbers(first, middle, last, separator, rules);
  }
  const two = TWO_NUMBERS.exec(text);
  if (two === null) return null;
  const [, first = '', separator = '', last = ''] = two;
  return separatorFits(separator, rules) ? twoNumbers(first, last, separator, rules, thisYear) : null;
}

/** Slash and hyphen serve in every locale, the point only where the locale writes dates with it. */
function separatorFits(separator: string, rules: LocaleRules): boolean {
  return separator !== '.' || rules.dateSeparator === '.';
}

function threeNumbers(
  first: string,
  middle: string,
  last: string,
  separator: string,
  rules: LocaleRules,
): TypedDay | null {
  if (first.length === 4) {
    if (last.length > 2) return null;
    const numberFormat = separator === '-' ? 'yyyy-mm-dd' : `yyyy${separator}mm${separator}dd`;
    return { year: Number(first), month: Number(middle), day: Number(last), numberFormat };
  }
  if (first.length === 3 || last.length === 3 || last.length === 1) return null;
  const parts: Record<string, string> = {};
  [first, middle, last].forEach((value, index) => (parts[rules.dateOrder[index] ?? 'D'] = value));
  // Where the locale begins with the year, a year at the end is read day by month all the same.
  if (last.length === 4) {
    parts['Y'] = last;
    [parts['D'], parts['M']] =
      rules.dateOrder.indexOf('M') < rules.dateOrder.indexOf('D') ? [middle, first] : [first, middle];
  }
  return {
    year: fullYear(parts['Y'] ?? ''),
    month: Number(parts['M']),
    day: Number(parts['D']),
    numberFormat: rules.dateFormat,
  };
}

function twoNumbers(
  first: string,
  last: string,
  separator: string,
  rules: LocaleRules,
  thisYear: number,
): TypedDay | null {
  if (first.length === 4 && last.length <= 2) {
    return { year: Number(first), month: Number(last), day: 1, numberFormat: `yyyy${separator}mm` };
  }
  if (last.length === 4 && first.length <= 2) {
    return { year: Number(last), month: Number(first), day: 1, numberFormat: `m${separator}yyyy` };
  }
  if (first.length > 2 || last.length > 2) return null;
  const monthFirst = rules.dateOrder.indexOf('M') < rules.dateOrder.indexOf('D');
  const [month, day] = monthFirst ? [first, last] : [last, first];
  return {
    year: thisYear,
    month: Number(month),
    day: Number(day),
    numberFormat: monthFirst ? `m${separator}d` : `d${separator}m`,
  };
}

function readNamedDay(text: string, rules: LocaleRules, thisYear: number): TypedDay | null {
  const monthOf = (name: string | undefined) => rules.months.get((name ?? '').toLowerCase()) ?? 0;
  const letters = (name: string | undefined) => ((name ?? '').length > 3 ? 'mmmm' : 'mmm');
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, name, year] = dayFirst;
    const pattern = `d ${letters(name)}`;
    return {
      year: year === undefined ? thisYear : fullYear(year),
      month: monthOf(name),
      day: Number(day),
      numberFormat: year === undefined ? pattern : `${pattern} yyyy`,
    };
  }
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear !== null) {
    const [, name, year] = monthAndYear;
    return { year: Number(year), month: monthOf(name), day: 1, numberFormat: `${letters(name)} yyyy` };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [, name, day, year] = monthFirst;
  const pattern = `${letters(name)} d`;
  return {
    year: year === undefined ? thisYear : Number(year),
    month: monthOf(name),
    day: Number(day),
    numberFormat: year === undefined ? pattern : `${pattern}, yyyy`,
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
}
