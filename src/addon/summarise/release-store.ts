/**
 * Where frozen releases lie: in a hidden tab of their own, one release over as many rows as its text needs. A tab goes
 * with copies of the file, holds releases of any size and stays when somebody removes the script; metadata, which
 * holds 30,000 characters in all, and properties, which stay behind when a file is copied, do not.
 */
import type { Words } from '../../core/model/tab';
import { readSnapshot, writeSnapshot, type Snapshot } from '../../core/release/snapshot';
import { ensureRows, writeBlock } from '../grid/write-cells';
import type { Sheet, Spreadsheet } from '../grid/workbook';
import { sheetLanguage } from '../platform/language';

/** Value: the tab's id, so that a copied tab is not mistaken for ours. */
const KEY = 'accord.releases';
const TITLE: Words = { en: 'Releases', ar: 'الإصدارات' };
const HEADERS: Readonly<Record<keyof Words, readonly string[]>> = {
  en: ['Release', 'At (UTC)', 'Who', 'Events', 'Part', 'Content', 'Provisional: rows not reviewed'],
  ar: ['الإصدار', 'الوقت (العالمي)', 'من', 'الأحداث', 'الجزء', 'المحتوى', 'مؤقت: صفوف لم تُراجع'],
};
const WIDTH = HEADERS.en.length;
/** UTF-16 units in a cell, which holds 50,000. */
const PART = 45_000;

export interface ReleaseName {
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly events: number;
  /** Rows that counted and that nobody had decided on; 0 where all were reviewed. */
  readonly provisional: number;
}

/** Oldest first. Two document reads; one where nothing was frozen yet. */
export function listReleases(spreadsheet: Spreadsheet): ReleaseName[] {
  return rowsOf(spreadsheet).flatMap(([name, at, by, events, part, , provisional]) =>
    part === '1' ? [{ name, at, by, events: Number(events), provisional: Number(provisional) }] : [],
  );
}

/** Null where it is gone or damaged. Two document reads. */
export function loadRelease(spreadsheet: Spreadsheet, at: string): Snapshot | null {
  const parts = rowsOf(spreadsheet)
    .filter((row) => row[1] === at)
    .sort((a, b) => Number(a[4]) - Number(b[4]));
  return parts.length > 0 ? readSnapshot(parts.map((row) => row[5]).join('')) : null;
}

export function storeRelease(spreadsheet: Spreadsheet, snapshot: Snapshot): void {
  const sheet = findSheet(spreadsheet) ?? makeSheet(spreadsheet);
  const text = writeSnapshot(snapshot);
  const rows: string[][] = [];
  for (let start = 0; start < text.length; start += PART)
    rows.push([
      snapshot.name,
      snapshot.at,
      snapshot.by,
      String(snapshot.events.length),
      String(rows.length + 1),
      text.slice(start, start + PART),
      rows.length === 0 && snapshot.provisional > 0 ? String(snapshot.provisional) : '',
    ]);
  // A tab that an earlier version of Accord has made.
  if (sheet.getLastColumn() < WIDTH) writeHeader(sheet);
  const first = sheet.getLastRow() + 1;
  ensureRows(sheet, sheet.getMaxRows(), first + rows.length - 1);
  const range = sheet.getRange(first, 1, rows.length, WIDTH);
  range.setNumberFormat('@');
  writeBlock(range, rows);
}

type ReleaseRow = [
  name: string,
  at: string,
  by: string,
  events: string,
  part: string,
  text: string,
  provisional: string,
];

function rowsOf(spreadsheet: Spreadsheet): ReleaseRow[] {
  const sheet = findSheet(spreadsheet);
  if (!sheet) return [];
  const values = sheet.getDataRange().getValues() as unknown[][];
  return values
    .slice(1)
    .map((row) => Array.from({ length: WIDTH }, (_, index) => String(row[index] ?? '')) as ReleaseRow);
}

function findSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      return sheet && metadata.getValue() === String(sheet.getSheetId()) ? [sheet] : [];
    })[0];
}

function writeHeader(sheet: Sheet): void {
  sheet
    .getRange(1, 1, 1, WIDTH)
    .setNumberFormat('@')
    .setValues([[...HEADERS[sheetLanguage()]]])
    .setFontWeight('bold');
}

function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const language = sheetLanguage();
  const sheets = spreadsheet.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  const names = Array.from({ length: 20 }, (_, index) => (index === 0 ? '' : ` (Accord ${index})`));
  const title = names.map((suffix) => TITLE[language] + suffix).find((name) => !taken.has(name));
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(title ?? TITLE[language], sheets.length);
  writeHeader(sheet);
  sheet.setFrozenRows(1);
  if (language === 'ar') sheet.setRightToLeft(true);
  sheet.hideSheet();
  sheet.addDeveloperMetadata(
    KEY,
    String(sheet.getSheetId()),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  active.activate();
  return sheet;
}
