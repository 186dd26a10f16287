/** Looks up what holds for a cell in bands down the columns of a tab. */
import type { ColumnBands, RowBand } from '../../protocol';

/** The value at a row, or undefined. Bands are sorted and do not overlap. */
export function bandAt<Value>(bands: ReadonlyArray<RowBand<Value>>, row: number): Value | undefined {
  let low = 0;
  let high = bands.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const band = bands[middle] as RowBand<Value>;
    if (row < band.from) high = middle - 1;
    else if (row > band.to) low = middle + 1;
    else return band.value;
  }
  return undefined;
}

/** Bands by column, so that a cell's value is found without a search through the columns. */
export class BandTable<Value> {
  private readonly byColumn: ReadonlyMap<number, ReadonlyArray<RowBand<Value>>>;

  constructor(columns: ReadonlyArray<ColumnBands<Value>>) {
    this.byColumn = new Map(columns.map(({ column, bands }) => [column, bands]));
  }

  at(row: number, column: number): Value | undefined {
    const bands = this.byColumn.get(column);
    return bands && bandAt(bands, row);
  }
}
