// Dates at the precision that is known: which exist, how exact they are, which lies after which.
import { isAfter, isDateBegun, isPartialDate, precisionOf } from '../../../src/core/model/partial-date';

test.each(['2018', '2018-10', '2018-10-31', '2020-02-29', '2000-02-29', '1999-12-31'])(
  '%s is a date',
  (text) => expect(isPartialDate(text)).toBe(true),
);

test.each([
  '',
  '18',
  '20180',
  '2018-00',
  '2018-13',
  '2018-1',
  '2018-10-00',
  '2018-10-32',
  '2018-04-31',
  '2019-02-29',
  '1900-02-29',
  '2018-10-15T00:00',
  ' 2018',
  '2018\n',
  '٢٠١٨',
  '2018/10/15',
])('%j is none', (text) => expect(isPartialDate(text)).toBe(false));

test.each(['2', '201', '2018-', '2018-0', '2018-1', '2018-10-', '2018-10-3'])(
  '%j is the beginning of one',
  (text) => expect(isDateBegun(text)).toBe(true),
);

test.each(['', '2018', '2018-10', '2018-10-15', '2018-13', '2018-2', '2018-00-', '2018-10-4', '2018/', 'x'])(
  '%j is not',
  (text) => expect(isDateBegun(text)).toBe(false),
);

test.each([
  ['2018-10-15', 'day'],
  ['2018-10', 'month'],
  ['2018', 'year'],
  ['', 'unknown'],
])('%j is exact to the %s', (text, precision) => expect(precisionOf(text)).toBe(precision));

test.each([
  ['2019-03-05', '2019-03-04', true],
  ['2019-03-04', '2019-03-04', false],
  ['2019-03-04', '2019-03-05', false],
  ['2020', '2019-03', true],
  ['2019', '2019-03', false],
  ['2019-03', '2019', false],
  ['2019-04', '2019-03-31', true],
  ['2019-03-31', '2019-03', false],
  ['2019-04-01', '2019-03', true],
  ['', '2019', false],
  ['2019', '', false],
])('%j after %j: %s', (a, b, expected) => expect(isAfter(a, b)).toBe(expected));
