/**
 * What the extractor knows about an article's text before it looks for facts: its language, its folded
 * form, its sentences. Everything downstream speaks in offsets into `text`.
 */
import type { Folded, Span } from './fold';

/**
 * ISO 639-1 code of the text's language; `mixed` where no language holds most of the text, `und` where
 * there is too little text to tell. Only `en` and `ar` are supported for proposals.
 */
export type LanguageCode = 'en' | 'ar' | 'fa' | 'tr' | 'fr' | 'ur' | 'mixed' | 'und' | string;

export interface Sentence extends Span {
  readonly index: number;
  /** Zero-based paragraph (a run of text between line breaks). */
  readonly paragraph: number;
  /**
   * `prose` is read for events; `heading` (headline or section title) only supports what prose says;
   * `boilerplate` (share prompts, 'read more' lists, captions, credits, advertising) is never read.
   */
  readonly kind: 'prose' | 'heading' | 'boilerplate';
  /** The sentence cut at clause boundaries where it runs long; one span where it is short. */
  readonly clauses: readonly Span[];
}

export interface ArticleText {
  readonly text: string;
  readonly language: LanguageCode;
  readonly folded: Folded;
  readonly sentences: readonly Sentence[];
}
