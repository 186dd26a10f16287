/** How far an article has been read: what opening it and finishing it write. */
import { cellText, splitList, textAt } from '../model/cell';
import { articleStatus } from '../model/lists';
import { patchArticle } from './patch-card';
import { OPEN_REVIEWS } from './queue';
import { isOpen } from './row-changes';
import type { Card, CardArticle, CellEdit, Changes, SaveRequest } from './types';

/** The ways to finish an article; `excluded` needs a reason. */
export const finishes = ['curated', 'no_cooperation', 'excluded'] as const;
export type Finish = (typeof finishes)[number];

export function isFinished({ status }: Pick<CardArticle, 'status'>): boolean {
  return (finishes as readonly string[]).includes(status);
}

/** Null where nothing would change. `reason` stays only with an exclusion. */
export function setStatus(article: CardArticle, status: string, reason = ''): SaveRequest | null {
  const after = status === 'excluded' ? reason.trim() : '';
  if (!(articleStatus.codes as readonly string[]).includes(status)) return null;
  if (article.status === status && article.exclude_reason === after) return null;
  const { article_id: id, exclude_reason } = article;
  const edits = [
    { tab: 'articles' as const, id, column: 'status', value: status },
    ...(after === exclude_reason
      ? []
      : [{ tab: 'articles' as const, id, column: 'exclude_reason', value: after }]),
  ];
  return {
    loaded: [{ tab: 'articles', id, cells: { status: article.status, exclude_reason } }],
    edits,
  };
}

/** What a save has written once it is stored, the articles that it opened included. */
export function storedEdits({ edits, opened = [] }: SaveRequest): CellEdit[] {
  return [...edits, ...opened.map(opening)];
}

function opening(id: string): CellEdit {
  return { tab: 'articles', id, column: 'status', value: 'in_review' };
}

/** An article that somebody decides or types something about is in review, unless it was so before; null then. */
export function openArticle(article: Pick<CardArticle, 'article_id' | 'status'>): CellEdit | null {
  return article.status === 'unread' || article.status === '' ? opening(article.article_id) : null;
}

/** Articles of the card of which no row waits once this is stored: time to say how their reading has ended. */
export function readThrough({ event, officials, articles }: Card, { edits }: Changes): CardArticle[] {
  const verdict = edits.find(({ id, column }) => id === event.id && column === 'review')?.value;
  const after = verdict ?? event.cells.review ?? '';
  if (OPEN_REVIEWS.includes(cellText(after))) return [];
  // Whom the article names at a rejected event only, nobody is asked about.
  const gone =
    after === 'rejected'
      ? officials.filter((row) => splitList(textAt(row.cells, 'event_ids')).length < 2)
      : [];
  const without = new Set(gone.map(({ id }) => id));
  return articles.filter((article) => {
    const waited = article.open.length > 0 || isOpen(event);
    const left = patchArticle(article, edits).open.filter((id) => !without.has(id));
    return waited && left.length === 0 && !isFinished(article);
  });
}

/** What of an article speaks against finishing it so. */
export interface Undecided {
  /** Rows; of what waits for a decision also events of whose rows none waits. */
  readonly count: number;
  /** The event on whose card the first one stands. */
  readonly event_id: string;
  /** The row of that card; empty where it is the event itself. */
  readonly row_id: string;
}

/** Domain rows of the article that nobody rejected: they say the opposite of 'No cooperation'. Null where there are none. */
export function cooperationIn(cards: readonly Card[], article_id: string): Undecided | null {
  const rows = cards.flatMap(({ event, cooperation }) =>
    cooperation
      .filter((row) => row.article_id === article_id && cellText(row.cells.review ?? '') !== 'rejected')
      .map(({ id }) => ({ event_id: event.id, row_id: id })),
  );
  const [first] = rows;
  return first ? { count: rows.length, ...first } : null;
}

/** `cards`: of the article's events, in the order of the sheet. Null where everything is decided. */
export function undecidedIn(cards: readonly Card[], article_id: string): Undecided | null {
  const ids = new Set(
    cards.flatMap(
      ({ articles }) => articles.find((article) => article.article_id === article_id)?.open ?? [],
    ),
  );
  const waiting = cards
    .map(({ event, cooperation, officials, figures }) => ({
      event,
      row_id: [...cooperation, ...officials, ...figures].find(({ id }) => ids.has(id))?.id ?? '',
    }))
    .filter(({ event, row_id }) => row_id !== '' || isOpen(event));
  const [first] = waiting;
  if (!first) return null;
  const bare = waiting.filter(({ row_id }) => row_id === '').length;
  return { count: ids.size + bare, event_id: first.event.id, row_id: first.row_id };
}
