/**
 * What is selected in a tab: the cell where the selection began and the one it reaches to. Movement skips
 * hidden columns and follows the direction in which the tab is read.
 */
import type { CellRange } from '../../protocol';
import type { CellPlace } from './address';

export interface Selection {
  /** The active cell: where the selection began. */
  readonly anchor: CellPlace;
  /** The opposite corner. */
  readonly extent: CellPlace;
}

/** The grid that a selection moves in. */
export interface Grid {
  readonly rows: number;
  /** Numbers of the columns that are shown, ascending. */
  readonly columns: readonly number[];
}

export type Direction = 'up' | 'down' | 'forward' | 'back';

export function selectCell(place: CellPlace): Selection {
  return { anchor: place, extent: place };
}

export function selectRange({ row, column, rows, columns }: CellRange): Selection {
  return {
    anchor: { row, column },
    extent: { row: row + Math.max(rows, 1) - 1, column: column + Math.max(columns, 1) - 1 },
  };
}

export function rangeOf({ anchor, extent }: Selection): CellRange {
  const row = Math.min(anchor.row, extent.row);
  const column = Math.min(anchor.column, extent.column);
  return {
    row,
    column,
    rows: Math.abs(anchor.row - extent.row) + 1,
    columns: Math.abs(anchor.column - extent.column) + 1,
  };
}

export function isSingle({ anchor, extent }: Selection): boolean {
  return anchor.row === extent.row && anchor.column === extent.column;
}

export function contains({ anchor, extent }: Selection, { row, column }: CellPlace): boolean {
  return (
    row >= Math.min(anchor.row, extent.row) &&
    row <= Math.max(anchor.row, extent.row) &&
    column >= Math.min(anchor.column, extent.column) &&
    column <= Math.max(anchor.column, extent.column)
  );
}

/** `steps` cells on, or as far as the grid goes; a hidden starting column counts as the shown one before it. */
export function move(grid: Grid, from: CellPlace, direction: Direction, steps = 1): CellPlace {
  if (direction === 'up' || direction === 'down') {
    const row = from.row + (direction === 'down' ? steps : -steps);
    return { row: clamp(row, 1, grid.rows), column: from.column };
  }
  const shownUpTo = grid.columns.filter((column) => column <= from.column).length - 1;
  const index = clamp(shownUpTo + (direction === 'forward' ? steps : -steps), 0, grid.columns.length - 1);
  return { row: from.row, column: grid.columns[index] ?? from.column };
}

/** Keeps a selection within a grid that has become smaller, and on columns that are shown. */
export function clampTo(grid: Grid, selection: Selection): Selection {
  const last = grid.columns[grid.columns.length - 1] ?? 1;
  const within = ({ row, column }: CellPlace) => ({
    row: clamp(row, 1, grid.rows),
    column: grid.columns.find((shown) => shown >= column) ?? last,
  });
  return { anchor: within(selection.anchor), extent: within(selection.extent) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
