/**
 * Dropdowns in the cells. They warn and never refuse: a refusing rule would make a whole batch of Accord's
 * own writes fail, and a team may be in the middle of changing its codebook.
 */
import type { Codebook } from '../../core/model/codebook';
import { defaultCodebook } from '../../core/model/default-codebook';
import type { Column } from '../../core/model/tab';
import { rowTabs } from '../../core/model/tabs';
import type { Table } from '../grid/table';
import { keepMetadata, KEYS, type Range, type Workbook } from '../grid/workbook';

/** `body`: the column's cells below its header. Columns of free text get none. */
export function applyDropdown(body: Range, column: Column, codebook: Codebook): void {
  const values = allowedValues(column, codebook);
  if (values.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(values, true)
    .setAllowInvalid(true)
    .build();
  body.setDataValidation(rule);
}

/** Offers the team's codes once the Codebook tab has changed; no document call where it has not. */
export function followCodebook({ dropdowns }: Workbook, table: Table, codebook: Codebook): void {
  const { sheet, headerRow, maxRows } = table;
  const mark = dropdowns.get(sheet.getSheetId());
  if ((mark?.getValue() ?? defaultCodebook().version) === codebook.version) return;
  for (const [name, column] of Object.entries(rowTabs[table.name].columns as Record<string, Column>)) {
    const position = table.columns.get(name);
    if (position !== undefined && column.type.values && 'codebook' in column.type.values)
      applyDropdown(sheet.getRange(headerRow + 1, position, maxRows - headerRow, 1), column, codebook);
  }
  keepMetadata(sheet, mark, KEYS.dropdowns, codebook.version);
}

/** The platform's menus scroll far, but no team is as large as this. */
const MOST_CODERS = 100;

/** Offers everybody who works here as assignee; no document call where nobody has come since. `articles`: that tab. */
export function followCoders(
  { coders, spreadsheet }: Workbook,
  articles: Table,
  names: readonly string[],
): void {
  const { sheet, headerRow, maxRows } = articles;
  const position = articles.columns.get('assignee');
  const offered = names.slice(0, MOST_CODERS);
  const value = JSON.stringify(offered);
  if (position === undefined || offered.length === 0 || coders?.getValue() === value) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(offered, true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(headerRow + 1, position, maxRows - headerRow, 1).setDataValidation(rule);
  keepMetadata(spreadsheet, coders, KEYS.coders, value);
}

/** Values of columns that hold one code; lists in one cell are checked by Validate sheet. */
function allowedValues(column: Column, codebook: Codebook): string[] {
  const { kind, values } = column.type;
  if (kind !== 'code' || !values) return [];
  if ('fixed' in values) return [...values.fixed];
  return 'codebook' in values ? [...codebook.codes(values.codebook)] : [];
}
