/**
 * Where cards come from: the script, or what was fetched ahead while the person was reading, so that the
 * next card is there at once.
 */
import type { CardReply, CardRequest, ReviewFilter } from '../../core/review/types';
import { call } from '../common/client';

interface Ahead {
  readonly eventId: string;
  readonly filter: ReviewFilter;
  readonly reply: Promise<CardReply>;
}

let ahead: Ahead | null = null;

export function fetchCard(request: CardRequest): Promise<CardReply> {
  return call('pageCard', request);
}

/** Starts to fetch the card that most likely comes next; a failure shows when it is wanted. */
export function fetchAhead(eventId: string, filter: ReviewFilter): void {
  if (ahead?.eventId === eventId && ahead.filter === filter) return;
  ahead = null;
  if (eventId === '') return;
  const reply = fetchCard({ want: 'event', event_id: eventId, filter });
  reply.catch(() => {
    ahead = null;
  });
  ahead = { eventId, filter, reply };
}

/** True where the card that comes after is on its way or here already. */
export function isAhead(eventId: string, filter: ReviewFilter): boolean {
  return eventId !== '' && ahead?.eventId === eventId && ahead.filter === filter;
}

/** The card fetched ahead, which is then used up; null where another one is wanted. */
export function takeAhead(eventId: string, filter: ReviewFilter): Promise<CardReply> | null {
  if (!isAhead(eventId, filter)) return null;
  const reply = ahead?.reply ?? null;
  ahead = null;
  return reply;
}

/** After a save what was fetched before may be out of date, unless it is the card that comes next. */
export function forgetAhead(): void {
  ahead = null;
}
