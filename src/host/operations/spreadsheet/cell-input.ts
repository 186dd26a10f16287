/** Turns values that a script or a person writes into stored cells, as if they were typed. */
import { HostError, type CellJson } from '../../protocol';
import { coerceTyped } from '../../model/coerce';
import { areasMeet, columnName } from '../../model/sheet-areas';
import { readBands, writeBands } from '../../model/sheet-bands';
import { plainValue, writeCells } from '../../model/sheet-cells';
import { assertEditable } from '../../model/sheet-protection';
import type { Area, AreaOnSheet, CellFormat, SheetState, StoredCell } from '../../model/sheet-state';
import { satisfies } from '../../model/sheet-validation';
import type { WorkbookDraft } from '../../model/workbook-state';

export const CHARACTERS_PER_CELL = 50_000;

/** The number format of a cell on which none was set, as getNumberFormat reports it. */
export const GENERAL_FORMAT = '0.###############';

/** Each column's formats within an area: `columns[column][row]`. */
export function formatsByColumn(sheet: SheetState, area: Area): Array<Array<CellFormat | undefined>> {
  const columns: Array<Array<CellFormat | undefined>> = [];
  for (let column = area.left; column < area.right; column++) {
    columns.push(readBands(sheet.formats[column], area.top, area.bottom));
  }
  return columns;
}

interface Coerced {
  cells: StoredCell[][];
  /** Number formats that typing brought along, by column and row within the area. */
  numberFormats: Map<number, Map<number, string>>;
}

/** Plain text is the common case by far: it is kept without asking the coercion. */
const PLAIN_TEXT = '@';

function assertLength(text: string): void {
  if (text.length > CHARACTERS_PER_CELL) {
    throw new HostError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
}

function coerceAll(author: Author, draft: WorkbookDraft, area: AreaOnSheet, values: CellJson[][]): Coerced {
  const { locale, timeZone } = draft.state;
  const formats = formatsByColumn(draft.sheet(area.sheet), area);
  const numberFormats: Coerced['numberFormats'] = new Map();
  const coerceCell = (input: CellJson, rowIndex: number, columnIndex: number): StoredCell => {
    if (input === '') return input;
    const numberFormat = formats[columnIndex]?.[rowIndex]?.numberFormat ?? '';
    if (typeof input === 'string') {
      assertLength(input);
      if (numberFormat === PLAIN_TEXT) return input;
    }
    const typed = coerceTyped(input, { numberFormat, locale, timeZone, now: author.now });
    if (typed.numberFormat !== undefined && typed.numberFormat !== numberFormat) {
      const column = numberFormats.get(columnIndex) ?? new Map<number, string>();
      numberFormats.set(columnIndex, column.set(rowIndex, typed.numberFormat));
    }
    return typed.formula === undefined ? typed.value : { value: typed.value, formula: typed.formula };
  };
  const cells = values.map((row, rowIndex) =>
    row.map((input, columnIndex) => coerceCell(input, rowIndex, columnIndex)),
  );
  return { cells, numberFormats };
}

/** Throws when a rejecting rule forbids one of the cells; the whole batch is lost then. */
export function assertValid(
  draft: WorkbookDraft,
  sheet: SheetState,
  area: Area,
  cells: ReadonlyArray<readonly StoredCell[]>,
): void {
  for (let column = area.left; column < area.right; column++) {
    if (!sheet.validations[column]?.some(({ value }) => !value.allowInvalid)) continue;
    readBands(sheet.validations[column], area.top, area.bottom).forEach((rule, rowIndex) => {
      const value = plainValue(cells[rowIndex]?.[column - area.left] ?? '');
      if (rule && !rule.allowInvalid && !satisfies(draft, rule, value)) {
        throw new HostError(
          `The data you entered in cell ${columnName(column)}${area.top + rowIndex + 1} violates the data validation rules set on this cell.`,
        );
      }
    });
  }
}

/** Of merged cells only the first holds anything: what is written to the others is dropped. */
export function withoutCovered(sheet: SheetState, area: Area, cells: StoredCell[][]): StoredCell[][] {
  const merges = sheet.merges.filter((merge) => areasMeet(merge, area));
  if (merges.length === 0) return cells;
  const isCovered = (row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row < bottom && column >= left && column < right && (row > top || column > left),
    );
  return cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => (isCovered(area.top + rowIndex, area.left + columnIndex) ? '' : cell)),
  );
}

function applyNumberFormats(sheet: SheetState, area: Area, changes: Coerced['numberFormats']): void {
  for (const [columnIndex, rows] of changes) {
    const column = area.left + columnIndex;
    const present = readBands(sheet.formats[column], area.top, area.bottom);
    for (const [row, numberFormat] of rows) present[row] = { ...present[row], numberFormat };
    sheet.formats[column] = writeBands(sheet.formats[column], area.top, present);
  }
}

/** Who writes, and when: a date typed without a year takes the present one. */
export interface Author {
  readonly user: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Writes values as if typed into an area of the same shape. Throws in the platform's words, before
 * anything is written, for a text too long, a protected cell or a rejecting validation rule.
 */
export function typeValues(
  draft: WorkbookDraft,
  area: AreaOnSheet,
  values: CellJson[][],
  author: Author,
): void {
  const present = draft.sheet(area.sheet);
  assertEditable(draft, present, area, author.user);
  const { cells, numberFormats } = coerceAll(author, draft, area, values);
  assertValid(draft, present, area, cells);
  const sheet = draft.edit(area.sheet);
  while (sheet.formats.length < area.right) sheet.formats.push([]);
  writeCells(sheet, area.top, area.left, withoutCovered(sheet, area, cells));
  applyNumberFormats(sheet, area, numberFormats);
}
