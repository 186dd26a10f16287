/** The last decisions of one coder, newest first, as the rows themselves tell: nothing has to be remembered. */
import { textAt } from '../model/cell';
import { OPEN_REVIEWS } from './queue';
import { firstQuotations } from './quotations';
import { choiceOf } from './similar-events';
import type { Cells, RecentDecision } from './types';

export const RECENT = 10;

/** A decision on a domain row alone counts as one on its event. */
export function recentDecisions(
  events: readonly Cells[],
  cooperation: readonly Cells[],
  coder: string,
): RecentDecision[] {
  const at = new Map<string, string>();
  for (const row of [...events, ...cooperation]) {
    if (coder === '' || textAt(row, 'coder') !== coder || textAt(row, 'review') === 'suggested') continue;
    const id = textAt(row, 'event_id');
    const time = textAt(row, 'reviewed_at');
    if (time > (at.get(id) ?? '')) at.set(id, time);
  }
  const quotations = firstQuotations(cooperation);
  return events
    .map((event) => ({
      ...choiceOf(event, quotations),
      review: textAt(event, 'review'),
      at: at.get(textAt(event, 'event_id')) ?? '',
    }))
    .filter(
      ({ at: time, review }) => time !== '' && (review === 'question' || !OPEN_REVIEWS.includes(review)),
    )
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, RECENT);
}
