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
  [
    'an article without a date counts as the later one',
    ['', 'proposed'],
    ['2019-02-01', 'signed'],
    ['back', 'rec_2', 'rec_1'],
  ],
])('%s', (_, first, second, [kind, earlier, later] = []) => {
  expect(two(first, second)).toMatchObject([
    {
      event_id: 'evt_1',
      domain: 'policing',
      kind,
      earlier: { record_id: earlier },
      later: { record_id: later },
    },
  ]);
});

test.each<[string, [string, string], [string, string], object]>([
  ['progress', ['2019-01-01', 'proposed'], ['2019-02-01', 'signed'], {}],
  ['the same', ['2019-01-01', 'signed'], ['2019-02-01', 'signed'], {}],
  ['different ladders', ['2019-01-01', 'signed'], ['2019-02-01', 'planned'], {}],
  ['talks that were held', ['2019-01-01', 'held'], ['2019-02-01', 'denied'], {}],
  ['an excluded article', ['2019-01-01', 'signed'], ['2019-02-01', 'denied'], { status: 'excluded' }],
])('%s contradicts nothing', (_, first, second, more) => expect(two(first, second, more)).toEqual([]));

test('rows of one article are not compared', () => {
  const cooperation = [record({ status: 'signed' }), record({ record_id: 'rec_2', status: 'denied' })];
  expect(contradictions(input({ cooperation }))).toEqual([]);
});
