/** What Sheets makes of typed values. Each row names the page it comes from, or says 'unverified'. */
import { coerceTyped, displayValue } from '../../../src/host/model/coerce';
import type { CellJson } from '../../../src/host/protocol';
import { inBoundedTime } from '../../support/bounded-time';

const SET_VALUES = 'apps-script/reference/spreadsheet/range#setvaluesvalues';
const NOW = Date.UTC(2019, 6, 1);

const at = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): CellJson => ({
  date: Date.UTC(year, month - 1, day, hour, minute, second),
});

interface Row {
  input: CellJson;
  locale?: string;
  format?: string;
  value: CellJson;
  formula?: string;
  numberFormat?: string;
  doc: string;
}

const rows: Row[] = [
  // Text and formulas
  { input: 'Qatar and Türkiye', value: 'Qatar and Türkiye', doc: SET_VALUES },
  { input: '', value: '', doc: SET_VALUES },
  { input: '=1+1', value: '', formula: '=1+1', doc: SET_VALUES },
  { input: "'=1+1", value: '=1+1', doc: 'unverified' },
  { input: "'007", value: '007', doc: 'unverified' },
  { input: '+A1', value: '', formula: '=+A1', doc: 'unverified' },
  { input: '+words here', value: '', formula: '=+words here', doc: 'unverified' },
  { input: '-words here', value: '-words here', doc: 'unverified' },
  { input: '@words', value: '@words', doc: 'unverified' },
  { input: '- 3 ships were sent', value: '- 3 ships were sent', doc: 'unverified' },
  // Plain-text cells
  { input: '=1+1', format: '@', value: '=1+1', doc: 'unverified' },
  { input: '3/4/2019', format: '@', value: '3/4/2019', doc: 'unverified' },
  { input: "'x", format: '@', value: "'x", doc: 'unverified' },
  { input: 5, format: '@', value: '5', doc: 'unverified' },
  { input: true, format: '@', value: 'TRUE', doc: 'unverified' },
  { input: at(2019, 3, 4), format: '@', value: '3/4/2019', doc: 'unverified' },
  // Numbers
  { input: 5, value: 5, doc: SET_VALUES },
  { input: '5', value: 5, doc: SET_VALUES },
  { input: ' 5 ', value: 5, doc: 'unverified' },
  { input: '00123', value: 123, doc: 'unverified' },
  { input: '+5', value: 5, doc: 'unverified' },
  { input: '-5', value: -5, doc: SET_VALUES },
  { input: '-0', value: 0, doc: 'unverified' },
  { input: '1e3', value: 1000, numberFormat: '0.00E+00', doc: 'unverified' },
  { input: '1.5E-2', value: 0.015, numberFormat: '0.00E+00', doc: 'unverified' },
  { input: '1,234.5', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '1,234', value: 1234, numberFormat: '#,##0', doc: 'unverified' },
  { input: '1,23', value: '1,23', doc: 'unverified' },
  { input: '1.234,5', value: '1.234,5', doc: 'unverified' },
  { input: '1.234,5', locale: 'de_DE', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '1.234,5', locale: 'tr_TR', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '0,5', locale: 'tr_TR', value: 0.5, doc: 'unverified' },
  { input: '1\u202f234,5', locale: 'fr_FR', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '1 234,5', locale: 'fr_FR', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '1 234', value: '1 234', doc: 'unverified' },
  { input: '1,234.5', locale: 'ar_QA', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '1.234,5', locale: 'ar_MA', value: 1234.5, numberFormat: '#,##0.00', doc: 'unverified' },
  { input: '١٢٣', locale: 'ar_QA', value: '١٢٣', doc: 'unverified' },
  { input: '12,34,567', locale: 'en_IN', value: 1234567, numberFormat: '#,##0', doc: 'unverified' },
  { input: '12%', value: 0.12, numberFormat: '0%', doc: 'unverified' },
  { input: '12.5%', value: 0.125, numberFormat: '0.00%', doc: 'unverified' },
  { input: '12,5 %', locale: 'de_DE', value: 0.125, numberFormat: '0.00%', doc: 'unverified' },
  { input: '$1,234.50', value: 1234.5, numberFormat: '"$"#,##0.00', doc: 'unverified' },
  { input: '-$5', value: -5, numberFormat: '"$"#,##0', doc: 'unverified' },
  { input: '1.234,50 €', locale: 'de_DE', value: 1234.5, numberFormat: '#,##0.00 "€"', doc: 'unverified' },
  { input: '5 €', value: '5 €', doc: 'unverified' },
  { input: '(5)', value: -5, doc: 'unverified' },
  { input: '512 trained', value: '512 trained', doc: SET_VALUES },
  { input: '555-1234', value: '555-1234', doc: 'unverified' },
  { input: '(555) 123-4567', value: '(555) 123-4567', doc: 'unverified' },
  { input: '+966112345678', value: 966112345678, doc: 'unverified' },
  { input: '+966 11 234 5678', value: '', formula: '=+966 11 234 5678', doc: 'unverified' },
  { input: '1.2.3', value: '1.2.3', doc: 'unverified' },
  // Truth values
  { input: 'TRUE', value: true, doc: SET_VALUES },
  { input: 'false', value: false, doc: 'unverified' },
  { input: 'WAHR', locale: 'de_DE', value: true, doc: 'unverified' },
  { input: 'WAHR', value: 'WAHR', doc: 'unverified' },
  { input: 'true story', value: 'true story', doc: SET_VALUES },
  // Dates
  { input: at(2019, 3, 4), value: at(2019, 3, 4), numberFormat: 'm/d/yyyy', doc: SET_VALUES },
  { input: at(2019, 3, 4), format: 'yyyy-mm-dd', value: at(2019, 3, 4), doc: SET_VALUES },
  { input: '3/4/2019', value: at(2019, 3, 4), numberFormat: 'm/d/yyyy', doc: 'unverified' },
  { input: '3/4/19', value: at(2019, 3, 4), numberFormat: 'm/d/yyyy', doc: 'unverified' },
  {
    input: '3/4/2019',
    locale: 'en_GB',
    value: at(2019, 4, 3),
    numberFormat: 'dd/mm/yyyy',
    doc: 'unverified',
  },
  { input: '3/4/2019', locale: 'ar_QA', value: at(2019, 4, 3), numberFormat: 'd/m/yyyy', doc: 'unverified' },
  {
    input: '3/4/2019',
    locale: 'ja_JP',
    value: at(2019, 3, 4),
    numberFormat: 'yyyy/mm/dd',
    doc: 'unverified',
  },
  { input: '13/4/2019', value: '13/4/2019', doc: 'unverified' },
  { input: '2/30/2019', value: '2/30/2019', doc: 'unverified' },
  {
    input: '04.03.2019',
    locale: 'de_DE',
    value: at(2019, 3, 4),
    numberFormat: 'dd.mm.yyyy',
    doc: 'unverified',
  },
  {
    input: '04.03.2019',
    locale: 'tr_TR',
    value: at(2019, 3, 4),
    numberFormat: 'd.mm.yyyy',
    doc: 'unverified',
  },
  { input: '04.03.2019', value: '04.03.2019', doc: 'unverified' },
  { input: '2019-03-04', value: at(2019, 3, 4), numberFormat: 'yyyy-mm-dd', doc: 'unverified' },
  {
    input: '2019-03-04',
    locale: 'de_DE',
    value: at(2019, 3, 4),
    numberFormat: 'yyyy-mm-dd',
    doc: 'unverified',
  },
  { input: '2019-03-04', format: '0.00', value: at(2019, 3, 4), doc: 'unverified' },
  { input: '2019-03', value: at(2019, 3, 1), numberFormat: 'yyyy-mm', doc: 'unverified' },
  { input: '2019', value: 2019, doc: SET_VALUES },
  { input: '4 Mar 2019', value: at(2019, 3, 4), numberFormat: 'd mmm yyyy', doc: 'unverified' },
  { input: 'March 4, 2019', value: at(2019, 3, 4), numberFormat: 'mmmm d, yyyy', doc: 'unverified' },
  { input: 'March 2019', value: at(2019, 3, 1), numberFormat: 'mmmm yyyy', doc: 'unverified' },
  {
    input: '4 mars 2019',
    locale: 'fr_FR',
    value: at(2019, 3, 4),
    numberFormat: 'd mmmm yyyy',
    doc: 'unverified',
  },
  {
    input: '4 مارس 2019',
    locale: 'ar_QA',
    value: at(2019, 3, 4),
    numberFormat: 'd mmmm yyyy',
    doc: 'unverified',
  },
  { input: '4 Marathon 2019', value: '4 Marathon 2019', doc: SET_VALUES },
  { input: '12-5', value: at(2019, 12, 5), numberFormat: 'm-d', doc: 'unverified' },
  { input: '12-5', locale: 'en_GB', value: at(2019, 5, 12), numberFormat: 'd-m', doc: 'unverified' },
  { input: '3.4', locale: 'de_DE', value: at(2019, 4, 3), numberFormat: 'd.m', doc: 'unverified' },
  { input: '10:30', value: at(1899, 12, 30, 10, 30), numberFormat: 'h:mm', doc: 'unverified' },
  { input: '10:30 PM', value: at(1899, 12, 30, 22, 30), numberFormat: 'h:mm am/pm', doc: 'unverified' },
  { input: '24:61', value: '24:61', doc: 'unverified' },
  {
    input: '2019-03-04 10:30:15',
    value: at(2019, 3, 4, 10, 30, 15),
    numberFormat: 'yyyy-mm-dd h:mm:ss',
    doc: 'unverified',
  },
  { input: '2019-03-04T10:30:00Z', value: '2019-03-04T10:30:00Z', doc: 'unverified' },
  { input: '1,234.5', format: '0.00', value: 1234.5, doc: 'unverified' },
];

