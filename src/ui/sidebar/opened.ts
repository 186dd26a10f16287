/** An article is in review once somebody decides or types something about it; who only looks at it leaves it as it is. */
import { openArticle } from '../../core/review/finish-article';
import type { CardArticle } from '../../core/review/types';
import { updateArticles } from './article-pane';
import { articlesOnDesk, replaceArticles } from './desk';
import { send } from './outbox';

/** Those of the articles that nobody has begun with: the page shows them as in review, and the next save says so. */
export function openUnread(ids: readonly string[]): string[] {
  const opened = articlesOnDesk().filter((one) => ids.includes(one.article_id) && openArticle(one));
  for (const article of opened) showStatus(article, 'in_review', '');
  return opened.map(({ article_id }) => article_id);
}

/** Where no decision goes along. */
export function sendOpened(opened: readonly string[]): void {
  if (opened.length === 0) return;
  const request = { loaded: [], edits: [], opened };
  send({ event_id: '', request, quiet: true, saved: () => undefined, refused: () => undefined });
}

/** The page shows at once what will be stored. */
export function showStatus({ article_id }: CardArticle, status: string, reason: string): void {
  const updated = articlesOnDesk().map((one) =>
    one.article_id === article_id ? { ...one, status, exclude_reason: reason } : one,
  );
  replaceArticles(updated);
  updateArticles(updated);
}
