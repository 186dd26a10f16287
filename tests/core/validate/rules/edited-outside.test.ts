import { defaultCodebook } from '../../../../src/core/model/default-codebook';
import { writeSupport } from '../../../../src/core/model/support';
import { markCorrected, type FixedCell } from '../../../../src/core/validate/fixes/mark-corrected';
import { editedOutside } from '../../../../src/core/validate/rules/edited-outside';
import type { GridRow, WorkbookState } from '../../../../src/core/validate/types';

type Cells = Record<string, string | number>;

const support = writeSupport({
  key: 'art_000000000001|0-9|kept',
  fields: {
    place: { value: 'Nairobi' },
    parties: { value: 'ETH; KEN' },
    session_no: { value: 3 },
    label: { value: 'ETH-KEN' },
  },
});
const event: Cells = {
  event_id: 'evt_000000000001',
  label: 'ETH-KEN',
  parties: 'ETH; KEN',
  place: 'Nairobi',
  session_no: 3,
  review: 'suggested',
  support,
};

const row = (cells: Cells, more: Partial<GridRow> = {}): GridRow => ({
  ...{ row: 2, cells, formulas: [], dates: [] },
  ...more,
});

const logged = (column: string, value: string, more: Cells = {}): GridRow =>
  row({
    ...{ at: '2026-01-01T00:00:00Z', action: 'review', tab: 'events', row: 'evt_000000000001' },
    ...{ column, old: '', new: value, batch: 'b1', ...more },
  });

const state = (rows: readonly GridRow[], log: readonly GridRow[] = []): WorkbookState => ({
  tabs: { events: rows, log },
  missingColumns: {},
  texts: new Map(),
  codebook: defaultCodebook(),
});

const found = (cells: Cells, log: readonly GridRow[] = [], more: Partial<GridRow> = {}) =>
  editedOutside(state([row({ ...event, ...cells }, more)], log)).map(({ column, words }) => [
    column,
    words?.before,
  ]);

describe('a cell typed over in the grid', () => {
  test.each<[string, Cells, GridRow[], unknown[]]>([
    ['against the proposal', { place: 'Mombasa' }, [], [['place', 'Nairobi']]],
    ['emptied', { place: '' }, [], [['place', 'Nairobi']]],
    ['in an accepted row', { place: 'Mombasa', review: 'accepted' }, [], [['place', 'Nairobi']]],
    [
      'against what a save wrote',
      { place: 'Mombasa', review: 'corrected' },
      [logged('place', 'Lamu'), logged('review', 'corrected')],
      [['place', 'Lamu']],
    ],
    [
      'back to the proposal after a save',
      { review: 'corrected' },
      [logged('place', 'Lamu'), logged('review', 'corrected')],
      [['place', 'Lamu']],
    ],
    ['where only the Log knows it', { instrument: 'MoU' }, [logged('instrument', '')], [['instrument', '']]],
    [
      'against the proposal, where the Log knows other cells only',
      { place: 'Mombasa', review: 'accepted' },
      [logged('review', 'accepted'), logged('', '', { action: 'propose' })],
      [['place', 'Nairobi']],
    ],
    [
      'against what was written last, whatever the Log is sorted by',
      { place: 'Mombasa' },
      [
        logged('place', 'Kisumu', { at: '2026-01-03T00:00:00Z' }),
        logged('place', 'Lamu', { at: '2026-01-01T00:00:00Z' }),
        logged('place', 'Thika', { at: '2026-01-02T00:00:00Z' }),
      ],
      [['place', 'Kisumu']],
    ],
    [
      'against the later of two entries of one second',
      { place: 'Mombasa' },
      [logged('place', 'Lamu'), logged('place', 'Thika')],
      [['place', 'Thika']],
    ],
  ])('%s', (_, cells, log, expected) => {
    expect(found(cells, log)).toEqual(expected);
  });
});

describe('no finding', () => {
  // A fourth parameter would be taken for jest's callback in rows that leave it out.
  test.each<[string, Cells, GridRow[], Partial<GridRow>?]>([
    ['as proposed', {}, []],
    ['the same said in another form', { parties: 'ETH،KEN', session_no: '3' }, []],
    ['as saved', { place: 'Lamu' }, [logged('place', 'Lamu')]],
    [
      'as saved last, in a Log that was sorted',
      { place: 'Lamu' },
      [logged('place', 'Lamu', { at: '2026-01-02T00:00:00Z' }), logged('place', 'Garissa')],
    ],
    ['words of their own for the event', { label: 'The Nairobi talks' }, []],
    ['a note, and a decision in the grid', { note: 'x', review: 'accepted', coder: 'Amal' }, []],
    ['marked as corrected in the grid', { place: 'Mombasa', review: 'corrected' }, []],
    ['a rejected row', { place: 'Mombasa', review: 'rejected' }, []],
    ['a row that people added', { place: 'Mombasa', review: 'added', support: '' }, []],
    ['a formula, which is a finding of its own', { place: '' }, [], { formulas: ['place'] }],
    ['a real date', { place: '2021-01-01' }, [], { dates: ['place'] }],
    ['a value that the Log cut', { note2: '', place: 'x' }, [logged('place', 'y'.repeat(45_000))]],
    [
      'a new date that put the row back in the queue',
      { place: 'Kisumu', review: 'question' },
      [logged('review', 'question', { action: 'requeue' })],
    ],
  ])('%s', (_, cells, log, ...[more]) => {
    expect(found(cells, log, more)).toEqual([]);
  });

  test('for a row without an id, which is a finding of its own', () => {
    expect(found({ event_id: '', place: 'Mombasa' })).toEqual([]);
  });

  test('for a column that the sheet lacks, and for the copy of a row', () => {
    const without = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'place'));
    expect(editedOutside(state([row(without)]))).toEqual([]);
    const copy = row({ ...event, place: 'Mombasa' }, { row: 3 });
    expect(editedOutside(state([row(event), copy]))).toEqual([]);
  });
});

describe('mark as corrected', () => {
  const by = { coder: 'Amal', now: '2026-11-01T09:30:00Z' };
  const edited = { ...event, place: 'Mombasa' };
  let cells: FixedCell[];
  beforeEach(() => {
    cells = markCorrected('events', row(edited), [{ column: 'place', before: 'Nairobi' }], by);
  });

  test('logs the cell as it stands and writes review, coder and time', () => {
    expect(cells.map(({ column, old, new: value, writes }) => [column, old, value, writes])).toEqual([
      ['place', 'Nairobi', 'Mombasa', false],
      ['review', 'suggested', 'corrected', true],
      ['coder', '', 'Amal', true],
      ['reviewed_at', '', '2026-11-01T09:30:00Z', true],
    ]);
  });

  test('leaves nothing to find, until somebody types again', () => {
    const after = { ...edited, ...Object.fromEntries(cells.map((cell) => [cell.column, cell.new])) };
    const log = cells.map(({ column, new: value }) => logged(column, String(value)));
    expect(found(after, log)).toEqual([]);
    expect(found({ ...after, place: 'Lamu' }, log)).toEqual([['place', 'Mombasa']]);
  });

  test('writes only columns that the tab has, and keeps what was added by hand', () => {
    const official = { official_id: 'off_000000000001', name: 'X', review: 'added' };
    expect(markCorrected('officials', row(official), [{ column: 'name', before: 'Y' }], by)).toEqual([
      { tab: 'officials', row: 'off_000000000001', column: 'name', old: 'Y', new: 'X', writes: false },
    ]);
  });
});
