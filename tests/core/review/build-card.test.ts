import { articleIdsOf, cardArticles, cardRows } from '../../../src/core/review/build-card';
import { domainCells, eventCells, figureCells, ids } from './fixtures';
import type { Cells } from '../../../src/core/review/types';

const support = JSON.stringify({
  key: 'art_born|0-5|event:meeting',
  fields: { place: { value: 'Nairobi', at: '3-9' } },
});
const rows = {
  events: [
    { ...eventCells, event_id: 'evt_other' },
    { ...eventCells, support },
  ],
  cooperation: [
    domainCells(ids.first, 'policing'),
    { ...domainCells(ids.second, 'cyber'), event_id: 'evt_other' },
  ],
  officials: [
    { official_id: ids.official, event_ids: `evt_other; ${ids.event}`, article_id: 'art_second' },
    { official_id: 'off_other', event_ids: 'evt_other', article_id: ids.article },
  ],
  figures: [figureCells],
};

test('a card has the rows of its event and nobody else’s; support is read, not carried', () => {
  const card = cardRows(rows, ids.event)!;
  expect(card.event).toMatchObject({ tab: 'events', id: ids.event, article_id: 'art_born' });
  expect(card.event.support).toEqual({ place: { value: 'Nairobi', at: '3-9' } });
  expect(card.event.cells).not.toHaveProperty('support');
  expect(card.cooperation.map(({ id }) => id)).toEqual([ids.first]);
  expect(card.officials.map(({ id }) => id)).toEqual([ids.official]);
  expect(card.figures.map(({ id }) => id)).toEqual([ids.figure]);
  expect(articleIdsOf(card)).toEqual(['art_born', ids.article, 'art_second']);
});

test.each(['', '{broken', '{"key":1}'])('a row whose support is %j has none', (broken) => {
  const card = cardRows({ ...rows, events: [{ ...eventCells, support: broken }] }, ids.event)!;
  expect(card.event).toMatchObject({ support: {}, article_id: '' });
});

test('an event that is not there has no card', () => {
  expect(cardRows(rows, 'evt_gone')).toBeNull();
});

test('articles come in the order asked for, with an empty text where it is missing, and what is open in them', () => {
  const articles: Cells[] = [
    { article_id: 'b', title: 'B', published_on: '2021', status: 'excluded', exclude_reason: 'opinion' },
    { article_id: 'a', title: 'A', published_on: '' },
  ];
  const blank = { outlet: '', url: '' };
  expect(cardArticles(['a', 'gone', 'b'], articles, new Map([['a', 'text']]), rows)).toEqual([
    {
      ...blank,
      article_id: 'a',
      title: 'A',
      published_on: '',
      status: '',
      exclude_reason: '',
      text: 'text',
      open: [],
    },
    {
      ...blank,
      article_id: 'b',
      title: 'B',
      published_on: '2021',
      status: 'excluded',
      exclude_reason: 'opinion',
      text: '',
      open: [],
    },
  ]);
});

test.each([
  ['suggested', 'suggested', [ids.first, ids.figure]],
  ['accepted', 'question', [ids.first, ids.figure]],
  ['accepted', 'accepted', [ids.figure]],
  ['rejected', 'suggested', []],
])('open rows of an event that is %s, its domain %s', (event, domain, expected) => {
  const own = {
    events: [{ ...eventCells, review: event }],
    cooperation: [domainCells(ids.first, 'policing', domain)],
    officials: [],
    figures: [figureCells],
  };
  const [article] = cardArticles([ids.article], [{ article_id: ids.article }], new Map(), own);
  expect(article?.open).toEqual(expected);
});

describe('officials whom the article names at no event', () => {
  const born = (event_id: string, article: string, more: Cells = {}): Cells => ({
    event_id,
    review: 'suggested',
    support: `{"key":"${article}|0-5|x"}`,
    ...more,
  });
  const official = (official_id: string, article_id: string, event_ids = ''): Cells => ({
    official_id,
    article_id,
    event_ids,
    review: 'suggested',
  });
  const state = (...events: Cells[]) => ({
    events,
    cooperation: [{ record_id: 'r', event_id: 'third', article_id: 'b', review: 'accepted' }],
    officials: [official('apart', 'a'), official('own', 'a', 'second'), official('reported', 'b')],
    figures: [],
  });
  const shown = (rows: ReturnType<typeof state>, event: string) =>
    cardRows(rows, event)?.officials.map(({ id }) => id);
  const open = (rows: ReturnType<typeof state>, article_id: string) =>
    cardArticles([article_id], [{ article_id }], new Map(), rows)[0]?.open;

  test('stand on the card of the article’s first event, after its own', () => {
    const rows = state(born('first', 'a'), born('second', 'a'), born('third', 'c'));
    expect(shown(rows, 'first')).toEqual(['apart']);
    expect(shown(rows, 'second')).toEqual(['own']);
    expect(shown(rows, 'third')).toEqual(['reported']);
    expect(open(rows, 'a')).toEqual(['apart', 'own']);
    expect(open(rows, 'b')).toEqual(['reported']);
  });

  test.each<[string, Cells]>([
    ['rejected', { review: 'rejected' }],
    ['joined to another', { link_state: 'confirmed', linked_event: 'third' }],
  ])('move on where that event is %s', (_, more) => {
    const rows = state(born('first', 'a', more), born('second', 'a'));
    expect(shown(rows, 'first')).toEqual([]);
    expect(shown(rows, 'second')).toEqual(['own', 'apart']);
  });

  test('wait for nobody where the article has no event', () => {
    const rows = state(born('first', 'a', { review: 'rejected' }));
    expect(open(rows, 'a')).toEqual(['own']);
    expect(open(rows, 'b')).toEqual([]);
  });
});
