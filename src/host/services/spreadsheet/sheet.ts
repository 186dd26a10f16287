/** The Sheet class: its surface, and the making of handles. */
import { strict, targetOf, type ClassDescription } from '../strict';
import { SheetStructure } from './sheet-structure';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

const methods = {
  activate: [''],
  addDeveloperMetadata: [
    'String',
    'String, String',
    'String, DeveloperMetadataVisibility',
    'String, String, DeveloperMetadataVisibility',
  ],
  clear: ['', 'Options'],
  clearContents: [''],
  clearFormats: [''],
  clearNotes: [''],
  copyTo: ['Spreadsheet'],
  createDeveloperMetadataFinder: [''],
  deleteColumn: ['Integer'],
  deleteColumns: ['Integer, Integer'],
  deleteRow: ['Integer'],
  deleteRows: ['Integer, Integer'],
  getCharts: [''],
  getColumnWidth: ['Integer'],
  getConditionalFormatRules: [''],
  getDataRange: [''],
  getDeveloperMetadata: [''],
  getFilter: [''],
  getFrozenColumns: [''],
  getFrozenRows: [''],
  getIndex: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getMaxColumns: [''],
  getMaxRows: [''],
  getName: [''],
  getParent: [''],
  getPivotTables: [''],
  getProtections: ['ProtectionType'],
  getRange: ['String', 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
  getRangeList: ['String[]'],
  getRowHeight: ['Integer'],
  getSheetId: [''],
  getTabColor: [''],
  getType: [''],
  hasHiddenGridlines: [''],
  hideColumns: ['Integer', 'Integer, Integer'],
  hideSheet: [''],
  insertChart: ['EmbeddedChart'],
  insertColumnAfter: ['Integer'],
  insertColumnBefore: ['Integer'],
  insertColumnsAfter: ['Integer, Integer'],
  insertColumnsBefore: ['Integer, Integer'],
  insertRowsAfter: ['Integer, Integer'],
  insertRowsBefore: ['Integer, Integer'],
  isColumnHiddenByUser: ['Integer'],
  isRightToLeft: [''],
  isSheetHidden: [''],
  moveColumns: ['Range, Integer'],
  newChart: [''],
  protect: [''],
  removeChart: ['EmbeddedChart'],
  setColumnWidth: ['Integer, Integer'],
  setColumnWidths: ['Integer, Integer, Integer'],
  setConditionalFormatRules: ['ConditionalFormatRule[]'],
  setFrozenColumns: ['Integer'],
  setFrozenRows: ['Integer'],
  setHiddenGridlines: ['Boolean'],
  setName: ['String'],
  setRightToLeft: ['Boolean'],
  setRowHeight: ['Integer, Integer'],
  setRowHeights: ['Integer, Integer, Integer'],
  setTabColor: ['String?'],
  showColumns: ['Integer', 'Integer, Integer'],
  showSheet: [''],
  sort: ['Integer', 'Integer, Boolean'],
  updateChart: ['EmbeddedChart'],
} as const;

const description: ClassDescription = { name: 'SpreadsheetApp.Sheet', methods };

class Sheet extends SheetStructure implements Pick<GSheet, keyof typeof methods> {}

const handles = new Map<number, GSheet>();

/** One handle a tab, so that handles of the same tab are the same object within a run. */
export function sheetHandle(id: number): GSheet {
  let handle = handles.get(id);
  if (!handle) {
    handle = strict<GSheet>(new Sheet(id), description);
    handles.set(id, handle);
  }
  return handle;
}

/** The id of a tab that the bundle passed as an argument. */
export function idOfSheet(sheet: GSheet): number {
  return (targetOf<Sheet>(sheet, 'Sheet') as Sheet).id;
}
