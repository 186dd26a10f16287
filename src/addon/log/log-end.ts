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
/** Rows added at once where the tab is full, so that not every save adds its own. */
const SPARE = 500;

/**
 * The 1-based first of `count` free rows, which are there afterwards. No document call where the place is
 * remembered, one where it is not, one more where rows have to be added.
 */
export function takeLogRows(workbook: Workbook, sheet: Sheet, count: number): number {
  const marks = workbook.marks.get(sheet.getSheetId()) ?? noMarks;
  const rows = marks.rows || sheet.getMaxRows();
  const first = remembered(sheet, rows) ?? sheet.getLastRow() + 1;
  const last = first + count - 1;
  if (last > rows) ensureRows(sheet, rows, last + SPARE);
  // Before anything is written: a run that is killed leaves a gap, never an entry that the next one overwrites.
  remember(sheet, last > rows ? last + SPARE : rows, last + 1);
  return first;
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
