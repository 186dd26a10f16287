/** Events that one event may be the same as: a proposed link first, then those of its articles, then its parties'. */
import { splitList, textAt } from '../model/cell';
import { birthArticle, isJoined } from './queue';
import { firstQuotations } from './quotations';
import type { Cells, EventChoice } from './types';

/** More than a person looks through. */
const MOST = 20;

export function similarEvents(
  events: readonly Cells[],
  eventId: string,
  articleIds: readonly string[],
  cooperation: readonly Cells[] = [],
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
  const quotations = firstQuotations(cooperation);
  return events
    .filter((cells) => textAt(cells, 'event_id') !== eventId && !isJoined(cells))
    .filter((cells) => textAt(cells, 'review') !== 'rejected')
    .map((cells) => ({ cells, rank: rank(cells) }))
    .filter((candidate) => candidate.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ cells }) => choiceOf(cells, quotations));
}

/** How an event is named where a person chooses among several. */
export function choiceOf(event: Cells, quotations: ReadonlyMap<string, string>): EventChoice {
  const event_id = textAt(event, 'event_id');
  const quotation = quotations.get(event_id);
  return { event_id, label: textAt(event, 'label'), ...(quotation ? { quotation } : {}) };
}

/** An event's parties in one order, to compare; empty where it names none. */
export function partiesOf(cells: Cells): string {
  return splitList(textAt(cells, 'parties')).sort().join(' ');
}
