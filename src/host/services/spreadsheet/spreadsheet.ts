/** The Spreadsheet class: the one workbook that the script is bound to. */
import { callHost, platformError } from '../call-host';
import { selfOf, strict, type ClassDescription } from '../strict';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from './developer-metadata';
import { protectionFrom, type ProtectionJson } from './protection';
import { rangeHandle, refOfRange } from './range';
import type { RangeRef } from './references';
import { idOfSheet, sheetHandle } from './sheet';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const methods = {
  addDeveloperMetadata: [
    'String',
    'String, String',
    'String, DeveloperMetadataVisibility',
    'String, String, DeveloperMetadataVisibility',
  ],
  createDeveloperMetadataFinder: [''],
  deleteSheet: ['Sheet'],
  getActiveCell: [''],
  getActiveRange: [''],
  getActiveSheet: [''],
  getCurrentCell: [''],
  getDeveloperMetadata: [''],
  getId: [''],
  getName: [''],
  getProtections: ['ProtectionType'],
  getSheetById: ['Integer'],
  getSheetByName: ['String'],
  getSheets: [''],
  getSpreadsheetLocale: [''],
  getSpreadsheetTimeZone: [''],
  getUrl: [''],
  insertSheet: ['', 'Integer', 'String', 'String, Integer'],
  moveActiveSheet: ['Integer'],
  setActiveRange: ['Range'],
  setActiveSheet: ['Sheet', 'Sheet, Boolean'],
  setCurrentCell: ['Range'],
  toast: ['String', 'String, String', 'String, String, Number?'],
} as const;

const description: ClassDescription = { name: 'SpreadsheetApp.Spreadsheet', methods };

/** insertSheet is left out of `implements`: its overloads with a template are not there. */
class Spreadsheet implements Pick<GSpreadsheet, Exclude<keyof typeof methods, 'insertSheet'>> {
  private get<Value>(method: string, ...values: unknown[]): Value {
    return callHost<Value>(`spreadsheet.${method}`, ...values);
  }

  getId(): string {
    return this.get<string>('getId');
  }

  getName(): string {
    return this.get<string>('getName');
  }

  getUrl(): string {
    return this.get<string>('getUrl');
  }

  getSpreadsheetLocale(): string {
    return this.get<string>('getSpreadsheetLocale');
  }

  getSpreadsheetTimeZone(): string {
    return this.get<string>('getSpreadsheetTimeZone');
  }

  getSheets(): GSheet[] {
    return this.get<number[]>('getSheets').map(sheetHandle);
  }

  getSheetByName(name: string): GSheet | null {
    const id = this.get<number | null>('getSheetByName', String(name));
    return id === null ? null : sheetHandle(id);
  }

  getSheetById(id: number): GSheet | null {
    return this.get<number[]>('getSheets').includes(id) ? sheetHandle(id) : null;
  }

  /** Stands after the active tab unless an index (from 0) is given, and becomes the active one. */
  insertSheet(nameOrIndex?: string | number, index?: number): GSheet {
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : null;
    const position = typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? null);
    return sheetHandle(this.get<number>('insertSheet', name, position));
  }

  deleteSheet(sheet: GSheet): void {
    this.get('deleteSheet', idOfSheet(sheet));
  }

  getActiveSheet(): GSheet {
    return sheetHandle(this.get<number>('getActiveSheet'));
  }

  setActiveSheet(sheet: GSheet): GSheet {
    this.get('setActiveSheet', idOfSheet(sheet));
    return sheet;
  }

  /** Moves the active tab to a place counted from 1. */
  moveActiveSheet(position: number): void {
    this.get('moveActiveSheet', position);
  }

  getActiveRange(): GRange {
    return rangeHandle(this.get<RangeRef>('getActiveRange'));
  }

  getActiveCell(): GRange {
    const [sheet, row, column] = this.get<RangeRef>('getActiveRange');
    return rangeHandle([sheet, row, column, 1, 1]);
  }

  getCurrentCell(): GRange {
    return this.getActiveCell();
  }

  setActiveRange(range: GRange): GRange {
    callHost('range.activate', refOfRange(range));
    return range;
  }

  setCurrentCell(cell: GRange): GRange {
    const [, , , rows, columns] = refOfRange(cell);
    if (rows * columns !== 1) throw platformError('The current cell must be a single cell.');
    return this.setActiveRange(cell);
  }

  toast(message: string, title = '', seconds: number | null = null): void {
    this.get('toast', String(message), String(title), seconds ?? 5);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.get<ProtectionJson[]>('getProtections', String(type)).map(protectionFrom);
  }

  addDeveloperMetadata(...values: MetadataArguments): GSpreadsheet {
    addMetadata({}, values);
    return selfOf<GSpreadsheet>(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({});
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor({});
  }
}

let handle: GSpreadsheet | undefined;

/** The bound spreadsheet; the same object throughout a run. */
export function spreadsheetHandle(): GSpreadsheet {
  handle ??= strict<GSpreadsheet>(new Spreadsheet(), description);
  return handle;
}
