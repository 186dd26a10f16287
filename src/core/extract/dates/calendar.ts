/**
 * Pure day arithmetic: calendar days as numbers, weekdays, months, and the Hijri calendar. No Date and no
 * time zone, so that the same text gives the same days wherever it is read.
 */

/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_ERA = 146097;
/** Julian day number of 1970-01-01. */
const JULIAN_DAY_OF_EPOCH = 2440588;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of a Gregorian day (Howard Hinnant's days_from_civil: years start in March, eras last 400). */
export function toDayNumber({ year, month, day }: CalendarDay): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - 719468;
}

/** The Gregorian day of a day number (Howard Hinnant's civil_from_days). */
export function fromDayNumber(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The month that lies `count` months after (before, if negative) the given one. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the parts given. */
export function toIso(year: number, month?: number, day?: number): string {
  const parts = [padded(year, 4)];
  if (month !== undefined) parts.push(padded(month, 2));
  if (month !== undefined && day !== undefined) parts.push(padded(day, 2));
  return parts.join('-');
}

/** Reads `YYYY-MM-DD`; undefined where it is not a day of the calendar. */
export function parseIsoDay(value: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? { year, month, day } : undefined;
}

/**
 * Day number of a Hijri day in the tabular calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21,
 * 24, 26, 29 of 30). The Umm al-Qura calendar follows the computed moon and differs by up to two days, so
 * the result is an approximation, never a stated day.
 */
export function fromHijri(year: number, month: number, day: number): DayNumber {
  const julianDay =
    Math.floor((11 * year + 3) / 30) +
    354 * year +
    30 * month -
    Math.floor((month - 1) / 2) +
    day +
    1948440 -
    385;
  return julianDay - JULIAN_DAY_OF_EPOCH;
}
