// What an undo does and what it leaves, row by row.
import type { LoggedEntry } from '../../../src/core/undo/batches';
import { planUndo } from '../../../src/core/undo/plan-undo';
import { readRemovedRow } from '../../../src/core/undo/removed-row';
import { writeSupport } from '../../../src/core/model/support';
import type { RowTabName } from '../../../src/core/model/tabs';
import type { GridRow } from '../../../src/core/validate/types';

type Cells = Record<string, string | number>;

const grid = (...rows: Cells[]): GridRow[] =>
  rows.map((cells, index) => ({ row: index + 2, cells, formulas: [], dates: [] }));

function entry(batch: string, tab: RowTabName, row: string, column: string, old: string, now: string) {
  const action = column === '' ? 'propose' : 'review';
  return { at: '2026-01-01T00:00:00Z', who: 'Amal', action, tab, row, column, old, new: now, batch };
}

const undoOf = (batch: string, undone: string): LoggedEntry => ({
  ...entry(batch, 'log', undone, '', '', ''),
  action: 'undo',
});

const support = (fields: Record<string, string>) =>
  writeSupport({
    key: 'art_000000000001|0-9|kept',
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
  });

const proposed: Cells = {
  event_id: 'evt_000000000001',
  label: 'KEN-ETH',
  place: 'Nairobi',
  review: 'suggested',
  support: support({ place: 'Nairobi' }),
};

describe('changed cells', () => {
  const log = [entry('b1', 'events', 'evt_000000000001', 'place', 'Nairobi', 'Mombasa')];
  const plan = (cells: Cells, more: LoggedEntry[] = []) =>
    planUndo('b1', { tabs: { events: grid({ ...proposed, ...cells }) }, log: [...log, ...more] });

  test('get back what stood there before', () => {
    expect(plan({ place: 'Mombasa' })).toEqual({
      cells: [
        {
          tab: 'events',
          row: 'evt_000000000001',
          label: 'KEN-ETH',
          column: 'place',
          current: 'Mombasa',
          value: 'Nairobi',
        },
      ],
      removed: [],
      restored: [],
      left: [],
    });
  });

  test('that hold the old value already need nothing', () => {
    expect(plan({ place: 'Nairobi' })).toMatchObject({ cells: [], left: [] });
  });

  test.each([
    ['typed into the sheet', [], ''],
    [
      'saved by a colleague',
      [{ ...entry('b2', 'events', 'evt_000000000001', 'place', 'Mombasa', 'Kisumu'), who: 'Badr' }],
      'Badr',
    ],
  ])('that somebody changed since stay and are named: %s', (_, more, by) => {
    expect(plan({ place: 'Kisumu' }, more)).toMatchObject({
      cells: [],
      left: [{ column: 'place', why: 'newer', written: 'Mombasa', current: 'Kisumu', by }],
    });
  });

  test('whose row is gone are named', () => {
    expect(planUndo('b1', { tabs: { events: [] }, log }).left).toMatchObject([{ why: 'row-gone' }]);
  });

  test('written twice in one batch go back to what stood there first', () => {
    const more = [entry('b1', 'events', 'evt_000000000001', 'place', 'Mombasa', 'Lamu')];
    expect(plan({ place: 'Lamu' }, more).cells).toMatchObject([{ value: 'Nairobi' }]);
  });

  test('of numbers go back as numbers', () => {
    const numbers = [entry('b1', 'events', 'evt_000000000001', 'session_no', '3', '4')];
    const tabs = { events: grid({ ...proposed, session_no: 4 }) };
    expect(planUndo('b1', { tabs, log: numbers }).cells[0]?.value).toBe(3);
  });

  test('that the Log holds only in part stay', () => {
    const long = [entry('b1', 'events', 'evt_000000000001', 'note', 'x'.repeat(45_000), 'short')];
    const tabs = { events: grid({ ...proposed, note: 'short' }) };
    expect(planUndo('b1', { tabs, log: long })).toMatchObject({ cells: [], left: [{ why: 'too-long' }] });
  });

  test('who decided goes back with the decision, and is no conflict where a newer one stands', () => {
    const stamps = [entry('b1', 'events', 'evt_000000000001', 'coder', '', 'Amal')];
    const tabs = { events: grid({ ...proposed, coder: 'Badr' }) };
    expect(planUndo('b1', { tabs, log: stamps })).toMatchObject({ cells: [], left: [] });
  });
});

