/** Reads what an undo is planned from: the Log, every tab with row ids, and what people keep beside their rows. */
import { textAt } from '../../core/model/cell';
import { rowTabs, type RowTabName } from '../../core/model/tabs';
import { readLog } from '../../core/undo/batches';
import { planUndo, type UndoState } from '../../core/undo/plan-undo';
import type { UndoPlan } from '../../core/undo/types';
import { dataTabs } from '../../core/validate/rows';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';

export type UndoTables = ReadonlyMap<string, Table>;

/** Tabs whose rows have ids and a history. */
const undoneTabs = [...dataTabs, 'second_coding'] as const;

/** Eight document reads; two more for each tab that would lose rows, one where findings were waived. */
export function planFromSheet(workbook: Workbook, batch: string): { plan: UndoPlan; tables: UndoTables } {
  const log = readLog(readTable(workbook, 'log').rows.map(({ cells }) => cells));
  const waived = log.some((entry) => entry.batch === batch && entry.tab === 'findings');
  const names: RowTabName[] = [...undoneTabs, ...(waived ? ['findings' as const] : [])];
  const tables = new Map<string, Table>(
    names.filter((name) => workbook.sheets.has(name)).map((name) => [name, readTable(workbook, name)]),
  );
  const state: UndoState = {
    tabs: Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows])),
    log,
  };
  const plan = planUndo(batch, state);
  const losing = [...tables.values()].filter(({ name }) => plan.removed.some(({ tab }) => tab === name));
  if (losing.length === 0) return { plan, tables };
  const ownBeside = Object.fromEntries(losing.map((table) => [table.name, rowsWithOwn(table)]));
  return { plan: planUndo(batch, { ...state, ownBeside }), tables };
}

/**
 * Ids of the rows in which a column of people's own is filled in. Formulas and empty checkboxes are no words
 * of theirs.
 */
function rowsWithOwn({ name, sheet, columns, rows }: Table): Set<string> {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const ours = new Set(columns.values());
  const isOwn = (value: unknown, row: number, index: number) =>
    !ours.has(index + 1) && value !== '' && value !== false && !formulas[row - 1]?.[index];
  return new Set(
    rows
      .filter(({ row }) => values[row - 1]?.some((value, index) => isOwn(value, row, index)))
      .map(({ cells }) => textAt(cells, rowTabs[name].idColumn)),
  );
}
