/**
 * Finds Accord's tabs and columns in the spreadsheet by developer metadata, in one read. Names play no part:
 * people rename, move and copy tabs, and may have a 'Summary' of their own.
 */
import type { TabName } from '../../core/model/tab';
import { keepSheetLanguage } from '../platform/language';
import { patiently } from '../platform/service-errors';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Metadata keys. Values: the schema version; `tab:sheetId`, so that a copied tab is not mistaken for ours; a
 * column name; a codebook version; JSON of the summaries; `en` or `ar`; JSON of the codebook last applied;
 * JSON of the coders that the dropdown offers.
 */
export const KEYS = {
  schema: 'accord.schema',
  tab: 'accord.tab',
  making: 'accord.making',
  column: 'accord.column',
  dropdowns: 'accord.dropdowns',
  summary: 'accord.summary',
  language: 'accord.language',
  codebook: 'accord.codebook',
  coders: 'accord.coders',
} as const;

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  /** 0 where Accord has not been set up here. */
  readonly version: number;
  readonly sheets: ReadonlyMap<TabName, Sheet>;
  /** Tabs whose making was cut short: they are made again. */
  readonly halfMade: readonly Sheet[];
  /** What the marks of a sheet's columns tell, by sheet id. */
  readonly marks: ReadonlyMap<number, Marks>;
  /** What tells the codebook version of a sheet's dropdowns, by sheet id; none where they are the default ones. */
  readonly dropdowns: ReadonlyMap<number, Metadata>;
  /** The team's choices for summaries and how the last one was built; none where nobody chose or built. */
  readonly summary?: Metadata;
  /** The language of what Accord writes here; none where it has not been decided. */
  readonly language?: Metadata;
  /** What is known of the codebook that was last applied; none where it is the default one. */
  readonly applied?: Metadata;
  /** Whom the dropdown of assignees offers; none before there was anybody. */
  readonly coders?: Metadata;
}

/** Writes a value over the metadata that keeps it, or adds it where there is none yet; one document call. */
export function keepMetadata(
  holder: Spreadsheet | Sheet,
  known: Metadata | undefined,
  key: string,
  value: string,
): void {
  if (known) known.setValue(value);
  else holder.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export interface Marks {
  /** Stable column names to 1-based positions (several where a column was copied). */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Rows and columns of the sheet's block that holds all marked columns: known without asking the sheet. */
  readonly rows: number;
  readonly width: number;
}

export const noMarks: Marks = { columns: new Map(), rows: 0, width: 0 };

/** One document read. */
export function openWorkbook(spreadsheet: Spreadsheet = SpreadsheetApp.getActive()): Workbook {
  const sheets = new Map<TabName, Sheet>();
  const marks = new Map<number, Marks>();
  const halfMade: Sheet[] = [];
  const dropdowns = new Map<number, Metadata>();
  let summary: Metadata | undefined;
  let language: Metadata | undefined;
  let applied: Metadata | undefined;
  let coders: Metadata | undefined;
  let version = 0;
  for (const metadata of patiently(() => spreadsheet.createDeveloperMetadataFinder().find())) {
    const key = metadata.getKey();
    const value = metadata.getValue() ?? '';
    if (key === KEYS.schema) version = Math.max(version, Number(value));
    else if (key === KEYS.summary) summary = metadata;
    else if (key === KEYS.language) language = metadata;
    else if (key === KEYS.codebook) applied = metadata;
    else if (key === KEYS.coders) coders = metadata;
    else if (key === KEYS.tab) {
      const sheet = metadata.getLocation().getSheet();
      const [name, id] = value.split(':');
      if (sheet && id === String(sheet.getSheetId())) sheets.set(name as TabName, sheet);
    } else if (key === KEYS.making) {
      const sheet = metadata.getLocation().getSheet();
      if (sheet) halfMade.push(sheet);
    } else if (key === KEYS.dropdowns) {
      const sheet = metadata.getLocation().getSheet();
      if (sheet) dropdowns.set(sheet.getSheetId(), metadata);
    } else if (key === KEYS.column) {
      const range = metadata.getLocation().getColumn();
      if (range) remember(marks, value, range);
    }
  }
  keepSheetLanguage(language?.getValue() ?? '');
  const ours = new Set([...sheets.values()].map((sheet) => sheet.getSheetId()));
  return {
    spreadsheet,
    version,
    sheets,
    // Set-up may be cut short between marking a tab as ours and taking the other mark away.
    halfMade: halfMade.filter((sheet) => !ours.has(sheet.getSheetId())),
    marks,
    dropdowns,
    ...(summary ? { summary } : {}),
    ...(language ? { language } : {}),
    ...(applied ? { applied } : {}),
    ...(coders ? { coders } : {}),
  };
}

/** A column's mark lies on the whole column, so its range tells how many rows the sheet has. */
function remember(all: Map<number, Marks>, column: string, range: Range): void {
  const sheetId = range.getSheet().getSheetId();
  const position = range.getColumn();
  const { columns, rows, width } = all.get(sheetId) ?? noMarks;
  all.set(sheetId, {
    columns: new Map(columns).set(column, [...(columns.get(column) ?? []), position]),
    rows: Math.max(rows, range.getNumRows()),
    width: Math.max(width, position),
  });
}
