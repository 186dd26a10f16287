/** Short lines for whole extractions, so that a table of texts can say what must come out. */
import { extractArticle } from '../../../../src/core/extract/extract-article';
import type { Extraction } from '../../../../src/core/extract/types';
import { defaultCodebook } from '../../../../src/core/model/default-codebook';

const codebook = defaultCodebook();

export const extract = (text: string, published?: string): Extraction =>
  extractArticle(text, published ? { codebook, published_on: published } : { codebook });

/** `role PARTIES mechanisms date place`, with `-` for what is empty; a city stands for its country. */
export function linesOf(text: string, published?: string): string[] {
  return extract(text, published).events.map((event) =>
    [
      event.role,
      event.parties.value.join('-'),
      event.mechanisms
        .map(({ value }) => value)
        .sort()
        .join(','),
      event.event_date.value || '-',
      event.place.value || event.place_country.value || '-',
    ].join(' '),
  );
}

export const mainOf = (text: string, published?: string): Extraction['events'][number] | undefined =>
  extract(text, published).events.find(({ role }) => role === 'main');
