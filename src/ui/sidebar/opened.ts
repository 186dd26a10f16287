/** An article is in review once somebody decides or types something about it; who only looks at it leaves it as it is. */
import { openArticle } from '../../core/review/finish-article';
import type { CardArticle } from '../../core/review/types';
import { updateArticles } from './article-pane';
import { articlesOnDesk, replaceArticles } from './desk';
import { send } from './outbox';

export function markOpened(ids: readonly string[]): void {
  for (const article of articlesOnDesk()) {
    const request = ids.includes(article.article_id) ? openArticle(article) : null;
    if (!request) continue;
    // Whoever has finished it meanwhile knows better.
    send({ event_id: '', request, quiet: true, saved: () => undefined, refused: () => undefined });
    showStatus(article, 'in_review', '');
  }
}

/** The page shows at once what will be stored. */
export function showStatus({ article_id }: CardArticle, status: string, reason: string): void {
  const updated = articlesOnDesk().map((one) =>
    one.article_id === article_id ? { ...one, status, exclude_reason: reason } : one,
  );
  replaceArticles(updated);
  updateArticles(updated);
}
