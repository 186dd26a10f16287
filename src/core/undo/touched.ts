/** Whether people have worked on a row since it was added, by what stands in it and what the Log says. */
import { textAt, type Cell } from '../model/cell';
import { readSupport } from '../model/support';
import type { GridRow } from '../validate/types';
import type { LoggedEntry } from './batches';
import { readRemovedRow } from './removed-row';

/** What people fill in, in any tab; a fresh row has none of it. */
const PEOPLES = ['coder', 'reviewed_at', 'note', 'assignee', 'exclude_reason', 'duplicate_of'];
/** What a row says where nobody has decided on it. */
const FRESH: Readonly<Record<string, readonly string[]>> = {
  review: ['suggested'],
  status: ['unread'],
};

/**
 * `entry` says that the row was added. A row that a person added is compared with what the Log kept of it, a
 * proposal with its support; of others only the Log tells (`loggedSince`).
 */
export function isTouched(entry: LoggedEntry, { cells }: GridRow, loggedSince: boolean): boolean {
  const kept = readRemovedRow(entry.new);
  if (kept)
    return [...Object.keys(cells), ...Object.keys(kept)].some((column) =>
      differs(cells, column, kept[column]),
    );
  const support = readSupport(cells.support ?? '');
  if (support)
    return (
      isFilledIn(cells) ||
      Object.entries(support.fields).some(([column, { value }]) => differs(cells, column, value))
    );
  if (entry.tab !== 'articles') return loggedSince;
  return isFilledIn(cells) || (entry.new !== '' && differs(cells, 'title', entry.new));
}

function differs(cells: GridRow['cells'], column: string, value: Cell = ''): boolean {
  return String(cells[column] ?? '') !== String(value);
}

function isFilledIn(cells: GridRow['cells']): boolean {
  const isFresh = ([column, codes]: readonly [string, readonly string[]]) =>
    // Cooperation has a status of another kind, which the proposal fills.
    !(column in cells) ||
    (column === 'status' && 'record_id' in cells) ||
    codes.includes(textAt(cells, column));
  return PEOPLES.some((column) => textAt(cells, column) !== '') || !Object.entries(FRESH).every(isFresh);
}
