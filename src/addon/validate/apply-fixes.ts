/**
 * Applies fixes as they were shown: under the document lock every cell is read again, and where one differs
 * from what was shown the whole fix is left out. All that is written goes into the Log as one batch.
 */
import * as z from 'zod/mini';
import { CELL_LENGTH } from '../../core/model/cell';
import { mintId } from '../../core/model/ids';
import type { Column } from '../../core/model/tab';
import { rowTabs, type RowTabName } from '../../core/model/tabs';
import { rowFinder } from '../../core/validate/fixes/fixes-of';
import type { FixChange } from '../../core/validate/fixes/types';
import { dataTabs } from '../../core/validate/rows';
import type { GridRow } from '../../core/validate/types';
import { readTable, type Table } from '../grid/table';
import { writeAllOrNothing } from '../grid/write-all-or-nothing';
import { writeCells, type CellWrite } from '../grid/write-cells';
import { requireLog, writeLog, type LogEntry } from '../log/write-log';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';

export interface AppliedFixes {
  /** The batch in the Log, for undo; pass it on to have further fixes join it. */
  readonly batch: string;
  readonly applied: number;
  /** Positions of the fixes that were left out: somebody has changed their cells or moved their rows. */
  readonly left: readonly number[];
}

const fixedTabs: readonly RowTabName[] = [...dataTabs, 'codebook'];

/** Each fix is the changes of one finding, which stand or fall together. `action`: what the Log calls it. */
export function applyFixes(
  fixes: ReadonlyArray<readonly FixChange[]>,
  batch = '',
  action: LogEntry['action'] = 'fix',
): AppliedFixes {
  if (coderName() === '') throw new PlainError('coder-missing');
  const refused = fixes.flat().find((change) => !isWritable(change));
  if (refused) throw new PlainError('save-refused', { column: refused.column });
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    requireLog(workbook);
    const names = new Set(fixes.flat().map(({ tab }) => tab));
    const tables = new Map([...names].map((name) => [name, readTable(workbook, name)]));
    const rowOf: FindRow = rowFinder({
      tabs: Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows])),
    });
    const left = fixes.flatMap((changes, index) =>
      changes.every((change) => isAsShown(rowOf(change), change)) ? [] : [index],
    );
    const kept = once(fixes.filter((_, index) => !left.includes(index)).flat());
    const name = batch || mintId('bat');
    const before = cellsOf(tables, kept, rowOf, 'old').map(({ table, cells }) => ({ table, before: cells }));
    writeAllOrNothing(before, () => {
      for (const { table, cells } of cellsOf(tables, kept, rowOf, 'new')) writeCells(table, cells);
      writeLog(workbook, entriesOf(kept, action), name);
    });
    return { batch: name, applied: fixes.length - left.length, left };
  });
}

/** A page could ask for anything: only known columns, only values that their schema lets in. */
function isWritable({ tab, column, new: value }: FixChange): boolean {
  if (!fixedTabs.includes(tab)) return false;
  const type = (rowTabs[tab].columns as Record<string, Column>)[column]?.type;
  return (
    !!type && String(value).length <= CELL_LENGTH && (value === '' || z.safeParse(type.schema, value).success)
  );
}

/** Where the cell only gets an owner, it must still hold what was shown as new. */
function isAsShown(row: GridRow | undefined, { column, old, new: value, writes }: FixChange): boolean {
  return row !== undefined && String(row.cells[column] ?? '') === String(writes ? old : value);
}

/** Two findings of one row may both wish for its stamps. */
function once(changes: readonly FixChange[]): FixChange[] {
  const cells = new Map<string, FixChange>();
  for (const change of changes) {
    const cell = [change.tab, change.row_id || change.row, change.row, change.column].join('|');
    if (!cells.has(cell)) cells.set(cell, change);
  }
  return [...cells.values()];
}

type FindRow = (change: FixChange) => GridRow | undefined;

/** The cells that are written, as they stood or as they shall stand. */
function cellsOf(
  tables: ReadonlyMap<RowTabName, Table>,
  changes: readonly FixChange[],
  rowOf: FindRow,
  which: 'old' | 'new',
): Array<{ table: Table; cells: CellWrite[] }> {
  return [...tables.values()].map((table) => ({
    table,
    cells: changes
      .filter(({ tab, writes }) => writes && tab === table.name)
      .map((change) => ({
        row: rowOf(change)?.row ?? change.row,
        column: change.column,
        value: change[which],
      })),
  }));
}

/** A row with a new id is found by it from now on, also by an undo. */
function entriesOf(changes: readonly FixChange[], action: LogEntry['action']): LogEntry[] {
  const place = ({ tab, row }: FixChange) => `${tab}|${row}`;
  const minted = new Map(
    changes
      .filter(({ tab, column }) => column === rowTabs[tab].idColumn)
      .map((change) => [place(change), String(change.new)]),
  );
  return changes.map((change): LogEntry => ({
    action,
    tab: change.tab,
    row: minted.get(place(change)) ?? change.row_id,
    column: change.column,
    old: change.old,
    new: change.new,
  }));
}
