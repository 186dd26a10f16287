/**
 * Where the cells of a tab stand in RevoGrid: frozen rows and columns are segments of their own, hidden
 * columns are left out, and a right-to-left tab is mirrored by giving the columns in reverse.
 */
import type { TabView } from '../../protocol';
import type { CellPlace } from '../workbook/address';

export type RowSegment = 'rowPinStart' | 'rgRow';
export type ColumnSegment = 'colPinStart' | 'rgCol' | 'colPinEnd';

/** A cell as RevoGrid counts: from 0 within its segment. */
export interface SegmentCell {
  readonly rowType: RowSegment;
  readonly colType: ColumnSegment;
  readonly x: number;
  readonly y: number;
}

const DEFAULT_WIDTH = 100;

export type LaidOutTab = Pick<
  TabView,
  'rightToLeft' | 'maxRows' | 'maxColumns' | 'frozenRows' | 'frozenColumns' | 'columns'
>;

export class GridLayout {
  /** Numbers of the shown columns, ascending. */
  readonly shown: readonly number[];
  /** Shown columns as they stand from left to right in each segment. */
  readonly frozen: readonly number[];
  readonly scrolled: readonly number[];
  readonly frozenSegment: ColumnSegment;
  private readonly widths: ReadonlyMap<number, number>;
  private readonly hidden: ReadonlySet<number>;

  constructor(readonly tab: LaidOutTab) {
    this.hidden = new Set(tab.columns.filter(({ hidden }) => hidden).map(({ column }) => column));
    this.widths = new Map(tab.columns.map(({ column, width }) => [column, width ?? DEFAULT_WIDTH]));
    this.shown = numbers(1, tab.maxColumns).filter((column) => !this.hidden.has(column));
    const inOrder = (columns: readonly number[]) => (tab.rightToLeft ? [...columns].reverse() : columns);
    this.frozen = inOrder(this.shown.filter((column) => column <= tab.frozenColumns));
    this.scrolled = inOrder(this.shown.filter((column) => column > tab.frozenColumns));
    this.frozenSegment = tab.rightToLeft ? 'colPinEnd' : 'colPinStart';
  }

  width(column: number): number {
    return this.widths.get(column) ?? DEFAULT_WIDTH;
  }

  isHidden(column: number): boolean {
    return this.hidden.has(column);
  }

  /** Null for a cell in a hidden column. */
  segmentOf({ row, column }: CellPlace): SegmentCell | null {
    const isFrozen = column <= this.tab.frozenColumns;
    const x = (isFrozen ? this.frozen : this.scrolled).indexOf(column);
    if (x < 0) return null;
    const { frozenRows } = this.tab;
    return {
      rowType: row <= frozenRows ? 'rowPinStart' : 'rgRow',
      colType: isFrozen ? this.frozenSegment : 'rgCol',
      x,
      y: row <= frozenRows ? row - 1 : row - frozenRows - 1,
    };
  }

  /** Null where RevoGrid names a cell that is not there any more. */
  placeOf({ rowType, colType, x, y }: SegmentCell): CellPlace | null {
    const column = (colType === 'rgCol' ? this.scrolled : this.frozen)[x];
    if (column === undefined) return null;
    return { row: (rowType === 'rowPinStart' ? 0 : this.tab.frozenRows) + y + 1, column };
  }

  /** The run of hidden columns that ends just before a shown one, or begins after the last shown one. */
  hiddenBeside(column: number): { readonly column: number; readonly count: number } | null {
    const before = this.run(column - 1, -1);
    if (before > 0) return { column: column - before, count: before };
    const isLast = this.shown[this.shown.length - 1] === column;
    const after = isLast ? this.run(column + 1, 1) : 0;
    return after > 0 ? { column: column + 1, count: after } : null;
  }

  private run(from: number, step: 1 | -1): number {
    let count = 0;
    for (let column = from; this.hidden.has(column); column += step) count++;
    return count;
  }

  /** Pixels from the start edge of the scrolled columns to a column's start edge, in reading direction. */
  offsetInScrolled(column: number): number {
    return this.shown
      .filter((shown) => shown > this.tab.frozenColumns && shown < column)
      .reduce((sum, shown) => sum + this.width(shown), 0);
  }
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
