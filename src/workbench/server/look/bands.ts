/** Run-length bands of the model (rows from 0, `to` excluded) as the protocol has them (from 1, included). */
import type { Bands } from '../../../host/model/sheet-bands';
import type { ColumnBands, RowBand } from '../../protocol';

export function rowBands<From, To>(bands: Bands<From>, view: (value: From) => To): Array<RowBand<To>> {
  return bands.map(({ from, to, value }) => ({ from: from + 1, to, value: view(value) }));
}

export function columnBands<From, To>(
  columns: ReadonlyArray<Bands<From>>,
  view: (value: From) => To,
): Array<ColumnBands<To>> {
  return columns.flatMap((bands, index) =>
    bands.length === 0 ? [] : [{ column: index + 1, bands: rowBands(bands, view) }],
  );
}
