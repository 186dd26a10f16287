/** Why the Events tab has more rows than the summary counts events: every row of it counts or is named with a reason. */
import type { MessageId } from '../messages/en/messages';
import { textAt } from '../model/cell';
import { leftOutReasons, type Counting, type LeftOutReason, type SummaryInput } from './counted';
import { occasionsOf } from './occasions';

/** Beside the reasons of its rows of Cooperation: a copy, one joined to another event, one without a domain. */
export const eventReasons = [...leftOutReasons, 'copied', 'joined', 'no-rows'] as const;
export type EventReason = (typeof eventReasons)[number];

export interface EventTally {
  /** Rows of the Events tab: those that count and those of all reasons together. */
  readonly events: number;
  readonly counted: number;
  /** Reasons that hold somewhere, in the order in which they are asked. */
  readonly leftOut: ReadonlyArray<{ readonly reason: EventReason; readonly events: number }>;
}

/** An event is told the reason of that row of it which came nearest to counting. */
export function tallyEvents(
  { events, cooperation }: Pick<SummaryInput, 'events' | 'cooperation'>,
  { counted, reasons }: Counting,
): EventTally {
  const occasions = occasionsOf(events);
  const counting = new Set(counted.map(({ occasion }) => occasion.event_id));
  const nearest = new Map<string, LeftOutReason>();
  cooperation.forEach((record, index) => {
    const [id, reason] = [textAt(record, 'event_id'), reasons[index]];
    if (!reason) return;
    const other = nearest.get(id);
    if (!other || leftOutReasons.indexOf(reason) > leftOutReasons.indexOf(other)) nearest.set(id, reason);
  });
  const known = new Set<string>();
  const found = new Map<EventReason, number>();
  for (const event of events) {
    const id = textAt(event, 'event_id');
    const isCopy = known.has(id);
    known.add(id);
    const root = occasions.get(id)?.event_id;
    if (!isCopy && root === id && counting.has(id)) continue;
    const own = textAt(event, 'review') === 'rejected' ? 'rejected' : null;
    const reason = isCopy ? 'copied' : (own ?? (root === id ? (nearest.get(id) ?? 'no-rows') : 'joined'));
    found.set(reason, (found.get(reason) ?? 0) + 1);
  }
  const leftOut = eventReasons.flatMap((reason) => {
    const number = found.get(reason) ?? 0;
    return number > 0 ? [{ reason, events: number }] : [];
  });
  return { events: events.length, counted: counting.size, leftOut };
}

type Say = (id: MessageId, words?: Record<string, string | number>) => string;

/** In one line: rows of the tab, how many count, and why the others do not. */
export function tallyWords({ events, counted, leftOut }: EventTally, say: Say): string {
  const reasons = leftOut.map(({ reason, events: count }) => say(`left-out-${reason}`, { count }));
  const words = { events, counted, left: events - counted, reasons: reasons.join(' · ') };
  return say(leftOut.length > 0 ? 'tally-left' : 'tally-all', words);
}