test.each(rows)('$input in $locale under $format ($doc)', (row) => {
  const { input, locale = 'en_US', format = '', value, formula, numberFormat } = row;
  const coerced = coerceTyped(input, { numberFormat: format, locale, timeZone: 'Etc/UTC', now: NOW });
  expect(coerced).toEqual({
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
});

test.each([
  { timeZone: 'Asia/Qatar', epoch: Date.UTC(2019, 2, 3, 21) },
  { timeZone: 'America/New_York', epoch: Date.UTC(2019, 2, 4, 5) },
  { timeZone: 'Europe/Istanbul', epoch: Date.UTC(2019, 2, 3, 21) },
])('a typed date is midnight in $timeZone', ({ timeZone, epoch }) => {
  const { value } = coerceTyped('2019-03-04', { numberFormat: '', locale: 'en_US', timeZone });
  expect(value).toEqual({ date: epoch });
});

test('hostile text ends quickly', () => {
  const context = { numberFormat: '', locale: 'en_US', timeZone: 'Etc/UTC' };
  for (const text of [
    '9'.repeat(100_000),
    '1,'.repeat(50_000),
    ' '.repeat(1_000_000),
    '+' + '1 '.repeat(60),
  ]) {
    inBoundedTime(() => {
      coerceTyped(text, context);
    });
  }
});

const HELP_FORMATS = 'developers.google.com/workspace/sheets/api/guides/formats';
const midnight: CellJson = { date: Date.UTC(2019, 2, 3, 21) };
const afternoon: CellJson = { date: Date.UTC(2019, 2, 4, 11, 5, 9) };

test.each<[CellJson, string, string, string, string]>([
  ['text', '0.00', 'en_US', 'text', HELP_FORMATS],
  [true, '', 'en_US', 'TRUE', HELP_FORMATS],
  [false, '', 'de_DE', 'FALSCH', 'unverified'],
  [1234.5, '', 'en_US', '1234.5', HELP_FORMATS],
  [1234.5, '', 'de_DE', '1234,5', HELP_FORMATS],
  [0.1 + 0.2, '', 'en_US', '0.3', 'unverified'],
  [100, '', 'en_US', '100', HELP_FORMATS],
  [1.5e20, '', 'en_US', '1.5E+20', 'unverified'],
  [1234.5, '@', 'en_US', '1234.5', HELP_FORMATS],
  [1234.5, '0', 'en_US', '1235', HELP_FORMATS],
  [1234.5, '0.00', 'en_US', '1234.50', HELP_FORMATS],
  [1234.5, '0.00', 'de_DE', '1234,50', HELP_FORMATS],
  [1234567.5, '#,##0', 'en_US', '1,234,568', HELP_FORMATS],
  [1234, '#,##0', 'es_ES', '1.234', HELP_FORMATS],
  [-0.2, '0', 'en_US', '0', 'unverified'],
  [-1234, '#,##0', 'en_US', '-1,234', HELP_FORMATS],
  [0.125, '0%', 'en_US', '13%', HELP_FORMATS],
  [0.125, '0.00%', 'en_US', '12.50%', HELP_FORMATS],
  [1000, '0.00E+00', 'en_US', '1.00E+03', HELP_FORMATS],
  [1234.5, '"$"#,##0.00', 'en_US', '$1,234.50', HELP_FORMATS],
  [1234.5, '#,##0.00 "€"', 'de_DE', '1.234,50 €', HELP_FORMATS],
  [midnight, 'yyyy-mm-dd', 'en_US', '2019-03-04', HELP_FORMATS],
  [midnight, '', 'en_US', '3/4/2019', 'unverified'],
  [afternoon, 'yyyy-mm-dd hh:mm', 'en_US', '2019-03-04 14:05', HELP_FORMATS],
  [afternoon, 'h:mm:ss am/pm', 'en_US', '2:05:09 PM', HELP_FORMATS],
  [midnight, 'dddd d mmmm yyyy', 'en_US', 'Monday 4 March 2019', HELP_FORMATS],
  [midnight, 'd mmm yyyy', 'fr_FR', '4 mars 2019', 'unverified'],
  [midnight, '0', 'en_US', '43528', HELP_FORMATS],
  [43528, 'yyyy-mm-dd', 'en_US', '2019-03-04', HELP_FORMATS],
])('%j under %j in %s shows %j (%s)', (value, format, locale, shown) => {
  expect(displayValue(value, format, locale, 'Asia/Qatar')).toBe(shown);
});

test('an unknown number format throws by name', () => {
  expect(() => displayValue(1, '[red]0', 'en_US', 'Etc/UTC')).toThrow('[red]0');
});

test('what is typed is shown again', () => {
  for (const text of ['3/4/2019', '2019-03-04', '4 Mar 2019', 'March 4, 2019', '$1,234.50', '10:30 PM']) {
    const context = { numberFormat: '', locale: 'en_US', timeZone: 'Asia/Qatar' };
    const { value, numberFormat = '' } = coerceTyped(text, context);
    expect(displayValue(value, numberFormat, 'en_US', 'Asia/Qatar')).toBe(text);
  }
});
