/** What a workbook looks like to the page: tabs, rows, single cells. Rows and columns count from 1, tabs go by id. */
import type { CellFormat } from '../../host/model/sheet-state';
import type { Json } from '../../host/protocol';

/** More rows than this are not sent in one answer. */
export const ROWS_IN_A_SLICE = 500;
/** A cell shows at most this many characters; its whole text comes with the request `cell`. */
export const SHOWN_CHARACTERS = 600;

export interface TabSummary {
  readonly tab: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
}

/** Cells from (row, column) on, counted from 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All tabs, in order. `version` grows with every change of the workbook. */
export interface TabList {
  readonly version: number;
  readonly tabs: readonly TabSummary[];
  /** The id of the active tab. */
  readonly active: number;
  readonly selection: CellRange | null;
}

/** `value` holds for rows `from` to `to`, both included. */
export interface RowBand<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Bands down one column; columns without any are left out. */
export interface ColumnBands<Value> {
  readonly column: number;
  readonly bands: ReadonlyArray<RowBand<Value>>;
}

export interface ColumnView {
  readonly column: number;
  /** Pixels; 100 where absent. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** What may stand in cells. */
export interface RuleView {
  /** `list`: a dropdown of `options`; `checkbox`: true and false; `other`: judged by the server only. */
  readonly kind: 'list' | 'checkbox' | 'other';
  /** As they would be typed; empty unless a list. */
  readonly options: readonly string[];
  /** False where a wrong value is refused, true where it only gets a warning. */
  readonly warningOnly: boolean;
  readonly help: string;
}

/** One column of a chart's data, headers first where `numHeaders` says so. */
export type ChartCell = string | number | boolean | null;

export interface ChartView {
  readonly chart: number;
  /** A name of Charts.ChartType: `BAR`, `COLUMN`, `PIE`, `LINE`... */
  readonly type: string;
  /** The cell of its upper left corner and the offset from there in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  /** As `setOption` got them: `title`, `width`, `height`, `colors`, `isStacked`... */
  readonly options: Readonly<Record<string, Json>>;
  /** How many of the first rows of `data` are headers. */
  readonly headers: number;
  /** Rows of the source as the chart sees them: the first column is the axis, the others are series. */
  readonly data: ReadonlyArray<readonly ChartCell[]>;
}

/** A conditional format that holds for cells, already judged by the server. */
export type ConditionalLook = Pick<CellFormat, 'background' | 'fontColor' | 'fontWeight' | 'fontStyle'>;

/** Everything about a tab except its cells. What is not named has the default. */
export interface TabView {
  readonly version: number;
  readonly tab: number;
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly hiddenGridlines: boolean;
  /** The grid's size. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** The last row and column that show something, pivots included; 0 in an empty tab. */
  readonly filledRows: number;
  readonly filledColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnView[];
  /** Pixels; 21 where absent. */
  readonly rowHeights: ReadonlyArray<RowBand<number>>;
  readonly formats: ReadonlyArray<ColumnBands<CellFormat>>;
  readonly notes: ReadonlyArray<ColumnBands<string>>;
  readonly rules: ReadonlyArray<ColumnBands<RuleView>>;
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartView[];
  /** Where pivot tables show computed cells, which cannot be typed into. */
  readonly pivots: readonly CellRange[];
}

/** Part of a text that is a link or has a look of its own; offsets in UTF-16 units, `end` excluded. */
export interface TextRunView {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

/** Something about single cells of a slice. */
export interface AtCell<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What each cell of a row holds, a letter a column: Text, Number, Date, Boolean, Empty. */
export type CellKinds = string;

/** Rows of a tab from `from` on. Pivots' computed cells are among them. */
export interface RowSlice {
  readonly version: number;
  readonly tab: number;
  readonly from: number;
  /** What the cells show; a row ends with its last cell that shows something. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** By row, as `T`, `N`, `D`, `B`, `E`; only rows that hold something else than text. */
  readonly kinds: ReadonlyArray<{ readonly row: number; readonly kinds: CellKinds }>;
  readonly formulas: ReadonlyArray<AtCell<string>>;
  readonly links: ReadonlyArray<AtCell<readonly TextRunView[]>>;
  /** Cells whose value does not satisfy their rule; the value is the rule's help text. */
  readonly warnings: ReadonlyArray<AtCell<string>>;
  /** Cells shown cut; the value is the whole text's length. */
  readonly cut: ReadonlyArray<AtCell<number>>;
  readonly looks: ReadonlyArray<AtCell<ConditionalLook>>;
}

/** One cell in full. */
export interface CellView {
  readonly version: number;
  readonly shown: string;
  /** What an editor starts from: the formula where there is one, else text that typed again gives the same. */
  readonly typed: string;
  readonly note: string;
  readonly rule: RuleView | null;
  readonly warning: string | null;
  readonly links: readonly TextRunView[];
}