describe('added rows', () => {
  const record: Cells = {
    record_id: 'rec_000000000001',
    event_id: 'evt_000000000001',
    event: 'KEN-ETH',
    domain: 'training',
    status: 'agreed',
    review: 'suggested',
    support: support({ domain: 'training' }),
  };
  const log = [
    entry('b1', 'events', 'evt_000000000001', '', '', ''),
    entry('b1', 'cooperation', 'rec_000000000001', '', '', ''),
  ];
  const plan = (event: Cells, row: Cells, more: Partial<Parameters<typeof planUndo>[1]> = {}) =>
    planUndo('b1', {
      tabs: { events: grid({ ...proposed, ...event }), cooperation: grid({ ...record, ...row }) },
      log,
      ...more,
    });

  test('go where nobody has touched them, and the Log keeps them', () => {
    const { removed, left } = plan({}, {});
    expect(left).toEqual([]);
    expect(removed.map(({ row }) => row)).toEqual(['evt_000000000001', 'rec_000000000001']);
    expect(readRemovedRow(removed[0]!.kept)).toEqual(proposed);
  });

  test.each<[string, Cells, Cells, string[], string[]]>([
    ['decided on', {}, { review: 'accepted' }, ['touched'], ['in-use']],
    ['typed over', {}, { domain: 'policing' }, ['touched'], ['in-use']],
    ['with a note', {}, { note: 'ask Badr' }, ['touched'], ['in-use']],
  ])('that are %s stay, and what they point to with them', (_, event, row, own, event_) => {
    const { removed, left } = plan(event, row);
    expect(removed).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([...own, ...event_]);
  });

  test('of an event that a person has accepted stay, and its untouched domain goes', () => {
    const { removed, left } = plan({ review: 'accepted' }, {});
    expect(removed.map(({ row }) => row)).toEqual(['rec_000000000001']);
    expect(left).toMatchObject([{ row: 'evt_000000000001', why: 'touched' }]);
  });

  test('that a person added go while they stand as they were added', () => {
    const added = { event_id: 'evt_000000000001', label: 'x', review: 'added', coder: 'Amal', note: 'mine' };
    const kept = entry('b1', 'events', 'evt_000000000001', '', '', JSON.stringify(added));
    const plan = (cells: Cells) => planUndo('b1', { tabs: { events: grid(cells) }, log: [kept] });
    expect(plan(added).removed).toHaveLength(1);
    expect(plan({ ...added, place: 'Lamu' }).left).toMatchObject([{ why: 'touched' }]);
    expect(plan({ ...added, note: '' }).left).toMatchObject([{ why: 'touched' }]);
  });

  test('of which neither support nor Log tell go unless a later save that stands changed them', () => {
    const bare = { ...record, support: '' };
    const save = entry('b2', 'cooperation', 'rec_000000000001', 'note', '', 'x');
    const planOf = (more: LoggedEntry[]) =>
      planUndo('b1', { tabs: { cooperation: grid(bare) }, log: [log[1]!, ...more] });
    expect(planOf([]).removed).toHaveLength(1);
    expect(planOf([save]).left).toMatchObject([{ why: 'touched' }]);
    expect(planOf([save, undoOf('b3', 'b2')]).removed).toHaveLength(1);
  });

  test('beside which people have something of their own stay', () => {
    const ownBeside = { cooperation: new Set(['rec_000000000001']) };
    expect(plan({}, {}, { ownBeside }).left[0]).toMatchObject({ why: 'own-column' });
  });

  test('that do not fit into a cell of the Log stay', () => {
    const evidence = 'x'.repeat(46_000);
    expect(plan({}, { evidence }).left[0]).toMatchObject({ why: 'too-long' });
  });

  test('an article stays while proposals rest on it', () => {
    const article: Cells = { article_id: 'art_000000000001', title: 'T', status: 'unread' };
    const imported = [{ ...entry('b0', 'articles', 'art_000000000001', '', '', 'T'), action: 'import' }];
    const tabs = { articles: grid(article), events: grid(proposed) };
    expect(planUndo('b0', { tabs, log: imported }).left).toMatchObject([{ why: 'in-use' }]);
    expect(planUndo('b0', { tabs: { ...tabs, events: [] }, log: imported }).removed).toHaveLength(1);
    const read = { articles: grid({ ...article, status: 'in_review' }) };
    expect(planUndo('b0', { tabs: read, log: imported }).left).toMatchObject([{ why: 'touched' }]);
  });
});

describe('an undo that is undone', () => {
  const kept = JSON.stringify(proposed);
  const log = [
    entry('b1', 'events', 'evt_000000000001', '', '', ''),
    undoOf('b2', 'b1'),
    { ...entry('b2', 'events', 'evt_000000000001', '', kept, ''), action: 'undo' },
  ];

  test('puts the rows back as they were', () => {
    expect(planUndo('b2', { tabs: { events: [] }, log }).restored).toEqual([
      { tab: 'events', row: 'evt_000000000001', label: 'KEN-ETH', cells: proposed },
    ]);
  });

  test('never makes a second row of one id', () => {
    const plan = planUndo('b2', { tabs: { events: grid(proposed) }, log });
    expect(plan).toMatchObject({ restored: [], left: [{ why: 'there-already' }] });
  });

  test('a Log that somebody wrote into does no harm', () => {
    const damaged = log.map((one) => (one.old === kept ? { ...one, old: '{"label": [1]}' } : one));
    expect(planUndo('b2', { tabs: { events: [] }, log: damaged })).toMatchObject({
      restored: [],
      left: [{ why: 'row-gone' }],
    });
  });
});
