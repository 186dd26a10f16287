// How rules walk the workbook.
import { idOf, liveRowsOf, problemAt, rowsOf, textOf } from '../../../src/core/validate/rows';
import { event, EVENT, row, workbook } from './sample-workbook';

const rejected = row({ ...event, review: 'rejected' }, 3);
const state = workbook({ events: [row(event), rejected] });

test('rejected rows are rows, but not live ones; a tab that was not read has none', () => {
  expect(rowsOf(state, 'events')).toHaveLength(2);
  expect(liveRowsOf(state, 'events').map((live) => live.row)).toEqual([2]);
  expect(rowsOf(state, 'log')).toEqual([]);
});

test('ids and texts are read without blanks around them', () => {
  expect(idOf('events', row({ event_id: ` ${EVENT} ` }))).toBe(EVENT);
  expect(idOf('codebook', row({ code: 'cyber' }))).toBe('');
  expect(textOf(row({ place: ' Doha ' }), 'place')).toBe('Doha');
  expect(textOf(row({}), 'place')).toBe('');
});

test('a problem names its row, cell and value', () => {
  expect(problemAt('party-single', 'events', rejected, 'parties')).toEqual({
    code: 'party-single',
    tab: 'events',
    row: 3,
    row_id: EVENT,
    column: 'parties',
    value: 'QAT; TUR',
  });
});
