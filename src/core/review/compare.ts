/** Compares what a card was loaded with and what stands in the sheet now, so that nobody's work is overwritten. */
import type { Cell } from '../model/cell';
import { DECIDED, sameCell } from './columns';
import type { CellEdit, Cells, Conflict, LoadedRow } from './types';

/**
 * Cells that somebody changed since they were loaded: those that people decide on, and those about to be
 * written. Where both wrote the same there is nothing to settle. `current` gives a row by its id.
 */
export function conflictsOf(
  loaded: readonly LoadedRow[],
  edits: readonly CellEdit[],
  current: (row: LoadedRow) => Cells | undefined,
): Conflict[] {
  return loaded.flatMap((row): Conflict[] => {
    const now = current(row);
    const gone: Conflict = { tab: row.tab, id: row.id, column: '', loaded: '', theirs: '', yours: '' };
    if (!now) return [gone];
    const own = edits.filter(({ tab, id }) => tab === row.tab && id === row.id);
    const yours = new Map<string, Cell>(own.map(({ column, value }) => [column, value]));
    const notes = yours.has('note') ? ['note'] : [];
    return [...DECIDED[row.tab], ...notes].flatMap((column) => {
      const before = row.cells[column] ?? '';
      const theirs = now[column] ?? '';
      const mine = yours.get(column) ?? before;
      if (sameCell(row.tab, column, before, theirs) || sameCell(row.tab, column, mine, theirs)) return [];
      return [{ tab: row.tab, id: row.id, column, loaded: before, theirs, yours: mine }];
    });
  });
}

/** The rows as if they had been loaded with what others wrote: a save on them overwrites it knowingly. */
export function acknowledge(loaded: readonly LoadedRow[], conflicts: readonly Conflict[]): LoadedRow[] {
  return loaded.map((row) => {
    const theirs = conflicts.filter(
      ({ tab, id, column }) => tab === row.tab && id === row.id && column !== '',
    );
    const cells = Object.fromEntries(theirs.map(({ column, theirs: value }) => [column, value]));
    return { ...row, cells: { ...row.cells, ...cells } };
  });
}
