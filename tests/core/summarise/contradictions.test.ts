// Articles that contradict each other about one event, in the order of their publication.
import { contradictions } from '../../../src/core/summarise/contradictions';
import { article, event, input, record } from './sample-rows';

/** Two articles about one event: publication date and status of each. */
const two = (first: [string, string], second: [string, string], more = {}) =>
  contradictions(
    input({
      articles: [
        article({ published_on: first[0] }),
        article({ article_id: 'art_2', published_on: second[0], ...more }),
      ],
      events: [event(), event({ event_id: 'evt_2', linked_event: 'evt_1', link_state: 'confirmed' })],
      cooperation: [
        record({ record_id: 'rec_1', status: first[1] }),
        record({ record_id: 'rec_2', event_id: 'evt_2', article_id: 'art_2', status: second[1] }),
      ],
    }),
  );

test.each<[string, [string, string], [string, string], string[]]>([
  ['a later denial', ['2019-01-01', 'signed'], ['2019-02-01', 'denied'], ['denied', 'rec_1', 'rec_2']],
  ['an earlier denial', ['2019-02-01', 'signed'], ['2019-01-01', 'denied'], ['denied', 'rec_2', 'rec_1']],
  ['a step back', ['2019-01-01', 'signed'], ['2019-02-01', 'proposed'], ['back', 'rec_1', 'rec_2']],
  ['an undated denial', ['', 'refused'], ['2019-02-01', 'signed'], ['denied', 'rec_2', 'rec_1']],
  ['a step back within a year', ['2018', 'signed'], ['2019-02', 'agreed'], ['back', 'rec_1', 'rec_2']],
])('%s', (_, first, second, [kind, earlier, later] = []) => {
  expect(two(first, second)).toMatchObject([
    { kind, earlier: { record: { record_id: earlier } }, later: { record: { record_id: later } } },
  ]);
});

test.each<[string, [string, string], [string, string], object]>([
  ['progress', ['2019-01-01', 'proposed'], ['2019-02-01', 'signed'], {}],
  ['the same', ['2019-01-01', 'signed'], ['2019-02-01', 'signed'], {}],
  ['different ladders', ['2019-01-01', 'signed'], ['2019-02-01', 'planned'], {}],
  ['talks that were held', ['2019-01-01', 'held'], ['2019-02-01', 'denied'], {}],
  ['a step back on the same day', ['2019-01-01', 'signed'], ['2019-01-01', 'agreed'], {}],
  ['a step back at nobody knows what time', ['2019-01-01', 'signed'], ['', 'agreed'], {}],
  ['a step back before what is no date', ['2019-01-01', 'signed'], ['soon', 'agreed'], {}],
  ['a step back within the same month', ['2019-01-07', 'signed'], ['2019-01', 'agreed'], {}],
  ['a status that nobody knows', ['2019-01-01', 'signed'], ['2019-02-01', 'shelved'], {}],
  ['a copy', ['2019-01-01', 'signed'], ['2019-02-01', 'denied'], { duplicate_of: 'art_1' }],
  ['a new version', ['2019-01-01', 'signed'], ['2019-02-01', 'denied'], { supersedes: 'art_1' }],
  ['an excluded article', ['2019-01-01', 'signed'], ['2019-02-01', 'denied'], { status: 'excluded' }],
])('%s contradicts nothing', (_, first, second, more) => expect(two(first, second, more)).toEqual([]));

test('rows of one article are not compared', () => {
  const cooperation = [record({ status: 'signed' }), record({ record_id: 'rec_2', status: 'denied' })];
  expect(contradictions(input({ cooperation }))).toEqual([]);
});

describe('of several articles', () => {
  /** Articles about one event, in the order of their publication: the status that each reports. */
  const story = (...statuses: string[]) =>
    contradictions(
      input({
        articles: statuses.map((_, index) =>
          article({ article_id: `art_${index}`, published_on: `2019-01-0${index + 1}` }),
        ),
        cooperation: statuses.map((status, index) =>
          record({ record_id: `rec_${index}`, article_id: `art_${index}`, status }),
        ),
      }),
    ).map(
      ({ kind, earlier, later }) =>
        `${kind} ${earlier.record.record_id ?? ''} ${later.record.record_id ?? ''}`,
    );

  test.each<[string, string[], string[]]>([
    ['what one takes back, the next need not', ['signed', 'agreed', 'agreed'], ['back rec_0 rec_1']],
    ['two steps back are two', ['signed', 'agreed', 'proposed'], ['back rec_0 rec_1', 'back rec_1 rec_2']],
    ['another ladder between hides nothing', ['signed', 'planned', 'agreed'], ['back rec_0 rec_2']],
    ['talks between hide nothing', ['signed', 'held', 'denied'], ['denied rec_0 rec_2']],
    ['a denial that is denied', ['signed', 'denied', 'signed'], ['denied rec_0 rec_1', 'denied rec_1 rec_2']],
    ['a row is told once', ['signed', 'denied', 'agreed'], ['denied rec_0 rec_1', 'denied rec_1 rec_2']],
    ['two denials agree', ['denied', 'refused'], []],
  ])('%s', (_, statuses, expected) => expect(story(...statuses)).toEqual(expected));

  test('what came out on one day takes back once what was said before, in whatever order it stands', () => {
    const days = ['2019-01-02', '2019-01-02', '2019-01-01', '2019-01-03'];
    const statuses = ['agreed', 'signed', 'proposed', 'agreed'];
    const articles = days.map((published_on, index) => article({ article_id: `art_${index}`, published_on }));
    const cooperation = statuses.map((status, index) =>
      record({ record_id: `rec_${index}`, article_id: `art_${index}`, status }),
    );
    const found = contradictions(input({ articles, cooperation }));
    expect(found).toMatchObject([
      {
        kind: 'back',
        earlier: { record: { record_id: 'rec_1' } },
        later: { record: { record_id: 'rec_3' } },
      },
    ]);
    expect(contradictions(input({ articles, cooperation: [...cooperation].reverse() }))).toEqual(found);
  });
});

test.each([
  ['row', {}, { review: 'rejected' }],
  ['event', { review: 'rejected' }, {}],
])('a rejected %s is not compared', (_, ofEvent, ofRow) => {
  const articles = [
    article({ published_on: '2019-01-01' }),
    article({ article_id: 'art_2', published_on: '2019-02-01' }),
  ];
  const told = (event_id: string, more: object) => [
    record({ event_id }),
    record({ event_id, article_id: 'art_2', status: 'denied', ...more }),
  ];
  const events = [event(), event({ event_id: 'evt_2', ...ofEvent })];
  const cooperation = [...told('evt_2', ofRow)];
  expect(contradictions(input({ articles, events, cooperation }))).toEqual([]);
  expect(contradictions(input({ articles, events, cooperation: told('evt_1', {}) }))).toHaveLength(1);
});
