/** Takes a save back: what it changed is put back, what it added is emptied, unless somebody went on from it. */
import type { Cell } from '../model/cell';
import type { CellEdit, LoadedRow, SaveRequest } from './types';

/** Tabs whose rows say who decided and when. */
const STAMPED = ['events', 'cooperation'];

/** The save that undoes `request`, which rests on what `request` has written. */
export function undoOf({ loaded, edits, added = [] }: SaveRequest): SaveRequest {
  const before = new Map(loaded.map((row) => [row.id, row]));
  const back = edits.flatMap(({ tab, id, column }): CellEdit[] => {
    const row = before.get(id);
    return row ? [{ tab, id, column, value: row.cells[column] ?? '' }] : [];
  });
  const stamps = loaded
    .filter(({ tab, id }) => STAMPED.includes(tab) && edits.some((edit) => edit.id === id))
    .flatMap(({ tab, id, cells }) =>
      ['coder', 'reviewed_at'].map((column): CellEdit => ({ tab, id, column, value: cells[column] ?? '' })),
    );
  return {
    undo: true,
    edits: [...back, ...stamps],
    added: [],
    loaded: loaded.map((row) => after(row, edits)),
    removed: added.map(({ tab, id, cells }) => ({ tab, id, cells })),
  };
}

/** A row as it stands once the edits are written. */
export function after(row: LoadedRow, edits: readonly CellEdit[]): LoadedRow {
  const own = edits.filter(({ tab, id }) => tab === row.tab && id === row.id);
  const changed: Record<string, Cell> = Object.fromEntries(own.map(({ column, value }) => [column, value]));
  return { ...row, cells: { ...row.cells, ...changed } };
}
