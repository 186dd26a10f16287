/** The tabs of a workbook as CSV files, one each, which spreadsheet programs open without running anything. */
import Papa from 'papaparse';
import { csvCells } from '../../core/export/csv-cells';
import type { CellJson } from '../../host/protocol';
import { plainCell } from './plain-cell';

/** Excel takes a file without this mark for a local encoding, and shows Arabic as signs. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180: commas, quotes where needed, lines ended by CR LF. */
export function csvFile(rows: readonly CellJson[][]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse(csvCells(rows.map((row) => row.map(plainCell))))}\r\n`;
}
