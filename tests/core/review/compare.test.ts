import { conflictsOf } from '../../../src/core/review/compare';
import type { CellEdit, Cells, LoadedRow } from '../../../src/core/review/types';
import { eventCells, ids } from './fixtures';

const loaded: LoadedRow[] = [{ tab: 'events', id: ids.event, cells: eventCells }];
const edit = (column: string, value: string): CellEdit => ({ tab: 'events', id: ids.event, column, value });
const conflicts = (theirs: Cells, ...edits: CellEdit[]) =>
  conflictsOf(loaded, edits, () => ({ ...eventCells, ...theirs }));

describe('conflictsOf', () => {
  test('nothing where nobody changed anything', () => {
    expect(conflicts({}, edit('place', 'Mombasa'))).toEqual([]);
  });

  test('a cell that is about to be written', () => {
    expect(conflicts({ place: 'Kisumu' }, edit('place', 'Mombasa'))).toEqual([
      {
        tab: 'events',
        id: ids.event,
        column: 'place',
        loaded: 'Nairobi',
        theirs: 'Kisumu',
        yours: 'Mombasa',
      },
    ]);
  });

  test('a cell that the decision rests on', () => {
    expect(conflicts({ parties: 'ETH; KEN; UGA' }, edit('review', 'accepted'))).toMatchObject([
      { column: 'parties', loaded: 'ETH; KEN', theirs: 'ETH; KEN; UGA', yours: 'ETH; KEN' },
    ]);
  });

  test('what another person decided', () => {
    expect(conflicts({ review: 'rejected' }, edit('review', 'accepted'))).toHaveLength(1);
  });

  test.each<[string, Cells, CellEdit[]]>([
    ['both wrote the same', { place: 'Mombasa' }, [edit('place', 'Mombasa')]],
    ['only written differently', { parties: 'ETH;KEN' }, [edit('review', 'accepted')]],
    ['a note that is not being changed', { note: 'look here' }, [edit('review', 'accepted')]],
    ['words that Accord derives', { label: 'something else' }, [edit('review', 'accepted')]],
  ])('none where %s', (_, theirs, edits) => {
    expect(conflicts(theirs, ...edits)).toEqual([]);
  });

  test('a note that both changed', () => {
    expect(conflicts({ note: 'theirs' }, edit('note', 'mine'))).toMatchObject([
      { theirs: 'theirs', yours: 'mine' },
    ]);
  });

  test('a row that is gone', () => {
    expect(conflictsOf(loaded, [], () => undefined)).toMatchObject([{ id: ids.event, column: '' }]);
  });
});

test('a row that somebody gave to another event meanwhile is not given to a third one', () => {
  const row: LoadedRow = {
    tab: 'cooperation',
    id: ids.first,
    cells: { event_id: 'evt_a', review: 'suggested' },
  };
  const move: CellEdit = { tab: 'cooperation', id: ids.first, column: 'event_id', value: 'evt_b' };
  expect(conflictsOf([row], [move], () => ({ ...row.cells, event_id: 'evt_c' }))).toMatchObject([
    { column: 'event_id', theirs: 'evt_c', yours: 'evt_b' },
  ]);
});
