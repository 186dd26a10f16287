/** A tab as the page knows it: its layout, what holds for its cells, and the rows that have been read. */
import type { CellFormat, CellRange, RuleView, TabView } from '../../protocol';
import { GridLayout } from '../grid/layout';
import type { CellPlace } from './address';
import { BandTable } from './bands';
import type { RowStore } from './row-store';
import type { Grid } from './selection';

export class TabModel {
  readonly layout: GridLayout;
  readonly formats: BandTable<CellFormat>;
  readonly notes: BandTable<string>;
  readonly rules: BandTable<RuleView>;

  constructor(
    readonly view: TabView,
    readonly rows: RowStore,
  ) {
    this.layout = new GridLayout(view);
    this.formats = new BandTable(view.formats);
    this.notes = new BandTable(view.notes);
    this.rules = new BandTable(view.rules);
    rows.setFilledRows(view.filledRows);
  }

  get grid(): Grid {
    return { rows: this.view.maxRows, columns: this.layout.shown };
  }

  /** Whether a pivot table computes the cell. */
  isComputed(place: CellPlace): boolean {
    return this.view.pivots.some((pivot) => isInside(pivot, place));
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
