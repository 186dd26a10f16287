/** What an import would do with each text, before anything is written. */
import {
  stageArticles,
  type KnownArticle,
  type SourceArticle,
  type StageResult,
} from '../../core/import/stage-articles';
import { openWorkbook } from '../grid/workbook';
import { now } from '../platform/clock';
import { knownArticles } from './known-articles';

export interface PreviewRow {
  readonly name: string;
  readonly result: StageResult;
  readonly title: string;
  /** ISO 639-1; empty where the text is refused or already here. */
  readonly language: string;
  /** `YYYY-MM-DD` as given or found in the text, or empty. */
  readonly published_on: string;
  /** Title of the article that is already here, or that this one is a later version of. */
  readonly same_as: string;
  /** How the article would be known from then on; null where it is refused. */
  readonly known: KnownArticle | null;
}

/** Three document reads. `earlier`: what previous calls of the same preview found new. */
export function preview(sources: readonly SourceArticle[], earlier: readonly KnownArticle[]): PreviewRow[] {
  const workbook = openWorkbook();
  const { known, titles } = knownArticles(workbook);
  const staged = stageArticles(sources, { known: [...known, ...earlier], now: now(), coder: '' });
  const byId = new Map(staged.articles.map((article) => [article.article_id, article]));
  for (const { article_id, title } of staged.articles) titles.set(article_id, title);
  const made = new Set<string>();
  return staged.outcomes.map(({ name, result, article_id }): PreviewRow => {
    const article = made.has(article_id) ? undefined : byId.get(article_id);
    made.add(article_id);
    return {
      name,
      result,
      title: article?.title ?? '',
      language: article?.language ?? '',
      published_on: article?.published_on ?? '',
      same_as: titles.get(article ? article.supersedes : article_id) ?? '',
      known: article ? { article_id, text_hash: article.text_hash, url: article.url, hasText: true } : null,
    };
  });
}
