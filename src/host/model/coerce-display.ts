/**
 * What a cell shows: a value under a number format, as `getDisplayValues` returns it. Covers the
 * formats Accord and its host set; any other format throws by name rather than show something else.
 * Format letters: developers.google.com/workspace/sheets/api/guides/formats.
 */
import { HostError, type CellJson } from '../protocol';
import { localeRules, type LocaleRules } from './coerce-locale';
import { serialOf, wallClockIn, wallClockOfSerial, type WallClock } from './coerce-zone';

/** The automatic format under the names it has in Apps Script and in files. */
export function isAutomatic(numberFormat: string): boolean {
  return numberFormat === '' || numberFormat === '0.###############' || /^general$/i.test(numberFormat);
}

const NUMBER_FORMAT = /^(?:"([^"]*)")?(#,##0|0|#)(?:\.(0+))?(E\+00)?(%)?(?: ?"([^"]*)")?$/;
const DATE_FORMAT = /^(?:yyyy|yy|m{1,4}|d{1,4}|h{1,2}|s{1,2}|am\/pm|[-/., :])+$/i;
const DATE_TOKEN = /yyyy|yy|m{1,4}|d{1,4}|h{1,2}|s{1,2}|am\/pm|[-/., :]/gi;

/** The text a cell shows. Throws HostError for a number format that the host does not implement. */
export function displayValue(
  value: CellJson,
  numberFormat: string,
  locale: string,
  timeZone: string,
): string {
  if (typeof value === 'string') return value;
  const rules = localeRules(locale);
  if (typeof value === 'boolean') return rules.booleans[value ? 0 : 1];
  if (isAutomatic(numberFormat) || numberFormat === '@') {
    return typeof value === 'number'
      ? generalNumber(value, rules)
      : formatClock(wallClockIn(timeZone, value.date), defaultFormat(value.date, timeZone, rules), rules);
  }
  // Numbers first: '0' is no date, and a date under '0' shows its serial number.
  const numeric = NUMBER_FORMAT.exec(numberFormat);
  if (numeric !== null) {
    return formatNumber(typeof value === 'number' ? value : serialOf(value.date, timeZone), numeric, rules);
  }
  if (DATE_FORMAT.test(numberFormat)) {
    const clock = typeof value === 'number' ? wallClockOfSerial(value) : wallClockIn(timeZone, value.date);
    return formatClock(clock, numberFormat, rules);
  }
  throw new HostError(`The host does not implement the number format ${JSON.stringify(numberFormat)}.`);
}

function defaultFormat(epoch: number, timeZone: string, rules: LocaleRules): string {
  const { hour, minute, second } = wallClockIn(timeZone, epoch);
  return hour + minute + second === 0 ? rules.dateFormat : `${rules.dateFormat} h:mm:ss`;
}

/** At most ten decimals, no groups; from 1E+15 up and 1E-5 down scientific (limits unverified). */
function generalNumber(value: number, rules: LocaleRules): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-5)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    return `${trimZeros(digits).replace('.', rules.decimal)}E${twoDigitExponent(exponent)}`;
  }
  return trimZeros(value.toFixed(10)).replace('.', rules.decimal);
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
}

function twoDigitExponent(exponent: string): string {
  return exponent.replace(/^([+-])(\d)$/, '$10$2');
}

function formatNumber(value: number, format: RegExpExecArray, rules: LocaleRules): string {
  const [, prefix = '', whole = '0', decimals = '', scientific, percent, suffix] = format;
  const places = decimals.length;
  const scaled = percent === undefined ? value : value * 100;
  let text: string;
  if (scientific !== undefined) {
    const [digits = '', exponent = ''] = scaled.toExponential(places).split('e');
    text = `${digits.replace('.', rules.decimal)}E${twoDigitExponent(exponent)}`;
  } else {
    text = new Intl.NumberFormat(rules.tag, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping: whole === '#,##0' ? 'always' : false,
    } as Intl.NumberFormatOptions).format(Math.abs(scaled));
    // A negative number that rounds to zero shows no sign.
    if (scaled < 0 && /[1-9]/.test(text)) text = `-${prefix}${text}`;
    else text = prefix + text;
  }
  const gap = / "[^"]*"$/.test(format[0]) ? ' ' : '';
  return `${text}${percent ?? ''}${suffix === undefined ? '' : gap + suffix}`;
}

function formatClock(clock: WallClock, format: string, rules: LocaleRules): string {
  const twelveHours = /am\/pm/i.test(format);
  const tokens = format.match(DATE_TOKEN) ?? [];
  return tokens
    .map((token, index) => {
      const letter = token.toLowerCase()[0];
      if (/^am\/pm$/i.test(token)) return clock.hour < 12 ? 'AM' : 'PM';
      if (letter === 'm')
        return isMinute(tokens, index) ? padded(clock.minute, token) : month(clock, token, rules);
      if (letter === 'y')
        return String(clock.year)
          .padStart(4, '0')
          .slice(token.length === 2 ? -2 : 0);
      if (letter === 'd') return day(clock, token, rules);
      if (letter === 'h') return padded(twelveHours ? clock.hour % 12 || 12 : clock.hour, token);
      if (letter === 's') return padded(clock.second, token);
      return token;
    })
    .join('');
}

/** 'm' means minutes beside hours or seconds, months elsewhere. */
function isMinute(tokens: readonly string[], index: number): boolean {
  if ((tokens[index] ?? '').length > 2) return false;
  const isUnit = (token: string) => /^[a-z]/i.test(token);
  const before = tokens.slice(0, index).reverse().find(isUnit) ?? '';
  const after = tokens.slice(index + 1).find(isUnit) ?? '';
  return /^h/i.test(before) || /^s/i.test(after);
}

function padded(value: number, token: string): string {
  return String(value).padStart(token.length, '0');
}

function month(clock: WallClock, token: string, rules: LocaleRules): string {
  if (token.length <= 2) return padded(clock.month, token);
  return rules.monthNames[clock.month - 1]?.[token.length === 4 ? 0 : 1] ?? '';
}

function day(clock: WallClock, token: string, rules: LocaleRules): string {
  if (token.length <= 2) return padded(clock.day, token);
  const weekday = new Date(Date.UTC(clock.year, clock.month - 1, clock.day)).getUTCDay();
  return rules.weekdayNames[weekday]?.[token.length === 4 ? 0 : 1] ?? '';
}
