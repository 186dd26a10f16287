/**
 * How a new tab looks and behaves: headers with notes, frozen, widths, hidden technical columns, text kept
 * as text, dropdowns that warn but never refuse, and a warning before somebody edits an id.
 */
import { defaultCodebook } from '../../core/model/default-codebook';
import type { Column, Tab } from '../../core/model/tab';
import { KEYS, type Sheet } from '../grid/workbook';
import { sheetLanguage } from '../platform/language';
import { applyDropdown } from './dropdowns';

const HEADER_COLOUR = '#e8eef7';

export function formatRowTab(sheet: Sheet, tab: Tab): void {
  const columns = Object.entries(tab.columns as Record<string, Column>);
  const maxRows = sheet.getMaxRows();
  addColumns(sheet, columns, 1, maxRows);
  const extra = sheet.getMaxColumns() - columns.length;
  if (extra > 0) sheet.deleteColumns(columns.length + 1, extra);
  sheet.setFrozenRows(1);
  if (!tab.hidden) sheet.setFrozenColumns(1);
}

/** Writes headers and formats for adjacent new columns from position `first` on. */
export function addColumns(
  sheet: Sheet,
  columns: ReadonlyArray<readonly [string, Column]>,
  first: number,
  maxRows: number,
): void {
  const language = sheetLanguage();
  const missing = first + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const headers = sheet.getRange(1, first, 1, columns.length);
  headers
    .setNumberFormat('@')
    .setValues([columns.map(([, { header }]) => header[language])])
    // The stable name stands in the note: people may rename the header, and colleagues can look it up.
    .setNotes([columns.map(([name, { note }]) => `${note[language]}\n[${name}]`)])
    .setFontWeight('bold')
    .setBackground(HEADER_COLOUR)
    .setWrap(true)
    .setVerticalAlignment('middle');

  for (const { start, items } of runs(columns, ([, column]) => formatOf(column))) {
    const body = sheet.getRange(2, first + start, maxRows - 1, items.length);
    body
      .setNumberFormat(formatOf(items[0]?.[1]))
      .setVerticalAlignment('top')
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  }
  for (const { start, items } of runs(columns, ([, column]) => String(column.width))) {
    sheet.setColumnWidths(first + start, items.length, items[0]?.[1].width ?? 100);
  }
  for (const { start, items } of runs(columns, ([, column]) => direction(column))) {
    const body = sheet.getRange(2, first + start, maxRows - 1, items.length);
    if (direction(items[0]?.[1]) === 'ltr') body.setTextDirection(SpreadsheetApp.TextDirection.LEFT_TO_RIGHT);
  }
  columns.forEach(([name, column], index) => {
    const position = first + index;
    applyDropdown(sheet.getRange(2, position, maxRows - 1, 1), column, defaultCodebook());
    sheet
      .getRange(1, position, maxRows, 1)
      .addDeveloperMetadata(KEYS.column, name, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  });
  for (const { start, items } of runs(columns, ([, column]) => String(column.hidden))) {
    if (!items[0]?.[1].hidden) continue;
    sheet
      .getRange(1, first + start, maxRows, items.length)
      .protect()
      .setDescription('Accord: written by the add-on')
      .setWarningOnly(true);
    sheet.hideColumns(first + start, items.length);
  }
}

/** Text stays text under '@'; numbers keep the sheet's automatic format. */
function formatOf(column: Column | undefined): string {
  return column?.type.kind === 'number' ? 'General' : '@';
}

/** Ids, codes, dates and numbers read left to right in every language; prose in its own direction. */
function direction(column: Column | undefined): 'ltr' | 'own' {
  return column && ['prose', 'words'].includes(column.type.kind) ? 'own' : 'ltr';
}

/** Adjacent items with the same key, so that one call serves them all. */
function runs<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): Array<{ start: number; items: Item[] }> {
  const all: Array<{ start: number; items: Item[] }> = [];
  items.forEach((item, start) => {
    const last = all[all.length - 1];
    const previous = last?.items[0];
    if (last && previous !== undefined && key(previous) === key(item)) last.items.push(item);
    else all.push({ start, items: [item] });
  });
  return all;
}
