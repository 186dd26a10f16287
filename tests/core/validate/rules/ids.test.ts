// Columns there, ids there, ids once.
import { missingColumns, rowIds } from '../../../../src/core/validate/rules/ids';
import { event, findings, row, spoilt, workbook } from '../sample-workbook';

test('a good workbook has no problem', () => {
  expect([...missingColumns(workbook()), ...rowIds(workbook())]).toEqual([]);
});

test('a column that the sheet lacks is named, of the tab as a whole', () => {
  const state = workbook({}, { missingColumns: { events: ['place', 'note'], counts: ['dyad'] } });
  expect(findings(missingColumns, state)).toEqual([
    ['missing-label', 'events.place:0'],
    ['missing-label', 'events.note:0'],
  ]);
  expect(missingColumns(state)[0]).toMatchObject({ row_id: '', value: '' });
});

test('a lost column of the Codebook tab is named too', () => {
  const state = workbook({}, { missingColumns: { codebook: ['active'] } });
  expect(findings(missingColumns, state)).toEqual([['missing-label', 'codebook.active:0']]);
});

test.each(['', '   '])('a row with the id %j has none', (event_id) => {
  expect(findings(rowIds, spoilt('events', { event_id }))).toEqual([['row-id-missing', 'events.event_id:2']]);
});

test('where the id column is missing, its rows are not blamed one by one', () => {
  const state = { ...spoilt('events', { event_id: '' }), missingColumns: { events: ['event_id'] } };
  expect(rowIds(state)).toEqual([]);
});

test('every further row with an id names the first', () => {
  const state = workbook({ events: [row(event, 2), row(event, 5), row(event, 9)] });
  expect(findings(rowIds, state)).toEqual([
    ['row-id-duplicate', 'events.event_id:5'],
    ['row-id-duplicate', 'events.event_id:9'],
  ]);
  expect(rowIds(state).map(({ words }) => words)).toEqual([{ first: '2' }, { first: '2' }]);
});

test('ids are checked in rejected rows too: they still have to be told apart', () => {
  const rejected = { ...event, review: 'rejected' };
  expect(rowIds(workbook({ events: [row(event, 2), row(rejected, 3)] }))).toHaveLength(1);
});
