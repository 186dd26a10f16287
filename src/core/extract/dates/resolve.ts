/**
 * Turns a found date into a value: stated dates as they are, relative ones from the day of publication and
 * never otherwise. Nothing is guessed: what the words leave open stays empty.
 */
import {
  addMonths,
  daysInMonth,
  type DayNumber,
  fromDayNumber,
  fromHijri,
  isCalendarDay,
  toDayNumber,
  toIso,
  weekdayOf,
} from './calendar';
import type { DateBasis, DatePrecision } from '../types';
import type { CalendarWhen, DateParts, Direction, When } from './types';

/** What resolution yields; the parts stay where the year is open. */
export interface Resolved {
  readonly value: string;
  readonly end_value: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly month?: number;
  readonly day?: number;
  readonly end_month?: number;
  readonly end_day?: number;
}

/** Farthest that a date without a year is looked for in the past: eleven months; beyond, it lies ahead. */
const FARTHEST_BACK_IN_DAYS = 335;
const FARTHEST_BACK_IN_MONTHS = 10;

function unresolved(precision: DatePrecision, basis: DateBasis = 'relative'): Resolved {
  return { value: '', end_value: '', precision, basis };
}

function precisionOf({ month, day }: DateParts): DatePrecision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function isoDay(number: DayNumber): string {
  const { year, month, day } = fromDayNumber(number);
  return toIso(year, month, day);
}

/** The month of a stretch of days that lies in one month, else empty. */
function monthOfStretch(from: DayNumber, to: DayNumber): string {
  const [first, last] = [fromDayNumber(from), fromDayNumber(to)];
  return first.year === last.year && first.month === last.month ? toIso(first.year, first.month) : '';
}

/** A month and day without a year, with what the words leave open. */
function partial(when: CalendarWhen): Resolved {
  return {
    value: '',
    end_value: '',
    precision: 'unknown',
    basis: 'stated',
    ...(when.month !== undefined && { month: when.month }),
    ...(when.day !== undefined && { day: when.day }),
    ...(when.to?.month !== undefined && { end_month: when.to.month }),
    ...(when.to?.day !== undefined && { end_day: when.to.day }),
  };
}

/** A date whose year is known. Years of a range's end follow those of its start. */
function inYear(when: CalendarWhen, year: number, basis: DateBasis): Resolved {
  const { month, day, to } = when;
  if (month !== undefined && day !== undefined && !isCalendarDay(year, month, day)) return partial(when);
  const precision = when.approximate ? 'approximate' : precisionOf(when);
  const value = toIso(year, month, day);
  if (!to) return { value, end_value: '', precision, basis };
  const wraps = to.month !== undefined && month !== undefined && to.month < month;
  const endYear = to.year ?? (wraps ? year + 1 : year);
  if (to.month !== undefined && to.day !== undefined && !isCalendarDay(endYear, to.month, to.day)) {
    return { value, end_value: '', precision, basis };
  }
  return { value, end_value: toIso(endYear, to.month, to.day), precision, basis };
}

/** The year in which a day without one lies, seen from publication. */
function yearOfDay(
  when: CalendarWhen,
  month: number,
  day: number,
  published: DayNumber,
  direction: Direction,
): number {
  const { year } = fromDayNumber(published);
  const candidates = [year - 1, year, year + 1].filter((candidate) => isCalendarDay(candidate, month, day));
  const distance = (candidate: number) => toDayNumber({ year: candidate, month, day }) - published;
  const { weekday } = when;
  const fitting = candidates.filter(
    (candidate) =>
      weekday === undefined || weekdayOf(toDayNumber({ year: candidate, month, day })) === weekday,
  );
  const usable = fitting.length > 0 ? fitting : candidates;
  const ahead = usable.filter((candidate) => distance(candidate) >= 0);
  const behind = usable.filter((candidate) => distance(candidate) <= 0);
  const next = ahead[0];
  const last = behind[behind.length - 1];
  if (direction === 'future') return next ?? last ?? year;
  if (last === undefined) return next ?? year;
  return direction !== 'past' && next !== undefined && distance(last) < -FARTHEST_BACK_IN_DAYS ? next : last;
}

function yearOfMonth(month: number, published: DayNumber, direction: Direction): number {
  const today = fromDayNumber(published);
  const back = (today.month - month + 12) % 12;
  if (direction === 'future') return month >= today.month ? today.year : today.year + 1;
  if (direction === 'past' && back === 0) return today.year - 1;
  if (direction !== 'past' && back > FARTHEST_BACK_IN_MONTHS)
    return month >= today.month ? today.year : today.year + 1;
  return month <= today.month ? today.year : today.year - 1;
}

