/** Where cells stand in RevoGrid. */
import { GridLayout } from '../../../../src/workbench/page/grid/layout';

const tab = {
  rightToLeft: false,
  maxRows: 100,
  maxColumns: 6,
  frozenRows: 1,
  frozenColumns: 1,
  columns: [
    { column: 2, width: 50 },
    { column: 3, hidden: true },
    { column: 4, hidden: true },
    { column: 6, hidden: true },
  ],
};

test('hidden columns are left out and widths have a default', () => {
  const layout = new GridLayout(tab);
  expect(layout.shown).toEqual([1, 2, 5]);
  expect([layout.width(1), layout.width(2)]).toEqual([100, 50]);
  expect(layout.offsetInScrolled(5)).toBe(50);
});

test.each([
  [
    { row: 1, column: 1 },
    { rowType: 'rowPinStart', colType: 'colPinStart', x: 0, y: 0 },
  ],
  [
    { row: 2, column: 5 },
    { rowType: 'rgRow', colType: 'rgCol', x: 1, y: 0 },
  ],
])('a cell is found in its segment and back %#', (place, cell) => {
  const layout = new GridLayout(tab);
  expect(layout.segmentOf(place)).toEqual(cell);
  expect(layout.placeOf(cell as never)).toEqual(place);
});

test('a right-to-left tab is mirrored', () => {
  const layout = new GridLayout({ ...tab, rightToLeft: true });
  expect([layout.frozen, layout.scrolled, layout.frozenSegment]).toEqual([[1], [5, 2], 'colPinEnd']);
  expect(layout.segmentOf({ row: 2, column: 2 })).toEqual({ rowType: 'rgRow', colType: 'rgCol', x: 1, y: 0 });
});

test('a hidden column has no place, and its neighbours know of it', () => {
  const layout = new GridLayout(tab);
  expect(layout.segmentOf({ row: 2, column: 3 })).toBeNull();
  expect(layout.hiddenBeside(5)).toEqual({ column: 3, count: 2 });
  expect(layout.hiddenBeside(2)).toBeNull();
});

test('hidden columns at the end belong to the last shown one', () => {
  const layout = new GridLayout({
    ...tab,
    columns: [
      { column: 5, hidden: true },
      { column: 6, hidden: true },
    ],
  });
  expect(layout.hiddenBeside(4)).toEqual({ column: 5, count: 2 });
});
