// New proposals meet the rows of the sheet: what is a person's stays, what is a suggestion follows.
import { writeSupport, type Support } from '../../../src/core/model/support';
import { reconcile, type ProposedRow, type StoredRow } from '../../../src/core/propose/reconcile';
import type { Cell } from '../../../src/core/model/cell';

interface Options {
  key?: string;
  published_on?: string;
}

/** A proposal whose fields all have support; `derived` have none. */
function propose(
  fields: Record<string, Cell>,
  { key = 'art_1|10-50|event:visit', published_on = '' }: Options = {},
  derived: Record<string, Cell> = {},
): ProposedRow {
  const support: Support = {
    key,
    published_on,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
  };
  return {
    cells: { ...fields, ...derived, review: 'suggested', note: '', person: '', linked_event: '' },
    support,
  };
}

/** The row that a proposal became, with what a person has changed since. */
function stored(proposal: ProposedRow, changed: Record<string, Cell> = {}, id = 'evt_1'): StoredRow {
  return { id, cells: { ...proposal.cells, support: writeSupport(proposal.support), ...changed } };
}

/** The row after the changes were written. */
function apply(row: StoredRow, changes: ReturnType<typeof reconcile>['changes']): StoredRow {
  const cells = { ...row.cells };
  for (const change of changes) if (change.id === row.id) cells[change.column] = change.new;
  return { ...row, cells };
}

const values = (changes: ReturnType<typeof reconcile>['changes']) =>
  Object.fromEntries(
    changes.filter(({ column }) => column !== 'support').map((change) => [change.column, change.new]),
  );

const first = propose({ place: 'Doha', event_date: '' });
const second = propose({ place: 'Ankara', event_date: '2019-03' });

test('a proposal without a row is new', () => {
  expect(reconcile([first], [])).toEqual({ matches: [null], changes: [], requeued: [] });
});

test.each(['suggested', 'accepted', 'corrected', 'rejected', 'added', 'question'])(
  'the same proposal again changes nothing in a row that is %s',
  (review) => {
    const row = stored(first, { review });
    expect(reconcile([first], [row])).toEqual({ matches: [row], changes: [], requeued: [] });
  },
);

test.each(['accepted', 'corrected', 'rejected', 'question', ''])(
  'another proposal changes nothing in a row that is %j',
  (review) => {
    const row = stored(first, { review });
    expect(reconcile([second], [row])).toEqual({ matches: [row], changes: [], requeued: [] });
  },
);

test('a suggestion follows, with old and new value of each cell', () => {
  const row = stored(first);
  const { changes } = reconcile([second], [row]);
  expect(changes).toEqual([
    { id: 'evt_1', column: 'place', old: 'Doha', new: 'Ankara' },
    { id: 'evt_1', column: 'event_date', old: '', new: '2019-03' },
    { id: 'evt_1', column: 'support', old: writeSupport(first.support), new: writeSupport(second.support) },
  ]);
  expect(reconcile([second], [apply(row, changes)]).changes).toEqual([]);
});

test('a cell that a person changed in the grid stays, also in later runs, while others follow', () => {
  const row = stored(first, { place: 'Lusail' });
  const { changes } = reconcile([second], [row]);
  expect(values(changes)).toEqual({ event_date: '2019-03' });
  const third = propose({ place: 'Izmir', event_date: '2019-04' });
  expect(values(reconcile([third], [apply(row, changes)]).changes)).toEqual({ event_date: '2019-04' });
});

test('a cell that a person emptied stays empty', () => {
  expect(values(reconcile([second], [stored(first, { place: '' })]).changes)).toEqual({
    event_date: '2019-03',
  });
});

test('a number that came back as text is still the one proposed', () => {
  const row = stored(propose({ session_no: 3 }), { session_no: '3' });
  expect(values(reconcile([propose({ session_no: 4 })], [row]).changes)).toEqual({ session_no: 4 });
});

test('columns without support are a person’s, whatever stands in them', () => {
  const row = stored(first, { note: 'ask Amal', person: 'Khalid', linked_event: 'evt_9' });
  expect(values(reconcile([second], [row]).changes)).toEqual({ place: 'Ankara', event_date: '2019-03' });
});

test('words that Accord writes itself follow while the row is a suggestion', () => {
  const old = propose({}, {}, { label: 'old label', codebook_version: '1' });
  const now = propose({}, {}, { label: 'new label', codebook_version: '2' });
  expect(values(reconcile([now], [stored(old)]).changes)).toEqual({
    label: 'new label',
    codebook_version: '2',
  });
  expect(reconcile([now], [stored(old, { review: 'accepted' })]).changes).toEqual([]);
});

test.each(['', '{}', 'null', 'broken {'])(
  'a row whose support is %j is a person’s: the proposal is new',
  (support) => {
    const result = reconcile([second], [stored(first, { support })]);
    expect(result).toEqual({ matches: [null], changes: [], requeued: [] });
  },
);

