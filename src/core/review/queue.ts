/** Which event comes next: events in the order of the sheet, those that wait for a decision or all of them. */
import { textAt } from '../model/cell';
import { firstOfEachId } from './copied-rows';
import type { CardRequest, Cells, ReviewCounts, ReviewFilter } from './types';

/** Reviews that a person has not decided on, or has to look at again. */
export const OPEN_REVIEWS: readonly string[] = ['suggested', 'question'];

/** The rows that make the queue, in the order of their tabs. */
export interface ReviewState {
  readonly events: readonly Cells[];
  readonly cooperation: readonly Cells[];
}

export interface Queue {
  /** Ids of all events. */
  readonly all: readonly string[];
  /** Ids of the events that wait for review. */
  readonly open: ReadonlySet<string>;
}

export function queueOf({ events, cooperation }: ReviewState): Queue {
  const rejected = new Set<string>();
  const open = new Set<string>();
  const all = new Set<string>();
  for (const cells of events) {
    const id = textAt(cells, 'event_id');
    // A row that somebody copied by hand has the id of the first, which a save finds; validation names it.
    if (id === '' || all.has(id)) continue;
    all.add(id);
    const review = textAt(cells, 'review');
    if (OPEN_REVIEWS.includes(review)) open.add(id);
    if (review === 'rejected') rejected.add(id);
  }
  // A domain that was proposed later brings its event back, unless the event is none.
  for (const cells of firstOfEachId('cooperation', cooperation)) {
    const id = textAt(cells, 'event_id');
    if (all.has(id) && !rejected.has(id) && OPEN_REVIEWS.includes(textAt(cells, 'review'))) open.add(id);
  }
  return { all: [...all], open };
}

export function countsOf(queue: Queue): ReviewCounts {
  return { events: queue.all.length, left: queue.open.size };
}

/** The event that a request means; empty where there is none. `selected`: the event of the selected row. */
export function pickEvent(queue: Queue, request: CardRequest, selected = ''): string {
  const from = request.event_id ?? '';
  if (request.want === 'event') return queue.all.includes(from) ? from : '';
  if (request.want === 'active' && queue.all.includes(selected)) return selected;
  return neighbour(queue, from, request.want === 'previous' ? -1 : 1, request.filter);
}

/** The nearest other event in one direction; at the end the search goes on from the other end. */
function neighbour({ all, open }: Queue, from: string, step: 1 | -1, filter: ReviewFilter): string {
  const start = all.indexOf(from);
  const count = all.length;
  for (let distance = 1; distance <= count; distance += 1) {
    const first = start === -1 && step === -1 ? 0 : start;
    const id = all[(((first + step * distance) % count) + count) % count] ?? '';
    if (id !== from && (filter === 'all' || open.has(id))) return id;
  }
  return '';
}
