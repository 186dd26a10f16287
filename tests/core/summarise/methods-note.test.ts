// What the methods note says is true of the sheet.
import { countRecords } from '../../../src/core/summarise/counted';
import { methodsFacts } from '../../../src/core/summarise/methods-note';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { article, event, input, record } from './sample-rows';

const none = { articles: 0, fields: [] };

test('counts, periods, coders and what was left out', () => {
  const sheet = input({
    articles: [
      article({ published_on: '2019-03-06' }),
      article({ article_id: 'art_2', outlet: 'KUNA', language: 'ar', published_on: '2018-01-02' }),
      article({ article_id: 'art_3', status: 'excluded', exclude_reason: 'opinion' }),
      article({ article_id: 'art_4', status: 'no_cooperation' }),
      article({ article_id: 'art_5', duplicate_of: 'art_1' }),
    ],
    events: [event(), event({ event_id: 'evt_2', linked_event: 'evt_1', link_state: 'confirmed' })],
    cooperation: [
      record({ coder: 'Sara', codebook_version: 'old' }),
      record({ event_id: 'evt_2', article_id: 'art_2', review: 'suggested' }),
      record({ role: 'background' }),
      record({ article_id: 'art_3' }),
    ],
  });
  const facts = methodsFacts(sheet, countRecords(sheet, defaultSummaryOptions), none);
  expect(facts).toMatchObject({
    imported: 5,
    excluded: 1,
    withoutCooperation: 1,
    duplicates: 1,
    exclusionReasons: [{ reason: 'opinion', articles: 1 }],
    languages: ['ar', 'en'],
    outlets: ['KUNA', 'QNA'],
    publishedFrom: '2018-01-02',
    publishedTo: '2019-03-06',
    eventsFrom: '2019-03-05',
    eventsTo: '2019-03-05',
    coders: ['Sara'],
    rows: 2,
    reviewed: 1,
    joined: 1,
    codebook: sheet.codebook.version,
    otherCodebooks: ['old'],
    double: null,
  });
  expect(facts.headline).toMatchObject({ events: 1, articles: 2 });
  expect(facts.leftOut).toEqual([
    { reason: 'article-out', rows: 1 },
    { reason: 'role', rows: 1 },
  ]);
});

test('an empty sheet says so in zeros', () => {
  const sheet = input({ articles: [], cooperation: [] });
  const facts = methodsFacts(sheet, countRecords(sheet, defaultSummaryOptions), none);
  expect(facts).toMatchObject({
    imported: 0,
    publishedFrom: '',
    eventsTo: '',
    coders: [],
    rows: 0,
    leftOut: [],
  });
});

test.each([
  [1, 50],
  [2, 100],
  [5, 100],
])('%i articles coded twice are %i percent of the two that count', (articles, share) => {
  const sheet = input({
    articles: [article(), article({ article_id: 'art_2' })],
    cooperation: [record(), record({ article_id: 'art_2' })],
  });
  const facts = methodsFacts(sheet, countRecords(sheet, defaultSummaryOptions), { articles, fields: [] });
  expect(facts.double).toEqual({ articles, share, fields: [] });
});
