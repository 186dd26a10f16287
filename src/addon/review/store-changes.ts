/** Writes what a decision changes, tab by tab, only the cells that differ, and an entry in the Log for each. */
import { writeRemovedRow } from '../../core/undo/removed-row';
import type { AddedRow, CellEdit, LoadedRow, SavedTabName } from '../../core/review/types';
import type { GridRow } from '../../core/validate/types';
import type { Table } from '../grid/table';
import { writeAllOrNothing, type Before } from '../grid/write-all-or-nothing';
import { appendRows, writeCells, writeHarmlessBlock, type CellWrite } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { writeLog, type LogEntry } from '../log/write-log';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { completeRow } from './added-rows';

export type Tables = Readonly<Partial<Record<SavedTabName, Table>>>;
type FindRow = (tables: Tables, tab: SavedTabName, id: string) => GridRow | undefined;

export interface StoredChanges {
  readonly action: 'review' | 'undo';
  readonly edits: readonly CellEdit[];
  readonly added: readonly AddedRow[];
  /** Rows whose cells are emptied: nobody works beside what was added a moment ago, and no row moves. */
  readonly removed: readonly LoadedRow[];
}

/** Cells whose words Accord makes itself: they need no reading back unless they look like a formula. */
const OWN_WORDS = [
  'review',
  'coder',
  'reviewed_at',
  'label',
  'event',
  'event_id',
  'linked_event',
  'link_state',
  'status',
];

/** One write for the decision in each tab; two for each group of corrected cells and for added rows; the Log's. */
export function storeChanges(
  workbook: Workbook,
  tables: Tables,
  find: FindRow,
  { action, edits, added, removed }: StoredChanges,
): void {
  // A tab that is protected stops the save half-way: then no part of it may stay in the sheet.
  writeAllOrNothing(before(tables, find, { action, edits, added, removed }), () =>
    writeTabs(workbook, tables, find, { action, edits, added, removed }),
  );
}

/** What stood in the cells that a save writes. */
function before(tables: Tables, find: FindRow, { edits, added, removed }: StoredChanges): Before[] {
  return Object.entries(tables).map(([name, table]) => {
    const tab = name as SavedTabName;
    const cells = edits
      .filter((edit) => edit.tab === tab)
      .map(({ id, column }) => ({ id, columns: [column] }));
    const emptied = removed
      .filter((row) => row.tab === tab)
      .map(({ id }) => ({ id, columns: [...table.columns.keys()] }));
    return {
      table,
      before: [...cells, ...emptied].flatMap(({ id, columns }) => {
        const row = find(tables, tab, id);
        return row ? columns.map((column) => ({ row: row.row, column, value: row.cells[column] ?? '' })) : [];
      }),
      appended: added.filter((row) => row.tab === tab).length,
    };
  });
}

function writeTabs(
  workbook: Workbook,
  tables: Tables,
  find: FindRow,
  { action, edits, added, removed }: StoredChanges,
): void {
  const entries: LogEntry[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const tab = name as SavedTabName;
    const ownEdits = edits.filter((edit) => edit.tab === tab);
    const writes = (own: boolean) =>
      ownEdits
        .filter(({ column }) => OWN_WORDS.includes(column) === own)
        .map(({ id, column, value }): CellWrite => ({ row: find(tables, tab, id)?.row ?? 0, column, value }));
    writeCells(table, writes(false));
    writeCells(table, writes(true), writeHarmlessBlock);
    entries.push(
      ...ownEdits.map(({ id, column, value }): LogEntry => {
        const old = find(tables, tab, id)?.cells[column] ?? '';
        return { action, tab, row: id, column, old, new: value };
      }),
    );

    const rows = added.filter((row) => row.tab === tab).map((row) => completeRow(row, coderName(), now()));
    appendRows(table, rows);
    added
      .filter((row) => row.tab === tab)
      .forEach(({ id }, index) =>
        entries.push({
          action,
          tab,
          row: id,
          column: '',
          old: '',
          new: writeRemovedRow(rows[index] ?? {}) ?? '',
        }),
      );

    for (const { id } of removed.filter((row) => row.tab === tab)) {
      const row = find(tables, tab, id);
      if (!row) continue;
      const emptied = [...table.columns.keys()].map((column): CellWrite => ({
        row: row.row,
        column,
        value: '',
      }));
      writeCells(table, emptied, writeHarmlessBlock);
      entries.push({ action, tab, row: id, column: '', old: writeRemovedRow(row.cells) ?? '', new: '' });
    }
  }
  writeLog(workbook, entries);
}
