/** Which event a request means: a certain one, the one beside it in the queue, or the one to begin with. */
import { textAt } from '../model/cell';
import { birthArticle, type Queue } from './queue';
import type { CardRequest, Cells } from './types';

/** Empty where there is none. `selected`: the event of the selected row. */
export function pickEvent(queue: Queue, request: CardRequest, selected = '', first = ''): string {
  const from = request.event_id ?? '';
  const known = (id: string) => (queue.all.has(id) ? id : '');
  switch (request.want) {
    case 'event':
      return known(from);
    case 'active':
      return known(selected) || neighbour(queue, from, 1);
    case 'start':
      return known(selected) || known(from) || known(first) || neighbour(queue, '', 1);
    case 'next':
      return neighbour(queue, from, 1);
    case 'previous':
      return neighbour(queue, from, -1);
    case 'article':
      return '';
  }
}

/** The event beside this one under the filter, decided or not; from the end to the beginning. Empty: no other. */
export function besideOf(queue: Queue, from: string, step: 1 | -1): string {
  return neighbour({ ...queue, openOnly: false }, from, step);
}

/** The first event that waits for review among those of the newest import; empty where none does. */
export function newestOpen(queue: Queue, events: readonly Cells[], articles: readonly Cells[]): string {
  const imported = new Map(articles.map((row) => [textAt(row, 'article_id'), textAt(row, 'imported_at')]));
  let best = '';
  let bestTime = '';
  for (const event of events) {
    const id = textAt(event, 'event_id');
    const time = imported.get(birthArticle(event)) ?? '';
    if (!queue.open.has(id) || (best !== '' && time <= bestTime)) continue;
    [best, bestTime] = [id, time];
  }
  return best;
}

/** The nearest other event in one direction; at the end the search goes on from the other end. */
function neighbour({ ids, open, openOnly }: Queue, from: string, step: 1 | -1): string {
  const start = ids.indexOf(from);
  const count = ids.length;
  for (let distance = 1; distance <= count; distance += 1) {
    const first = start === -1 && step === -1 ? 0 : start;
    const id = ids[(((first + step * distance) % count) + count) % count] ?? '';
    if (id !== from && (!openOnly || open.has(id))) return id;
  }
  return '';
}
