/**
 * A tab as rows with named columns: read in one call, columns found by header in any language, by metadata
 * where a header is missing or doubled. Cells keep their sheet row, so that they can be written back.
 */
import type { Cell } from '../../core/model/cell';
import { interfaceLanguages, type Column, type Tab, type TabName } from '../../core/model/tab';
import { rowTabs, tabTitle, type RowTabName } from '../../core/model/tabs';
import type { GridRow } from '../../core/validate/types';
import { sheetLanguage } from '../platform/language';
import { PlainError } from '../platform/plain-error';
import { patiently } from '../platform/service-errors';
import { dateText } from './date-text';
import { noMarks, type Marks, type Range, type Sheet, type Workbook } from './workbook';

export interface Table {
  readonly name: RowTabName;
  readonly sheet: Sheet;
  /** 1-based row of the headers; 0 where somebody deleted it. */
  readonly headerRow: number;
  /** 1-based position of each column that was found. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly rows: readonly GridRow[];
  /** 1-based row after the last one with content in our columns. */
  readonly nextRow: number;
  /** Rows that the sheet has, empty ones included. */
  readonly maxRows: number;
}

/** People put titles above headers; further down than this they are not looked for. */
const HEADER_SEARCH = 10;

export interface ReadOptions {
  /** Reads formulas too: one call more. */
  readonly formulas?: boolean;
}

/** One document read (two with formulas, one more where a cell holds a real date). */
export function readTable(workbook: Workbook, name: RowTabName, options: ReadOptions = {}): Table {
  const sheet = workbook.sheets.get(name);
  if (!sheet) throw tabMissing(name);
  const tab = rowTabs[name] as unknown as Tab;
  const marks = workbook.marks.get(sheet.getSheetId()) ?? noMarks;
  const range = blockOf(sheet, tab, marks);
  const values = patiently(() => range.getValues() as unknown[][]);
  const formulas = options.formulas ? patiently(() => range.getFormulas()) : null;
  const { headerRow, columns } = findColumns(values, tab, marks.columns);
  const zone = lazyTimeZone(workbook);

  const rows: GridRow[] = [];
  let lastRow = headerRow;
  for (let index = headerRow; index < values.length; index += 1) {
    const row = readRow(values[index] ?? [], formulas?.[index], columns, zone);
    if (row.empty) continue;
    lastRow = index + 1;
    rows.push({ row: index + 1, cells: row.cells, formulas: row.formulas, dates: row.dates });
  }
  return {
    name,
    sheet,
    headerRow,
    columns,
    missing: Object.keys(tab.columns).filter((column) => !columns.has(column)),
    rows,
    // Own columns of people do not count: a checkbox or formula filled down would push new rows below it.
    nextRow: lastRow + 1,
    maxRows: Math.max(marks.rows, values.length),
  };
}

/**
 * For work that writes rows: one stored without its id or support would be proposed again by the next import.
 * Throws where a column that Accord cannot do without, or one of `also`, is missing.
 */
export function requireColumns(table: Table, also: readonly string[] = []): void {
  const columns = rowTabs[table.name].columns as Record<string, Column>;
  const lost = table.missing.find(
    (name) => columns[name]?.required || columns[name]?.hidden || also.includes(name),
  );
  if (lost !== undefined) throw columnMissing(table.name, lost);
}

export function columnMissing(tab: RowTabName, name: string): PlainError {
  const language = sheetLanguage();
  const columns = rowTabs[tab].columns as Record<string, Column>;
  return new PlainError('column-missing', {
    column: columns[name]?.header[language] ?? name,
    tab: rowTabs[tab].title[language],
  });
}

/** Names the tab as the workbook does, whatever language the person reads. */
export function tabMissing(tab: TabName): PlainError {
  return new PlainError('tab-missing', { tab: tabTitle(tab)[sheetLanguage()] });
}

/** Where all columns are marked, the marks tell the block; else the sheet is asked, which costs a read more. */
function blockOf(sheet: Sheet, tab: Tab, marks: Marks): Range {
  const complete = Object.keys(tab.columns).every((name) => marks.columns.has(name));
  return complete ? sheet.getRange(1, 1, marks.rows, marks.width) : sheet.getDataRange();
}

function readRow(
  values: unknown[],
  formulas: string[] | undefined,
  columns: ReadonlyMap<string, number>,
  zone: () => string,
) {
  const cells: Record<string, Cell> = {};
  const row = { cells, formulas: [] as string[], dates: [] as string[], empty: true };
  for (const [name, position] of columns) {
    const value = values[position - 1] ?? '';
    if (value instanceof Date) {
      row.dates.push(name);
      cells[name] = dateText(value, zone());
    } else cells[name] = value as Cell;
    if (formulas?.[position - 1]) row.formulas.push(name);
    if (value !== '') row.empty = false;
  }
  return row;
}

function lazyTimeZone(workbook: Workbook): () => string {
  let zone = '';
  return () => (zone ||= workbook.spreadsheet.getSpreadsheetTimeZone());
}

/** The row among the first ten in which most headers stand; then each column by header, else by its mark. */
function findColumns(values: unknown[][], tab: Tab, marks: ReadonlyMap<string, readonly number[]>) {
  const headers = headerNames(tab);
  let headerRow = 1;
  let best = 0;
  values.slice(0, HEADER_SEARCH).forEach((row, index) => {
    const known = row.filter((value) => headers.has(normalise(value))).length;
    if (known > best) [best, headerRow] = [known, index + 1];
  });
  if (best === 0 && isRow(values[0] ?? [], tab, marks)) headerRow = 0;
  const found = new Map<string, number[]>();
  (values[headerRow - 1] ?? []).forEach((value, index) => {
    const name = headers.get(normalise(value));
    if (name) found.set(name, [...(found.get(name) ?? []), index + 1]);
  });
  const columns = new Map<string, number>();
  for (const name of Object.keys(tab.columns)) {
    const byHeader = found.get(name) ?? [];
    const byMark = marks.get(name) ?? [];
    const position =
      byHeader.length === 1
        ? byHeader[0]
        : (byMark.find((mark) => byHeader.length === 0 || byHeader.includes(mark)) ?? byHeader[0]);
    if (position !== undefined && !(byHeader.length === 0 && byMark.length > 1)) columns.set(name, position);
  }
  return { headerRow, columns };
}

/** True for a row with an id of ours: it stands first where somebody deleted the headers. */
function isRow(values: unknown[], tab: Tab, marks: ReadonlyMap<string, readonly number[]>): boolean {
  const [position = 0] = marks.get(tab.idColumn) ?? [];
  return tab.idPrefix !== '' && String(values[position - 1] ?? '').startsWith(`${tab.idPrefix}_`);
}

function headerNames(tab: Tab): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, { header }] of Object.entries(tab.columns as Record<string, Column>)) {
    for (const language of interfaceLanguages) names.set(normalise(header[language]), name);
  }
  return names;
}

function normalise(value: unknown): string {
  return String(value)
    .replace(/[\s\u00a0\u200b-\u200f]+/g, ' ')
    .trim()
    .toLowerCase();
}
