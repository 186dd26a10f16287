/** Puts a card together: the event, its rows in the other tabs and the articles that they come from. */
import { splitList, textAt } from '../model/cell';
import { readSupport } from '../model/support';
import { rowTabs, type ReviewedTabName } from '../model/tabs';
import { firstOfEachId } from './copied-rows';
import { birthArticle, isJoined, OPEN_REVIEWS } from './queue';
import type { Card, CardArticle, CardRow, Cells } from './types';

export type ReviewedRows = Readonly<Record<ReviewedTabName, readonly Cells[]>>;
export type CardRows = Pick<Card, 'event' | 'cooperation' | 'officials' | 'figures'>;

/** The event's rows in every tab; null where the event is not there. */
export function cardRows(rows: ReviewedRows, eventId: string): CardRows | null {
  const event = rows.events.find((cells) => textAt(cells, 'event_id') === eventId);
  if (!event) return null;
  const own = (tab: 'cooperation' | 'figures') =>
    firstOfEachId(tab, rows[tab])
      .filter((cells) => textAt(cells, 'event_id') === eventId)
      .map((cells) => cardRow(tab, cells));
  const officials = firstOfEachId('officials', rows.officials);
  const apart = officials.filter(isApart);
  const homes = apart.length > 0 ? homeEvents(rows) : new Map<string, string>();
  return {
    event: cardRow('events', event),
    cooperation: own('cooperation'),
    officials: [
      ...officials.filter((cells) => splitList(textAt(cells, 'event_ids')).includes(eventId)),
      ...apart.filter((cells) => homes.get(textAt(cells, 'article_id')) === eventId),
    ].map((cells) => cardRow('officials', cells)),
    figures: own('figures'),
  };
}

/** True for an official whom the article names without an event. */
export function isApart(official: Cells): boolean {
  return textAt(official, 'event_ids') === '';
}

/**
 * Article id -> the event on whose card its officials without an event stand: the first one born from the article,
 * else the first one that it reports; rejected and joined events are none.
 */
function homeEvents({
  events,
  cooperation,
}: Pick<ReviewedRows, 'events' | 'cooperation'>): Map<string, string> {
  const live = events.filter((event) => textAt(event, 'review') !== 'rejected' && !isJoined(event));
  const ids = new Set(live.map((event) => textAt(event, 'event_id')));
  const homes = new Map<string, string>();
  const settle = (article: string, event: string) => {
    if (article !== '' && !homes.has(article)) homes.set(article, event);
  };
  for (const event of live) settle(birthArticle(event), textAt(event, 'event_id'));
  for (const row of cooperation) {
    const event = textAt(row, 'event_id');
    if (ids.has(event)) settle(textAt(row, 'article_id'), event);
  }
  return homes;
}

function cardRow(tab: ReviewedTabName, { support, ...cells }: Cells): CardRow {
  const read = readSupport(support ?? '');
  return {
    tab,
    id: textAt(cells, rowTabs[tab].idColumn),
    cells,
    support: read?.fields ?? {},
    article_id: textAt(cells, 'article_id') || (read?.key.split('|')[0] ?? ''),
  };
}

/** Ids of the articles that a card's rows rest on; the one that the event was born from stands first. */
export function articleIdsOf({ event, cooperation, officials, figures }: CardRows): string[] {
  const ids = [event, ...cooperation, ...figures, ...officials].map(({ article_id }) => article_id);
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The articles of a card. `articles` are rows of the Articles tab, `texts` stored texts by article id. */
export function cardArticles(
  ids: readonly string[],
  articles: readonly Cells[],
  texts: ReadonlyMap<string, string>,
  rows: ReviewedRows,
): CardArticle[] {
  const byId = new Map(articles.map((cells) => [textAt(cells, 'article_id'), cells]));
  return ids.flatMap((article_id) => {
    const cells = byId.get(article_id);
    if (!cells) return [];
    return [
      {
        article_id,
        title: textAt(cells, 'title'),
        outlet: textAt(cells, 'outlet'),
        published_on: textAt(cells, 'published_on'),
        url: textAt(cells, 'url'),
        status: textAt(cells, 'status'),
        exclude_reason: textAt(cells, 'exclude_reason'),
        text: texts.get(article_id) ?? '',
        open: openRows(rows, article_id),
      },
    ];
  });
}

/** Ids of an article's quotations that wait for a decision; rows of rejected events do not. */
function openRows(rows: ReviewedRows, article_id: string): string[] {
  const rejected = new Set(
    rows.events
      .filter((event) => textAt(event, 'review') === 'rejected')
      .map((event) => textAt(event, 'event_id')),
  );
  const hasHome = rows.officials.some(isApart) && homeEvents(rows).has(article_id);
  const isLive = (tab: ReviewedTabName, cells: Cells) => {
    if (tab === 'officials' && isApart(cells)) return hasHome;
    const events = splitList(textAt(cells, 'event_id') || textAt(cells, 'event_ids'));
    return events.some((id) => !rejected.has(id));
  };
  return (['cooperation', 'officials', 'figures'] as const).flatMap((tab) =>
    firstOfEachId(tab, rows[tab])
      .filter((cells) => textAt(cells, 'article_id') === article_id && isLive(tab, cells))
      .filter((cells) => OPEN_REVIEWS.includes(textAt(cells, 'review')))
      .map((cells) => textAt(cells, rowTabs[tab].idColumn)),
  );
}
