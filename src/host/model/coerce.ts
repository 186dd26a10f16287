/**
 * What a cell makes of a value that a person types or a script writes: `setValues` acts as if typed,
 * so text may become a number, a date, a truth value or a formula. The README of the host lists which
 * of these rules are unverified against a live sheet.
 */
import type { CellJson } from '../protocol';
import { readDate } from './coerce-date';
import { displayValue, isAutomatic } from './coerce-display';
import { localeRules, type LocaleRules } from './coerce-locale';
import { readNumber } from './coerce-number';
import { instantIn, wallClockIn } from './coerce-zone';

export { displayValue } from './coerce-display';

export interface CoercionContext {
  /** The cell's number format before the write; '' for automatic. */
  numberFormat: string;
  /** The spreadsheet's locale, such as 'en_US'. */
  locale: string;
  /** The spreadsheet's IANA time zone. */
  timeZone: string;
  /** Epoch milliseconds; completes dates typed without a year. The machine's clock unless given. */
  now?: number;
}

export interface Coerced {
  /** What the cell holds; '' beside a formula, which the host does not calculate. */
  value: CellJson;
  /** The formula with its leading '=', where the input is one. */
  formula?: string;
  /** The format the cell takes on; absent where it keeps its own. */
  numberFormat?: string;
}

/**
 * What the cell holds after the write.
 *
 * Under '@' everything is kept as text, a leading '=' too (unverified for scripts). Otherwise a leading
 * '=' is a formula and a leading "'" keeps the rest as text; a leading '+' before what is no number is
 * a formula ('+A1' becomes '=+A1', and so does '+words': unverified), while '-words' and '@words' stay
 * text (unverified).
 */
export function coerceTyped(input: CellJson, context: CoercionContext): Coerced {
  if (context.numberFormat === '@') return { value: asText(input, context) };
  if (typeof input === 'string') return coerceText(input, context);
  if (typeof input === 'object' && isAutomatic(context.numberFormat)) {
    const { hour, minute, second } = wallClockIn(context.timeZone, input.date);
    const { dateFormat } = localeRules(context.locale);
    const midnight = hour === 0 && minute === 0 && second === 0;
    return { value: input, numberFormat: midnight ? dateFormat : `${dateFormat} h:mm:ss` };
  }
  return { value: input };
}

/** Text that a plain-text cell keeps of a value that is not text: what the cell would have shown. */
function asText(input: CellJson, { locale, timeZone }: CoercionContext): string {
  return typeof input === 'string' ? input : displayValue(input, '', locale, timeZone);
}

const HAS_DIGIT = /[0-9]/;

function coerceText(input: string, context: CoercionContext): Coerced {
  if (input.startsWith('=')) return { value: '', formula: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  // Prose is the common case: nothing below applies to long text or to text without a digit.
  const text = input.length <= 120 ? input.trim() : '';
  const rules = localeRules(context.locale);
  if (text !== '' && HAS_DIGIT.test(text)) {
    const found = coerceDigits(text, rules, context);
    if (found !== null) return found;
  }
  const truth = readBoolean(text, rules);
  if (truth !== null) return { value: truth };
  if (/^\+\s*\S/.test(input)) return { value: '', formula: `=${input}` };
  return { value: input };
}

function coerceDigits(text: string, rules: LocaleRules, context: CoercionContext): Coerced | null {
  const number = readNumber(text, rules);
  if (number !== null) return withFormat(number.value, number.numberFormat, context);
  const { timeZone, now = Date.now() } = context;
  const date = readDate(text, rules, wallClockIn(timeZone, now).year);
  if (date === null) return null;
  return withFormat({ date: instantIn(timeZone, date.clock) }, date.numberFormat, context);
}

/** A format that somebody chose stays; only an automatic cell takes on the one that was typed. */
function withFormat(value: CellJson, numberFormat: string, context: CoercionContext): Coerced {
  return numberFormat !== '' && isAutomatic(context.numberFormat) ? { value, numberFormat } : { value };
}

/** English words serve in every locale beside the locale's own (unverified). */
function readBoolean(text: string, rules: LocaleRules): boolean | null {
  if (text.length > 12) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === rules.booleans[0]) return true;
  if (upper === 'FALSE' || upper === rules.booleans[1]) return false;
  return null;
}
