import { followDate } from '../../../src/core/review/follow-date';

const sheet = { event_date: '2018', date_precision: 'year', date_basis: 'inferred' };
const proposed = { event_date: '2018-10-15', date_precision: 'approximate', date_basis: 'relative' };

const inText = [
  { value: '2018-10-16', basis: 'relative' },
  { value: '2018-10-16', basis: 'stated' },
  { value: '-12-01', basis: 'relative' },
];

test.each([
  ['a day that the text gives', '2018-10-16', 'day', 'stated'],
  ['its month, with blanks', ' 2018-10 ', 'month', 'stated'],
  ['a day whose year the text leaves out', '2018-12-01', 'day', 'inferred'],
  ['a day that the text does not give', '2018-10-17', 'day', 'inferred'],
  ['another year', '2019', 'year', 'inferred'],
  ['nothing', '', 'unknown', 'none'],
  ['what stands in the sheet', '2018', 'year', 'inferred'],
  ['what was proposed', '2018-10-15', 'approximate', 'relative'],
])('%s', (_, typed, date_precision, date_basis) => {
  expect(followDate(typed, [sheet, proposed], inText)).toEqual({ date_precision, date_basis });
});

test.each(['2018-1', '2018-13', '2018-02-30', 'Tuesday'])('%j is no date yet', (typed) => {
  expect(followDate(typed, [sheet], [])).toBeNull();
});

test('a date that is known without a basis gets one', () => {
  const bare = { event_date: '2018', date_precision: '', date_basis: '' };
  expect(followDate('2018', [bare], inText)).toEqual({ date_precision: 'year', date_basis: 'stated' });
});
