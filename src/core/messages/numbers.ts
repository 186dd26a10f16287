/**
 * Numbers, counted things and moments as each language of the interface says them. Written out here because
 * neither the script's engine nor every browser can be relied on to know Arabic. Digits are 0 to 9 in both
 * languages: dates, ids and amounts stand so in the cells, and a page with two kinds of digits is hard to read.
 */
import type { InterfaceLanguage } from '../model/tab';

/** Below this a number may be a year, and nobody needs help to read it. */
const GROUPED_FROM = 10_000;

/** 12345.5 as `12,345.5`. */
export function sayNumber(value: number): string {
  return Math.abs(value) < GROUPED_FROM ? String(value) : grouped(String(value));
}

function grouped(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/**
 * The form of a counted thing, after the plural rules of CLDR. English has two (`row|rows`), Arabic six: for none,
 * one, two, 3 to 10, 11 to 99, and the rest (`لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف`). `#` is the number.
 */
export function sayCounted(count: number, forms: readonly string[], language: InterfaceLanguage): string {
  const form = forms[Math.min(formOf(count, language), forms.length - 1)] ?? '';
  return form.replace(/#/g, () => sayNumber(count));
}

/** How many forms a counted thing has. */
export const FORMS: Readonly<Record<InterfaceLanguage, number>> = { en: 2, ar: 6 };

function formOf(count: number, language: InterfaceLanguage): number {
  if (language === 'en') return count === 1 ? 0 : 1;
  if (count === 0 || count === 1 || count === 2) return count;
  const rest = count % 100;
  // What is not whole (2.5 rows) takes the form of the rest.
  if (rest >= 3 && rest <= 10) return Number.isInteger(count) ? 3 : 5;
  return rest >= 11 && Number.isInteger(count) ? 4 : 5;
}

const MONTHS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ar: [
    ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'],
    ...['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ],
};

/** A moment in the zone of whoever reads it, to the minute: `1 Nov 2026, 09:30` or `1 نوفمبر 2026، 09:30`. */
export function sayMoment(moment: Date, language: InterfaceLanguage): string {
  const month = MONTHS[language][moment.getMonth()] ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  const comma = language === 'ar' ? '،' : ',';
  return `${moment.getDate()} ${month} ${moment.getFullYear()}${comma} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
