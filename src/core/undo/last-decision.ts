/** The last decision of one coder in the sidebar that still stands, as the Log tells it. */
import { isMarker, undoneBatches, type LoggedEntry } from './batches';

/** Who decided and when goes with a decision; rows that follow a decision name no decision either. */
const STAMPS = ['coder', 'reviewed_at'];

/** Its entries; null where there is none. `log` in the order of time. */
export function lastDecision(log: readonly LoggedEntry[], who: string): readonly LoggedEntry[] | null {
  const undone = undoneBatches(log);
  /** What an undo in the sidebar has written since: it names no batch. */
  const back = new Map<string, string>();
  const keyOf = ({ tab, row, column }: LoggedEntry) => `${tab}/${row}/${column}`;
  for (let end = log.length; end > 0;) {
    const batch = log[end - 1]?.batch;
    let start = end;
    while (start > 0 && log[start - 1]?.batch === batch) start -= 1;
    const entries = log.slice(start, end).filter((entry) => !isOpening(entry));
    end = start;
    if (entries.length === 0) continue;
    if (entries[0]?.action === 'undo') {
      for (const entry of [...entries].reverse())
        if (!isMarker(entry) && !back.has(keyOf(entry))) back.set(keyOf(entry), entry.new);
      continue;
    }
    const isOwn = entries.every((entry) => entry.who === who && entry.action === 'review');
    if (!isOwn || who === '' || undone.has(batch ?? '')) continue;
    const isBack = entries
      .filter(({ column }) => !STAMPS.includes(column))
      .every((entry) => back.get(keyOf(entry)) === entry.old);
    if (!isBack) return entries;
  }
  return null;
}

/** What Accord notes by itself: an article that somebody has begun with. */
function isOpening({ action, tab, column, old, new: now }: LoggedEntry): boolean {
  const isStatus = action === 'review' && tab === 'articles' && column === 'status';
  return isStatus && ['', 'unread'].includes(old) && now === 'in_review';
}
