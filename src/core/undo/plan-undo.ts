/**
 * Works out what undoing one batch means for the workbook as it stands now: cells that still hold what the
 * batch wrote get back what stood there before, rows that it added go where nobody has worked on them, and
 * whatever is newer stays and is named. Nothing is written here.
 */
import { textAt, type Cell } from '../model/cell';
import type { Column } from '../model/tab';
import { rowTabs, type RowTabName } from '../model/tabs';
import { LOG_VALUE_LENGTH } from '../model/tabs/log';
import type { GridRow } from '../validate/types';
import { isMarker, UNDO, undoneBatches, type LoggedEntry } from './batches';
import { readRemovedRow, writeRemovedRow } from './removed-row';
import { rowsInUse } from './rows-in-use';
import { isTouched } from './touched';
import type { CellBack, Left, LeftReason, RowAway, RowBack, UndoPlan } from './types';

export interface UndoState {
  /** Every tab with row ids, or those links that lead into others would not be seen. */
  readonly tabs: Readonly<Partial<Record<RowTabName, readonly GridRow[]>>>;
  /** The whole Log. */
  readonly log: readonly LoggedEntry[];
  /** Rows beside which people have something of their own, by tab. */
  readonly ownBeside?: Readonly<Partial<Record<RowTabName, ReadonlySet<string>>>>;
}

export function planUndo(batch: string, state: UndoState): UndoPlan {
  const entries = state.log.filter((entry) => entry.batch === batch && !isMarker(entry));
  const rows = new Map(
    Object.entries(state.tabs).map(([tab, list]) => [tab, byId(tab as RowTabName, list ?? [])]),
  );
  const find = ({ tab, row }: Pick<LoggedEntry, 'tab' | 'row'>) => rows.get(tab)?.get(row);
  const later = laterEntries(batch, state.log);
  const left: Left[] = [];
  const leave = (entry: LoggedEntry, why: LeftReason, current: Cell = '', by = '') =>
    left.push({ ...nameOf(entry, find(entry)), column: entry.column, why, written: entry.new, current, by });

  const restored: RowBack[] = [];
  const candidates: LoggedEntry[] = [];
  for (const entry of entries.filter(({ column }) => column === '')) {
    const kept = readRemovedRow(entry.old);
    if (kept && find(entry)) leave(entry, 'there-already');
    else if (kept)
      restored.push({ tab: entry.tab, row: entry.row, label: labelOf(entry, kept), cells: kept });
    else if (!find(entry)) leave(entry, 'row-gone');
    else candidates.push(entry);
  }

  const removed = removable(candidates, state, find, later, leave);
  const away = new Set(removed.map(({ row }) => row));
  const cells: CellBack[] = [];
  for (const entry of mergedCells(entries)) {
    const row = find(entry);
    if (away.has(entry.row)) continue;
    if (!row) leave(entry, 'row-gone');
    else if ([entry.old, entry.new].some((value) => value.length >= LOG_VALUE_LENGTH))
      leave(entry, 'too-long');
    else {
      const current = row.cells[entry.column] ?? '';
      if (String(current) === entry.old) continue;
      const value = cellOf(entry.tab, entry.column, entry.old);
      if (String(current) === entry.new)
        cells.push({ ...nameOf(entry, row), column: entry.column, current, value });
      // Who decided and when belongs to the newer decision, which is named itself.
      else if (!STAMPS.includes(entry.column))
        leave(entry, 'newer', current, later.get(`${entry.row}/${entry.column}`) ?? '');
    }
  }
  return { cells, removed, restored, left };
}

const STAMPS = ['coder', 'reviewed_at'];

function removable(
  candidates: readonly LoggedEntry[],
  state: UndoState,
  find: (entry: LoggedEntry) => GridRow | undefined,
  later: ReadonlyMap<string, string>,
  leave: (entry: LoggedEntry, why: LeftReason) => void,
): RowAway[] {
  const free = candidates.filter((entry) => {
    const row = find(entry);
    if (!row) return false;
    if (isTouched(entry, row, later.has(entry.row))) leave(entry, 'touched');
    else if (state.ownBeside?.[entry.tab]?.has(entry.row)) leave(entry, 'own-column');
    else if (writeRemovedRow(row.cells) === null) leave(entry, 'too-long');
    else return true;
    return false;
  });
  const used = rowsInUse(new Set(free.map(({ row }) => row)), state.tabs);
  return free.flatMap((entry): RowAway[] => {
    const row = find(entry);
    const kept = row && writeRemovedRow(row.cells);
    if (used.has(entry.row)) leave(entry, 'in-use');
    else if (kept) return [{ ...nameOf(entry, row), kept }];
    return [];
  });
}

/**
 * Who changed a row, or one of its cells, after the batch: `row` and `row/column` to the last coder. Batches
 * that were undone and what undid them cancel out; proposals made anew are Accord's own.
 */
function laterEntries(batch: string, log: readonly LoggedEntry[]): Map<string, string> {
  const undone = undoneBatches(log);
  const last = log.map((entry) => entry.batch).lastIndexOf(batch);
  const later = new Map<string, string>();
  for (const entry of log.slice(last + 1)) {
    if (undone.has(entry.batch) || ['propose', UNDO].includes(entry.action)) continue;
    later.set(entry.row, entry.who);
    later.set(`${entry.row}/${entry.column}`, entry.who);
  }
  return later;
}

/** One entry a cell: what stood there before the batch first wrote it, and what it wrote last. */
function mergedCells(entries: readonly LoggedEntry[]): LoggedEntry[] {
  const cells = new Map<string, LoggedEntry>();
  for (const entry of entries) {
    if (entry.column === '') continue;
    const key = `${entry.tab}/${entry.row}/${entry.column}`;
    const first = cells.get(key);
    cells.set(key, first ? { ...entry, old: first.old } : entry);
  }
  return [...cells.values()];
}

/** Rows by id; of rows that somebody copied by hand the first, which saves mean too. */
function byId(tab: RowTabName, rows: readonly GridRow[]): Map<string, GridRow> {
  const { idColumn } = rowTabs[tab];
  const known = new Map<string, GridRow>();
  for (const row of rows) {
    const id = textAt(row.cells, idColumn);
    if (id !== '' && !known.has(id)) known.set(id, row);
  }
  return known;
}

/** The Log holds text; a number goes back as one. */
function cellOf(tab: RowTabName, name: string, text: string): Cell {
  const column = (rowTabs[tab]?.columns as Record<string, Column> | undefined)?.[name];
  return column?.type.kind === 'number' && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function nameOf(entry: LoggedEntry, row: GridRow | undefined) {
  return { tab: entry.tab, row: entry.row, label: labelOf(entry, row?.cells ?? {}) };
}

/** The first column says what a row is; of findings, the second. */
function labelOf({ tab, row }: LoggedEntry, cells: GridRow['cells']): string {
  const [first = ''] = tab === 'findings' ? ['message'] : Object.keys(rowTabs[tab]?.columns ?? {});
  return textAt(cells, first) || row;
}
