/** Wall clocks and instants, among them the hours that a change of clocks skips or repeats. */
import {
  instantIn,
  isCalendarDay,
  serialOf,
  wallClockIn,
  wallClockOfSerial,
} from '../../../src/host/model/coerce-zone';

const clock = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
  second,
});

test.each([
  ['Asia/Qatar', clock(2024, 1, 1), '2023-12-31T21:00:00Z'],
  ['Europe/Berlin', clock(2024, 7, 1), '2024-06-30T22:00:00Z'],
  // 02:30 does not exist on this day: clocks go from 02:00 to 03:00.
  ['Europe/Berlin', clock(2024, 3, 31, 2, 30), '2024-03-31T01:30:00Z'],
  // 02:30 occurs twice: the first one counts.
  ['Europe/Berlin', clock(2024, 10, 27, 2, 30), '2024-10-27T00:30:00Z'],
  // Midnight itself is skipped where clocks change at midnight.
  ['Asia/Beirut', clock(2024, 3, 31), '2024-03-30T22:00:00Z'],
])('%s %j', (timeZone, reading, iso) => {
  expect(new Date(instantIn(timeZone, reading)).toISOString()).toBe(new Date(iso).toISOString());
});

test('an instant and its wall clock agree', () => {
  const epoch = Date.UTC(2019, 2, 4, 10, 30, 15);
  for (const zone of ['Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC']) {
    expect(instantIn(zone, wallClockIn(zone, epoch))).toBe(epoch);
  }
});

test('serial numbers count days since 1899-12-30', () => {
  expect(serialOf(Date.UTC(2019, 2, 3, 21), 'Asia/Qatar')).toBe(43528);
  expect(wallClockOfSerial(43528.5)).toEqual(clock(2019, 3, 4, 12));
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2019, 13, 1, false],
  [2019, 0, 1, false],
])('%d-%d-%d is a day: %s', (year, month, day, expected) => {
  expect(isCalendarDay(year, month, day)).toBe(expected);
});
