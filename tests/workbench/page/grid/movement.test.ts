/** Longer ways through the grid. */
import { destination } from '../../../../src/workbench/page/grid/movement';
import type { Steps } from '../../../../src/workbench/page/grid/keyboard';
import type { Direction } from '../../../../src/workbench/page/workbook/selection';
import { tabModel } from '../workbook/support';

const rows = [
  ['h', 'h', 'h'],
  ['a', '', 'c'],
  ['a', '', ''],
  ['', '', 'c'],
];

test.each<[string, Direction, Steps, [number, number], [number, number]]>([
  ['to the end of a block', 'down', 'far', [1, 1], [3, 1]],
  ['over empty cells to the next filled one', 'down', 'far', [2, 3], [4, 3]],
  ['to the last row where nothing follows', 'down', 'far', [4, 3], [100, 3]],
  ['over empty cells in a row', 'forward', 'far', [2, 1], [2, 3]],
  ['to the row’s end', 'forward', 'edge', [3, 1], [3, 3]],
  ['to the row’s beginning', 'back', 'edge', [3, 3], [3, 1]],
  ['to the last filled cell', 'down', 'edge', [1, 1], [4, 3]],
  ['to the first cell', 'up', 'edge', [4, 3], [1, 1]],
  ['by a screen', 'down', 'screen', [1, 1], [20, 1]],
])('%s', async (_, direction, steps, [row, column], [toRow, toColumn]) => {
  const tab = await tabModel(rows);
  expect(destination(tab, { row, column }, direction, steps, 20)).toEqual({ row: toRow, column: toColumn });
});
