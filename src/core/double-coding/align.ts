/** Finds out which event of one coder is which of the other: they may have found different ones, in any order. */
import type { CodedEvent } from './types';

export interface AlignedEvents {
  readonly pairs: ReadonlyArray<readonly [first: CodedEvent, second: CodedEvent]>;
  readonly onlyFirst: readonly CodedEvent[];
  readonly onlySecond: readonly CodedEvent[];
}

/**
 * What speaks for two events being one. Parties weigh most; a shared domain and date tell meetings of the
 * same two apart.
 */
const WEIGHTS = { parties: 4, domains: 2, mechanisms: 1, date: 2, place: 1 };

/** The likeliest pair first, then the next of what is left; events without a common party are never one. */
export function alignEvents(first: readonly CodedEvent[], second: readonly CodedEvent[]): AlignedEvents {
  const candidates = first
    .flatMap((a) => second.map((b) => ({ a, b, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const [takenFirst, takenSecond] = [new Set<CodedEvent>(), new Set<CodedEvent>()];
  const pairs: Array<readonly [CodedEvent, CodedEvent]> = [];
  for (const { a, b } of candidates) {
    if (takenFirst.has(a) || takenSecond.has(b)) continue;
    takenFirst.add(a);
    takenSecond.add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    onlyFirst: first.filter((event) => !takenFirst.has(event)),
    onlySecond: second.filter((event) => !takenSecond.has(event)),
  };
}

function likeness(a: CodedEvent, b: CodedEvent): number {
  const parties = overlap(a.parties, b.parties);
  if (parties === 0) return 0;
  const codes = (event: CodedEvent) => event.domains.map(({ domain }) => domain);
  return (
    WEIGHTS.parties * parties +
    WEIGHTS.domains * overlap(codes(a), codes(b)) +
    WEIGHTS.mechanisms * overlap(a.mechanisms, b.mechanisms) +
    (a.event_date !== '' && a.event_date === b.event_date ? WEIGHTS.date : 0) +
    (a.place !== '' && a.place.toLowerCase() === b.place.toLowerCase() ? WEIGHTS.place : 0)
  );
}

/** Jaccard: what both have of what either has, 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const either = new Set([...left, ...right]).size;
  return either === 0 ? 0 : [...left].filter((item) => right.has(item)).length / either;
}
