/** How rules walk the workbook: rows of a tab, ids, and which rows are out of play. */
import { textAt } from '../model/cell';
import { rowTabs, type RowTabName } from '../model/tabs';
import type { FindingCode, GridRow, Problem, WorkbookState } from './types';

/** Tabs that people fill and that carry row ids. */
export const dataTabs = ['articles', 'events', 'cooperation', 'officials', 'figures'] as const;

export function rowsOf(state: WorkbookState, tab: RowTabName): readonly GridRow[] {
  return state.tabs[tab] ?? [];
}

/** Rows that still count: rejected ones are history and are checked for nothing but their ids. */
export function liveRowsOf(state: WorkbookState, tab: RowTabName): readonly GridRow[] {
  return rowsOf(state, tab).filter((row) => row.cells.review !== 'rejected');
}

export function idOf(tab: RowTabName, row: GridRow): string {
  const column = rowTabs[tab].idColumn;
  return column ? textAt(row.cells, column) : '';
}

export function textOf(row: GridRow, column: string): string {
  return textAt(row.cells, column);
}

/** A problem of one cell. */
export function problemAt(
  code: FindingCode,
  tab: RowTabName,
  row: GridRow,
  column: string,
  words?: Problem['words'],
): Problem {
  return {
    code,
    tab,
    row: row.row,
    row_id: idOf(tab, row),
    column,
    value: column ? (row.cells[column] ?? '') : '',
    ...(words ? { words } : {}),
  };
}
