/** A card for tests: Kenya and Ethiopia meet in Nairobi, two domains, one official, one figure. */
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import type { Card, CardRow, Cells } from '../../../src/core/review/types';

export const codebook = defaultCodebook();

export const ids = {
  event: 'evt_aaaaaaaaaaaa',
  first: 'rec_aaaaaaaaaaaa',
  second: 'rec_bbbbbbbbbbbb',
  official: 'off_aaaaaaaaaaaa',
  figure: 'fig_aaaaaaaaaaaa',
  article: 'art_aaaaaaaaaaaa',
};

export const LABEL = 'ETH-KEN · meeting · Nairobi · undated';

export const eventCells: Cells = {
  label: LABEL,
  parties: 'ETH; KEN',
  event_date: '',
  end_date: '',
  date_precision: 'unknown',
  date_basis: 'none',
  place: 'Nairobi',
  place_country: 'KEN',
  mechanisms: 'meeting',
  from_party: '',
  to_party: '',
  organisations: '',
  instrument: '',
  session_no: '',
  link_state: 'own',
  review: 'suggested',
  note: '',
  event_id: ids.event,
};

export const domainCells = (record_id: string, domain: string, review = 'suggested'): Cells => ({
  event: LABEL,
  domain,
  status: 'discussed',
  role: 'main',
  evidence: 'They discussed it.',
  review,
  confidence: 'high',
  article: 'Title',
  record_id,
  event_id: ids.event,
  article_id: ids.article,
  evidence_at: '0-18',
  codebook_version: 'old',
});

export const figureCells: Cells = {
  value: 40,
  unit: 'people',
  of: 'officers',
  measure: 'people',
  scope: 'so_far',
  as_of: '',
  evidence: 'They discussed it.',
  evidence_at: '0-18',
  event: LABEL,
  review: 'suggested',
  figure_id: ids.figure,
  event_id: ids.event,
  article_id: ids.article,
};

const officialCells: Cells = {
  name: 'Aden Duale',
  name_latin: 'Aden Duale',
  title: 'Defence Minister',
  country: 'KEN',
  evidence: 'They discussed it.',
  evidence_at: '0-18',
  review: 'suggested',
  article: 'Title',
  official_id: ids.official,
  article_id: ids.article,
  event_ids: ids.event,
};

export const row = (tab: CardRow['tab'], id: string, cells: Cells): CardRow => ({
  tab,
  id,
  cells,
  support: {},
  article_id: ids.article,
});

export function makeCard(
  event: Cells = {},
  reviews: readonly [string, string] = ['suggested', 'suggested'],
): Card {
  return {
    event: row('events', ids.event, { ...eventCells, ...event }),
    cooperation: [
      row('cooperation', ids.first, domainCells(ids.first, 'counter_terrorism', reviews[0])),
      row('cooperation', ids.second, domainCells(ids.second, 'policing', reviews[1])),
    ],
    officials: [row('officials', ids.official, officialCells)],
    figures: [row('figures', ids.figure, figureCells)],
    articles: [
      {
        article_id: ids.article,
        title: 'Title',
        outlet: '',
        published_on: '2021-05-06',
        url: '',
        text: 'They discussed it.',
        status: 'in_review',
        exclude_reason: '',
        open: [ids.first, ids.second],
      },
    ],
    similar: [],
  };
}
