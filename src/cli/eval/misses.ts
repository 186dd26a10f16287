/** What was missed or proposed too much, each with a sentence of the article that shows why. */
import { readArticleText } from '../../core/text/read-article-text';
import { fold } from '../../core/text/fold';
import type { ArticleRecord } from '../output/article-record';
import type { ReadArticle } from './coded-articles';
import type { Miss } from './score';

/** A few lines per miss: id and field, what is missing, what is too much, each with its sentence where one is known. */
export function missLines(articles: readonly ReadArticle[], misses: readonly Miss[]): string[] {
  return misses.flatMap((miss) => {
    const article = articles.find(({ coded }) => coded.id === miss.id);
    if (!article) return [];
    return [
      `${miss.id} · ${miss.field}`,
      ...miss.missing.map((item) => `  missing  ${named(item)}${quoted(sentenceWith(article.text, item))}`),
      ...miss.extra.map((item) => `  extra    ${named(item)}${quoted(evidenceOf(article.proposed, item))}`),
    ];
  });
}

function named(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'name' in item) return String(item.name);
  return item === null ? 'nothing' : String(item);
}

function quoted(sentence: string | undefined): string {
  return sentence ? `: ${sentence.replace(/\s+/g, ' ')}` : '';
}

/** The first sentence that has the item's words; codes have none. */
function sentenceWith(text: string, item: unknown): string | undefined {
  const words = fold(named(item));
  if (words.length < 2 || /^[a-z]+(_[a-z]+)+$/.test(words)) return undefined;
  const sentence = readArticleText(text).sentences.find(({ start, end }) =>
    fold(text.slice(start, end)).includes(words),
  );
  return sentence && text.slice(sentence.start, sentence.end);
}

/** The quotation that the record gives for a value. */
function evidenceOf({ events, officials, figures }: ArticleRecord, item: unknown): string | undefined {
  const name = named(item);
  for (const { mechanisms, proof, place, event_date } of events) {
    const domain = proof.domains.find((entry) => entry.domain === name);
    if (domain) return domain.evidence?.text;
    const at = mechanisms.indexOf(name);
    if (at >= 0) return proof.mechanisms[at]?.evidence?.text;
    if (place === name) return proof.place.evidence?.text;
    if (event_date === name) return proof.event_date.evidence?.text;
  }
  const official = officials.find((entry) => entry.name === name);
  const figure = figures.find(({ value }) => String(value) === name);
  return (official ?? figure)?.evidence?.text;
}
