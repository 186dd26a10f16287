/** How places in the workbook cross to the host, and values between this realm's Dates and JSON. */
import type { CellJson, Json } from '../../protocol';
import type { AreaOnSheet } from '../../model/sheet-state';
import { callHost, platformError } from '../call-host';

/** Tab id, first row and column (1-based), numbers of rows and columns. */
export type RangeRef = [sheet: number, row: number, column: number, rows: number, columns: number];

/** A value from the bundle as it crosses; null and undefined empty the cell. */
export function toCellJson(value: unknown): CellJson {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      throw platformError(`The host does not write ${value} to a cell.`);
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      if (value instanceof Date) return { date: value.getTime() };
      throw platformError(`The host does not write a value of type ${typeof value} to a cell.`);
  }
}

/** A value from the host as the bundle sees it. */
export function fromCellJson(value: CellJson): string | number | boolean | Date {
  return typeof value === 'object' ? new Date(value.date) : value;
}

/** Throws the platform's words unless the data has the range's shape. */
export function assertShape(data: ReadonlyArray<readonly unknown[]>, [, , , rows, columns]: RangeRef): void {
  const differs = (things: string, has: number, range: number): Error =>
    platformError(
      `The number of ${things} in the data does not match the number of ${things} in the range. The data has ${has} but the range has ${range}.`,
    );
  if (data.length !== rows) throw differs('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) throw differs('columns', row.length, columns);
}

/** One value for every cell of a range. */
export function filled<Value>([, , , rows, columns]: RangeRef, value: Value): Value[][] {
  return Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
}

/** Throws the platform's words when a range does not lie on its tab; costs no document call. */
export function checkedRef(ref: RangeRef): RangeRef {
  const [sheet, row, column, rows, columns] = ref;
  if (row < 1) throw platformError('The starting row of the range is too small.');
  if (column < 1) throw platformError('The starting column of the range is too small.');
  if (rows < 1) throw platformError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw platformError('The number of columns in the range must be at least 1.');
  const [maxRows, maxColumns] = callHost<[number, number]>('sheet.size', sheet);
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw platformError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return ref;
}

/** The same place as the workbook keeps it. */
export function areaOfRef([sheet, row, column, rows, columns]: RangeRef): Json & AreaOnSheet {
  return { sheet, top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
}

export function refOfArea(area: AreaOnSheet): RangeRef {
  return [area.sheet, area.top + 1, area.left + 1, area.bottom - area.top, area.right - area.left];
}

/** Whether a criteria's value is a range as the workbook keeps it. */
export function isRangeValue(value: Json): value is Json & AreaOnSheet {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'bottom' in value;
}
