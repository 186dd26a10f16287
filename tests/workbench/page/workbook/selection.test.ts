/** Movement of the selection. */
import {
  clampTo,
  contains,
  move,
  rangeOf,
  selectCell,
  selectRange,
  type Direction,
} from '../../../../src/workbench/page/workbook/selection';

/** Columns 3 and 4 are hidden. */
const grid = { rows: 10, columns: [1, 2, 5, 6] };

test.each<[number, Direction, number, number]>([
  [1, 'forward', 1, 2],
  [2, 'forward', 1, 5],
  [5, 'back', 1, 2],
  [1, 'back', 1, 1],
  [6, 'forward', 3, 6],
  [3, 'forward', 1, 5],
])('from column %i %s by %i to %i', (from, direction, steps, to) => {
  expect(move(grid, { row: 1, column: from }, direction, steps)).toEqual({ row: 1, column: to });
});

test('rows end with the grid', () => {
  expect(move(grid, { row: 9, column: 1 }, 'down', 30)).toEqual({ row: 10, column: 1 });
  expect(move(grid, { row: 2, column: 1 }, 'up', 30)).toEqual({ row: 1, column: 1 });
});

test('a range is the same from each corner', () => {
  const range = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(rangeOf(selectRange(range))).toEqual(range);
  expect(rangeOf({ anchor: { row: 4, column: 2 }, extent: { row: 2, column: 1 } })).toEqual(range);
  expect(contains(selectRange(range), { row: 4, column: 2 })).toBe(true);
  expect(contains(selectRange(range), { row: 5, column: 2 })).toBe(false);
});

test('a selection that lost its cells moves to shown ones', () => {
  expect(clampTo(grid, selectCell({ row: 50, column: 3 }))).toEqual(selectCell({ row: 10, column: 5 }));
  expect(clampTo(grid, selectCell({ row: 1, column: 9 })).anchor.column).toBe(6);
});
