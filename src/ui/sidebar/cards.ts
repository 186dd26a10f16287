/**
 * Where cards come from: the script, or what was fetched ahead while the person was reading, so that the
 * next card is there at once.
 */
import { patchCard } from '../../core/review/patch-card';
import type { CardReply, CardRequest, CellEdit } from '../../core/review/types';
import { call } from '../common/client';

interface Ahead {
  readonly key: string;
  readonly reply: Promise<CardReply>;
  /** What was saved since it was asked for. */
  edits: CellEdit[];
}

let ahead: Ahead | null = null;
/** Milliseconds after which a card that was asked for ahead counts as lost, and is asked for again. */
const PATIENCE = 8_000;

export function fetchCard(request: CardRequest): Promise<CardReply> {
  return call('pageCard', request);
}

/** Starts to fetch the card that most likely comes next; a failure shows when it is wanted. */
export function fetchAhead(request: CardRequest): void {
  const key = keyOf(request);
  if (ahead?.key === key) return;
  ahead = null;
  if (!request.event_id) return;
  const reply = fetchCard(request);
  reply.catch(() => {
    if (ahead?.key === key) ahead = null;
  });
  ahead = { key, reply, edits: [] };
}

/** The card fetched ahead, which is then used up; null where another one is wanted. */
export async function takeAhead(request: CardRequest): Promise<CardReply | null> {
  const taken = ahead;
  if (!taken || taken.key !== keyOf(request)) return null;
  ahead = null;
  try {
    const reply = await Promise.race([taken.reply, overdue()]);
    return reply?.card ? { ...reply, card: patchCard(reply.card, taken.edits) } : null;
  } catch {
    // Asked for again, and then the person is told.
    return null;
  }
}

function overdue(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

/** What is fetched ahead may show cells as they were before this. */
export function noteSaved(edits: readonly CellEdit[]): void {
  ahead?.edits.push(...edits);
}

export function forgetAhead(): void {
  ahead = null;
}

function keyOf({ want, event_id, filter, article_id }: CardRequest): string {
  return [want, event_id, filter, article_id].join('|');
}
