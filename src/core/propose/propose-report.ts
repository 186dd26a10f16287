/** What one slice of proposals did, and several slices together. */
import type { ReviewedTabName } from '../model/tabs';

export interface ProposeReport {
  /** Articles read in this slice, and still waiting after it. */
  readonly done: number;
  readonly left: number;
  /** Rows added, by tab. */
  readonly added: Readonly<Record<ReviewedTabName, number>>;
  /** Reviewed events put back in the queue by a new date. */
  readonly requeued: number;
  /** Articles in a language that no proposals are made for. */
  readonly unsupported: number;
}

export const nothingProposed: ProposeReport = {
  done: 0,
  left: 0,
  added: { events: 0, cooperation: 0, officials: 0, figures: 0 },
  requeued: 0,
  unsupported: 0,
};

/** Both slices together; what is left is what the later one leaves. */
export function addReports(before: ProposeReport, next: ProposeReport): ProposeReport {
  return {
    done: before.done + next.done,
    left: next.left,
    added: {
      events: before.added.events + next.added.events,
      cooperation: before.added.cooperation + next.added.cooperation,
      officials: before.added.officials + next.added.officials,
      figures: before.added.figures + next.added.figures,
    },
    requeued: before.requeued + next.requeued,
    unsupported: before.unsupported + next.unsupported,
  };
}
