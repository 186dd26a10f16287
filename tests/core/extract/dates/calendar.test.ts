/** Day arithmetic: round trips over centuries, weekdays that history fixed, Hijri days within their tolerance. */
import {
  addMonths,
  fromDayNumber,
  fromHijri,
  isCalendarDay,
  parseIsoDay,
  toDayNumber,
  toIso,
  weekdayOf,
} from '../../../../src/core/extract/dates/calendar';

describe('day numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2019, 3, 4, 17959],
  ])('%i-%i-%i is day %i', (year, month, day, number) => {
    expect(toDayNumber({ year, month, day })).toBe(number);
    expect(fromDayNumber(number)).toEqual({ year, month, day });
  });

  test('every day from 1890 to 2110 comes back and follows the one before', () => {
    const last = toDayNumber({ year: 2110, month: 1, day: 1 });
    for (let number = toDayNumber({ year: 1890, month: 1, day: 1 }); number < last; number += 1) {
      const day = fromDayNumber(number);
      if (toDayNumber(day) !== number || !isCalendarDay(day.year, day.month, day.day)) {
        throw new Error(`${number} became ${toIso(day.year, day.month, day.day)}`);
      }
    }
  });

  test.each([
    ['2019-03-04', 1],
    ['2022-01-18', 2],
    ['2001-09-11', 2],
    ['1967-06-05', 1],
    ['2000-01-01', 6],
    ['1969-07-20', 0],
  ])('%s falls on weekday %i', (iso, weekday) => {
    const day = parseIsoDay(iso);
    expect(day && weekdayOf(toDayNumber(day))).toBe(weekday);
  });
});

test.each([
  [2023, 2, 29, false],
  [2024, 2, 29, true],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2019, 4, 31, false],
  [2019, 13, 1, false],
  [2019, 0, 1, false],
])('%i-%i-%i is a day: %s', (year, month, day, expected) => {
  expect(isCalendarDay(year, month, day)).toBe(expected);
});

test.each(['2019-3-4', '2019-02-30', '04/03/2019', '2019-03', ''])('%j is no ISO day', (text) => {
  expect(parseIsoDay(text)).toBeUndefined();
});

test.each([
  [2019, 1, -1, { year: 2018, month: 12 }],
  [2019, 12, 1, { year: 2020, month: 1 }],
  [2019, 3, -15, { year: 2017, month: 12 }],
  [2019, 3, 0, { year: 2019, month: 3 }],
])('%i-%i plus %i months', (year, month, count, expected) => {
  expect(addMonths(year, month, count)).toEqual(expected);
});

/** Days that news agencies printed with both dates; the tabular calendar may be off by up to two. */
test.each([
  [1443, 6, 15, '2022-01-18'],
  [1441, 6, 26, '2020-02-20'],
  [1444, 9, 1, '2023-03-23'],
  [1400, 1, 1, '1979-11-20'],
  [1440, 6, 29, '2019-03-06'],
])('Hijri %i-%i-%i is about %s', (year, month, day, iso) => {
  const gregorian = parseIsoDay(iso);
  expect(gregorian).toBeDefined();
  if (gregorian)
    expect(Math.abs(fromHijri(year, month, day) - toDayNumber(gregorian))).toBeLessThanOrEqual(2);
});
