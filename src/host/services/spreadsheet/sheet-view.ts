/** A tab's ranges, size, name and look. */
import { parseA1 } from '../../model/sheet-areas';
import { callHost, platformError } from '../call-host';
import { selfOf } from '../strict';
import { memberOf, SheetType } from './enums';
import { rangeHandle } from './range';
import { rangeListHandle } from './range-list';
import { checkedRef, type RangeRef } from './references';
import { spreadsheetHandle } from './spreadsheet';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetView {
  constructor(readonly id: number) {}

  protected get self(): GSheet {
    return selfOf<GSheet>(this);
  }

  /** Calls a setter that returns the tab. */
  protected set(method: string, ...values: unknown[]): GSheet {
    callHost(`sheet.${method}`, this.id, ...values);
    return this.self;
  }

  protected get<Value>(method: string, ...values: unknown[]): Value {
    return callHost<Value>(`sheet.${method}`, this.id, ...values);
  }

  private namedRange(a1Notation: string): RangeRef {
    const [maxRows, maxColumns] = this.get<[number, number]>('size');
    const cells = a1Notation.slice(a1Notation.lastIndexOf('!') + 1);
    const tab = a1Notation.slice(0, Math.max(0, a1Notation.lastIndexOf('!'))).replace(/^'(.*)'$/, '$1');
    const area = parseA1(cells, maxRows, maxColumns);
    if (!area || (tab !== '' && tab.replace(/''/g, "'") !== this.getName())) {
      throw platformError('Range not found');
    }
    const { top, left, bottom, right } = area;
    return checkedRef([this.id, top + 1, left + 1, bottom - top, right - left]);
  }

  getRange(rowOrName: number | string, column = 1, rows = 1, columns = 1): GRange {
    if (typeof rowOrName === 'string') return rangeHandle(this.namedRange(rowOrName));
    const numbers = [rowOrName, column, rows, columns].map(Math.trunc) as [number, number, number, number];
    return rangeHandle(checkedRef([this.id, ...numbers]));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeListHandle(a1Notations.map((name) => this.namedRange(name)));
  }

  getDataRange(): GRange {
    return rangeHandle(this.get<RangeRef>('getDataRange'));
  }

  getName(): string {
    return this.get<string>('getName');
  }

  setName(name: string): GSheet {
    return this.set('setName', String(name));
  }

  getSheetId(): number {
    return this.id;
  }

  getIndex(): number {
    return this.get<number>('getIndex');
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetHandle();
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return memberOf<GoogleAppsScript.Spreadsheet.SheetType>(SheetType, 'GRID');
  }

  getLastRow(): number {
    return this.get<number>('getLastRow');
  }

  getLastColumn(): number {
    return this.get<number>('getLastColumn');
  }

  getMaxRows(): number {
    return this.get<number>('getMaxRows');
  }

  getMaxColumns(): number {
    return this.get<number>('getMaxColumns');
  }

  hideSheet(): GSheet {
    return this.set('hideSheet');
  }

  showSheet(): GSheet {
    return this.set('showSheet');
  }

  isSheetHidden(): boolean {
    return this.get<boolean>('isSheetHidden');
  }

  setRightToLeft(rightToLeft: boolean): GSheet {
    return this.set('setRightToLeft', rightToLeft);
  }

  isRightToLeft(): boolean {
    return this.get<boolean>('isRightToLeft');
  }

  setTabColor(color: string | null): GSheet {
    return this.set('setTabColor', color);
  }

  getTabColor(): string | null {
    return this.get<string | null>('getTabColor');
  }

  setHiddenGridlines(hidden: boolean): GSheet {
    return this.set('setHiddenGridlines', hidden);
  }

  hasHiddenGridlines(): boolean {
    return this.get<boolean>('hasHiddenGridlines');
  }

  setFrozenRows(rows: number): void {
    this.set('setFrozenRows', rows);
  }

  getFrozenRows(): number {
    return this.get<number>('getFrozenRows');
  }

  setFrozenColumns(columns: number): void {
    this.set('setFrozenColumns', columns);
  }

  getFrozenColumns(): number {
    return this.get<number>('getFrozenColumns');
  }

  setColumnWidth(column: number, width: number): GSheet {
    return this.set('setColumnWidth', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): GSheet {
    return this.set('setColumnWidths', column, count, width);
  }

  getColumnWidth(column: number): number {
    return this.get<number>('getColumnWidth', column);
  }

  setRowHeight(row: number, height: number): GSheet {
    return this.set('setRowHeight', row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): GSheet {
    return this.set('setRowHeights', row, count, height);
  }

  getRowHeight(row: number): number {
    return this.get<number>('getRowHeight', row);
  }

  hideColumns(column: number, count = 1): void {
    this.set('hideColumns', column, count);
  }

  showColumns(column: number, count = 1): void {
    this.set('showColumns', column, count);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.get<boolean>('isColumnHiddenByUser', column);
  }

  activate(): GSheet {
    return this.set('activate');
  }
}
