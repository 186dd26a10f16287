/** Hands a tab to the export dialog as it stands in the sheet, people's own columns included, block by block. */
import type { Cell } from '../../core/model/cell';
import type { RowTabName } from '../../core/model/tabs';
import { dateText } from '../grid/date-text';
import { tabMissing } from '../grid/table';
import { requireWorkbook } from '../set-up/ensure-workbook';

export interface ExportBlock {
  readonly rows: readonly Cell[][];
  /** 1-based row to go on from; 0 at the end. */
  readonly next: number;
}

/** Cells a call: an answer to a page should stay within a few MB. Texts fill their cells up to 45,000 characters. */
const CELLS_A_BLOCK = 40_000;
const TEXTS_A_BLOCK = 100;

/** Four document reads, one more where a cell holds a real date (which becomes ISO text). */
export function exportBlock(name: RowTabName, from: number): ExportBlock {
  const workbook = requireWorkbook();
  const sheet = workbook.sheets.get(name);
  if (!sheet) throw tabMissing(name);
  const last = sheet.getLastRow();
  const width = sheet.getLastColumn();
  if (from > last || width === 0) return { rows: [], next: 0 };
  const most = name === 'texts' ? TEXTS_A_BLOCK : Math.max(1, Math.floor(CELLS_A_BLOCK / width));
  const count = Math.min(most, last - from + 1);
  const values = sheet.getRange(from, 1, count, width).getValues() as unknown[][];
  let zone = '';
  const rows = values.map((row) =>
    row.map((value): Cell => {
      if (!(value instanceof Date)) return value as Cell;
      zone ||= workbook.spreadsheet.getSpreadsheetTimeZone();
      return dateText(value, zone);
    }),
  );
  return { rows, next: from + count > last ? 0 : from + count };
}
