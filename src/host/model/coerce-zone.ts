/**
 * Calendar fields of an instant in a time zone, and back: what makes a typed date midnight in the
 * spreadsheet's own zone. Node's Intl carries the zone rules.
 */

/** A wall-clock reading. `month` is 1 to 12; no zone of its own. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const DAY_MS = 86_400_000;

/** Serial day 0 of a spreadsheet is 1899-12-30; 1970-01-01 is day 25,569. */
const SERIAL_OF_1970 = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Milliseconds since 1970 if the wall clock stood in UTC. Years below 100 are taken as they are. */
function asUtc(clock: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(clock.year, clock.month - 1, clock.day);
  date.setUTCHours(clock.hour, clock.minute, clock.second, 0);
  return date.getTime();
}

/** The wall clock of an instant (epoch milliseconds) in an IANA zone; throws RangeError for an unknown zone. */
export function wallClockIn(timeZone: string, epoch: number): WallClock {
  if (timeZone === 'Etc/UTC' || timeZone === 'UTC') {
    const date = new Date(epoch);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
  }
  const clock: WallClock = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatterOf(timeZone).formatToParts(epoch)) {
    if (type in clock) clock[type as keyof WallClock] = Number(value);
  }
  return clock;
}

/** Milliseconds that the zone is ahead of UTC at an instant. */
function zoneOffset(timeZone: string, epoch: number): number {
  const wholeSeconds = Math.floor(epoch / 1000) * 1000;
  return asUtc(wallClockIn(timeZone, wholeSeconds)) - wholeSeconds;
}

/**
 * The instant (epoch milliseconds) at which clocks in the zone show this reading. A reading that a
 * change of clocks skips moves forward; one that occurs twice means the first.
 */
export function instantIn(timeZone: string, clock: WallClock): number {
  const utc = asUtc(clock);
  // The offset may differ on either side of a change of clocks, so both are tried.
  const before = utc - zoneOffset(timeZone, utc - DAY_MS);
  if (before + zoneOffset(timeZone, before) === utc) return before;
  const after = utc - zoneOffset(timeZone, utc + DAY_MS);
  return after + zoneOffset(timeZone, after) === utc ? after : before;
}

/** The spreadsheet's serial number (days since 1899-12-30, wall-clock time as the fraction) of an instant. */
export function serialOf(epoch: number, timeZone: string): number {
  return (epoch + zoneOffset(timeZone, epoch)) / DAY_MS + SERIAL_OF_1970;
}

/** The wall clock that a serial number stands for, to the nearest second. */
export function wallClockOfSerial(serial: number): WallClock {
  return wallClockIn('UTC', Math.round((serial - SERIAL_OF_1970) * 86_400) * 1000);
}

/** Whether the calendar has this day (Gregorian, also before 1582). */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}
