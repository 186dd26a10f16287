/** Compares what a card was loaded with and what stands in the sheet now, so that nobody's work is overwritten. */
import type { Cell } from '../model/cell';
import { DECIDED, sameCell } from './columns';
import type { CellEdit, Cells, Conflict, LoadedRow } from './types';

/** What Accord derives from other cells, and who decided last: nobody's work is lost with it. */
const UNCOMPARED = ['label', 'event', 'codebook_version', 'evidence_at', 'coder', 'reviewed_at'];

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
    const written = own.map(({ column }) => column).filter((column) => !UNCOMPARED.includes(column));
    return [...new Set([...DECIDED[row.tab], ...written])].flatMap((column) => {
      const before = row.cells[column] ?? '';
      const theirs = now[column] ?? '';
      const mine = yours.get(column) ?? before;
      if (sameCell(row.tab, column, before, theirs) || sameCell(row.tab, column, mine, theirs)) return [];
      return [{ tab: row.tab, id: row.id, column, loaded: before, theirs, yours: mine }];
    });
  });
}
