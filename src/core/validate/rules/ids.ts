/** Rules about the shape of tabs and the ids of rows: columns there, ids there, ids once. */
import { rowTabs } from '../../model/tabs';
import { dataTabs, idOf, problemAt, rowsOf } from '../rows';
import type { Problem, Rule } from '../types';

export const missingColumns: Rule = (state) =>
  [...dataTabs, 'codebook' as const].flatMap((tab) =>
    (state.missingColumns[tab] ?? []).map((column): Problem => ({
      code: 'missing-label',
      tab,
      row: 0,
      row_id: '',
      column,
      value: '',
    })),
  );

export const rowIds: Rule = (state) =>
  dataTabs.flatMap((tab) => {
    const column = rowTabs[tab].idColumn;
    if (state.missingColumns[tab]?.includes(column)) return [];
    const seen = new Map<string, number>();
    return rowsOf(state, tab).flatMap((row) => {
      const id = idOf(tab, row);
      if (id === '') return [problemAt('row-id-missing', tab, row, column)];
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, row.row);
        return [];
      }
      return [problemAt('row-id-duplicate', tab, row, column, { first: String(first) })];
    });
  });
