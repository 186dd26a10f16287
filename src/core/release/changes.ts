/** What changed between two releases, or since one: events that were added, merged, recoded, split off or removed. */
import type { FrozenEvent } from './snapshot';

export type EventField = 'parties' | 'date' | 'mechanisms' | 'codes';

export interface Recoded {
  readonly event: FrozenEvent;
  /** What stood there and what stands there now, by field; codes as `domain:status`. */
  readonly fields: ReadonlyArray<{ readonly field: EventField; readonly old: string; readonly new: string }>;
}

export interface Changes {
  readonly added: readonly FrozenEvent[];
  /** Events that are counted as another one now. */
  readonly merged: ReadonlyArray<{ readonly event: FrozenEvent; readonly into: FrozenEvent }>;
  readonly recoded: readonly Recoded[];
  /** Events that count no more: rejected, deleted, or outside the choices. */
  readonly removed: readonly FrozenEvent[];
  /** Events that were part of another one and stand alone again. */
  readonly split: readonly FrozenEvent[];
  /** Events that are as they were. */
  readonly same: number;
}

const FIELDS: readonly EventField[] = ['parties', 'date', 'mechanisms', 'codes'];

export function changesBetween(before: readonly FrozenEvent[], after: readonly FrozenEvent[]): Changes {
  const old = new Map(before.map((event) => [event.id, event]));
  const oldMembers = new Set(before.flatMap(({ joined }) => joined));
  const now = new Map(after.map((event) => [event.id, event]));
  const nowStands = new Map(after.flatMap((event) => event.joined.map((id) => [id, event] as const)));
  const added = after.filter(({ id }) => !old.has(id) && !oldMembers.has(id));
  const split = after.filter(({ id }) => !old.has(id) && oldMembers.has(id));
  const merged: Array<Changes['merged'][number]> = [];
  const removed: FrozenEvent[] = [];
  const recoded: Recoded[] = [];
  let same = 0;
  for (const event of before) {
    const current = now.get(event.id);
    const into = nowStands.get(event.id);
    if (current) {
      const fields = differences(event, current);
      if (fields.length > 0) recoded.push({ event: current, fields });
      else same += 1;
    } else if (into) merged.push({ event, into });
    else removed.push(event);
  }
  return { added, merged, recoded, removed, split, same };
}

function differences(before: FrozenEvent, after: FrozenEvent): Recoded['fields'] {
  const text = (event: FrozenEvent, field: EventField) =>
    field === 'codes' ? event.codes.join('; ') : event[field].split(' ').join('; ');
  return FIELDS.flatMap((field) => {
    const [old, now] = [text(before, field), text(after, field)];
    return old === now ? [] : [{ field, old, new: now }];
  });
}
