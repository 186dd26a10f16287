/** A card that was fetched before a save, brought up to date with what that save wrote. */
import type { Cell } from '../model/cell';
import type { Card, CardArticle, CardRow, CellEdit } from './types';

export function patchCard(card: Card, edits: readonly CellEdit[]): Card {
  if (edits.length === 0) return card;
  const patch = (row: CardRow): CardRow => {
    const own = edits.filter(({ tab, id }) => tab === row.tab && id === row.id);
    if (own.length === 0) return row;
    const cells: Record<string, Cell> = Object.fromEntries(own.map(({ column, value }) => [column, value]));
    return { ...row, cells: { ...row.cells, ...cells } };
  };
  return {
    ...card,
    event: patch(card.event),
    cooperation: card.cooperation.map(patch),
    officials: card.officials.map(patch),
    figures: card.figures.map(patch),
    articles: card.articles.map((article) => patchArticle(article, edits)),
  };
}

/** The article as the edits leave it, with those of its open rows that they do not decide. */
export function patchArticle(article: CardArticle, edits: readonly CellEdit[]): CardArticle {
  const own = edits.filter(({ tab, id }) => tab === 'articles' && id === article.article_id);
  const words = Object.fromEntries(own.map(({ column, value }) => [column, String(value)]));
  const decided = new Set(edits.filter(({ column }) => column === 'review').map(({ id }) => id));
  return { ...article, open: article.open.filter((id) => !decided.has(id)), ...words };
}
