/** How far an article has been read: what opening it and finishing it write. */
import { articleStatus } from '../model/lists';
import type { CardArticle, SaveRequest } from './types';

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

/** An unread article that somebody opens is in review; null for all others. */
export function openArticle(article: CardArticle): SaveRequest | null {
  return article.status === 'unread' || article.status === '' ? setStatus(article, 'in_review') : null;
}
