/** A tab's rows and columns, and what is kept with it: rules, charts, pivots, protections, metadata. */
import { platformError } from '../call-host';
import {
  conditionalFormatFrom,
  conditionalFormatJsonOf,
  type ConditionalFormatJson,
} from './conditional-format';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from './developer-metadata';
import { chartFrom, chartJsonOf, newChart, type ChartJson } from './embedded-chart';
import { filterHandle } from './filter';
import { pivotsOf } from './pivot-table';
import { protectionFrom, protectSheet, type ProtectionJson } from './protection';
import { clearedParts, type ClearOptions } from './range-actions';
import { refOfRange } from './range';
import { sheetHandle } from './sheet';
import { SheetView } from './sheet-view';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class SheetStructure extends SheetView {
  insertRowsAfter(row: number, count: number): GSheet {
    return this.set('insertRowsAfter', row, count);
  }

  insertRowsBefore(row: number, count: number): GSheet {
    return this.set('insertRowsBefore', row, count);
  }

  insertColumnsAfter(column: number, count: number): GSheet {
    return this.set('insertColumnsAfter', column, count);
  }

  insertColumnsBefore(column: number, count: number): GSheet {
    return this.set('insertColumnsBefore', column, count);
  }

  insertColumnAfter(column: number): GSheet {
    return this.set('insertColumnsAfter', column, 1);
  }

  insertColumnBefore(column: number): GSheet {
    return this.set('insertColumnsBefore', column, 1);
  }

  deleteRow(row: number): GSheet {
    return this.set('deleteRows', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.set('deleteRows', row, count);
  }

  deleteColumn(column: number): GSheet {
    return this.set('deleteColumns', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.set('deleteColumns', column, count);
  }

  moveColumns(columns: GoogleAppsScript.Spreadsheet.Range, destination: number): void {
    const [sheet, , first, , count] = refOfRange(columns);
    if (sheet !== this.id) throw platformError('The range must be on the same sheet.');
    this.set('moveColumns', first, count, destination);
  }

  sort(column: number, ascending = true): GSheet {
    return this.set('sort', column, ascending);
  }

  clear(options: ClearOptions = {}): GSheet {
    return this.set('clear', clearedParts(options));
  }

  clearContents(): GSheet {
    return this.set('clearContents');
  }

  clearFormats(): GSheet {
    return this.set('clearFormats');
  }

  clearNotes(): GSheet {
    return this.set('clearNotes');
  }

  copyTo(): GSheet {
    return sheetHandle(this.get<number>('copyTo'));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.get<boolean>('getFilter') ? filterHandle(this.id) : null;
  }

  getConditionalFormatRules(): GRule[] {
    return this.get<ConditionalFormatJson[]>('getConditionalFormatRules').map(conditionalFormatFrom);
  }

  /** Replaces all of the tab's rules. */
  setConditionalFormatRules(rules: GRule[]): void {
    this.set('setConditionalFormatRules', rules.map(conditionalFormatJsonOf));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart();
  }

  insertChart(chart: GChart): void {
    this.set('insertChart', chartJsonOf(chart));
  }

  updateChart(chart: GChart): void {
    this.set('updateChart', chartJsonOf(chart));
  }

  removeChart(chart: GChart): void {
    this.set('removeChart', chartJsonOf(chart).id);
  }

  getCharts(): GChart[] {
    return this.get<ChartJson[]>('getCharts').map(chartFrom);
  }

  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return pivotsOf(this.id);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectSheet(this.id);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.get<ProtectionJson[]>('getProtections', String(type)).map(protectionFrom);
  }

  addDeveloperMetadata(...values: MetadataArguments): GSheet {
    addMetadata({ sheet: this.id }, values);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ sheet: this.id });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor({ sheet: this.id });
  }
}
