/** The tabs in their order, and what is selected. */
import type { Area, AreaOnSheet } from '../../../host/model/sheet-state';
import type { WorkbookState } from '../../../host/model/workbook-state';
import type { CellRange, TabList, TabSummary } from '../../protocol';

/** From the model's edges (from 0, the last ones excluded) to rows and columns from 1. */
export function rangeOf({ top, left, bottom, right }: Area): CellRange {
  return { row: top + 1, column: left + 1, rows: bottom - top, columns: right - left };
}

export function areaOf({ row, column, rows, columns }: CellRange): Area {
  return { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
}

function selectionOn(activeSheet: number, selection: AreaOnSheet | null): CellRange | null {
  return selection?.sheet === activeSheet ? rangeOf(selection) : null;
}

export function tabSummaries({ sheets }: WorkbookState): TabSummary[] {
  return sheets.map(({ id, name, hidden, rightToLeft, tabColor }) => ({
    tab: id,
    name,
    hidden,
    rightToLeft,
    color: tabColor,
  }));
}

export function tabList(state: WorkbookState, version: number): TabList {
  const { activeSheet, selection } = state;
  return {
    version,
    tabs: tabSummaries(state),
    active: activeSheet,
    selection: selectionOn(activeSheet, selection),
  };
}
