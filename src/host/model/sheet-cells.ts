/** Reading and writing cells of a tab. Every write replaces the row, so that drafts can share rows. */
import type { CellJson } from '../protocol';
import type { Area, RichCell, Row, SheetState, StoredCell } from './sheet-state';

export function isRich(cell: StoredCell): cell is RichCell {
  return typeof cell === 'object' && 'value' in cell;
}

/** The bare value of a cell. */
export function plainValue(cell: StoredCell): CellJson {
  return isRich(cell) ? cell.value : cell;
}

/** What the cell itself holds; `''` for an empty one. */
export function cellAt(sheet: SheetState, row: number, column: number): StoredCell {
  return sheet.rows[row]?.[column] ?? '';
}

/** The cells of an area, filled up with `''`, one array a row. */
export function readCells(sheet: SheetState, area: Area): StoredCell[][] {
  const width = area.right - area.left;
  const result: StoredCell[][] = [];
  for (let row = area.top; row < area.bottom; row++) {
    const cells = sheet.rows[row]?.slice(area.left, area.right) ?? [];
    while (cells.length < width) cells.push('');
    result.push(cells);
  }
  return result;
}

/** The bare values of an area, filled up with `''`; rich cells are rare, so rows are copied whole. */
export function readPlainValues(sheet: SheetState, area: Area): CellJson[][] {
  const rows = readCells(sheet, area);
  for (const row of rows) {
    for (let index = 0; index < row.length; index++) {
      const cell = row[index] as StoredCell;
      if (typeof cell === 'object') row[index] = plainValue(cell);
    }
  }
  return rows as CellJson[][];
}

/** A row's cells with those from `left` on replaced. */
function withCells(row: Row | null | undefined, left: number, cells: readonly StoredCell[]): Row {
  if (left === 0 && (!row || row.length <= cells.length)) return cells;
  const copy = row ? row.slice() : [];
  while (copy.length < left) copy.push('');
  for (let index = 0; index < cells.length; index++) copy[left + index] = cells[index] as StoredCell;
  return copy;
}

/** Writes rows of cells from the given corner on. The tab must be owned by the draft; it keeps the arrays. */
export function writeCells(
  sheet: SheetState,
  top: number,
  left: number,
  rows: ReadonlyArray<readonly StoredCell[]>,
): void {
  while (sheet.rows.length < top) sheet.rows.push(null);
  rows.forEach((cells, index) => {
    sheet.rows[top + index] = withCells(sheet.rows[top + index], left, cells);
  });
}

/** Empties an area. */
export function clearCells(sheet: SheetState, area: Area): void {
  const last = Math.min(area.bottom, sheet.rows.length);
  for (let row = area.top; row < last; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.length <= area.left) continue;
    const width = Math.min(area.right, cells.length) - area.left;
    sheet.rows[row] = withCells(cells, area.left, new Array<StoredCell>(width).fill(''));
  }
}

/** Number of the last row with content (1-based), 0 when there is none. */
export function lastFilledRow(sheet: SheetState): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.some((cell) => cell !== '')) return row;
  }
  return 0;
}

/** Number of the last column with content (1-based), 0 when there is none. */
export function lastFilledColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let column = row.length; column > last; column--) {
      if (row[column - 1] !== '') {
        last = column;
        break;
      }
    }
  }
  return last;
}
