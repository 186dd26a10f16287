/**
 * Validate sheet: reads the whole workbook, runs the rules and rewrites the Findings tab, keeping what
 * people decided about each finding. Writes no cell that people fill; rows added by hand get their ids.
 */
import {
  fixedSince,
  validateWorkbook,
  type EarlierFinding,
  type Finding,
} from '../../core/validate/validate-workbook';
import { dataTabs } from '../../core/validate/rows';
import type { GridRow, WorkbookState } from '../../core/validate/types';
import type { Cell } from '../../core/model/cell';
import { writeRow } from '../../core/model/tab';
import { findings as findingsTab } from '../../core/model/tabs';
import { readTable, type Table } from '../grid/table';
import { writeRows } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { allTexts } from '../import/read-texts';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { ensureWorkbook } from '../set-up/ensure-workbook';
import { followCodebook } from '../set-up/dropdowns';
import { codebookOf } from '../set-up/fill-codebook';
import { adoptRows } from './adopt-rows';

export interface ValidationReport {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings of the last run that are gone. */
  readonly fixed: number;
  /** Suggestions that nobody has reviewed: a counter, no finding. */
  readonly unreviewed: number;
  /** How often each code was found. */
  readonly byCode: Readonly<Record<string, number>>;
  readonly repairs: readonly string[];
}

export function runValidation(): ValidationReport {
  return withDocumentLock(() => {
    const { workbook, repairs } = ensureWorkbook();
    const tables = dataTabs.map((name) => readTable(workbook, name, { formulas: true }));
    const adopted = tables.map((table) => adoptRows(workbook, table));
    const codebookTable = readTable(workbook, 'codebook', { formulas: true });
    const codebook = codebookOf(codebookTable);
    for (const table of tables) followCodebook(workbook, table, codebook);
    const state: WorkbookState = {
      tabs: {
        ...Object.fromEntries(tables.map((table, index) => [table.name, adopted[index] ?? table.rows])),
        codebook: codebookTable.rows,
        log: readTable(workbook, 'log').rows,
      },
      missingColumns: Object.fromEntries(tables.map((table) => [table.name, table.missing])),
      texts: allTexts(readTable(workbook, 'texts')),
      codebook,
    };
    const findingsTable = readTable(workbook, 'findings');
    const earlier = findingsTable.rows.map(({ cells }) => cells as unknown as EarlierFinding);
    const found = validateWorkbook(state, earlier, interfaceLanguage());
    const fixed = fixedSince(earlier, found);
    writeFindings(workbook, findingsTable, [...tables, codebookTable], found, fixed);
    const count = (severity: string) =>
      found.filter((finding) => finding.severity === severity && finding.state !== 'waived').length;
    return {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      fixed: fixed.length,
      unreviewed: (state.tabs.cooperation ?? []).filter(isSuggested).length,
      byCode: tally(found.map(({ code }) => code)),
      repairs,
    };
  });
}

function isSuggested(row: GridRow): boolean {
  return row.cells.review === 'suggested';
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Rewrites our columns of the Findings tab; people's columns beside and between them stay. */
function writeFindings(
  workbook: Workbook,
  table: Table,
  tables: readonly Table[],
  found: readonly Finding[],
  fixed: readonly EarlierFinding[],
): void {
  const rows: Record<string, Cell>[] = [
    ...found.map((finding) => writeRow(findingsTab, finding)),
    ...fixed.map((finding) => finding as unknown as Record<string, string>),
  ];
  // Rows that are left over from a longer list are emptied, not deleted: people may have notes beside them.
  while (table.headerRow + 1 + rows.length < table.nextRow) rows.push({});
  writeRows(table, table.headerRow + 1, rows);
  writeLinks(workbook, table, tables, found);
}

/** One call: links as rich text, so that no formula is needed. */
function writeLinks(
  workbook: Workbook,
  table: Table,
  tables: readonly Table[],
  found: readonly Finding[],
): void {
  const position = table.columns.get('cell');
  if (position === undefined || found.length === 0) return;
  const base = workbook.spreadsheet.getUrl();
  const byName = new Map(tables.map((target) => [target.name, target]));
  const links = found.map(({ place }) => {
    const target = byName.get(place.tab);
    const column = target?.columns.get(place.column) ?? 1;
    const cell = `${columnLetters(column)}${Math.max(place.row, 1)}`;
    const builder = SpreadsheetApp.newRichTextValue().setText(cell);
    if (target) builder.setLinkUrl(`${base}#gid=${target.sheet.getSheetId()}&range=${cell}`);
    return [builder.build()];
  });
  table.sheet.getRange(table.headerRow + 1, position, links.length, 1).setRichTextValues(links);
}

function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
