/** Counts and adds up the selected cells, as far as they have been read. */
import type { CellRange } from '../../protocol';
import { summarise, type SelectedCell, type Statistics } from './statistics';
import type { TabModel } from './tab-model';

/** Cells of a larger selection are not counted: that would mean to read them all. */
const MOST_COUNTED = 100_000;

export function selectedStatistics(tab: TabModel, range: CellRange, decimal: string): Statistics {
  const rows = Math.min(range.rows, Math.max(tab.view.filledRows - range.row + 1, 0));
  const isCounted = range.rows * range.columns > 1 && rows * range.columns <= MOST_COUNTED;
  return summarise(isCounted ? cells(tab, { ...range, rows }) : [], decimal);
}

function* cells(
  tab: TabModel,
  { row: top, column: left, rows, columns }: CellRange,
): Generator<SelectedCell> {
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const cell = tab.rows.cell(row, column);
      if (cell) yield { shown: cell.shown, isNumber: cell.kind === 'N' };
    }
  }
}
