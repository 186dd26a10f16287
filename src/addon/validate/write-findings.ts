/**
 * Last step of Validate sheet: words what was found, keeps what people decided about it before, and rewrites
 * the Findings tab, each finding with a link to its cell.
 */
import type { Cell } from '../../core/model/cell';
import { writeRow } from '../../core/model/tab';
import { findings as findingsTab, type RowTabName } from '../../core/model/tabs';
import type { Problem } from '../../core/validate/types';
import {
  findingsOf,
  fixedSince,
  type EarlierFinding,
  type Finding,
} from '../../core/validate/validate-workbook';
import { readTable, type Table } from '../grid/table';
import { noMarks, type Workbook } from '../grid/workbook';
import { writeRows } from '../grid/write-cells';
import { coderName } from '../platform/coder';
import { sheetLanguage } from '../platform/language';

export interface WrittenFindings {
  readonly found: readonly Finding[];
  /** Findings of the last run that are gone. */
  readonly fixed: number;
}

/** One document read and, in a Findings tab that nobody has rearranged, three calls to write. */
export function writeFindings(workbook: Workbook, problems: readonly Problem[]): WrittenFindings {
  const table = readTable(workbook, 'findings');
  const earlier = table.rows.map(({ cells }) => cells as unknown as EarlierFinding);
  const found = findingsOf(problems, earlier, {
    language: sheetLanguage(),
    coder: coderName(),
    tabNames: Object.fromEntries([...workbook.sheets].map(([name, sheet]) => [name, sheet.getName()])),
  }).map((finding) => ({ ...finding, cell: cellOf(workbook, finding) }));
  const fixed = fixedSince(earlier, found);
  const rows: Record<string, Cell>[] = [
    ...found.map((finding) => writeRow(findingsTab, finding)),
    ...fixed.map((finding) => finding as unknown as Record<string, string>),
  ];
  // Rows that are left over from a longer list are emptied, not deleted: people may have notes beside them.
  while (table.headerRow + 1 + rows.length < table.nextRow) rows.push({});
  // Our columns only; people's columns beside and between them stay.
  writeRows(table, table.headerRow + 1, rows);
  writeLinks(workbook, table, found);
  return { found, fixed: fixed.length };
}

/**
 * One call: links as rich text, to the place of this moment. A formula that looked the row up by its id would follow
 * a sort, but which separators and functions a sheet's locale lets a script write could not be verified, and no tab
 * of Accord's holds formulas. Show in the dialog finds rows by their ids.
 */
function writeLinks(workbook: Workbook, table: Table, found: readonly Finding[]): void {
  const position = table.columns.get('cell');
  if (position === undefined || found.length === 0) return;
  const base = workbook.spreadsheet.getUrl();
  const links = found.map(({ place, cell }) => {
    const sheet = workbook.sheets.get(place.tab);
    const builder = SpreadsheetApp.newRichTextValue().setText(cell);
    if (sheet) builder.setLinkUrl(`${base}#gid=${sheet.getSheetId()}&range=${cell}`);
    return [builder.build()];
  });
  table.sheet.getRange(table.headerRow + 1, position, links.length, 1).setRichTextValues(links);
}

/** `C5`; the header where a finding is about the tab as a whole. */
function cellOf(workbook: Workbook, { place }: Finding): string {
  return `${columnLetters(positionOf(workbook, place.tab, place.column))}${Math.max(place.row, 1)}`;
}

/** 1-based, by the column's mark: the tabs themselves are not read again. */
function positionOf(workbook: Workbook, tab: RowTabName, column: string): number {
  const sheet = workbook.sheets.get(tab);
  const marks = (sheet && workbook.marks.get(sheet.getSheetId())) ?? noMarks;
  return marks.columns.get(column)?.[0] ?? 1;
}

function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
