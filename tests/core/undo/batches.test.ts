// The Log read as batches.
import { batchesOf, readLog, type LoggedEntry } from '../../../src/core/undo/batches';

const shared = { at: '2026-01-01T00:00:00Z', who: 'Amal', tab: 'events', row: 'evt_000000000001' } as const;

function entry(batch: string, column: string, old: string, now: string, action = 'review'): LoggedEntry {
  return { ...shared, action, column, old, new: now, batch };
}

const undoOf = (batch: string, undone: string): LoggedEntry => ({
  ...entry(batch, '', '', '', 'undo'),
  tab: 'log',
  row: undone,
});

describe('batches', () => {
  const log = [
    entry('b1', '', '', '', 'propose'),
    entry('b1', 'place', '', 'x', 'propose'),
    entry('a1', 'event_id', '', 'evt_000000000001', 'adopt'),
    entry('b2', 'review', 'suggested', 'accepted'),
    undoOf('b3', 'b2'),
  ];

  test('the last first, with what they did; the giving of ids is not among them', () => {
    expect(batchesOf(log, 9).map(({ batch, rows, cells, undone }) => [batch, rows, cells, undone])).toEqual([
      ['b3', 0, 0, false],
      ['b2', 0, 1, true],
      ['b1', 1, 1, false],
    ]);
    expect(batchesOf(log, 1)).toHaveLength(1);
  });

  test('an undo that was undone itself no longer counts', () => {
    const again = [...log, undoOf('b4', 'b3')];
    expect(
      batchesOf(again, 9)
        .filter(({ undone }) => undone)
        .map(({ batch }) => batch),
    ).toEqual(['b3']);
  });

  test('rows without a batch are left out, and values keep their blanks', () => {
    const rows: Array<Record<string, string | number>> = [
      { at: 'x', batch: '', old: 'a' },
      { batch: 'b1', old: ' a ', new: 5, tab: 'events' },
    ];
    expect(readLog(rows)).toMatchObject([{ batch: 'b1', old: ' a ', new: '5', row: '' }]);
  });

  test('a Log that people sorted is read in the order of time', () => {
    const rows: Array<Record<string, string | number>> = [
      { at: '2026-01-02T00:00:00Z', batch: 'b2', tab: 'events' },
      { at: '2026-01-01T00:00:00Z', batch: 'b1', tab: 'events' },
    ];
    expect(readLog(rows).map(({ batch }) => batch)).toEqual(['b1', 'b2']);
  });
});
