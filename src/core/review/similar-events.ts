/** Events that one event may be the same as: a proposed link first, then those of its articles, then its parties'. */
import { splitList, textAt } from '../model/cell';
import { birthArticle, isJoined } from './queue';
import type { Cells, EventChoice } from './types';

/** More than a person looks through. */
const MOST = 20;

export function similarEvents(
  events: readonly Cells[],
  eventId: string,
  articleIds: readonly string[],
): EventChoice[] {
  const own = events.find((cells) => textAt(cells, 'event_id') === eventId);
  if (!own) return [];
  const parties = partiesOf(own);
  const rank = (cells: Cells): number => {
    if (textAt(own, 'linked_event') === textAt(cells, 'event_id')) return 0;
    const sameArticle = articleIds.includes(birthArticle(cells));
    const sameParties = parties !== '' && partiesOf(cells) === parties;
    return sameArticle && sameParties ? 1 : sameArticle ? 2 : sameParties ? 3 : -1;
  };
  return events
    .filter((cells) => textAt(cells, 'event_id') !== eventId && !isJoined(cells))
    .filter((cells) => textAt(cells, 'review') !== 'rejected')
    .map((cells) => ({ cells, rank: rank(cells) }))
    .filter((candidate) => candidate.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ cells }) => ({ event_id: textAt(cells, 'event_id'), label: textAt(cells, 'label') }));
}

function partiesOf(cells: Cells): string {
  return splitList(textAt(cells, 'parties')).sort().join(' ');
}
