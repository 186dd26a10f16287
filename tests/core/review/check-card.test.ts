import { checkCard } from '../../../src/core/review/check-card';
import { newRow, withRow } from '../../../src/core/review/add-row';
import { codebook, ids, makeCard } from './fixtures';

const check = (event: Record<string, string>, rows = {}, language: 'en' | 'ar' = 'en') =>
  checkCard(makeCard(), { event, rows }, codebook, language);

test('a sound form has no problem', () => {
  expect(check({ event_date: '2021-05-04', date_precision: 'day', date_basis: 'stated' })).toEqual([]);
});

test.each([
  ['parties', 'Kenya', 'error', /three-letter codes/],
  ['parties', '', 'error', /Fill it in/],
  ['parties', 'KEN', 'warning', /only one party/],
  ['event_date', '2021-13', 'error', /YYYY-MM-DD/],
  ['event_date', '4.5.2021', 'error', /YYYY-MM-DD/],
  ['place_country', 'Qatar', 'error', /three-letter codes/],
  ['mechanisms', 'no_such_thing', 'error', /Codebook/],
  ['mechanisms', '', 'error', /Fill it in/],
  ['session_no', 'third', 'error', /number in digits/],
  ['date_basis', 'guessed', 'error', /Choose one of/],
])('%s = %j: %s', (column, value, severity, message) => {
  const found = check({ [column]: value }).filter((problem) => problem.column === column);
  expect(found).toMatchObject([{ id: ids.event, severity, message: expect.stringMatching(message) }]);
});

test('dates are checked against precision and publication', () => {
  const found = check({ event_date: '2021-06', date_precision: 'day' });
  expect(found.map(({ column, severity }) => [column, severity])).toEqual([
    ['date_precision', 'warning'],
    ['event_date', 'warning'],
  ]);
});

test('domain rows are checked, those about to be rejected are not', () => {
  const wrong = { cells: { domain: '', status: 'discussed' } };
  expect(check({}, { [ids.first]: { ...wrong, verdict: 'accept' } })).toMatchObject([
    { id: ids.first, column: 'domain', severity: 'error' },
  ]);
  expect(check({}, { [ids.first]: { ...wrong, verdict: 'reject' } })).toEqual([]);
});

test.each([
  [ids.official, 'country', 'Kenya', /three-letter codes/],
  [ids.official, 'name', '', /Fill it in/],
  [ids.figure, 'value', 'many', /number in digits/],
  [ids.figure, 'as_of', 'May', /YYYY-MM-DD/],
])('officials and figures are checked: %s %s = %j', (id, column, value, message) => {
  const rows = { [id]: { cells: { [column]: value }, verdict: 'accept' } };
  expect(check({}, rows)).toMatchObject([
    { id, column, severity: 'error', message: expect.stringMatching(message) },
  ]);
});

test('a row that is being added needs its evidence, but not the words that Accord fills in', () => {
  const card = makeCard({ label: '' });
  const row = newRow('cooperation', card, card.articles[0]);
  const form = { cells: { domain: 'policing', status: 'agreed', role: 'main' }, verdict: 'accept' as const };
  const found = checkCard(withRow(card, row), { event: {}, rows: { [row.id]: form } }, codebook, 'en');
  expect(found).toMatchObject([{ id: row.id, column: 'evidence', severity: 'error' }]);
});

test('a rejected event that is being accepted again is checked too', () => {
  const card = makeCard({ review: 'rejected' });
  expect(checkCard(card, { event: { parties: '' }, rows: {} }, codebook, 'en')).toHaveLength(1);
});

test('speaks Arabic', () => {
  expect(check({ event_date: 'x' }, {}, 'ar')[0]?.message).toMatch(/اكتب التاريخ/);
});
