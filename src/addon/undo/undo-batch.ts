/**
 * Undo: lists the last batches of the Log, shows what undoing one would do, and does it. An undo is a batch of
 * its own, so that it can be undone too.
 */
import { textAt } from '../../core/model/cell';
import { rowTabs, type RowTabName } from '../../core/model/tabs';
import { batchesOf, readLog, UNDO, type Batch } from '../../core/undo/batches';
import type { UndoPlan } from '../../core/undo/types';
import { readTable, type Table } from '../grid/table';
import { writeAllOrNothing } from '../grid/write-all-or-nothing';
import { appendRows, writeCells, type CellWrite } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { requireLog, writeLog, type LogEntry } from '../log/write-log';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { planFromSheet, type UndoTables } from './undo-state';

/** As many as people scroll through; older work is better corrected than undone. */
const SHOWN = 50;

/** Two document reads. */
export function listBatches(): readonly Batch[] {
  const workbook = requireWorkbook();
  if (!workbook.sheets.has('log')) return [];
  return batchesOf(readLog(readTable(workbook, 'log').rows.map(({ cells }) => cells)), SHOWN);
}

/** What undoing the batch would do now. Writes nothing. */
export function previewUndo(batch: string): UndoPlan {
  return planFromSheet(requireWorkbook(), batch).plan;
}

/** Undoes the batch as the sheet stands now and answers with what was done and what was left. */
export function undoBatch(batch: string): UndoPlan {
  if (coderName() === '') throw new PlainError('coder-missing');
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    requireLog(workbook);
    const { plan, tables } = planFromSheet(workbook, batch);
    if (plan.cells.length + plan.removed.length + plan.restored.length === 0) return plan;
    refuseProtected(plan, tables);
    perform(workbook, batch, plan, tables);
    return plan;
  });
}

/** Rows cannot be put back half-way as cells can, so whether they may go is asked before anything is written. */
function refuseProtected(plan: UndoPlan, tables: UndoTables): void {
  for (const [name, rows] of grouped(plan.removed)) {
    const table = tables.get(name);
    const numbers = table ? rowNumbers(table, rows) : [];
    const width = Math.max(...(table?.columns.values() ?? []));
    for (const { first, count } of runsOf(numbers)) {
      const range = table?.sheet.getRange(first, 1, count, width);
      if (range && !range.canEdit())
        throw new PlainError('cells-protected', {
          tab: range.getSheet().getName(),
          cells: range.getA1Notation(),
        });
    }
  }
}

/** Rows go last: until then every row number that was read holds. */
function perform(workbook: Workbook, batch: string, plan: UndoPlan, tables: UndoTables): void {
  const [cells, restored] = [grouped(plan.cells), grouped(plan.restored)];
  const back = [...tables.values()].map((table) => ({
    table,
    cells: writesOf(table, cells.get(table.name) ?? []),
    rows: (restored.get(table.name) ?? []).map((row) => row.cells),
  }));
  writeAllOrNothing(
    back.map(({ table, cells: own, rows }) => ({
      table,
      before: own.map(({ before }) => before),
      appended: rows.length,
    })),
    () => {
      for (const { table, cells: own, rows } of back) {
        writeCells(
          table,
          own.map(({ after }) => after),
        );
        appendRows(table, rows);
      }
      writeLog(workbook, entriesOf(batch, plan));
    },
  );
  for (const [name, rows] of grouped(plan.removed)) {
    const table = tables.get(name);
    if (table) deleteRows(table, rowNumbers(table, rows));
  }
}

function writesOf(table: Table, cells: UndoPlan['cells']): Array<{ before: CellWrite; after: CellWrite }> {
  const numbers = numbersById(table);
  return cells.flatMap(({ row: id, column, current, value }) => {
    const row = numbers.get(id);
    return row === undefined
      ? []
      : [{ before: { row, column, value: current }, after: { row, column, value } }];
  });
}

/** From the last to the first, so that the numbers of the others hold. */
function deleteRows({ sheet, headerRow, maxRows }: Table, numbers: readonly number[]): void {
  // A sheet must keep one row below the frozen ones.
  if (numbers.length >= maxRows - headerRow) sheet.insertRowsAfter(maxRows, 1);
  for (const { first, count } of runsOf(numbers).reverse()) sheet.deleteRows(first, count);
}

function entriesOf(batch: string, { cells, removed, restored }: UndoPlan): LogEntry[] {
  const whole = { action: UNDO, column: '', old: '', new: '' } as const;
  return [
    { ...whole, tab: 'log', row: batch },
    ...cells.map(({ tab, row, column, current, value }): LogEntry => ({
      action: UNDO,
      tab,
      row,
      column,
      old: current,
      new: value,
    })),
    ...restored.map(({ tab, row }): LogEntry => ({ ...whole, tab, row })),
    ...removed.map(({ tab, row, kept }): LogEntry => ({ ...whole, tab, row, old: kept })),
  ];
}

function grouped<Item extends { readonly tab: RowTabName }>(items: readonly Item[]): Map<RowTabName, Item[]> {
  const groups = new Map<RowTabName, Item[]>();
  for (const item of items) groups.set(item.tab, [...(groups.get(item.tab) ?? []), item]);
  return groups;
}

function numbersById({ name, rows }: Table): Map<string, number> {
  const { idColumn } = rowTabs[name];
  // From the last to the first: of copied rows the first is meant.
  return new Map([...rows].reverse().map(({ row, cells }) => [textAt(cells, idColumn), row]));
}

function rowNumbers(table: Table, rows: ReadonlyArray<{ readonly row: string }>): number[] {
  const numbers = numbersById(table);
  return rows.flatMap(({ row }) => numbers.get(row) ?? []).sort((a, b) => a - b);
}

/** Adjacent numbers together; `numbers` in ascending order. */
function runsOf(numbers: readonly number[]): Array<{ first: number; count: number }> {
  const runs: Array<{ first: number; count: number }> = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
