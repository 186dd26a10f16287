/**
 * Dates as Accord stores them: ISO 8601 text at the precision that is known (`2018`, `2018-10`,
 * `2018-10-15`), never a spreadsheet date, whose meaning depends on locale and time zone.
 */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** True for a year, month or day that exists in the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, dayOfMonth] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (dayOfMonth === undefined) return true;
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= daysInMonth(Number(year), monthNumber);
}

/** True for the beginning of a date: what somebody has typed who is not done yet (`201`, `2018-`, `2018-1`). */
export function isDateBegun(text: string): boolean {
  return /^(?:\d{1,3}|\d{4}-(?:[01]|(?:0[1-9]|1[0-2])-[0-3]?)?)$/.test(text);
}

export function precisionOf(text: string): 'day' | 'month' | 'year' | 'unknown' {
  if (text.length === 10) return 'day';
  if (text.length === 7) return 'month';
  return text.length === 4 ? 'year' : 'unknown';
}

/** True where the whole of `a` lies after the whole of `b` (`2019` is not after `2019-03`, `2020` is). */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a !== '' && b !== '' && a.slice(0, length) > b.slice(0, length);
}
