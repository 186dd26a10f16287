/** What an operation on the document is: how it counts, what it is called in errors, what it does. */
import { HostError, type Json } from '../../protocol';
import type { Access } from '../../model/ledger';
import type { AreaOnSheet } from '../../model/sheet-state';
import type { WorkbookDraft } from '../../model/workbook-state';

/** Who runs, and the draft to work on. */
export interface DocumentContext {
  readonly draft: WorkbookDraft;
  readonly user: string;
  /** Epoch milliseconds at the start of the call. */
  readonly now: number;
  /** A new id for a tab, chart, piece of metadata or protection. */
  mint(): number;
}

export interface DocumentOperation {
  readonly access: Access;
  run(context: DocumentContext, ...args: never[]): Json | void;
}

export type DocumentOperations = Record<string, DocumentOperation>;

type Work<Args extends unknown[]> = (context: DocumentContext, ...args: Args) => Json | void;

export function read<Args extends unknown[]>(run: Work<Args>): DocumentOperation {
  return { access: 'read', run: run as never };
}

export function write<Args extends unknown[]>(run: Work<Args>): DocumentOperation {
  return { access: 'write', run: run as never };
}

/** For handles: found without reading the document's content. */
export function free<Args extends unknown[]>(run: Work<Args>): DocumentOperation {
  return { access: 'free', run: run as never };
}

/** A range as the services send it: tab id, first row and column (1-based), numbers of rows and columns. */
export type RangeRef = [sheet: number, row: number, column: number, rows: number, columns: number];

export function areaOf([sheet, row, column, rows, columns]: RangeRef): AreaOnSheet {
  return { sheet, top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
}

export function refOf(area: AreaOnSheet): RangeRef {
  return [area.sheet, area.top + 1, area.left + 1, area.bottom - area.top, area.right - area.left];
}

/** Gives an interface's value to JSON: our state types are JSON but lack its index signature. */
export function asJson(value: unknown): Json {
  return value as Json;
}

/** Throws when an area does not lie within the tab, as after somebody deleted rows under a handle. */
export function assertWithin(context: DocumentContext, area: AreaOnSheet): void {
  const sheet = context.draft.sheet(area.sheet);
  if (area.bottom > sheet.maxRows || area.right > sheet.maxColumns) {
    throw new HostError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
