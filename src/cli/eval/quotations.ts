/** Whether every quotation that backs a proposed value stands at its offsets in the stored text. */
import type { ReadArticle } from './coded-articles';

interface Quotation {
  readonly text: string;
  readonly at: readonly [number, number];
}

/** How many quotations the records hold, and those whose text is not what stands at their offsets. */
export function checkQuotations(articles: readonly ReadArticle[]): { count: number; wrong: string[] } {
  const wrong: string[] = [];
  let count = 0;
  for (const { coded, text, proposed } of articles) {
    for (const quotation of quotationsIn(proposed)) {
      count += 1;
      const [start, end] = quotation.at;
      if (quotation.text === '' || text.slice(start, end) !== quotation.text) {
        wrong.push(`${coded.id} at ${start}-${end}: ${quotation.text}`);
      }
    }
  }
  return { count, wrong };
}

function quotationsIn(value: unknown): Quotation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('at' in value && 'text' in value) return [value as Quotation];
  return Object.values(value).flatMap(quotationsIn);
}
