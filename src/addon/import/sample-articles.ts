/** The sample articles that come with Accord: bundled, so that a first import works inside Google too. */
import samples from 'accord:sample-articles';
import type { SourceArticle } from '../../core/import/stage-articles';

export function sampleArticles(): SourceArticle[] {
  return samples.map(({ name, text }) => ({ name, text }));
}
