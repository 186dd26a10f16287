/**
 * Brings the spreadsheet into the shape that this version of Accord needs: everything missing is made,
 * nothing that exists is touched. May be cut short at any call and run again: the version is written last.
 */
import { migrationsFrom, SCHEMA_VERSION } from '../../core/model/schema-version';
import { interfaceLanguages, type Column, type InterfaceLanguage, type TabName } from '../../core/model/tab';
import { rowTab, tabOrder, tabTitle, type RowTabName } from '../../core/model/tabs';
import { say } from '../../core/messages/say';
import { KEYS, openWorkbook, type Sheet, type Spreadsheet, type Workbook } from '../grid/workbook';
import { interfaceLanguage, keepSheetLanguage, sheetLanguage } from '../platform/language';
import { PlainError } from '../platform/plain-error';
import { fillCodebook } from './fill-codebook';
import { addColumns, formatRowTab } from './format-tab';
import { writeWelcome } from './welcome';

export interface Ensured {
  readonly workbook: Workbook;
  /** What had to be made again, in words for the user; empty on first set-up and when all was there. */
  readonly repairs: readonly string[];
}

/** One read where everything is in place. Throws a plain error where a newer Accord has set the sheet up. */
export function ensureWorkbook(): Ensured {
  const workbook = openWorkbook();
  const needed = migrationsFrom(workbook.version);
  if (needed === 'newer') throw new PlainError('newer-workbook');
  const missing = tabOrder.filter((name) => !workbook.sheets.has(name));
  if (missing.length === 0 && needed.length === 0 && workbook.language) return { workbook, repairs: [] };

  const first = workbook.version === 0;
  if (!workbook.language) decideLanguage(workbook);
  workbook.spreadsheet.toast(say(interfaceLanguage(), 'setting-up'), 'Accord', 30);
  const made = makeTabs(workbook, missing);
  if (!first)
    for (const { changes } of needed)
      for (const change of changes) migrateColumn(workbook, change.tab, change.addColumn);
  if (made.has('codebook')) fillCodebook(openWorkbook());
  const summary = made.get('summary');
  if (summary) writeWelcome(summary);
  if (workbook.version !== SCHEMA_VERSION) writeVersion(workbook);
  const opened = openWorkbook();
  if (first) opened.sheets.get('summary')?.activate();
  const fresh = needed.flatMap(({ newTabs = [] }) => newTabs);
  const repairs = first
    ? []
    : missing
        .filter((name) => !fresh.includes(name))
        .map((name) => say(interfaceLanguage(), 'tab-restored', { tab: titleOf(name) }));
  return { workbook: opened, repairs };
}

/** The workbook as it is, for work that must not change its shape; a plain error where it was never set up. */
export function requireWorkbook(): Workbook {
  const workbook = openWorkbook();
  if (migrationsFrom(workbook.version) === 'newer') throw new PlainError('newer-workbook');
  return workbook;
}

/** Whoever sets the sheet up decides; a sheet of an earlier Accord, which kept no language, tells it by its headers. */
function decideLanguage({ spreadsheet, sheets }: Workbook): void {
  const known = [...sheets].flatMap(([name, sheet]) => headerLanguage(name, sheet) ?? [])[0];
  const language = known ?? interfaceLanguage();
  spreadsheet.addDeveloperMetadata(
    KEYS.language,
    language,
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  keepSheetLanguage(language);
}

function headerLanguage(name: TabName, sheet: Sheet): InterfaceLanguage | undefined {
  const tab = rowTab(name);
  if (!tab) return undefined;
  const [headers = []] = sheet.getRange(1, 1, 1, Math.max(sheet.getLastColumn(), 1)).getValues();
  const columns = Object.values(tab.columns);
  return interfaceLanguages.find((language) =>
    columns.every(({ header }) => headers.includes(header[language])),
  );
}

function makeTabs(workbook: Workbook, missing: readonly TabName[]): Map<TabName, Sheet> {
  const { spreadsheet } = workbook;
  workbook.halfMade.forEach((sheet) => spreadsheet.deleteSheet(sheet));
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const made = new Map<TabName, Sheet>();
  for (const name of missing) {
    const sheet = insertTab(spreadsheet, name, taken, tabOrder.indexOf(name));
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata(KEYS.making, name, DOCUMENT);
    const tab = rowTab(name);
    if (tab) formatRowTab(sheet, tab);
    if (sheetLanguage() === 'ar') sheet.setRightToLeft(true);
    if (tab?.hidden) sheet.hideSheet();
    // The mark comes last: a tab without it is made again, so a half-made one is never taken for ours.
    sheet.addDeveloperMetadata(KEYS.tab, `${name}:${sheet.getSheetId()}`, DOCUMENT);
    sheet
      .createDeveloperMetadataFinder()
      .withKey(KEYS.making)
      .find()
      .forEach((metadata) => metadata.remove());
    made.set(name, sheet);
  }
  return made;
}

/** A user's own tab of the same name stays theirs; ours takes a longer name. */
function insertTab(spreadsheet: Spreadsheet, name: TabName, taken: Set<string>, index: number): Sheet {
  const title = titleOf(name);
  const free = [
    title,
    `${title} (Accord)`,
    ...Array.from({ length: 20 }, (_, i) => `${title} (Accord ${i + 2})`),
  ].find((candidate) => !taken.has(candidate));
  taken.add(free ?? title);
  return spreadsheet.insertSheet(free ?? title, Math.min(index, spreadsheet.getSheets().length));
}

function migrateColumn(workbook: Workbook, name: RowTabName, column: string): void {
  const sheet = workbook.sheets.get(name);
  const tab = rowTab(name);
  const definition = tab && (tab.columns as Record<string, Column>)[column];
  const marked = sheet && workbook.marks.get(sheet.getSheetId())?.columns;
  if (sheet && definition && !marked?.has(column))
    addColumns(sheet, [[column, definition]], sheet.getLastColumn() + 1, sheet.getMaxRows());
}

function writeVersion(workbook: Workbook): void {
  const { spreadsheet } = workbook;
  const old = spreadsheet.createDeveloperMetadataFinder().withKey(KEYS.schema).find();
  spreadsheet.addDeveloperMetadata(
    KEYS.schema,
    String(SCHEMA_VERSION),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  old.forEach((metadata) => metadata.remove());
}

function titleOf(name: TabName): string {
  return tabTitle(name)[sheetLanguage()];
}
