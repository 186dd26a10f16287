/**
 * The tab on which probes work: marked by metadata, taken away at the end, and at the next start where a run
 * was killed.
 */
import type { Range, Sheet, Spreadsheet } from '../grid/workbook';

export interface Scratch {
  readonly spreadsheet: Spreadsheet;
  readonly tab: Sheet;
  /** Fresh rows from column A on, apart from those of the other probes. */
  block(rows: number, columns?: number): Range;
}

const KEY = 'accord.scratch';

/** Free rows below each block, for probes that insert one. */
const SPARE = 2;

/** Makes the tab, lets `work` use it, and leaves the spreadsheet as it was, whatever happens. */
export function withScratch<Result>(spreadsheet: Spreadsheet, work: (scratch: Scratch) => Result): Result {
  removeLeftovers(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(`Accord check ${new Date().getTime()}`, spreadsheet.getSheets().length);
  try {
    tab.addDeveloperMetadata(KEY, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    // The mark is kept even if the run is killed later.
    SpreadsheetApp.flush();
    return work(scratchOn(spreadsheet, tab));
  } finally {
    try {
      spreadsheet.setActiveSheet(active, true);
    } finally {
      spreadsheet.deleteSheet(tab);
    }
  }
}

/** Copies of the tab carry its mark too. */
function removeLeftovers(spreadsheet: Spreadsheet): void {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

function scratchOn(spreadsheet: Spreadsheet, tab: Sheet): Scratch {
  let next = 1;
  return {
    spreadsheet,
    tab,
    block(rows, columns = 1) {
      const range = tab.getRange(next, 1, rows, columns);
      next += rows + SPARE;
      return range;
    },
  };
}
