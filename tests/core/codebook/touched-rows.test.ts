// Rows that a change touches: which are recoded, which are looked at again, which are left alone.
import { appliedNow, changesSince } from '../../../src/core/codebook/changes';
import { articlesToReopen, goneCodes, olderRows, touchedRows } from '../../../src/core/codebook/touched-rows';
import type { Codebook } from '../../../src/core/model/codebook';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import type { Cell } from '../../../src/core/model/cell';
import type { GridRow } from '../../../src/core/validate/types';
import { bookWith } from './rows';

const gridRow = (row: number, cells: Record<string, Cell>): GridRow => ({
  row,
  cells,
  formulas: [],
  dates: [],
});
const OLD = defaultCodebook().version;
const cooperation = (review: string, domain = 'training', version = OLD) =>
  gridRow(2, {
    record_id: 'rec_00000001',
    event: 'KEN · meeting',
    domain,
    status: 'discussed',
    review,
    article_id: 'art_1',
    codebook_version: version,
  });
const event = (review: string, mechanisms = 'visit; meeting') =>
  gridRow(3, { event_id: 'evt_00000001', label: 'KEN · visit', mechanisms, review });

function touch(book: Codebook, rows: GridRow[], events: GridRow[] = []) {
  const changes = changesSince(appliedNow(defaultCodebook(), '', ''), book);
  return { changes, ...touchedRows({ cooperation: rows, events }, book, changes) };
}

const RETIRED = bookWith({ 'domain/training': { active: false, replaced_by: 'policing' } });
const REDEFINED = bookWith({ 'domain/training': { definition: 'Another.' } });

test.each(['suggested', 'accepted', 'corrected', 'added', 'question'])(
  'a retired code of a row that is %s becomes its successor, under the present codebook',
  (review) => {
    const { recode, requeue } = touch(RETIRED, [cooperation(review)]);
    const place = { tab: 'cooperation', row: 2, row_id: 'rec_00000001', writes: true };
    expect(recode).toEqual([
      [
        { ...place, column: 'domain', old: 'training', new: 'policing' },
        { ...place, column: 'codebook_version', old: OLD, new: RETIRED.version },
      ],
    ]);
    expect(requeue).toEqual([]);
  },
);

test('a rejected row keeps the code that was rejected', () => {
  const { rows, recode } = touch(RETIRED, [cooperation('rejected')]);
  expect([rows, recode]).toEqual([[], []]);
});

test('in a list the successor comes once, and the other codes stay', () => {
  const book = bookWith({ 'mechanism/visit': { active: false, replaced_by: 'meeting' } });
  const { recode } = touch(book, [], [event('accepted')]);
  expect(recode).toEqual([
    [expect.objectContaining({ column: 'mechanisms', old: 'visit; meeting', new: 'meeting' })],
  ]);
});

test.each([
  ['accepted', 1],
  ['corrected', 1],
  ['added', 1],
  ['suggested', 0],
  ['question', 0],
  ['rejected', 0],
])('another definition puts a row that is %s back: %d', (review, count) => {
  const { requeue, recode } = touch(REDEFINED, [cooperation(review)]);
  expect(requeue).toHaveLength(count);
  expect(recode).toEqual([]);
  for (const [change] of requeue)
    expect(change).toMatchObject({ column: 'review', old: review, new: 'question' });
});

test('who coded under the new definition is not asked again', () => {
  const { rows, requeue } = touch(REDEFINED, [cooperation('accepted', 'training', REDEFINED.version)]);
  expect([rows, requeue]).toEqual([[], []]);
});

test.each([
  ['another label', { label_en: 'Exercises' }],
  ['new terms', { terms_en: ['drill'] }],
  ['another group', { group: 'other' }],
])('%s asks for no second look, but the rows are named', (_, change) => {
  const { rows, requeue } = touch(bookWith({ 'domain/training': change }), [cooperation('accepted')]);
  expect(rows).toHaveLength(1);
  expect(requeue).toEqual([]);
});

test('a retired code without a successor, and a code that was taken out, are looked at again', () => {
  for (const change of [{ active: false }, null]) {
    const { requeue, recode } = touch(bookWith({ 'domain/training': change }), [cooperation('accepted')]);
    expect(requeue).toHaveLength(1);
    expect(recode).toEqual([]);
  }
});

test('rows of a domain do not answer for a mechanism of the same name', () => {
  const book = bookWith({}, [{ kind: 'mechanism', code: 'training', label_en: 'Training' }]);
  const { rows, changes } = touch(book, [cooperation('accepted')]);
  expect(changes).toHaveLength(1);
  expect(rows).toEqual([]);
});

test('a code that was taken out is an error while rows use it', () => {
  const book = bookWith({ 'domain/training': null });
  const used = touch(book, [cooperation('accepted'), cooperation('suggested')]);
  expect(goneCodes(used.rows, used.changes)).toEqual([
    expect.objectContaining({
      fault: 'code-gone',
      severity: 'error',
      words: { kind: 'domain', code: 'training', count: 2 },
    }),
  ]);
  const unused = touch(book, [cooperation('accepted', 'policing')]);
  expect(goneCodes(unused.rows, unused.changes)).toEqual([]);
});

describe('finished articles with new terms', () => {
  const book = bookWith({ 'domain/training': { terms_en: ['drill'] } });
  const changes = changesSince(appliedNow(defaultCodebook(), '', ''), book);
  const article = (status: string) => gridRow(4, { article_id: 'art_1', status });
  const terms = new Map([['art_1', ['domain/training']]]);

  test.each([
    ['curated', 1],
    ['no_cooperation', 1],
    ['in_review', 0],
    ['unread', 0],
    ['excluded', 0],
  ])('%s: %d taken up again', (status, count) => {
    const reopened = articlesToReopen([article(status)], { cooperation: [], events: [] }, changes, terms);
    expect(reopened).toHaveLength(count);
    for (const [change] of reopened)
      expect(change).toMatchObject({ column: 'status', old: status, new: 'in_review' });
  });

  test('not where the code is there already, nor where another code’s terms stand', () => {
    const coded = { cooperation: [cooperation('accepted')], events: [] };
    expect(articlesToReopen([article('curated')], coded, changes, terms)).toEqual([]);
    const other = new Map([['art_1', ['domain/policing']]]);
    expect(articlesToReopen([article('curated')], { cooperation: [], events: [] }, changes, other)).toEqual(
      [],
    );
  });
});

test('rows under other versions are counted by version, rejected ones not', () => {
  const rows = [
    cooperation('accepted'),
    cooperation('suggested'),
    cooperation('rejected'),
    cooperation('accepted', 'training', ''),
    cooperation('accepted', 'training', REDEFINED.version),
  ];
  expect(olderRows(rows, REDEFINED)).toEqual({ [OLD]: 2, '': 1 });
});