describe('a publication date arrives', () => {
  const before = propose({ event_date: '', date_precision: 'unknown' });
  const after = propose({ event_date: '2019-03-05', date_precision: 'day' }, { published_on: '2019-03-06' });

  test('a suggestion gets its date', () => {
    const result = reconcile([after], [stored(before)]);
    expect(values(result.changes)).toEqual({ event_date: '2019-03-05', date_precision: 'day' });
    expect(result.requeued).toEqual([]);
  });

  test.each(['accepted', 'corrected'])(
    'a row that is %s goes back into the queue, its date as it was',
    (review) => {
      const row = stored(before, { review });
      const result = reconcile([after], [row]);
      expect(result.requeued).toEqual(['evt_1']);
      expect(values(result.changes)).toEqual({ review: 'question' });
      expect(apply(row, result.changes).cells.event_date).toBe('');
    },
  );

  test('only once: accepted again as it was, it stays so', () => {
    const row = stored(before, { review: 'accepted' });
    const queued = apply(row, reconcile([after], [row]).changes);
    expect(reconcile([after], [queued])).toMatchObject({ changes: [], requeued: [] });
    const again = { ...queued, cells: { ...queued.cells, review: 'accepted' } };
    expect(reconcile([after], [again])).toMatchObject({ changes: [], requeued: [] });
  });

  test('a person who had already entered that date is not asked', () => {
    const row = stored(before, { review: 'corrected', event_date: '2019-03-05' });
    expect(reconcile([after], [row])).toMatchObject({ changes: [], requeued: [] });
  });

  test('a row whose date does not hang on it is not asked about', () => {
    const fixed = propose({ event_date: '2018' }, { published_on: '2019-03-06' });
    const row = stored(propose({ event_date: '2018' }), { review: 'accepted' });
    expect(reconcile([fixed], [row])).toMatchObject({ changes: [], requeued: [] });
  });

  test('a better extractor alone does not re-queue', () => {
    const row = stored(before, { review: 'accepted' });
    const better = propose({ event_date: '2019-03-05' });
    expect(reconcile([better], [row])).toMatchObject({ changes: [], requeued: [] });
  });

  test('a rejected row stays rejected', () => {
    expect(reconcile([after], [stored(before, { review: 'rejected' })])).toMatchObject({
      changes: [],
      requeued: [],
    });
  });

  test('the date of a running total counts as well', () => {
    const key = 'art_1|60-70|figure:512';
    const row = stored(propose({ as_of: '' }, { key }), { review: 'accepted' }, 'fig_1');
    const dated = propose({ as_of: '2019-03-06' }, { key, published_on: '2019-03-06' });
    expect(reconcile([dated], [row]).requeued).toEqual(['fig_1']);
  });
});

describe('rows are matched', () => {
  const at = (key: string) => propose({ place: key }, { key });
  const ids = (proposed: ProposedRow[], rows: StoredRow[]) =>
    reconcile(proposed, rows).matches.map((match) => match?.id ?? null);

  test.each([
    ['on an overlapping quotation', 'art_1|40-90|event:visit', 'evt_1'],
    ['on a longer quotation', 'art_1|0-900|event:visit', 'evt_1'],
    ['with a number after its key', 'art_1|10-50|event:visit#2', 'evt_1'],
    ['but not on one that only touches', 'art_1|50-90|event:visit', null],
    ['nor on one that ends where it begins', 'art_1|0-10|event:visit', null],
    ['but not in another article', 'art_2|10-50|event:visit', null],
    ['but not for another mechanism', 'art_1|10-50|event:meeting', null],
  ])('%s', (_, key, id) => {
    expect(ids([at(key)], [stored(first, { review: 'rejected' })])).toEqual([id]);
  });

  test('the exact key goes before an overlap, and each row is taken once', () => {
    const a = stored(at('art_1|10-50|event:visit'), {}, 'evt_a');
    const b = stored(at('art_1|40-90|event:visit'), {}, 'evt_b');
    const proposed = [
      at('art_1|30-60|event:visit'),
      at('art_1|10-50|event:visit'),
      at('art_1|45-60|event:visit'),
    ];
    expect(ids(proposed, [a, b])).toEqual(['evt_b', 'evt_a', null]);
  });

  test('two rows on one quotation keep their places', () => {
    const one = at('art_1|10-50|event:visit');
    const two = at('art_1|10-50|event:visit#2');
    const rows = [stored(two, {}, 'evt_2'), stored(one, {}, 'evt_1')];
    expect(ids([one, two], rows)).toEqual(['evt_1', 'evt_2']);
    expect(ids([two], rows)).toEqual(['evt_2']);
  });

  test('where a row was copied by hand, the original is meant', () => {
    const rows = [stored(first, {}, 'evt_1'), stored(first, { note: 'copy' }, 'evt_2')];
    expect(ids([first], rows)).toEqual(['evt_1']);
  });
});

test('a row in question follows a date that is corrected once more, its cells untouched', () => {
  const day = (event_date: string, published_on: string) => propose({ event_date }, { published_on });
  const row = stored(day('2021-05-04', '2021-05-06'), { event_date: '', review: 'question' });
  const later = day('2021-05-11', '2021-05-13');
  expect(reconcile([later], [row]).changes.map(({ column, new: value }) => [column, value])).toEqual([
    ['support', writeSupport(later.support)],
  ]);
  expect(reconcile([day('2021-05-04', '2021-05-06')], [row]).changes).toEqual([]);
});
