/** The article beside the form: its text as text, with the evidence of the field in focus marked and in view. */
import { readSpan } from '../../core/model/support';
import { articleStatus } from '../../core/model/lists';
import type { CardArticle } from '../../core/review/types';
import { byId, make, show } from '../common/elements';
import { say } from '../common/speech';
import { listChoices } from './choices';

let articles: readonly CardArticle[] = [];
let shown = '';
let onShown: (article: CardArticle | undefined) => void = () => undefined;

/** `changed`: another article is shown. */
export function prepareArticlePane(changed: (article: CardArticle | undefined) => void): void {
  onShown = changed;
  const select = byId<HTMLSelectElement>('article-select');
  select.addEventListener('change', () => showArticle(select.value));
}

export function setArticles(all: readonly CardArticle[]): void {
  articles = all;
  const select = byId<HTMLSelectElement>('article-select');
  select.replaceChildren(...all.map(({ article_id, title }) => make('option', { value: article_id }, title)));
  show(select, all.length > 1);
  showArticle(all[0]?.article_id ?? '');
}

/** The same articles with another status. */
export function updateArticles(all: readonly CardArticle[]): void {
  articles = all;
  showSource(shownArticle());
}

export function shownArticle(): CardArticle | undefined {
  return articles.find(({ article_id }) => article_id === shown);
}

/** `at`: `start-end` in the stored text, or empty to unmark. Another article is brought up first. */
export function showEvidence(articleId: string, at: string): void {
  if (articleId !== '' && articleId !== shown) showArticle(articleId);
  const article = shownArticle();
  const span = readSpan(at);
  if (!article || article.text === '') return;
  draw(article.text, span && articleId === shown ? [span.start, span.end] : null);
}

function showArticle(articleId: string): void {
  shown = articles.some(({ article_id }) => article_id === articleId) ? articleId : '';
  const article = shownArticle();
  byId<HTMLSelectElement>('article-select').value = shown;
  showSource(article);
  if (article && article.text !== '') draw(article.text, null);
  else
    byId('article-text').replaceChildren(
      make('p', { class: 'hint' }, say(article ? 'article-missing' : 'article-none')),
    );
  onShown(article);
}

function showSource(article: CardArticle | undefined): void {
  const state = listChoices(articleStatus).find(([code]) => code === article?.status)?.[1] ?? '';
  const source = article
    ? [state, article.outlet, article.published_on || say('undated'), article.title]
    : [];
  // Each part in its own direction, so that an Arabic line does not reorder an English title.
  const parts = source.filter((part) => part !== '').map((part) => make('bdi', {}, part));
  byId('article-source').replaceChildren(
    ...parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part])),
  );
  byId('article-source').title = article?.title ?? '';
}

/** One paragraph a line, so that each takes its own direction; `data-start` is its place in the text. */
function draw(text: string, marked: readonly [number, number] | null): void {
  const pane = byId('article-text');
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    const [first, last] = marked ?? [0, 0];
    const a = Math.min(Math.max(first - from, 0), line.length);
    const b = Math.min(Math.max(last - from, 0), line.length);
    const attributes = { dir: 'auto', 'data-start': from };
    return b > a
      ? make('p', attributes, line.slice(0, a), make('mark', {}, line.slice(a, b)), line.slice(b))
      : make('p', attributes, line);
  });
  pane.replaceChildren(...paragraphs);
  const mark = pane.querySelector('mark');
  // Only the pane scrolls: scrollIntoView would move the form along.
  if (mark) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - 24;
}
