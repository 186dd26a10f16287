/**
 * Saves a decision: under the document lock the rows are found by their ids, read again and compared with
 * what the page had loaded. Where somebody changed a cell meanwhile nothing is written and both are shown.
 */
import { textAt, type Cell } from '../../core/model/cell';
import type { Column } from '../../core/model/tab';
import { reviewedTabs, rowTabs, type ReviewedTabName } from '../../core/model/tabs';
import { mayWrite, sameCell } from '../../core/review/columns';
import { conflictsOf } from '../../core/review/compare';
import { countsOf, queueOf } from '../../core/review/queue';
import type { CellEdit, Cells, SaveReply, SaveRequest } from '../../core/review/types';
import type { GridRow } from '../../core/validate/types';
import { columnMissing, readTable, type Table } from '../grid/table';
import { writeCells, writeHarmlessBlock, type CellWrite } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { writeLog, type LogEntry } from '../log/write-log';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { cardReply } from './load-card';

type Tables = Readonly<Partial<Record<ReviewedTabName, Table>>>;

/**
 * Document calls: three reads, one write for the decision in each tab, two for the log; two more for each
 * group of corrected cells, one a tab for the event's label (and the reading of Figures), five for a card in
 * the same answer.
 */
export function saveReview({ loaded, edits, then }: SaveRequest): SaveReply {
  if (coderName() === '') throw new PlainError('coder-missing');
  const refused = edits.find(({ tab, column, value }) => !isWritable(tab, column, value));
  if (refused) throw new PlainError('save-refused', { column: refused.column });
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    const named = new Set<string>(['events', 'cooperation', ...loaded.map(({ tab }) => tab)]);
    const tables: Tables = Object.fromEntries(
      reviewedTabs.filter((name) => named.has(name)).map((name) => [name, readTable(workbook, name)]),
    );
    const lost = edits.find(({ tab, column }) => tables[tab]?.columns.has(column) === false);
    if (lost) throw columnMissing(lost.tab, lost.column);
    const conflicts = conflictsOf(loaded, edits, ({ tab, id }) => rowOf(tables, tab, id)?.cells);
    if (conflicts.length > 0)
      return { conflicts, counts: countsOf(queueOf(stateOf(tables, []))), next: null };
    const stamped = withStamps(tables, edits);
    write(workbook, tables, stamped);
    const state = stateOf(tables, stamped);
    return {
      conflicts,
      counts: countsOf(queueOf(state)),
      next: then ? cardReply(workbook, state, then) : null,
    };
  });
}

function isWritable(tab: ReviewedTabName, column: string, value: Cell): boolean {
  return reviewedTabs.includes(tab) && mayWrite(tab, column, value);
}

function rowOf(tables: Tables, tab: ReviewedTabName, id: string): GridRow | undefined {
  return tables[tab]?.rows.find(({ cells }) => textAt(cells, rowTabs[tab].idColumn) === id);
}

/** Edits that change something, and for each row that a person decided on, by whom and when. */
function withStamps(tables: Tables, edits: readonly CellEdit[]): CellEdit[] {
  const effective = edits.filter(({ tab, id, column, value }) => {
    const row = rowOf(tables, tab, id);
    return row !== undefined && !sameCell(tab, column, row.cells[column] ?? '', value);
  });
  const stamp = { coder: coderName(), reviewed_at: now() };
  const derived = ['label', 'event'];
  const decided = effective.filter(({ tab, column }) => hasColumn(tab, 'coder') && !derived.includes(column));
  const rows = new Map(decided.map((edit) => [edit.id, edit.tab]));
  return [
    ...effective,
    ...[...rows].flatMap(([id, tab]) =>
      Object.entries(stamp).map(([column, value]): CellEdit => ({ tab, id, column, value })),
    ),
  ];
}

function hasColumn(tab: ReviewedTabName, column: string): boolean {
  return column in (rowTabs[tab].columns as Record<string, Column>);
}

/** Cells whose words Accord makes itself: they need no reading back unless they look like a formula. */
const OWN_WORDS = ['review', 'coder', 'reviewed_at', 'label', 'event'];

function write(workbook: Workbook, tables: Tables, edits: readonly CellEdit[]): void {
  for (const tab of reviewedTabs) {
    const table = tables[tab];
    if (!table) continue;
    const writes = (own: boolean) =>
      edits
        .filter((edit) => edit.tab === tab && OWN_WORDS.includes(edit.column) === own)
        .map(({ id, column, value }): CellWrite => ({
          row: rowOf(tables, tab, id)?.row ?? 0,
          column,
          value,
        }));
    writeCells(table, writes(false));
    writeCells(table, writes(true), writeHarmlessBlock);
  }
  writeLog(
    workbook,
    edits.map(({ tab, id, column, value }): LogEntry => ({
      action: 'review',
      tab,
      row: id,
      column,
      old: rowOf(tables, tab, id)?.cells[column] ?? '',
      new: value,
    })),
  );
}

/** Events and Cooperation as they stand after the edits. */
function stateOf(tables: Tables, edits: readonly CellEdit[]) {
  const rows = (tab: 'events' | 'cooperation'): Cells[] =>
    (tables[tab]?.rows ?? []).map(({ cells }) => {
      const id = textAt(cells, rowTabs[tab].idColumn);
      return patched(
        cells,
        edits.filter((edit) => edit.tab === tab && edit.id === id),
      );
    });
  return { events: rows('events'), cooperation: rows('cooperation') };
}

function patched(cells: Cells, edits: readonly CellEdit[]): Cells {
  return edits.length === 0
    ? cells
    : { ...cells, ...Object.fromEntries(edits.map(({ column, value }) => [column, value])) };
}
