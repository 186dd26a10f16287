/**
 * What a spreadsheet's locale says about typed values: separators, date order, month names, currency.
 * Taken from Node's CLDR data, with Latin digits and the Gregorian calendar. That Sheets uses the
 * same data is unverified for locales other than en_US, en_GB, de_DE and fr_FR.
 */

export interface LocaleRules {
  /** BCP 47 tag, with Latin digits and Gregorian calendar. */
  tag: string;
  decimal: string;
  group: string;
  /** The order of day, month and year in short dates: three letters such as 'MDY'. */
  dateOrder: string;
  /** The separator of short dates. */
  dateSeparator: string;
  /** The number format a typed date gets, such as 'm/d/yyyy'. */
  dateFormat: string;
  /** Lower-case month names and abbreviations (the locale's and the English ones) -> 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** January to December: [long, short] as displayed. */
  monthNames: ReadonlyArray<readonly [string, string]>;
  /** Sunday to Saturday: [long, short] as displayed. */
  weekdayNames: ReadonlyArray<readonly [string, string]>;
  /** Symbol of the locale's own currency; '' where not known here. */
  currency: string;
  /** The words shown for true and false. */
  booleans: readonly [string, string];
}

const CURRENCY_OF_REGION: Record<string, string> = {
  US: '$',
  CA: '$',
  AU: '$',
  NZ: '$',
  GB: '£',
  DE: '€',
  FR: '€',
  ES: '€',
  IT: '€',
  NL: '€',
  AT: '€',
  IE: '€',
  TR: '₺',
  IN: '₹',
  JP: '¥',
  CN: '¥',
};

const BOOLEANS_OF_LANGUAGE: Record<string, readonly [string, string]> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  tr: ['DOĞRU', 'YANLIŞ'],
};

const cache = new Map<string, LocaleRules>();

/** The rules of a spreadsheet locale such as 'en_US' or 'ar_QA'; throws RangeError for a malformed one. */
export function localeRules(locale: string): LocaleRules {
  let rules = cache.get(locale);
  if (rules === undefined) {
    rules = readRules(locale);
    cache.set(locale, rules);
  }
  return rules;
}

function readRules(locale: string): LocaleRules {
  const base = new Intl.Locale(locale.replace('_', '-'));
  const tag = `${base.baseName}-u-ca-gregory-nu-latn`;
  const monthNames = namesOf(tag, 'month', 12, (index) => Date.UTC(2019, index, 15));
  // 6 January 2019 is a Sunday.
  const weekdayNames = namesOf(tag, 'weekday', 7, (index) => Date.UTC(2019, 0, 6 + index));
  return {
    tag,
    ...readNumberSigns(tag),
    ...readDateOrder(tag),
    months: monthLookup(monthNames),
    monthNames,
    weekdayNames,
    currency: CURRENCY_OF_REGION[base.region ?? ''] ?? '',
    booleans: BOOLEANS_OF_LANGUAGE[base.language] ?? ['TRUE', 'FALSE'],
  };
}

function readNumberSigns(tag: string): Pick<LocaleRules, 'decimal' | 'group'> {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

function readDateOrder(tag: string): Pick<LocaleRules, 'dateOrder' | 'dateSeparator' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(
    Date.UTC(2019, 2, 4),
  );
  let dateOrder = '';
  let dateSeparator = '';
  let dateFormat = '';
  for (const { type, value } of parts) {
    if (type === 'year') {
      dateOrder += 'Y';
      dateFormat += 'yyyy';
    } else if (type === 'month' || type === 'day') {
      const letter = type === 'month' ? 'm' : 'd';
      dateOrder += letter.toUpperCase();
      dateFormat += letter.repeat(value.length);
    } else if (type === 'literal' && dateOrder.length < 3) {
      // Arabic dates carry direction marks between the parts; a format has none.
      const separator = value.replace(/[\u200e\u200f\u061c]/g, '').trim();
      dateSeparator = dateSeparator === '' ? separator : dateSeparator;
      dateFormat += separator;
    }
  }
  return { dateOrder, dateSeparator, dateFormat };
}

function namesOf(
  tag: string,
  part: 'month' | 'weekday',
  count: number,
  instantOf: (index: number) => number,
): Array<readonly [string, string]> {
  const long = new Intl.DateTimeFormat(tag, { [part]: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { [part]: 'short', timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => {
    const instant = instantOf(index);
    return [long.format(instant), short.format(instant)] as const;
  });
}

const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');

function monthLookup(names: ReadonlyArray<readonly [string, string]>): Map<string, number> {
  const months = new Map<string, number>();
  ENGLISH_MONTHS.forEach((name, index) => months.set(name, index + 1).set(name.slice(0, 3), index + 1));
  months.set('sept', 9);
  names.forEach((pair, index) => {
    for (const name of pair) months.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
  });
  return months;
}
