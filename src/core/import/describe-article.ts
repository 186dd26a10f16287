/**
 * What a text says about itself: headline, outlet, publication date. Read once when an article is staged,
 * so that its row is complete before the first proposal is made.
 */
import { findPublished } from '../extract/dates/published';
import { findSource } from '../extract/source/find-source';
import type { PublishedOn } from '../extract/types';
import type { LanguageCode } from '../text/article-text';
import { readArticleText } from '../text/read-article-text';

export interface Description {
  readonly language: LanguageCode;
  /** The headline, or the first words of the text. */
  readonly title: string;
  readonly outlet: string;
  readonly published: PublishedOn;
}

/** Characters of a title made from the first words; longer ones are cut at a word. */
const TITLE_LENGTH = 90;

export function describeArticle(text: string, givenDate: string): Description {
  const article = readArticleText(text);
  const source = findSource(article);
  return {
    language: article.language,
    title: source.title.value || firstWords(text),
    outlet: source.outlet.value,
    published: findPublished(article, givenDate),
  };
}

function firstWords(text: string): string {
  const plain = text.trim().slice(0, 400).replace(/\s+/g, ' ').trim();
  if (plain.length <= TITLE_LENGTH) return plain;
  // Scripts without blanks are cut anywhere, but not through a surrogate pair.
  const cut = plain.slice(0, TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s\S*$/, '')}…`;
}
