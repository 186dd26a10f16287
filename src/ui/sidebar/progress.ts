/** How far the queue is, in words and as a bar. */
import type { ReviewCounts } from '../../core/review/types';
import { byId, tell } from '../common/elements';
import { say } from '../common/speech';
import { draftCount } from './drafts';
import { eventsUnderWay } from './outbox';

export function showProgress({ events, left }: ReviewCounts): void {
  const bar = byId<HTMLProgressElement>('progress');
  bar.max = Math.max(events, 1);
  bar.value = events - left;
  const drafts = draftCount(eventsUnderWay());
  const words = say('reviewed-of', { done: events - left, events });
  tell(byId('counts'), drafts > 0 ? `${words} · ${say('drafts', { count: drafts })}` : words);
}
