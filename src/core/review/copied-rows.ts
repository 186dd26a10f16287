/** Rows that somebody copied by hand: they have the id of another row until validation has named them. */
import { textAt } from '../model/cell';
import { rowTabs, type ReviewedTabName } from '../model/tabs';
import type { Cells } from './types';

/** A save finds the first row of an id; a copy beside it could be shown, but never saved. Rows without id stay. */
export function firstOfEachId(tab: ReviewedTabName, rows: readonly Cells[]): Cells[] {
  const seen = new Set<string>();
  return rows.filter((cells) => {
    const id = textAt(cells, rowTabs[tab].idColumn);
    if (id !== '' && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
