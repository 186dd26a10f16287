/** Operations on the workbook as a whole and on its list of tabs. */
import { HostError } from '../../protocol';
import { emptySheet, type SheetState } from '../../model/sheet-state';
import type { WorkbookDraft } from '../../model/workbook-state';
import { protectionsOf } from './protections';
import {
  asJson,
  free,
  read,
  refOf,
  write,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

const CELLS_PER_WORKBOOK = 10_000_000;

/** Throws when the workbook would hold more cells than the platform allows. */
export function assertRoom(draft: WorkbookDraft, moreCells: number): void {
  const cells = draft.state.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + moreCells > CELLS_PER_WORKBOOK) {
    throw new HostError(
      `This action would increase the number of cells in the workbook above the limit of ${CELLS_PER_WORKBOOK} cells.`,
    );
  }
}

/** Throws when another tab has the name already; names differ by more than case. */
export function assertFreeName(draft: WorkbookDraft, name: string, except?: SheetState): void {
  const taken = draft.state.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new HostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** `Sheet2`, `Sheet3`... as the platform names tabs without a name. */
function nextName(draft: WorkbookDraft): string {
  const names = new Set(draft.state.sheets.map((sheet) => sheet.name));
  let number = draft.state.sheets.length + 1;
  while (names.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Puts a tab into the list before the given place (from 0); at the end when it lies beyond. */
function placeSheet(draft: WorkbookDraft, sheet: SheetState, position: number): void {
  draft.state.sheets.splice(Math.min(position, draft.state.sheets.length), 0, sheet);
}

/** Takes a tab away. Throws for the last one. */
function removeSheet(draft: WorkbookDraft, id: number): void {
  const { sheets } = draft.state;
  const index = sheets.indexOf(draft.sheet(id));
  if (sheets.length === 1) throw new HostError("You can't remove all the sheets in a document.");
  if (sheets.every((sheet) => sheet.hidden || sheet.id === id)) {
    throw new HostError("You can't remove all the visible sheets in a document.");
  }
  sheets.splice(index, 1);
  if (draft.state.activeSheet === id) {
    draft.state.activeSheet = (sheets.find((sheet) => !sheet.hidden) as SheetState).id;
  }
}

export const spreadsheetOperations: DocumentOperations = {
  'spreadsheet.open': free(() => undefined),
  'spreadsheet.getId': free(({ draft }) => draft.state.id),
  'spreadsheet.getName': free(({ draft }) => draft.state.name),
  'spreadsheet.getUrl': free(({ draft }) => `https://docs.google.com/spreadsheets/d/${draft.state.id}/edit`),
  'spreadsheet.getSpreadsheetLocale': free(({ draft }) => draft.state.locale),
  'spreadsheet.getSpreadsheetTimeZone': free(({ draft }) => draft.state.timeZone),
  'spreadsheet.getSheets': free(({ draft }) => draft.state.sheets.map((sheet) => sheet.id)),
  'spreadsheet.getSheetByName': free(
    ({ draft }, name: string) => draft.state.sheets.find((sheet) => sheet.name === name)?.id ?? null,
  ),
  'spreadsheet.insertSheet': write(({ draft, mint }, name: string | null, index: number | null) => {
    assertFreeName(draft, name ?? '');
    const sheet = emptySheet(mint(), name ?? nextName(draft));
    assertRoom(draft, sheet.maxRows * sheet.maxColumns);
    const active = draft.state.sheets.findIndex(({ id }) => id === draft.state.activeSheet);
    placeSheet(draft, sheet, index ?? active + 1);
    draft.state.activeSheet = sheet.id;
    return sheet.id;
  }),
  'spreadsheet.deleteSheet': write(({ draft }, id: number) => removeSheet(draft, id)),
  'spreadsheet.getActiveSheet': free(({ draft }) => draft.state.activeSheet),
  'spreadsheet.setActiveSheet': write(({ draft }, id: number) => {
    draft.state.activeSheet = draft.sheet(id).id;
  }),
  'spreadsheet.moveActiveSheet': write(({ draft }, position: number) => {
    const { sheets } = draft.state;
    if (position < 1 || position > sheets.length) throw new HostError('Sheet position is out of bounds.');
    const sheet = draft.sheet(draft.state.activeSheet);
    sheets.splice(sheets.indexOf(sheet), 1);
    placeSheet(draft, sheet, position - 1);
  }),
  'spreadsheet.getActiveRange': read(({ draft }): RangeRef => {
    const { activeSheet, selection } = draft.state;
    return selection?.sheet === activeSheet ? refOf(selection) : [activeSheet, 1, 1, 1, 1];
  }),
  'spreadsheet.getProtections': read(({ draft }, type: string) =>
    asJson(draft.state.sheets.flatMap((sheet) => protectionsOf(sheet, type))),
  ),
};
