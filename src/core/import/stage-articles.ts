/**
 * First half of an import: decides for every incoming text whether it is new, already there, a later
 * version or unusable, and makes the Articles and Texts rows of those that are kept. Proposals come after.
 */
import { contentHash } from '../model/content-hash';
import { mintId } from '../model/ids';
import { isPartialDate } from '../model/partial-date';
import { TEXT_PART_LENGTH, type TextRow } from '../model/tabs/texts';
import type { ArticleRow } from '../model/tabs/articles';
import { cleanLine, cleanText, comparableText, type TextProblem } from './clean-text';
import { describeArticle } from './describe-article';

/** One text as it arrives from a file, a pasted text or a row of a CSV file. */
export interface SourceArticle {
  /** What the user calls it: a file name, or the row of a CSV file. */
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly outlet_country?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly published_on?: string;
}

export type StageResult =
  'imported' | 'already-there' | 'text-restored' | 'new-version' | TextProblem | 'date-form';

export interface StageOutcome {
  readonly name: string;
  readonly result: StageResult;
  /** The article that the text is, or is a version of; empty where it was refused. */
  readonly article_id: string;
}

export interface KnownArticle {
  readonly article_id: string;
  readonly text_hash: string;
  readonly url: string;
  /** False where somebody deleted the stored text: importing the same text again restores it. */
  readonly hasText: boolean;
}

export interface StageContext {
  readonly known: readonly KnownArticle[];
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly coder: string;
  readonly random?: () => number;
}

export interface Staged {
  readonly articles: readonly ArticleRow[];
  readonly texts: readonly TextRow[];
  readonly outcomes: readonly StageOutcome[];
}

export function stageArticles(incoming: readonly SourceArticle[], context: StageContext): Staged {
  const byHash = new Map(context.known.map((article) => [article.text_hash, article]));
  const byUrl = new Map(
    context.known.filter(({ url }) => url).map((article) => [article.url, article.article_id]),
  );
  const articles: ArticleRow[] = [];
  const texts: TextRow[] = [];
  const outcomes = incoming.map((source): StageOutcome => {
    const refused = (result: StageResult) => ({ name: source.name, result, article_id: '' });
    const cleaned = cleanText(source.text);
    if ('problem' in cleaned) return refused(cleaned.problem);
    const published = (source.published_on ?? '').trim();
    if (published !== '' && !(published.length === 10 && isPartialDate(published)))
      return refused('date-form');

    const hash = contentHash(comparableText(cleaned.text));
    const same = byHash.get(hash);
    if (same?.hasText) return { name: source.name, result: 'already-there', article_id: same.article_id };
    if (same) {
      byHash.set(hash, { ...same, hasText: true });
      texts.push(...textParts(same.article_id, cleaned.text));
      return { name: source.name, result: 'text-restored', article_id: same.article_id };
    }
    const url = cleanLine(source.url ?? '', ADDRESS_LENGTH);
    const earlier = url ? (byUrl.get(url) ?? '') : '';
    const article_id = mintId('art', context.random);
    byHash.set(hash, { article_id, text_hash: hash, url, hasText: true });
    if (url) byUrl.set(url, article_id);
    const described = describeArticle(cleaned.text, published);
    articles.push({
      ...blankArticle,
      title: line(source.title) || line(described.title),
      outlet: line(source.outlet) || line(described.outlet),
      outlet_country: line(source.outlet_country),
      language: described.language,
      published_on: described.published.value,
      published_source: described.published.source,
      url,
      supersedes: earlier,
      imported_at: context.now,
      imported_by: context.coder,
      article_id,
      text_hash: hash,
    });
    texts.push(...textParts(article_id, cleaned.text));
    return { name: source.name, result: earlier ? 'new-version' : 'imported', article_id };
  });
  return { articles, texts, outcomes };
}

/** UTF-16 units. A cell holds 50,000; every row of an article repeats its title. */
const LINE_LENGTH = 500;
const ADDRESS_LENGTH = 2_000;

function line(text = ''): string {
  return cleanLine(text, LINE_LENGTH);
}

const blankArticle: ArticleRow = {
  title: '',
  outlet: '',
  outlet_country: '',
  language: '',
  published_on: '',
  published_source: '',
  status: 'unread',
  exclude_reason: '',
  assignee: '',
  note: '',
  url: '',
  duplicate_of: '',
  supersedes: '',
  imported_at: '',
  imported_by: '',
  article_id: '',
  text_hash: '',
  proposed_with: '',
};

/** Cuts a text into parts that a cell can hold, never through a surrogate pair. `most` in UTF-16 units. */
export function textParts(articleId: string, text: string, most = TEXT_PART_LENGTH): TextRow[] {
  const parts: TextRow[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + most, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    parts.push({ article_id: articleId, part: parts.length + 1, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}

/** Joins the parts of every article again, in the order of their numbers. */
export function joinTexts(
  rows: ReadonlyArray<{ article_id: string; part: number | null; text: string }>,
): Map<string, string> {
  const joined = new Map<string, string>();
  const ordered = [...rows].sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  for (const { article_id, text } of ordered) joined.set(article_id, (joined.get(article_id) ?? '') + text);
  return joined;
}
