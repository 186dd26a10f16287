// Rows as the sheet holds them, for what summaries count: one article, one event, one record.
import type { Cell } from '../../../src/core/model/cell';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import type { CountRow } from '../../../src/core/model/tabs/counts';
import type { SummaryInput } from '../../../src/core/summarise/counted';

type Row = Record<string, Cell>;

export const article = (more: Row = {}): Row => ({
  article_id: 'art_1',
  outlet: 'QNA',
  language: 'en',
  status: 'unread',
  duplicate_of: '',
  ...more,
});
export const event = (more: Row = {}): Row => ({
  event_id: 'evt_1',
  parties: 'TUR; QAT',
  event_date: '2019-03-05',
  mechanisms: 'meeting',
  review: 'accepted',
  link_state: 'own',
  linked_event: '',
  ...more,
});
export const record = (more: Row = {}): Row => ({
  event_id: 'evt_1',
  article_id: 'art_1',
  domain: 'policing',
  status: 'signed',
  role: 'main',
  review: 'accepted',
  ...more,
});

export function input(more: Partial<SummaryInput> = {}): SummaryInput {
  return {
    articles: [article()],
    events: [event()],
    cooperation: [record()],
    codebook: defaultCodebook(),
    ...more,
  };
}

/** A row of Counts. */
export function count(more: Partial<CountRow> = {}): CountRow {
  return {
    event_id: 'evt_1',
    article_id: 'art_1',
    dyad: 'Qatar – Türkiye',
    group: 'Internal security',
    domain: 'Cyber',
    year: '2019',
    mechanism: 'Meeting',
    status: 'Signed',
    role: 'Main',
    review: 'Accepted',
    pair: more.dyad ?? 'Qatar – Türkiye',
    ...more,
  };
}
