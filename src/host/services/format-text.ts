/** Utilities.formatDate (Java's SimpleDateFormat letters) and Utilities.formatString (sprintf). */
import { platformError } from './call-host';

const DATE_TOKEN = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

type Clock = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

function clockIn(timeZone: string, date: Date): Clock {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(date);
  } catch {
    // The platform falls back to GMT here (unverified); a wrong zone is better found.
    throw platformError(`Invalid argument: timeZone ${timeZone}`);
  }
  const clock: Clock = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of parts) if (type in clock) clock[type as keyof Clock] = Number(value);
  return clock;
}

/** Minutes that the zone is ahead of UTC. */
function offsetMinutes(clock: Clock, date: Date): number {
  const local = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  return Math.round((local - date.getTime()) / 60_000);
}

function offsetText(minutes: number, style: 'Z' | 'X' | 'XXX'): string {
  if (style !== 'Z' && minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  const hours = pad(Math.floor(size / 60));
  if (style === 'X') return sign + hours;
  return `${sign}${hours}${style === 'XXX' ? ':' : ''}${pad(size % 60)}`;
}

/** The date in the zone under the pattern. Names are English. Throws by name for a letter not implemented. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const clock = clockIn(timeZone, date);
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(date);
  const number = (value: number, token: string) => String(value).padStart(token.length, '0');
  const letters: Record<string, (token: string) => string> = {
    y: (token) => (token.length === 2 ? number(clock.year % 100, token) : number(clock.year, token)),
    M: (token) =>
      token.length < 3 ? number(clock.month, token) : named({ month: token.length === 3 ? 'short' : 'long' }),
    d: (token) => number(clock.day, token),
    E: (token) => named({ weekday: token.length < 4 ? 'short' : 'long' }),
    a: () => (clock.hour < 12 ? 'AM' : 'PM'),
    H: (token) => number(clock.hour, token),
    h: (token) => number(clock.hour % 12 || 12, token),
    m: (token) => number(clock.minute, token),
    s: (token) => number(clock.second, token),
    S: (token) => number(date.getMilliseconds(), token),
    Z: () => offsetText(offsetMinutes(clock, date), 'Z'),
    X: (token) => offsetText(offsetMinutes(clock, date), token.length === 3 ? 'XXX' : 'X'),
  };
  return pattern.replace(DATE_TOKEN, (token) => {
    if (token === "''") return "'";
    if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
    const letter = token.charAt(0);
    if (!/[A-Za-z]/.test(letter)) return token;
    const write = letters[letter];
    if (write === undefined)
      throw platformError(`Utilities.formatDate: ${token} is not implemented by the host.`);
    return write(token);
  });
}

const PLACEHOLDER = /%(?:%|([-0]*)(\d{0,3})(?:\.(\d{1,2}))?([a-zA-Z]))/g;

/** The template with its %s, %d, %f and %x filled in order. Throws by name for any other placeholder. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACEHOLDER,
    (token: string, flags: string = '', width = '', places: string | undefined, kind: string) => {
      if (token === '%%') return '%';
      if (next >= values.length) throw platformError(`Utilities.formatString: no value for ${token}.`);
      const text = formatOne(values[next++], kind, places);
      if (text === null)
        throw platformError(`Utilities.formatString: ${token} is not implemented by the host.`);
      if (flags.includes('-')) return text.padEnd(Number(width));
      if (!flags.includes('0') || kind === 's') return text.padStart(Number(width));
      const sign = text.startsWith('-') ? '-' : '';
      return sign + text.slice(sign.length).padStart(Number(width) - sign.length, '0');
    },
  );
}

function formatOne(value: unknown, kind: string, places: string | undefined): string | null {
  if (kind === 's') return places === undefined ? String(value) : String(value).slice(0, Number(places));
  if (kind === 'd') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(places === undefined ? 6 : Number(places));
  return kind === 'x' ? Math.trunc(Number(value)).toString(16) : null;
}
