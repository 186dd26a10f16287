/** A tab as the page knows it: its layout, what holds for its cells, and the rows that have been read. */
import type { CellFormat, CellRange, RuleView, TabView } from '../../protocol';
import { GridLayout } from '../grid/layout';
import { mayGrow } from '../grid/row-heights';
import type { CellPlace } from './address';
import { BandTable } from './bands';
import type { RowStore } from './row-store';
import type { Grid } from './selection';

/** How Sheets names the total of a group and of everything. */
const TOTAL = /(?:^| )Total$/;

export class TabModel {
  readonly layout: GridLayout;
  readonly formats: BandTable<CellFormat>;
  readonly notes: BandTable<string>;
  readonly rules: BandTable<RuleView>;
  /** Columns in which some format can make a row higher. */
  readonly growingColumns: readonly number[];

  constructor(
    readonly view: TabView,
    readonly rows: RowStore,
  ) {
    this.layout = new GridLayout(view);
    this.formats = new BandTable(view.formats);
    this.notes = new BandTable(view.notes);
    this.rules = new BandTable(view.rules);
    this.growingColumns = view.formats
      .filter(
        ({ column, bands }) => !this.layout.isHidden(column) && bands.some(({ value }) => mayGrow(value)),
      )
      .map(({ column }) => column);
    rows.setFilledRows(view.filledRows);
  }

  get grid(): Grid {
    return { rows: this.view.maxRows, columns: this.layout.shown };
  }

  /** Whether a pivot table computes the cell. */
  isComputed(place: CellPlace): boolean {
    return this.pivotAt(place) !== undefined;
  }

  private pivotAt(place: CellPlace): CellRange | undefined {
    return this.view.pivots.find((pivot) => isInside(pivot, place));
  }

  /** Whether a cell belongs to the headers or totals of a pivot table, which Sheets shows bold. */
  isHeading(row: number, column: number): boolean {
    const pivot = this.view.pivots.length > 0 ? this.pivotAt({ row, column }) : undefined;
    if (!pivot) return false;
    let isHeader = true;
    for (let at = pivot.column; at < pivot.column + pivot.columns; at++) {
      const cell = this.rows.cell(row, at);
      if (cell?.kind === 'T' && TOTAL.test(cell.shown)) return true;
      if (cell?.kind === 'N' && at > pivot.column) isHeader = false;
    }
    return isHeader;
  }

  /** Whether a range touches cells that a pivot table computes. */
  touchesPivot(range: CellRange): boolean {
    return this.view.pivots.some(
      (pivot) =>
        pivot.row < range.row + range.rows &&
        range.row < pivot.row + pivot.rows &&
        pivot.column < range.column + range.columns &&
        range.column < pivot.column + pivot.columns,
    );
  }
}

function isInside(range: CellRange, { row, column }: CellPlace): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}
