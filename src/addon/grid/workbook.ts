/**
 * Finds Accord's tabs and columns in the spreadsheet by developer metadata, in one read. Names play no part:
 * people rename, move and copy tabs, and may have a 'Summary' of their own.
 */
import type { TabName } from '../../core/model/tab';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Metadata keys. Values: the schema version; `tab:sheetId`, so that a copied tab is not mistaken for ours; a column name. */
export const KEYS = {
  schema: 'accord.schema',
  tab: 'accord.tab',
  making: 'accord.making',
  column: 'accord.column',
} as const;

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  /** 0 where Accord has not been set up here. */
  readonly version: number;
  readonly sheets: ReadonlyMap<TabName, Sheet>;
  /** Tabs whose making was cut short: they are made again. */
  readonly halfMade: readonly Sheet[];
  /** Marked columns by sheet id: stable name to 1-based positions (several where a column was copied). */
  readonly markedColumns: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
}

/** One document read. */
export function openWorkbook(spreadsheet: Spreadsheet = SpreadsheetApp.getActive()): Workbook {
  const sheets = new Map<TabName, Sheet>();
  const markedColumns = new Map<number, Map<string, number[]>>();
  const halfMade: Sheet[] = [];
  let version = 0;
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    const value = metadata.getValue() ?? '';
    if (key === KEYS.schema) version = Math.max(version, Number(value));
    else if (key === KEYS.tab) {
      const sheet = metadata.getLocation().getSheet();
      const [name, id] = value.split(':');
      if (sheet && id === String(sheet.getSheetId())) sheets.set(name as TabName, sheet);
    } else if (key === KEYS.making) {
      const sheet = metadata.getLocation().getSheet();
      if (sheet) halfMade.push(sheet);
    } else if (key === KEYS.column) {
      const range = metadata.getLocation().getColumn();
      if (range) remember(markedColumns, range.getSheet().getSheetId(), value, range.getColumn());
    }
  }
  return { spreadsheet, version, sheets, halfMade, markedColumns };
}

function remember(
  marks: Map<number, Map<string, number[]>>,
  sheetId: number,
  column: string,
  position: number,
): void {
  const columns = marks.get(sheetId) ?? new Map<string, number[]>();
  columns.set(column, [...(columns.get(column) ?? []), position]);
  marks.set(sheetId, columns);
}
