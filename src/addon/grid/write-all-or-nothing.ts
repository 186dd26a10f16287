/**
 * Writes to several tabs that stand or fall together: where one is refused, as by a protected range, what was
 * written before is put back, so that no decision stands half in the sheet and outside the Log.
 */
import type { Table } from './table';
import { writeCells, type CellWrite } from './write-cells';

/** Cells of one tab as they stood before. */
export interface Before {
  readonly table: Table;
  readonly before: readonly CellWrite[];
}

/** Costs nothing where all goes well. Passes on what `work` throws. */
export function writeAllOrNothing(cells: readonly Before[], work: () => void): void {
  try {
    work();
  } catch (error) {
    for (const { table, before } of cells) for (const write of before) putBack(table, write);
    throw error;
  }
}

/** A cell that refuses this refused the first write too, and so holds what it held. */
function putBack(table: Table, write: CellWrite): void {
  try {
    writeCells(table, [write]);
  } catch (error) {
    console.warn(error instanceof Error ? error.message : String(error));
  }
}
