/**
 * Writes cells so that text stays text: the platform reads what scripts write as if it were typed, so
 * everything is read back, compared, and stored as rich text (which is never parsed) where it differs.
 */
import type { Cell } from '../../core/model/cell';
import { couldShowItself, looksLikeFormula } from '../../core/model/formula-like';
import { PlainError } from '../platform/plain-error';
import { patiently } from '../platform/service-errors';
import type { Table } from './table';
import type { Range, Sheet } from './workbook';

export interface CellWrite {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly column: string;
  readonly value: Cell;
}

/** Rows added beside those that are needed, as a multiple of them: the next slices of an import find room. */
const SPARE = 4;
const MOST_SPARE = 1000;

/** Appends rows below the table's content. Two document calls a run of adjacent columns (usually one). */
export function appendRows(table: Table, rows: ReadonlyArray<Readonly<Record<string, Cell>>>): void {
  if (rows.length === 0) return;
  makeRoom(table, rows.length);
  writeBlocks(table, table.nextRow, rows);
}

/** True where `count` rows can be appended without adding any to the sheet. */
export function hasRoom({ nextRow, maxRows }: Table, count: number): boolean {
  return nextRow + count - 1 <= maxRows;
}

/** No document call where there is room for `count` more rows; else adds them and spare ones, one call. */
export function makeRoom(table: Table, count: number): void {
  if (hasRoom(table, count)) return;
  const needed = table.nextRow + count - 1;
  ensureRows(table.sheet, table.maxRows, needed + Math.min(SPARE * count, MOST_SPARE));
}

/** Writes whole rows from row `first` on, whatever stood there; people's own columns between ours are skipped. */
export function writeRows(
  table: Table,
  first: number,
  rows: ReadonlyArray<Readonly<Record<string, Cell>>>,
): void {
  if (rows.length === 0) return;
  ensureRows(table.sheet, table.maxRows, first + rows.length - 1);
  writeBlocks(table, first, rows);
}

function writeBlocks(table: Table, first: number, rows: ReadonlyArray<Readonly<Record<string, Cell>>>): void {
  for (const run of columnRuns([...table.columns.entries()])) {
    const values = rows.map((row) => run.names.map((name) => row[name] ?? ''));
    writeBlock(table.sheet.getRange(first, run.start, rows.length, run.names.length), values);
  }
}

/** Writes single cells, adjacent ones together; nothing else is touched. */
export function writeCells(table: Table, writes: readonly CellWrite[], write = writeBlock): void {
  for (const { start, row, values } of rectangles(table, writes)) {
    write(table.sheet.getRange(row, start, values.length, values[0]?.length ?? 0), values);
  }
}

/** Writes a block and makes sure that it holds what was written: two calls, three where text could be a formula. */
export function writeBlock(range: Range, values: readonly Cell[][]): void {
  setValues(range, values);
  if (!values.some((row) => row.some((value) => typeof value === 'string' && value !== ''))) return;
  const wrong = differences(range, values);
  if (wrong.length === 0) return;
  for (const { row, column, text } of wrong) {
    range
      .getCell(row + 1, column + 1)
      .setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
  }
  const left = differences(range, values)[0];
  if (left)
    throw new PlainError('cell-not-stored', {
      cell: range.getCell(left.row + 1, left.column + 1).getA1Notation(),
    });
}

/**
 * For blocks in which a number read out of text would do no harm (the log): checked only where a formula
 * might lurk.
 */
export function writeHarmlessBlock(range: Range, values: readonly Cell[][]): void {
  if (someText(values, looksLikeFormula)) writeBlock(range, values);
  else setValues(range, values);
}

/** The platform's words for a refused write are in no fixed language, so the range itself is asked why. */
function setValues(range: Range, values: readonly Cell[][]): void {
  try {
    patiently(() => range.setValues(values as Cell[][]));
  } catch (error) {
    if (!range.canEdit()) throw protectedCells(range);
    if (!hasRefusingRule(range)) throw error;
    throw new PlainError('rule-refuses', placeOf(range));
  }
}

const placeOf = (range: Range) => ({ tab: range.getSheet().getName(), cells: range.getA1Notation() });
const protectedCells = (range: Range) => new PlainError('cells-protected', placeOf(range));

/** Accord's own rules only warn; one that refuses was set by people, and stops a whole block. */
function hasRefusingRule(range: Range): boolean {
  return range.getDataValidations().some((row) => row.some((rule) => rule && !rule.getAllowInvalid()));
}

function someText(values: readonly Cell[][], holds: (text: string) => boolean): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && holds(value)));
}

/** Cells that do not hold the text that was written. */
function differences(
  range: Range,
  values: readonly Cell[][],
): Array<{ row: number; column: number; text: string }> {
  const stored = patiently(() => range.getValues() as unknown[][]);
  // Where a formula can show its own text, values alone do not tell; only such text costs the second read.
  const formulas = someText(values, couldShowItself) ? patiently(() => range.getFormulas()) : null;
  const wrong: Array<{ row: number; column: number; text: string }> = [];
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value !== 'string') return;
      if (stored[row]?.[column] !== value || formulas?.[row]?.[column])
        wrong.push({ row, column, text: value });
    }),
  );
  return wrong;
}

/** Adds rows at the end of a sheet that has `rows` of them and needs more. */
export function ensureRows(sheet: Sheet, rows: number, needed: number): void {
  if (needed <= rows) return;
  try {
    sheet.insertRowsAfter(rows, needed - rows);
  } catch (error) {
    const last = sheet.getRange(rows, 1);
    throw last.canEdit() ? error : protectedCells(last);
  }
}

interface ColumnRun {
  /** 1-based position of the first. */
  start: number;
  names: string[];
}

/** Our columns in sheet order, cut where a column that is not ours stands between. */
export function columnRuns(columns: ReadonlyArray<readonly [string, number]>): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [name, position] of [...columns].sort((a, b) => a[1] - b[1])) {
    const last = runs[runs.length - 1];
    if (last && position === last.start + last.names.length) last.names.push(name);
    else runs.push({ start: position, names: [name] });
  }
  return runs;
}

interface Rectangle {
  row: number;
  start: number;
  values: Cell[][];
}

/** Groups cells into rectangles: runs of adjacent columns in a row, then equal runs in adjacent rows. */
function rectangles(table: Table, writes: readonly CellWrite[]): Rectangle[] {
  const byRow = new Map<number, Map<string, Cell>>();
  for (const { row, column, value } of writes) {
    if (table.columns.has(column))
      byRow.set(row, (byRow.get(row) ?? new Map<string, Cell>()).set(column, value));
  }
  const open = new Map<string, Rectangle>();
  const all: Rectangle[] = [];
  for (const [row, cells] of [...byRow.entries()].sort((a, b) => a[0] - b[0])) {
    const positions = [...cells.keys()].map((name) => [name, table.columns.get(name) ?? 0] as const);
    for (const run of columnRuns(positions)) {
      const values = run.names.map((name) => cells.get(name) ?? '');
      const shape = `${run.start}/${run.names.length}`;
      const above = open.get(shape);
      if (above && above.row + above.values.length === row) above.values.push(values);
      else {
        const rectangle = { row, start: run.start, values: [values] };
        open.set(shape, rectangle);
        all.push(rectangle);
      }
    }
  }
  return all;
}
