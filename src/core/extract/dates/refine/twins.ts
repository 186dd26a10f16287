/**
 * Merges two ways of saying one day: 'Tuesday (18 January 2022)', 'أمس الخميس', and a Hijri date with its
 * Gregorian twin ('15 جمادى الآخرة 1443هـ الموافق 18 يناير 2022').
 */
import { fromDayNumber, fromHijri } from '../calendar';
import type { CalendarWhen, FoundDate, When } from '../types';
import { closedEnd, languageOf, type Merge } from './neighbours';

function isDay(when: When): when is CalendarWhen & { day: number } {
  return when.kind === 'calendar' && when.day !== undefined && when.monthOffset === undefined;
}

/** The Gregorian side with the year that the Hijri side implies, if it states none. */
function withHijriYear(when: CalendarWhen, hijri: When): CalendarWhen {
  if (when.year !== undefined || hijri.kind !== 'hijri' || hijri.year === undefined) return when;
  const near = fromDayNumber(fromHijri(hijri.year, hijri.month, hijri.day ?? 15));
  // Days around New Year may lie on the other side of it than the approximation says.
  const month = when.month ?? near.month;
  const shift = near.month - month > 6 ? 1 : month - near.month > 6 ? -1 : 0;
  return { ...when, year: near.year + shift };
}

export const mergeHijri: (text: string) => Merge = (text) => (first, second, between) => {
  const [hijri, gregorian] = first.when.kind === 'hijri' ? [first, second] : [second, first];
  if (hijri.when.kind !== 'hijri' || gregorian.when.kind !== 'calendar' || !between.is('twinGap'))
    return undefined;
  if ((hijri.when.day === undefined) !== (gregorian.when.day === undefined)) return undefined;
  return {
    ...gregorian,
    start: first.start,
    end: closedEnd(text, between.gap, second.end),
    rule: `${languageOf(hijri.rule)}.hijri-twin`,
    when: withHijriYear(gregorian.when, hijri.when),
  };
};

/** 'today, Tuesday', 'yesterday, Monday', 'غدا الأربعاء': the weekday decides, the word tells its side. */
function weekdayOfDay(day: FoundDate, weekday: FoundDate): FoundDate | undefined {
  if (day.when.kind !== 'offset' || day.when.unit !== 'day' || weekday.when.kind !== 'weekday')
    return undefined;
  const { amount } = day.when;
  const side = amount === 0 ? 'near' : amount < 0 ? 'before' : 'after';
  return {
    ...weekday,
    when: { kind: 'weekday', weekday: weekday.when.weekday, side },
    ...(day.direction && { direction: day.direction }),
  };
}

export const mergeWeekday: (text: string) => Merge = (text) => (first, second, between) => {
  if (!between.is('twinGap')) return undefined;
  const place = { start: first.start, end: closedEnd(text, between.gap, second.end) };
  if (first.when.kind === 'weekday' && isDay(second.when)) {
    return { ...second, ...place, when: { ...second.when, weekday: first.when.weekday } };
  }
  if (
    isDay(first.when) &&
    second.when.kind === 'weekday' &&
    second.when.side === 'near' &&
    /[,(]/.test(between.gap)
  ) {
    return { ...first, ...place, when: { ...first.when, weekday: second.when.weekday } };
  }
  if (first.when.kind === 'offset' && first.when.unit === 'day' && isDay(second.when))
    return { ...second, ...place };
  const merged = weekdayOfDay(first, second) ?? weekdayOfDay(second, first);
  return merged && { ...merged, ...place };
};
