/** What the page knows about a tab: pivots and their headings. */
import { tabModel } from './support';

const PIVOT = { row: 1, column: 1, rows: 4, columns: 3 };
const rows = [
  ['Group', 'Domain', 'Events'],
  ['Defence', 'Basing', '1'],
  ['Defence Total', '', '1'],
  ['Grand Total', '', '1'],
];
const kinds = [2, 3, 4].map((row) => ({ row, kinds: 'TTN' }));

test('headers and totals of a pivot are headings, its other rows are not', async () => {
  const tab = await tabModel(rows, { pivots: [PIVOT] }, kinds);
  expect([1, 2, 3, 4].map((row) => tab.isHeading(row, 3))).toEqual([true, false, true, true]);
  expect(tab.isHeading(1, 4)).toBe(false);
});

test('a tab without pivots has no headings', async () => {
  const tab = await tabModel(rows, {}, kinds);
  expect(tab.isHeading(1, 1)).toBe(false);
});

test.each([
  [{ row: 4, column: 3, rows: 1, columns: 1 }, true],
  [{ row: 4, column: 3, rows: 5, columns: 5 }, true],
  [{ row: 5, column: 1, rows: 1, columns: 3 }, false],
  [{ row: 1, column: 4, rows: 4, columns: 1 }, false],
])('a range touches the pivot or not %#', async (range, touches) => {
  const tab = await tabModel(rows, { pivots: [PIVOT] });
  expect(tab.touchesPivot(range)).toBe(touches);
});
