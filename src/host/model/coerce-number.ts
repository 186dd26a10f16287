/**
 * Reads a typed number the way a spreadsheet does: separators of the locale, percent, currency,
 * scientific notation, brackets for negatives. What it does not recognise stays text.
 */
import type { LocaleRules } from './coerce-locale';

export interface TypedNumber {
  value: number;
  /** The number format that the way of typing asks for; '' leaves the cell automatic. */
  numberFormat: string;
}

/** Longer input is never a number, which bounds the work on hostile text. */
const LONGEST_NUMBER = 100;

const PLAIN = /^\d+$/;
const SCIENTIFIC = /^(\d*)\.?(\d*)e([+-]?\d{1,3})$/i;
const SPACES = /[\u0020\u00a0\u202f]/g;

/** The number that `text` (trimmed) stands for in the locale, or null where it is none. */
export function readNumber(text: string, rules: LocaleRules): TypedNumber | null {
  if (text.length > LONGEST_NUMBER) return null;
  let rest = text;
  let negative = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    negative = true;
    rest = rest.slice(1, -1).trim();
    // Signs inside brackets are not a number.
    if (/^[+-]/.test(rest)) return null;
  }
  const signed = takeSign(rest);
  negative = negative || signed.negative;
  const { percent, currency, rest: digits } = takeSymbols(signed.rest, rules);
  const magnitude = readMagnitude(digits, rules);
  if (magnitude === null || (percent && currency)) return null;
  const value = (percent ? magnitude.value / 100 : magnitude.value) * (negative ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  return { value: value === 0 ? 0 : value, numberFormat: formatFor(magnitude, percent, currency, rules) };
}

function takeSign(text: string): { negative: boolean; rest: string } {
  if (text.startsWith('-') || text.startsWith('\u2212'))
    return { negative: true, rest: text.slice(1).trim() };
  if (text.startsWith('+')) return { negative: false, rest: text.slice(1).trim() };
  return { negative: false, rest: text };
}

function takeSymbols(text: string, rules: LocaleRules) {
  let rest = text;
  const percent = rest.endsWith('%') || rest.startsWith('%');
  if (percent) rest = (rest.endsWith('%') ? rest.slice(0, -1) : rest.slice(1)).trim();
  let currency = false;
  if (rules.currency !== '') {
    if (rest.startsWith(rules.currency)) {
      currency = true;
      rest = rest.slice(rules.currency.length).trim();
    } else if (rest.endsWith(rules.currency)) {
      currency = true;
      rest = rest.slice(0, -rules.currency.length).trim();
    }
    // '$-5' is as good as '-$5', but takeSign has had its turn: leave such input as text.
  }
  return { percent, currency, rest };
}

interface Magnitude {
  value: number;
  grouped: boolean;
  decimals: boolean;
  scientific: boolean;
}

/** Digits with the locale's separators, without sign. Groups must be of three (or Indian twos). */
function readMagnitude(text: string, rules: LocaleRules): Magnitude | null {
  const scientific = SCIENTIFIC.exec(rules.decimal === '.' ? text : text.replace(rules.decimal, '.'));
  if (scientific !== null) {
    const [, whole = '', fraction = '', exponent = ''] = scientific;
    if (whole === '' && fraction === '') return null;
    return {
      value: Number(`${whole || '0'}.${fraction || '0'}e${exponent}`),
      grouped: false,
      decimals: false,
      scientific: true,
    };
  }
  const at = text.indexOf(rules.decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + rules.decimal.length);
  if (whole === '' && fraction === '') return null;
  if (fraction !== '' && !PLAIN.test(fraction)) return null;
  const digits = whole === '' ? '0' : ungroup(whole, rules);
  if (digits === null) return null;
  return {
    value: Number(fraction === '' ? digits : `${digits}.${fraction}`),
    grouped: digits !== whole && whole !== '',
    decimals: fraction !== '',
    scientific: false,
  };
}

/** The digits without group separators, or null where the groups are not those of a number. */
function ungroup(whole: string, rules: LocaleRules): string | null {
  if (PLAIN.test(whole)) return whole;
  const spaced = /[\u0020\u00a0\u202f]/.test(rules.group);
  const groups = spaced ? whole.replace(SPACES, ' ').split(' ') : whole.split(rules.group);
  if (rules.group === '' || groups.length < 2 || !groups.every((group) => PLAIN.test(group))) return null;
  const [first = '', ...others] = groups;
  const indian = rules.tag.includes('-IN');
  const sizesFit = others.every(
    (group, index) => group.length === 3 || (indian && index < others.length - 1 && group.length === 2),
  );
  return first.length <= 3 && sizesFit ? groups.join('') : null;
}

function formatFor(magnitude: Magnitude, percent: boolean, currency: boolean, rules: LocaleRules): string {
  if (magnitude.scientific) return '0.00E+00';
  if (percent) return magnitude.decimals ? '0.00%' : '0%';
  const digits = magnitude.decimals ? '#,##0.00' : '#,##0';
  if (currency) {
    // English locales put the sign in front, the others here behind.
    return /^(en|tr|ja|zh)/.test(rules.tag)
      ? `"${rules.currency}"${digits}`
      : `${digits} "${rules.currency}"`;
  }
  return magnitude.grouped ? digits : '';
}
