/**
 * Sorting rows as Sheets does: numbers and dates, then text without regard to case, then truth values,
 * empty cells last whichever the direction. Values, formats, notes and rules move; metadata stays.
 */
import type { CellJson } from '../protocol';
import { readBands, writeBands, type Bands } from './sheet-bands';
import { plainValue, readCells, writeCells } from './sheet-cells';
import type { Area, SheetState } from './sheet-state';

/** A column of the tab, 1-based. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

function kind(value: CellJson): number {
  if (value === '') return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

const amount = (value: CellJson): number => (typeof value === 'object' ? value.date : Number(value));

function compare(left: CellJson, right: CellJson, ascending: boolean): number {
  const kinds = kind(left) - kind(right);
  if (left === '' || right === '') return kinds;
  const order =
    kinds !== 0
      ? kinds
      : typeof left === 'string'
        ? left.toLowerCase().localeCompare((right as string).toLowerCase(), 'en')
        : amount(left) - amount(right);
  return ascending ? order : -order;
}

function permute<T>(layer: Array<Bands<T>>, area: Area, order: readonly number[]): void {
  for (let column = area.left; column < Math.min(area.right, layer.length); column++) {
    const bands = layer[column];
    if (!bands || bands.length === 0) continue;
    const present = readBands(bands, area.top, area.bottom);
    layer[column] = writeBands(
      bands,
      area.top,
      order.map((row) => present[row]),
    );
  }
}

/** Sorts the rows of an area by the keys in turn; equal rows keep their order. */
export function sortRows(sheet: SheetState, area: Area, keys: readonly SortKey[]): void {
  const rows = readCells(sheet, area);
  const order = rows.map((_, index) => index);
  const valueAt = (row: number, column: number): CellJson =>
    plainValue(rows[row]?.[column - 1 - area.left] ?? '');
  order.sort((left, right) => {
    for (const { column, ascending } of keys) {
      const result = compare(valueAt(left, column), valueAt(right, column), ascending);
      if (result !== 0) return result;
    }
    return left - right;
  });
  writeCells(
    sheet,
    area.top,
    area.left,
    order.map((row) => rows[row] ?? []),
  );
  permute(sheet.formats, area, order);
  permute(sheet.notes, area, order);
  permute(sheet.validations, area, order);
}
