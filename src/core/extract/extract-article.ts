/** From one text to everything that Accord proposes about it: the entry point of the extractor. */
import type { Extraction, ExtractOptions } from './types';

export function extractArticle(text: string, options: ExtractOptions): Extraction {
  void text;
  void options;
  throw new Error('not built yet');
}
