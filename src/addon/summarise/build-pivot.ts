/** Builds one native pivot table on its own tab, in place of the one that stood there; what people added stays. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import { counts as countsTab } from '../../core/model/tabs';
import type { CountRow } from '../../core/model/tabs/counts';
import { pivotSize } from '../../core/summarise/pivot-size';
import type { PivotSpec } from '../../core/summarise/pivots';
import type { Range, Sheet } from '../grid/workbook';
import { sheetLanguage } from '../platform/language';
import type { Size } from './summary-state';

type Pivot = GoogleAppsScript.Spreadsheet.PivotTable;

const valueNames: Partial<Record<keyof CountRow, MessageId>> = {
  event_id: 'pivot-events',
  article_id: 'pivot-articles',
  pair: 'pivot-dyads',
};
const names = Object.keys(countsTab.columns);

/** Where the pivot's first cell stands on a new tab. */
const ANCHOR = 'A1';
/** Pixels: the longest label of a domain; a number under the longest header. */
const LABEL_WIDTH = 300;
const HEADER_BACK = '#e8eef7';

/** `source` null: nothing to count, the tab says so. `old`: how large the last pivot was. */
export function buildPivot(
  sheet: Sheet,
  spec: PivotSpec,
  source: Range | null,
  counts: readonly CountRow[],
  old: Size | undefined,
): Size {
  const language = sheetLanguage();
  const known = sheet.getPivotTables().filter((pivot) => isOurs(pivot, spec));
  const anchor = known[0]?.getAnchorCell() ?? sheet.getRange(ANCHOR);
  known.forEach((pivot) => pivot.remove());
  anchor.clearContent();
  if (!source) {
    anchor.setValue(say(language, 'summary-empty'));
    return [1, 1];
  }
  const size = pivotSize(spec, counts);
  makeRoom(sheet, anchor, size, old);
  const position = (name: keyof CountRow) => names.indexOf(name) + 1;
  const pivot = anchor.createPivotTable(source);
  for (const name of spec.rows) pivot.addRowGroup(position(name)).showTotals(true);
  for (const name of spec.columns) pivot.addColumnGroup(position(name)).showTotals(true);
  for (const name of spec.values) {
    pivot
      .addPivotValue(position(name), SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE)
      .setDisplayName(say(language, valueNames[name] ?? 'pivot-events'));
  }
  format(sheet, spec, anchor, size, known.length === 0);
  return size;
}

/** People may add pivots of their own, or move ours by inserting rows and columns. */
function isOurs(pivot: Pivot, spec: PivotSpec): boolean {
  const columns = (groups: ReadonlyArray<{ getSourceDataColumn(): number }>) =>
    groups.map((group) => names[group.getSourceDataColumn() - 1]).join();
  return (
    columns(pivot.getRowGroups()) === spec.rows.join() &&
    columns(pivot.getColumnGroups()) === spec.columns.join()
  );
}

/**
 * A pivot that meets a filled cell shows #REF! only: what people wrote beside it moves aside, what they wrote
 * below moves down.
 */
function makeRoom(sheet: Sheet, anchor: Range, [rows, columns]: Size, old: Size | undefined): void {
  const top = anchor.getRow();
  const left = anchor.getColumn();
  const missingRows = top + rows - 1 - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = left + columns - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const values = sheet.getRange(top, left, rows, columns).getValues() as unknown[][];
  const filled = values.flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column }])),
  );
  // On a tab that never had a pivot only the first column can tell what stands below.
  const edge = old?.[1] ?? 1;
  const beside = filled.filter(({ column }) => column >= edge).map(({ column }) => column);
  const below = filled.filter(({ column }) => column < edge).map(({ row }) => row);
  if (below.length > 0) {
    const first = Math.min(...below);
    sheet.insertRowsBefore(top + first, rows - first + 1);
  }
  if (beside.length > 0) {
    const first = Math.min(...beside);
    sheet.insertColumnsBefore(left + first, columns - first + 1);
  }
}

function format(sheet: Sheet, spec: PivotSpec, anchor: Range, [rows, columns]: Size, isNew: boolean): void {
  const labels = spec.rows.length;
  const headers = spec.columns.length > 0 ? 2 : 1;
  const end = sheetLanguage() === 'ar' ? 'left' : 'right';
  anchor.offset(0, 0, headers, columns).setFontWeight('bold').setBackground(HEADER_BACK);
  anchor.offset(0, labels, rows, columns - labels).setHorizontalAlignment(end);
  // The name of the columns' field is no header of the first of them.
  anchor.offset(headers - 1, labels, 1, columns - labels).setWrap(true);
  if (!isNew) return;
  sheet.setColumnWidths(anchor.getColumn(), labels, LABEL_WIDTH);
  sheet.setFrozenColumns(anchor.getColumn() + labels - 1);
  sheet.setFrozenRows(anchor.getRow() + headers - 1);
}
