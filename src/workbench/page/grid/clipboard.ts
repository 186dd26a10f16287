/** Copying selected cells as a block of text, with the whole text of cells that are shown cut. */
import type { CellRange } from '../../protocol';
import { writeBlock } from '../workbook/block-text';
import type { TabModel } from '../workbook/tab-model';

/** Copying more cells than this would freeze the page. */
const MOST_CELLS = 200_000;

export type WholeText = (row: number, column: number) => Promise<string>;

/** Hidden columns between shown ones are copied too, as Sheets does. Rows that are not there yet are fetched. */
export async function copiedText(tab: TabModel, range: CellRange, wholeText: WholeText): Promise<string> {
  const lastRow = Math.min(range.row + range.rows - 1, Math.max(tab.view.filledRows, range.row));
  const lastColumn = Math.min(
    range.column + range.columns - 1,
    Math.max(tab.view.filledColumns, range.column),
  );
  const columns = Math.min(lastColumn - range.column + 1, MOST_CELLS);
  const rows = Math.min(lastRow - range.row + 1, Math.floor(MOST_CELLS / columns));
  await tab.rows.load(range.row, range.row + rows - 1);
  const block: string[][] = [];
  for (let row = range.row; row < range.row + rows; row++) {
    const cells: string[] = [];
    for (let column = range.column; column < range.column + columns; column++) {
      const cell = tab.rows.cell(row, column);
      cells.push(cell?.cut === undefined ? (cell?.shown ?? '') : await wholeText(row, column));
    }
    block.push(cells);
  }
  return writeBlock(block);
}
