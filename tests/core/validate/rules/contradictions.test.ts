// Articles that contradict each other about one event: the finding names both, with their quotations.
import type { Cell } from '../../../../src/core/model/cell';
import { findingWords } from '../../../../src/core/messages/findings';
import { contradictingArticles } from '../../../../src/core/validate/rules/contradictions';
import { article, ARTICLE, event, EVENT, record, row, RECORD, workbook } from '../sample-workbook';
import { inBoundedTime } from '../../../support/bounded-time';

const LATER = { article_id: 'art_000000000002', event_id: 'evt_000000000002', record_id: 'rec_000000000002' };

/** A second article, three days later, about an event that a person has linked with that of the first. */
const reported = (cells: Record<string, Cell>, ofEvent: Record<string, Cell> = {}, title = 'No pact') =>
  contradictingArticles(
    workbook({
      articles: [
        row(article),
        row({ ...article, title, article_id: LATER.article_id, published_on: '2019-03-09' }, 3),
      ],
      events: [
        row(event),
        row(
          { ...event, event_id: LATER.event_id, link_state: 'confirmed', linked_event: EVENT, ...ofEvent },
          3,
        ),
      ],
      cooperation: [row(record, 7), row({ ...record, ...LATER, evidence: 'There is no pact.', ...cells }, 8)],
    }),
  );

test('a denial names both articles, both quotations and the other row', () => {
  expect(reported({ status: 'denied' })).toEqual([
    {
      code: 'articles-contradict',
      tab: 'cooperation',
      row: 8,
      row_id: LATER.record_id,
      column: 'status',
      value: 'denied',
      words: {
        denied: 'denied',
        article: ['No pact'],
        published: '2019-03-09',
        quote: ['There is no pact.'],
        before: 'signed',
        other: ['Police pact'],
        other_published: '2019-03-06',
        other_quote: [record.evidence],
        first: '7',
      },
    },
  ]);
});

test.each<[string, Record<string, Cell>, Record<string, Cell>, number]>([
  ['a step back', { status: 'discussed' }, {}, 1],
  ['progress', { status: 'in_force' }, {}, 0],
  ['the same', {}, {}, 0],
  ['another ladder', { status: 'planned' }, {}, 0],
  ['another domain', { status: 'denied', domain: 'cyber' }, {}, 0],
  ['a rejected row', { status: 'denied', review: 'rejected' }, {}, 0],
  ['a rejected event', { status: 'denied' }, { review: 'rejected' }, 0],
  ['the same article', { status: 'denied', article_id: ARTICLE }, {}, 0],
  ['an article that is gone', { status: 'denied', article_id: 'art_gone00000000' }, {}, 0],
  ['a link that is only proposed', { status: 'denied' }, { link_state: 'proposed' }, 0],
  ['an event of its own', { status: 'denied' }, { link_state: 'own' }, 0],
])('%s', (_, cells, ofEvent, count) => expect(reported(cells, ofEvent)).toHaveLength(count));

test('rows without ids are told apart', () => {
  expect(reported({ status: 'denied', record_id: '' })).toMatchObject([{ row: 8, words: { first: '7' } }]);
  expect(reported({ status: 'denied', record_id: RECORD })).toMatchObject([
    { row: 8, words: { first: '7' } },
  ]);
});

test.each([
  [
    'en',
    { status: 'denied' },
    'One article denies what another reports of the same event: “signed” in “Police pact”, 2019-03-06, row 7: “Qatar and Turkey signed a police pact in Ankara on Tuesday.”; “denied” in “No pact”, 2019-03-09, this row: “There is no pact.”.',
  ],
  [
    'en',
    { status: 'discussed', evidence: '' },
    'A later article reports less of the same event than an earlier one: “signed” in “Police pact”, 2019-03-06, row 7: “Qatar and Turkey signed a police pact in Ankara on Tuesday.”; “discussed” in “No pact”, 2019-03-09, this row.',
  ],
  [
    'ar',
    { status: 'denied' },
    'ينفي مقال ما ينقله آخر عن الحدث نفسه: «signed» في «Police pact»، 2019-03-06، الصف 7: «Qatar and Turkey signed a police pact in Ankara on Tuesday.»؛ و«denied» في «No pact»، 2019-03-09، هذا الصف: «There is no pact.».',
  ],
] as const)('in %s words: %j', (language, cells, message) => {
  const [problem] = reported(cells);
  expect(
    findingWords('articles-contradict', language, { ...problem?.words, value: String(problem?.value) })
      .message,
  ).toBe(message);
});

test('an article without a title is named by its id, and a long quotation is cut', () => {
  const [problem] = reported({ status: 'denied', evidence: 'x'.repeat(40_000) }, {}, ' ');
  expect(problem?.words?.article).toEqual([LATER.article_id]);
  expect(findingWords('articles-contradict', 'en', problem?.words ?? {}).message.length).toBeLessThan(800);
});

test.each([
  ['articles of one event', () => EVENT],
  ['links in one chain', (index: number) => `evt_${index}`],
])('ten thousand rows, %s, are compared in bounded time', (_, eventOf) => {
  const rows = <Made>(make: (index: number) => Made) =>
    Array.from({ length: 10_000 }, (_, index) => make(index));
  const state = workbook({
    articles: rows((index) =>
      row({ ...article, article_id: `art_${index}`, published_on: '2019-03-06' }, index),
    ),
    events: rows((index) =>
      row(
        {
          ...event,
          event_id: index === 0 ? EVENT : `evt_${index}`,
          link_state: 'confirmed',
          linked_event: index < 2 ? EVENT : `evt_${index - 1}`,
        },
        index,
      ),
    ),
    cooperation: rows((index) =>
      row(
        { ...record, record_id: `rec_${index}`, event_id: eventOf(index), article_id: `art_${index}` },
        index,
      ),
    ),
  });
  inBoundedTime(() => {
    expect(contradictingArticles(state)).toEqual([]);
  });
});
