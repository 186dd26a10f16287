/**
 * Writes to several tabs that stand or fall together: where one is refused, as by a protected range, what was
 * written before is put back, so that no decision stands half in the sheet and outside the Log.
 */
import type { Table } from './table';
import { writeCells, writeRows, type CellWrite } from './write-cells';

/** Cells of one tab as they stood before, and how many rows are to be appended to it. */
export interface Before {
  readonly table: Table;
  readonly before: readonly CellWrite[];
  readonly appended?: number;
}

/** Costs nothing where all goes well. Passes on what `work` throws. */
export function writeAllOrNothing(cells: readonly Before[], work: () => void): void {
  try {
    work();
  } catch (error) {
    for (const { table, before, appended = 0 } of cells) {
      for (const write of before) attempt(() => writeCells(table, [write]));
      attempt(() =>
        writeRows(
          table,
          table.nextRow,
          Array.from({ length: appended }, () => ({})),
        ),
      );
    }
    throw error;
  }
}

/** A cell that refuses this refused the first write too, and so holds what it held. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : String(error));
  }
}
