// The headline numbers: of what counts, except the rows that still wait for review.
import { countRecords } from '../../../src/core/summarise/counted';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { headline } from '../../../src/core/summarise/headline';
import { article, event, input, record } from './sample-rows';

test('counts events, dyads, articles, outlets, languages, undated and unreviewed', () => {
  const sheet = input({
    articles: [
      article(),
      article({ article_id: 'art_2', outlet: 'Anadolu' }),
      article({ article_id: 'art_3', outlet: '', language: 'ar' }),
      article({ article_id: 'art_4', outlet: 'KUNA', language: 'fr', status: 'excluded' }),
    ],
    events: [
      event(),
      event({ event_id: 'evt_2', parties: 'QAT; TUR; KWT', event_date: '' }),
      event({ event_id: 'evt_3', event_date: 'soon' }),
      event({ event_id: 'evt_4', event_date: '' }),
    ],
    cooperation: [
      record(),
      record({ article_id: 'art_2', domain: 'cyber' }),
      record({ event_id: 'evt_2', article_id: 'art_3', review: 'suggested' }),
      record({ event_id: 'evt_3', article_id: 'art_3' }),
      record({ event_id: 'evt_4', article_id: 'art_4', review: 'suggested' }),
    ],
  });
  expect(headline(countRecords(sheet, defaultSummaryOptions).counted, sheet)).toEqual({
    events: 3,
    dyads: 3,
    articles: 3,
    outlets: 2,
    languages: 2,
    undated: 2,
    unreviewed: 2,
  });
});

test('nothing to count is zero throughout', () => {
  const sheet = input({ cooperation: [] });
  expect(Object.values(headline([], sheet))).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('an event with one party counts, but makes no dyad', () => {
  const sheet = input({ events: [event({ parties: 'QAT' })] });
  const numbers = headline(countRecords(sheet, defaultSummaryOptions).counted, sheet);
  expect([numbers.events, numbers.dyads]).toEqual([1, 0]);
});
