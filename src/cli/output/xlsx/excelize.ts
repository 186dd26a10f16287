/** Loads excelize-wasm, which writes xlsx files, and turns the errors that it returns into thrown ones. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init, type NewFile } from 'excelize-wasm';
import type { Area } from '../../../host/model/sheet-state';
import { columnName } from '../../../host/model/sheet-areas';

export type XlsxFile = NewFile;
export type Excelize = Awaited<ReturnType<typeof init>>;

let loading: Promise<Excelize> | undefined;

/** The first call takes about two seconds: the library is compiled. */
export function loadExcelize(): Promise<Excelize> {
  const main = createRequire(join(process.cwd(), 'package.json')).resolve('excelize-wasm');
  return (loading ??= init(join(dirname(main), 'excelize.wasm.gz')));
}

/** The result of a call, or its error thrown with the place that it is about. */
export function checked<Result extends { error?: string | null }>(result: Result, place: string): Result {
  if (result.error) throw new Error(`workbook.xlsx, ${place}: ${result.error}`);
  return result;
}

/** Text as the library has to be given it: `_x0041_` stands for A in xlsx files, and it does not escape it. */
export function xlsxText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** `'By domain'!$B$2:$B$9`, as formulas name a range; rows and columns from 0, bottom and right excluded. */
export function absoluteRange(tab: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(top, left);
  const last = corner(bottom - 1, right - 1);
  return `'${tab.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** `B3` for row 2 and column 1, both from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
