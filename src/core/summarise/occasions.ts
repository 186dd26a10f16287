/** Events that confirmed links make one: which event stands for which, and what is known of them together. */
import { textAt, type Cell } from '../model/cell';
import { isPartialDate } from '../model/partial-date';

export type Cells = Readonly<Record<string, Cell>>;
export type Rows = readonly Cells[];

/** What a person has decided to keep. */
export const REVIEWED: readonly string[] = ['accepted', 'corrected', 'added'];

/** One event as summaries see it: the event that the links lead to, and those that were joined to it. */
export interface Occasion {
  readonly event: Cells;
  readonly event_id: string;
  /** The event itself first. */
  readonly members: readonly Cells[];
  /** ISO date, the most precise reviewed one among the members; empty where none has any. */
  readonly date: string;
}

/** By the id of every event, joined or not. Of rows with one id the first counts, as in the sidebar. */
export function occasionsOf(events: Rows): ReadonlyMap<string, Occasion> {
  const byId = new Map<string, Cells>();
  for (const event of events) {
    const id = textAt(event, 'event_id');
    if (!byId.has(id)) byId.set(id, event);
  }
  const members = new Map<Cells, Cells[]>();
  const roots = new Map<string, Cells>();
  const known = new Map<Cells, Cells>();
  for (const [id, event] of byId) {
    const root = rootOf(event, byId, known);
    roots.set(id, root);
    const joined = members.get(root) ?? [root];
    if (event !== root && textAt(event, 'review') !== 'rejected') joined.push(event);
    members.set(root, joined);
  }
  const occasions = new Map<Cells, Occasion>();
  for (const [event, own] of members)
    occasions.set(event, { event, event_id: textAt(event, 'event_id'), members: own, date: bestDate(own) });
  return new Map([...roots].map(([id, root]) => [id, occasions.get(root) as Occasion]));
}

/**
 * The event that confirmed links say this one is; itself where there are none. Links in a ring mean the first id.
 * `roots` keeps what is known already, so that a long chain is walked once.
 */
function rootOf(event: Cells, events: ReadonlyMap<string, Cells>, roots: Map<Cells, Cells>): Cells {
  const chain = new Set<Cells>();
  let root = event;
  for (let next: Cells | undefined = event; next && !isRejectedAfter(next, chain);) {
    root = next;
    const known = roots.get(next);
    if (known || chain.has(next)) {
      root = known ?? firstOfRing([...chain], next);
      break;
    }
    chain.add(next);
    next = textAt(next, 'link_state') === 'confirmed' ? events.get(textAt(next, 'linked_event')) : undefined;
  }
  for (const one of chain) roots.set(one, root);
  return root;
}

/** A rejected event stands for no other. */
function isRejectedAfter(event: Cells, chain: ReadonlySet<Cells>): boolean {
  return chain.size > 0 && textAt(event, 'review') === 'rejected';
}

function firstOfRing(chain: readonly Cells[], start: Cells): Cells {
  const ring = chain.slice(chain.indexOf(start));
  return ring.reduce((a, b) => (textAt(a, 'event_id') < textAt(b, 'event_id') ? a : b));
}

function bestDate(members: Rows): string {
  let best = '';
  let bestReviewed = false;
  for (const event of members) {
    const date = dateOf(event);
    const reviewed = REVIEWED.includes(textAt(event, 'review'));
    if (date === '' || (bestReviewed && !reviewed)) continue;
    if (best === '' || (reviewed && !bestReviewed) || date.length > best.length) {
      best = date;
      bestReviewed = reviewed;
    }
  }
  return best;
}

/** ISO date at the precision that is known; empty where the event has none or what stands there is none. */
export function dateOf(event: Cells): string {
  const date = textAt(event, 'event_date').slice(0, 10);
  return isPartialDate(date) ? date : '';
}
