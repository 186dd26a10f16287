/** Cuts a list of articles into slices that one call can carry. */
import type { SourceArticle } from './stage-articles';

/** What one slice holds at most; a single longer article goes alone. */
export interface SliceLimits {
  readonly articles: number;
  /** UTF-16 units of all texts. */
  readonly text: number;
}

/** All articles in their order; no slice is empty. */
export function slices(sources: readonly SourceArticle[], most: SliceLimits): SourceArticle[][] {
  const all: SourceArticle[][] = [];
  let length = 0;
  for (const source of sources) {
    const last = all[all.length - 1];
    if (!last || last.length >= most.articles || length + source.text.length > most.text) {
      all.push([source]);
      length = source.text.length;
    } else {
      last.push(source);
      length += source.text.length;
    }
  }
  return all;
}
