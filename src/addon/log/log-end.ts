/**
 * Where the Log ends. Asking the sheet costs a document call in every save, so the place is remembered for a
 * few minutes in the document's properties, together with the number of rows that the tab had: a person who
 * inserts or deletes rows there makes Accord ask again.
 */
import { ensureRows } from '../grid/write-cells';
import { noMarks, type Sheet, type Workbook } from '../grid/workbook';

const PROPERTY = 'accord.log.end';
/** Milliseconds. Nobody is meant to type into the Log; whoever does is noticed after this at the latest. */
const REMEMBERED = 5 * 60_000;
/** Rows added at once where the tab is full, so that not every save and not every slice adds its own. */
const SPARE = 2000;

/**
 * The 1-based first of `count` free rows, which are there afterwards. No document call where the place is
 * remembered, one where it is not, one more where rows have to be added.
 */
export function takeLogRows(workbook: Workbook, sheet: Sheet, count: number): number {
  const rows = rowsOf(workbook, sheet);
  const first = remembered(sheet, rows) ?? sheet.getLastRow() + 1;
  const last = first + count - 1;
  // Before anything is written: a run that is killed leaves a gap, never an entry that the next one overwrites.
  remember(sheet, grown(sheet, rows, last), last + 1);
  return first;
}

/** False where the Log is known to have fewer than `count` free rows. No document call. */
export function hasLogRoom(workbook: Workbook, count: number): boolean {
  const sheet = workbook.sheets.get('log');
  if (!sheet) return true;
  const rows = rowsOf(workbook, sheet);
  const first = remembered(sheet, rows);
  return first === null || first + count - 1 <= rows;
}

/** Adds rows where the Log is known to have fewer than `count` free ones: one document call, else none. */
export function makeLogRoom(workbook: Workbook, count: number): void {
  const sheet = workbook.sheets.get('log');
  if (!sheet) return;
  const rows = rowsOf(workbook, sheet);
  const first = remembered(sheet, rows);
  if (first !== null && first + count - 1 > rows)
    remember(sheet, grown(sheet, rows, first + count - 1), first);
}

function rowsOf({ marks }: Workbook, sheet: Sheet): number {
  return (marks.get(sheet.getSheetId()) ?? noMarks).rows || sheet.getMaxRows();
}

/** How many rows the sheet has once row `last` is there. */
function grown(sheet: Sheet, rows: number, last: number): number {
  if (last <= rows) return rows;
  ensureRows(sheet, rows, last + SPARE);
  return last + SPARE;
}

function remembered(sheet: Sheet, rows: number): number | null {
  // Without a lock two runs could remember the same place.
  if (!LockService.getDocumentLock()) return null;
  const text = PropertiesService.getDocumentProperties()?.getProperty(PROPERTY) ?? '';
  const [sheetId, known, next, until] = text.split(':').map(Number);
  const isFresh = sheetId === sheet.getSheetId() && known === rows && Date.now() < (until ?? 0);
  return isFresh && next ? next : null;
}

function remember(sheet: Sheet, rows: number, next: number): void {
  const text = [sheet.getSheetId(), rows, next, Date.now() + REMEMBERED].join(':');
  PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, text);
}
