/** The evidence behind a number: the events that it counts, each with its articles and their quotations. */
import { textAt } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { review as reviewList } from '../model/lists';
import type { InterfaceLanguage } from '../model/tab';
import { codeLabel, type LabelledRow } from './count-rows';
import type { Counted } from './counted';
import { matches, type Trace } from './trace';

export interface Quotation {
  readonly record_id: string;
  readonly article: string;
  readonly outlet: string;
  readonly published_on: string;
  readonly url: string;
  readonly domain: string;
  readonly status: string;
  readonly review: string;
  readonly text: string;
}

export interface EvidenceEvent {
  readonly event_id: string;
  readonly label: string;
  readonly date: string;
  readonly quotations: readonly Quotation[];
}

export interface Evidence {
  /** The number as it is now, which differs from the cell's where the sheet has changed since. */
  readonly number: number;
  readonly events: number;
  readonly articles: number;
  readonly quotations: number;
  /** In the order of time, undated ones last; `from` and `most` cut the list. */
  readonly list: readonly EvidenceEvent[];
  /** Index to go on from; 0 at the end. */
  readonly next: number;
}

/** `rows`: those of Counts; `unreviewed`: rows of Cooperation that wait for review, for the headline of that name. */
export function evidenceOf(
  rows: readonly LabelledRow[],
  unreviewed: readonly Counted[],
  trace: Trace,
  codebook: Codebook,
  language: InterfaceLanguage,
  from: number,
  most: number,
): Evidence {
  const found =
    trace.counts === 'unreviewed'
      ? unreviewed
      : [
          ...new Set(
            rows
              .filter(({ row }) => matches(row, trace.filter) && (trace.counts !== 'pair' || row.pair !== ''))
              .map(({ counted }) => counted),
          ),
        ];
  const byEvent = new Map<string, Counted[]>();
  for (const item of found) {
    const own = byEvent.get(item.occasion.event_id);
    if (own) own.push(item);
    else byEvent.set(item.occasion.event_id, [item]);
  }
  const events = [...byEvent.values()].sort((a, b) => order(dateOf(a), dateOf(b)));
  const end = from + most;
  return {
    number: numberOf(rows, found, trace),
    events: events.length,
    articles: new Set(found.map(({ article }) => textAt(article, 'article_id'))).size,
    quotations: found.length,
    list: events.slice(from, end).map((own) => eventOf(own, codebook, language)),
    next: end < events.length ? end : 0,
  };
}

function numberOf(
  rows: readonly LabelledRow[],
  found: readonly Counted[],
  { counts, filter }: Trace,
): number {
  const distinct = (values: readonly string[]) => new Set(values.filter((value) => value !== '')).size;
  if (counts === 'unreviewed') return found.length;
  if (counts === 'outlets') return distinct(found.map(({ article }) => textAt(article, 'outlet')));
  if (counts === 'languages') return distinct(found.map(({ article }) => textAt(article, 'language')));
  if (counts === 'pair') return distinct(rows.flatMap(({ row }) => (matches(row, filter) ? row.pair : '')));
  return distinct(
    found.map(({ occasion, article }) =>
      counts === 'article_id' ? textAt(article, 'article_id') : occasion.event_id,
    ),
  );
}

function eventOf(own: readonly Counted[], codebook: Codebook, language: InterfaceLanguage): EvidenceEvent {
  const [{ occasion }] = own as [Counted];
  const reviews: Readonly<Record<string, { en: string; ar: string }>> = reviewList.labels;
  return {
    event_id: occasion.event_id,
    label: textAt(occasion.event, 'label'),
    date: occasion.date,
    quotations: own.map(({ record, article }) => ({
      record_id: textAt(record, 'record_id'),
      article: textAt(article, 'title'),
      outlet: textAt(article, 'outlet'),
      published_on: textAt(article, 'published_on'),
      url: textAt(article, 'url'),
      domain: codeLabel(codebook, 'domain', textAt(record, 'domain'), language),
      status: codeLabel(codebook, 'status', textAt(record, 'status'), language),
      review: reviews[textAt(record, 'review')]?.[language] ?? textAt(record, 'review'),
      text: textAt(record, 'evidence'),
    })),
  };
}

function dateOf([first]: readonly Counted[]): string {
  return first?.occasion.date ?? '';
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
