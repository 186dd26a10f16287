/** Which events a reviewer goes through, in which order, and which of them still wait for a decision. */
import { textAt } from '../model/cell';
import { firstOfEachId } from './copied-rows';
import type { Cells, ReviewCounts, ReviewFilter } from './types';

/** Reviews that a person has not decided on, or has to look at again. */
export const OPEN_REVIEWS: readonly string[] = ['suggested', 'question'];

/** The rows that make the queue, in the order of their tabs. */
export interface ReviewState {
  readonly events: readonly Cells[];
  readonly cooperation: readonly Cells[];
  readonly articles: readonly Cells[];
  /** Row ids that Validate sheet complains about; only for the filter `findings`. */
  readonly found?: ReadonlySet<string>;
  /** Who reviews; for the filter `mine`. */
  readonly coder?: string;
}

export interface QueueChoice {
  readonly filter: ReviewFilter;
  readonly article_id?: string;
  /** Events that will have been decided. */
  readonly leaving?: readonly string[];
}

export interface Queue {
  /** Ids of the events under the filter, in order. */
  readonly ids: readonly string[];
  /** Ids of all events that wait for review. */
  readonly open: ReadonlySet<string>;
  /** Ids of all events. */
  readonly all: ReadonlySet<string>;
  /** Skip what is decided when going on. */
  readonly openOnly: boolean;
}

/** Filters that lead from one undecided event to the next; the others show decided ones too. */
const OPEN_ONLY: readonly ReviewFilter[] = ['to-review', 'mine', 'low-confidence'];

export function queueOf(state: ReviewState, { filter, article_id = '', leaving = [] }: QueueChoice): Queue {
  const events = firstOfEachId('events', state.events).filter(
    (cells) => textAt(cells, 'event_id') !== '' && !isJoined(cells),
  );
  const rows = firstOfEachId('cooperation', state.cooperation);
  const all = events.map((cells) => textAt(cells, 'event_id'));
  const open = openEvents(events, rows);
  for (const id of leaving) open.delete(id);
  const members = memberTest(state, rows, filter, article_id);
  const ids = events.filter(members).map((cells) => textAt(cells, 'event_id'));
  return {
    ids: filter === 'low-confidence' ? leastCertainFirst(ids, rows, open) : ids,
    open,
    all: new Set(all),
    openOnly: OPEN_ONLY.includes(filter),
  };
}

/** An event that was joined to another is no occasion of its own any more. */
export function isJoined(event: Cells): boolean {
  return textAt(event, 'link_state') === 'confirmed' && textAt(event, 'linked_event') !== '';
}

export function countsOf({ ids, open }: Queue, state: ReviewState): ReviewCounts {
  return {
    events: ids.length,
    left: ids.filter((id) => open.has(id)).length,
    silent: silentArticles(state).length,
  };
}

/** Ids of articles that nobody has finished and in which no event is known: they never come up as events. */
export function silentArticles({ articles, events, cooperation }: ReviewState): string[] {
  const heard = new Set([
    ...events.map(birthArticle),
    ...cooperation.map((row) => textAt(row, 'article_id')),
  ]);
  return articles
    .filter((row) => ['unread', 'in_review', ''].includes(textAt(row, 'status')))
    .filter((row) => textAt(row, 'duplicate_of') === '')
    .map((row) => textAt(row, 'article_id'))
    .filter((id) => id !== '' && !heard.has(id));
}

/** The article that an event was born from, as its support names it; empty where none is known. */
export function birthArticle(event: Cells): string {
  // A whole workbook of supports is not parsed for one id.
  return /"key":"([^"|\\]{0,40})\|/.exec(textAt(event, 'support'))?.[1] ?? '';
}

function openEvents(events: readonly Cells[], rows: readonly Cells[]): Set<string> {
  const rejected = new Set<string>();
  const open = new Set<string>();
  const known = new Set<string>();
  for (const cells of events) {
    const id = textAt(cells, 'event_id');
    const review = textAt(cells, 'review');
    known.add(id);
    if (OPEN_REVIEWS.includes(review)) open.add(id);
    if (review === 'rejected') rejected.add(id);
  }
  // A domain that was proposed later brings its event back, unless the event is none.
  for (const cells of rows) {
    const id = textAt(cells, 'event_id');
    if (known.has(id) && !rejected.has(id) && OPEN_REVIEWS.includes(textAt(cells, 'review'))) open.add(id);
  }
  return open;
}

function memberTest(
  { articles, found, coder = '' }: ReviewState,
  rows: readonly Cells[],
  filter: ReviewFilter,
  article_id: string,
): (event: Cells) => boolean {
  if (filter === 'findings') {
    const withRows = new Set(
      rows.filter((row) => found?.has(textAt(row, 'record_id'))).map((row) => textAt(row, 'event_id')),
    );
    return (event) =>
      found?.has(textAt(event, 'event_id')) === true || withRows.has(textAt(event, 'event_id'));
  }
  if (filter !== 'mine' && filter !== 'article') return () => true;
  const wanted = new Set(
    filter === 'article'
      ? [article_id]
      : articles
          .filter((row) => coder !== '' && textAt(row, 'assignee').toLowerCase() === coder.toLowerCase())
          .map((row) => textAt(row, 'article_id')),
  );
  const reported = new Set(
    rows.filter((row) => wanted.has(textAt(row, 'article_id'))).map((row) => textAt(row, 'event_id')),
  );
  return (event) => wanted.has(birthArticle(event)) || reported.has(textAt(event, 'event_id'));
}

const CERTAINTY = ['low', 'medium', 'high'];

/** By the least certain of the rows that nobody has decided on; ties stay in the order of the sheet. */
function leastCertainFirst(
  ids: readonly string[],
  rows: readonly Cells[],
  open: ReadonlySet<string>,
): string[] {
  const rank = new Map<string, number>();
  for (const row of rows) {
    const id = textAt(row, 'event_id');
    if (!open.has(id) || !OPEN_REVIEWS.includes(textAt(row, 'review'))) continue;
    const own = CERTAINTY.indexOf(textAt(row, 'confidence'));
    if (own >= 0) rank.set(id, Math.min(rank.get(id) ?? own, own));
  }
  const of = (id: string) => rank.get(id) ?? CERTAINTY.length;
  return [...ids].sort((a, b) => of(a) - of(b));
}
