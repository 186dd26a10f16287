/**
 * The shape of one tab in memory and on disk: plain JSON. Rows and bands are replaced, never changed in
 * place, so that a run's buffer can share them with the workbook.
 */
import type { CellJson, Json } from '../protocol';
import type { Bands } from './sheet-bands';

/** A rectangle of cells: 0-based, bottom and right excluded. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named tab. */
export interface AreaOnSheet extends Area {
  readonly sheet: number;
}

/** Formatting of part of a text; offsets in UTF-16 units, `end` excluded. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: TextStyleState;
}

export interface TextStyleState {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly foregroundColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
}

/** A cell that holds more than a value: a formula, or a text with links and styles. */
export interface RichCell {
  readonly value: CellJson;
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  /** What an array formula shows from its own cell on, row by row; `SheetState.spills` is true then. */
  readonly spill?: ReadonlyArray<readonly CellJson[]>;
}

/** An empty cell is `''`, as `getValues` reports it. */
export type StoredCell = CellJson | RichCell;

export type Row = readonly StoredCell[];

/** What is set on a cell; absent means the default. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontWeight?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontStyle?: string;
  readonly background?: string;
  readonly wrapStrategy?: string;
  readonly verticalAlignment?: string;
  readonly horizontalAlignment?: string;
  readonly textDirection?: string;
}

export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  /** The criteria's arguments; a range is an AreaOnSheet, a date a `{ date }`. */
  readonly values: readonly Json[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  /** A name of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly Json[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

export interface ProtectionState {
  readonly id: number;
  /** Absent for a whole tab. */
  readonly area?: Area;
  readonly unprotected: readonly Area[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

export type MetadataLocationType = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export interface MetadataState {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly location: MetadataLocationType;
  /** The row or column it sits on (0-based); absent elsewhere. */
  readonly index?: number;
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly AreaOnSheet[];
  /** Row and column 1-based and offsets in pixels, as `setPosition` takes them. */
  readonly position: readonly [row: number, column: number, offsetX: number, offsetY: number];
  readonly options: Readonly<Record<string, Json>>;
  readonly numHeaders: number;
  readonly hiddenDimensionStrategy: string;
  readonly mergeStrategy: string;
  readonly transposed: boolean;
}

export interface PivotGroupState {
  /** Column of the tab with the source, 0-based. */
  readonly column: number;
  readonly showTotals: boolean;
  readonly ascending: boolean;
}

export interface PivotState {
  readonly id: number;
  readonly top: number;
  readonly left: number;
  readonly source: AreaOnSheet;
  readonly rows: readonly PivotGroupState[];
  readonly columns: readonly PivotGroupState[];
  readonly values: ReadonlyArray<{ column: number; summarize: string; name?: string }>;
  readonly filters: ReadonlyArray<{ column: number; visibleValues: readonly string[] }>;
}

export interface ColumnState {
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface SheetState {
  readonly id: number;
  name: string;
  hidden: boolean;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  /** Rows from the top; short or missing ones are empty to the right and below. */
  rows: Array<Row | null>;
  /** By column. */
  formats: Array<Bands<CellFormat>>;
  notes: Array<Bands<string>>;
  validations: Array<Bands<ValidationRule>>;
  columns: Array<ColumnState | null>;
  rowHeights: Bands<number>;
  merges: readonly Area[];
  /** True where a formula may spill, so that other tabs need not be searched for one. */
  spills?: boolean;
  filter: Area | null;
  conditionalFormats: readonly ConditionalFormatState[];
  protections: readonly ProtectionState[];
  metadata: readonly MetadataState[];
  charts: readonly ChartState[];
  pivots: readonly PivotState[];
}

/** An empty tab as `insertSheet` makes it: 1,000 rows and 26 columns. */
export function emptySheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    rightToLeft: false,
    hiddenGridlines: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    formats: [],
    notes: [],
    validations: [],
    columns: [],
    rowHeights: [],
    merges: [],
    filter: null,
    conditionalFormats: [],
    protections: [],
    metadata: [],
    charts: [],
    pivots: [],
  };
}

/** A copy whose lists can be changed without changing the original; rows and bands stay shared. */
export function cloneSheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    rows: sheet.rows.slice(),
    formats: sheet.formats.slice(),
    notes: sheet.notes.slice(),
    validations: sheet.validations.slice(),
    columns: sheet.columns.slice(),
  };
}
