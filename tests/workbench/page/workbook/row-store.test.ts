/** Rows are fetched when they are looked at, once, and again when they have changed. */
import type { RowSlice } from '../../../../src/workbench/protocol';
import { RowStore } from '../../../../src/workbench/page/workbook/row-store';

function slice(from: number, rows: string[][]): RowSlice {
  const warnings = [{ row: from, column: 1, value: 'no such code' }];
  const none: never[] = [];
  return {
    version: 1,
    tab: 0,
    from,
    rows,
    kinds: [{ row: from, kinds: 'TN' }],
    formulas: none,
    links: none,
    warnings,
    cut: none,
    looks: none,
  };
}

function store(answer: (from: number) => Promise<RowSlice>) {
  const asked: number[] = [];
  const failures: unknown[] = [];
  let loads = 0;
  const rows = new RowStore(
    (from) => {
      asked.push(from);
      return answer(from);
    },
    () => loads++,
    (error) => failures.push(error),
  );
  rows.setFilledRows(1000);
  return { rows, asked, failures, loads: () => loads };
}

const filled = (text: string) => (from: number) => Promise.resolve(slice(from, [[text, '7']]));
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a cell is there after its slice has come', async () => {
  const { rows, asked, loads } = store(filled('first'));
  expect(rows.cell(1, 1)).toBeNull();
  expect(rows.cell(2, 1)).toBeNull();
  await settled();
  expect(rows.cell(1, 1)).toMatchObject({ shown: 'first', kind: 'T', warning: 'no such code' });
  expect(rows.cell(1, 2)).toMatchObject({ shown: '7', kind: 'N', warning: undefined });
  expect(rows.cell(2, 1)).toMatchObject({ shown: '', kind: 'E' });
  expect([asked, loads()]).toEqual([[1], 1]);
});

test('rows beyond the filled ones are never asked for', async () => {
  const { rows, asked } = store(filled('x'));
  expect(rows.cell(1001, 1)).toEqual({ shown: '', kind: 'E' });
  await settled();
  expect(asked).toEqual([]);
});

test('what was looked at last comes first', async () => {
  const { rows, asked } = store(filled('x'));
  for (const row of [1, 201, 401, 601]) rows.cell(row, 1);
  await rows.load(1, 800);
  expect(asked[0]).toBe(601);
  expect([...asked].sort((a, b) => a - b)).toEqual([1, 201, 401, 601]);
});

test('after a change the old text stays until the new one is there', async () => {
  let text = 'old';
  const { rows, asked } = store((from) => filled(text)(from));
  await rows.load(1, 1);
  text = 'new';
  rows.markStale();
  expect(rows.cell(1, 1)?.shown).toBe('old');
  await settled();
  expect(rows.cell(1, 1)?.shown).toBe('new');
  expect(asked).toEqual([1, 1]);
});

test('an answer to a question from before a change counts as old', async () => {
  let release: (slice: RowSlice) => void = () => undefined;
  const { rows, asked } = store(() => new Promise((resolve) => (release = resolve)));
  rows.cell(1, 1);
  await settled();
  rows.markStale();
  release(slice(1, [['old']]));
  await settled();
  rows.cell(1, 1);
  await settled();
  expect(asked).toEqual([1, 1]);
});

test('a failure is told, and the row is asked for again when it is looked at again', async () => {
  const { rows, asked, failures } = store(() => Promise.reject(new Error('gone')));
  rows.cell(1, 1);
  await settled();
  expect(failures).toHaveLength(1);
  rows.cell(1, 1);
  await settled();
  expect(asked).toEqual([1, 1]);
});
