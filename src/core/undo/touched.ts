/** Whether people have worked on a row since it was added, by what stands in it and what the Log says. */
import { textAt } from '../model/cell';
import { readSupport } from '../model/support';
import type { GridRow } from '../validate/types';
import type { LoggedEntry } from './batches';

/** What people fill in, in any tab; a fresh row has none of it. */
const PEOPLES = ['coder', 'reviewed_at', 'note', 'assignee', 'exclude_reason', 'duplicate_of'];
/** What a row says where nobody has decided on it. */
const FRESH: Readonly<Record<string, readonly string[]>> = {
  review: ['suggested'],
  status: ['unread'],
};

/** `loggedSince`: the Log has later changes to the row. `entry` is the one that says that it was added. */
export function isTouched(entry: LoggedEntry, { cells }: GridRow, loggedSince: boolean): boolean {
  if (loggedSince) return true;
  const support = readSupport(cells.support ?? '');
  if (support)
    return (
      isFilledIn(cells) ||
      Object.entries(support.fields).some(
        ([column, { value }]) => String(cells[column] ?? '') !== String(value),
      )
    );
  if (entry.tab !== 'articles') return false;
  return isFilledIn(cells) || (entry.new !== '' && String(cells.title ?? '') !== entry.new);
}

function isFilledIn(cells: GridRow['cells']): boolean {
  const isFresh = ([column, codes]: readonly [string, readonly string[]]) =>
    // Cooperation has a status of another kind, which the proposal fills.
    !(column in cells) ||
    (column === 'status' && 'record_id' in cells) ||
    codes.includes(textAt(cells, column));
  return PEOPLES.some((column) => textAt(cells, column) !== '') || !Object.entries(FRESH).every(isFresh);
}
