import { after, undoOf } from '../../../src/core/review/undo';
import type { LoadedRow, SaveRequest } from '../../../src/core/review/types';
import { eventCells, ids } from './fixtures';

const loaded: LoadedRow[] = [
  {
    tab: 'events',
    id: ids.event,
    cells: { ...eventCells, coder: 'Omar', reviewed_at: '2026-01-01T00:00:00Z' },
  },
];
const request: SaveRequest = {
  loaded,
  edits: [
    { tab: 'events', id: ids.event, column: 'place', value: 'Mombasa' },
    { tab: 'events', id: ids.event, column: 'review', value: 'corrected' },
  ],
  added: [
    {
      tab: 'cooperation',
      id: ids.first,
      cells: { domain: 'policing', review: 'added' },
      article_id: '',
      at: '',
    },
  ],
};

test('puts back every cell, who decided and when, and takes away what was added', () => {
  const undo = undoOf(request);
  expect(undo.undo).toBe(true);
  expect(undo.edits.map(({ column, value }) => [column, value])).toEqual([
    ['place', 'Nairobi'],
    ['review', 'suggested'],
    ['coder', 'Omar'],
    ['reviewed_at', '2026-01-01T00:00:00Z'],
  ]);
  expect(undo.removed).toEqual([
    { tab: 'cooperation', id: ids.first, cells: { domain: 'policing', review: 'added' } },
  ]);
  expect(undo.added).toEqual([]);
});

test('rests on what was written, so that a later change of somebody else stops it', () => {
  expect(undoOf(request).loaded[0]?.cells).toMatchObject({ place: 'Mombasa', review: 'corrected' });
});

test('rows of officials, figures and articles have no stamps', () => {
  const row: LoadedRow = { tab: 'figures', id: ids.figure, cells: { review: 'suggested' } };
  const save = { loaded: [row], edits: [{ ...row, column: 'review', value: 'accepted' }] };
  expect(undoOf(save).edits.map(({ column }) => column)).toEqual(['review']);
});

test('after leaves other rows alone', () => {
  const [row] = loaded as [LoadedRow];
  expect(after(row, [{ tab: 'figures', id: ids.event, column: 'place', value: 'x' }])).toEqual(row);
});