function resolveCalendar(
  when: CalendarWhen,
  published: DayNumber | undefined,
  direction: Direction,
): Resolved {
  if (when.year !== undefined) return inYear(when, when.year, 'stated');
  if (when.sameYear) return partial(when);
  if (published === undefined) {
    return when.monthOffset !== undefined
      ? unresolved('unknown')
      : { ...partial(when), ...(when.yearOffset !== undefined && { basis: 'relative' as const }) };
  }
  const today = fromDayNumber(published);
  if (when.monthOffset !== undefined) {
    const { year, month } = addMonths(today.year, today.month, when.monthOffset);
    return when.day !== undefined && when.day > daysInMonth(year, month)
      ? unresolved('unknown')
      : inYear({ ...when, month }, year, 'relative');
  }
  if (when.yearOffset !== undefined) return inYear(when, today.year + when.yearOffset, 'relative');
  if (when.month === undefined) return unresolved('unknown');
  const year =
    when.day === undefined
      ? yearOfMonth(when.month, published, direction)
      : yearOfDay(when, when.month, when.day, published, direction);
  return inYear(when, year, 'relative');
}

function resolveWeekday(
  when: When & { kind: 'weekday' },
  published: DayNumber,
  direction: Direction,
): Resolved {
  const today = weekdayOf(published);
  const back = (today - when.weekday + 7) % 7;
  if (when.weekOffset !== undefined) {
    // Weeks begin on Saturday, Sunday or Monday: only days that all of them put into the same week are sure.
    const inWeek = (day: number) => day >= 1 && day <= 5;
    if (!inWeek(when.weekday) || !inWeek(today)) return unresolved('approximate');
    return { ...unresolved('day'), value: isoDay(published + when.weekday - today + 7 * when.weekOffset) };
  }
  const forward = when.side === 'after' || (when.side === 'near' && direction === 'future');
  const distance = forward
    ? (7 - back) % 7 || (when.side === 'after' ? 7 : 0)
    : -(back || (when.side === 'before' ? 7 : 0));
  const day = published + distance;
  if (when.to === undefined) return { ...unresolved('day'), value: isoDay(day) };
  const length = (when.to - when.weekday + 7) % 7;
  // A finished stretch of days lies wholly behind: its last day is the most recent one.
  const start = !forward && day + length > published && distance !== 0 ? day - 7 : day;
  return { ...unresolved('day'), value: isoDay(start), end_value: isoDay(start + length) };
}

function resolveOffset(when: When & { kind: 'offset' }, published: DayNumber): Resolved {
  const today = fromDayNumber(published);
  const { unit, amount, round } = when;
  if (unit === 'day')
    return round
      ? {
          ...unresolved('approximate'),
          value: monthOfStretch(published + amount - 2, published + amount + 2),
        }
      : { ...unresolved('day'), value: isoDay(published + amount) };
  if (unit === 'week') {
    // From the earliest to the latest day of that week, whether weeks begin on Saturday, Sunday or Monday.
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * amount;
    return { ...unresolved('approximate'), value: monthOfStretch(monday - 2, monday + 6) };
  }
  const precision = round ? 'approximate' : unit;
  if (unit === 'year') return { ...unresolved(precision), value: toIso(today.year + amount) };
  const { year, month } = addMonths(today.year, today.month, amount);
  return { ...unresolved(precision), value: toIso(year, month) };
}

/** A Hijri date in the tabular calendar: the month (or year) that holds the days around it, never a day. */
function resolveHijri(when: When & { kind: 'hijri' }): Resolved {
  if (when.year === undefined) return unresolved('approximate', 'stated');
  const first = fromHijri(when.year, when.month, when.day ?? 1) - 2;
  const last = when.day === undefined ? first + 33 : first + 4;
  const month = monthOfStretch(first, last);
  const [from, to] = [fromDayNumber(first).year, fromDayNumber(last).year];
  return {
    ...unresolved('approximate', 'stated'),
    value: month !== '' ? month : from === to ? toIso(from) : '',
  };
}

/** Resolves what was found; `published` is the day of publication, if it is known. */
export function resolve(when: When, published: DayNumber | undefined, direction: Direction): Resolved {
  switch (when.kind) {
    case 'calendar':
      return resolveCalendar(when, published, direction);
    case 'hijri':
      return resolveHijri(when);
    case 'vague':
      if (when.stated) return unresolved('approximate', 'stated');
      return unresolved(published === undefined ? 'unknown' : 'approximate');
    case 'weekday':
      return published === undefined ? unresolved('unknown') : resolveWeekday(when, published, direction);
    case 'offset':
      return published === undefined ? unresolved('unknown') : resolveOffset(when, published);
    case 'shift':
      return unresolved('unknown');
    case 'same-year':
    case 'none':
      return unresolved('unknown', 'none');
  }
}
