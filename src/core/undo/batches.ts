/** The Log read as batches: what one action of one person wrote, and whether it has been undone since. */
import { textAt, type Cell } from '../model/cell';
import type { RowTabName } from '../model/tabs';

/** One row of the Log. Values keep the blanks around them: they are compared with cells. */
export interface LoggedEntry {
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly tab: RowTabName;
  readonly row: string;
  /** Empty for a whole row. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly batch: string;
}

export interface Batch {
  readonly batch: string;
  readonly at: string;
  readonly who: string;
  /** Different actions in the order of their entries. */
  readonly actions: readonly string[];
  /** Rows that were added or removed, and cells that were changed. */
  readonly rows: number;
  readonly cells: number;
  readonly undone: boolean;
}

/** The entry of an undo that names the batch which it undid: the tab is the Log, the row that batch. */
export const UNDO = 'undo';
/** Giving a row its id is no decision: without one the row could not be named, so this is never taken back. */
const NEVER_UNDONE = ['adopt'];

/** In the order of time, whatever people have sorted the Log by; entries of one second stay as they stand. */
export function readLog(rows: ReadonlyArray<Readonly<Record<string, Cell>>>): LoggedEntry[] {
  return rows
    .filter((cells) => textAt(cells, 'batch') !== '')
    .map((cells) => ({
      at: textAt(cells, 'at'),
      who: textAt(cells, 'who'),
      action: textAt(cells, 'action'),
      tab: textAt(cells, 'tab') as RowTabName,
      row: textAt(cells, 'row'),
      column: textAt(cells, 'column'),
      old: String(cells.old ?? ''),
      new: String(cells.new ?? ''),
      batch: textAt(cells, 'batch'),
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Batches that can be undone, the last first; at most `most`. */
export function batchesOf(log: readonly LoggedEntry[], most: number): Batch[] {
  const byBatch = new Map<string, LoggedEntry[]>();
  for (const entry of log) {
    const own = byBatch.get(entry.batch);
    if (own) own.push(entry);
    else byBatch.set(entry.batch, [entry]);
  }
  const undone = undoneBatches(log);
  return [...byBatch]
    .reverse()
    .filter(([, entries]) => entries.some(({ action }) => !NEVER_UNDONE.includes(action)))
    .slice(0, most)
    .map(([batch, entries]) => {
      const work = entries.filter((entry) => !isMarker(entry));
      return {
        batch,
        at: entries[0]?.at ?? '',
        who: entries[0]?.who ?? '',
        actions: [...new Set(entries.map(({ action }) => action))],
        rows: work.filter(({ column }) => column === '').length,
        cells: work.filter(({ column }) => column !== '').length,
        undone: undone.has(batch),
      };
    });
}

export function isMarker({ action, tab, column }: LoggedEntry): boolean {
  return action === UNDO && tab === 'log' && column === '';
}

/** Batches that an undo took back, unless that undo was itself taken back. */
export function undoneBatches(log: readonly LoggedEntry[]): Set<string> {
  const undone = new Set<string>();
  // From the last to the first: an undo that was undone itself is known as such before its own marker counts.
  for (let index = log.length - 1; index >= 0; index -= 1) {
    const entry = log[index];
    if (entry && isMarker(entry) && !undone.has(entry.batch)) undone.add(entry.row);
  }
  return undone;
}
