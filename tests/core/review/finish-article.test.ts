import {
  cooperationIn,
  isFinished,
  openArticle,
  readThrough,
  setStatus,
  storedEdits,
  undecidedIn,
} from '../../../src/core/review/finish-article';
import type { Card, CardArticle, CellEdit } from '../../../src/core/review/types';
import { ids, makeCard } from './fixtures';

const article = (status: string, exclude_reason = ''): CardArticle => ({
  ...(makeCard().articles[0] as CardArticle),
  status,
  exclude_reason,
});
const written = (request: ReturnType<typeof setStatus>) =>
  request?.edits.map(({ column, value }) => `${column}=${value}`);

test.each([
  ['in_review', '', 'curated', '', ['status=curated']],
  ['in_review', '', 'no_cooperation', 'ignored', ['status=no_cooperation']],
  ['in_review', '', 'excluded', ' Opinion ', ['status=excluded', 'exclude_reason=Opinion']],
  ['excluded', 'Opinion', 'excluded', 'Advertising', ['status=excluded', 'exclude_reason=Advertising']],
  ['excluded', 'Opinion', 'in_review', '', ['status=in_review', 'exclude_reason=']],
  ['curated', '', 'curated', '', undefined],
  ['curated', '', 'finished', '', undefined],
])('%s %j becomes %s %j', (before, reason, status, why, expected) => {
  expect(written(setStatus(article(before, reason), status, why))).toEqual(expected);
});

test('a save rests on the status that was shown', () => {
  expect(setStatus(article('unread'), 'curated')?.loaded).toEqual([
    { tab: 'articles', id: ids.article, cells: { status: 'unread', exclude_reason: '' } },
  ]);
});

test.each([
  ['unread', 'in_review'],
  ['', 'in_review'],
  ['in_review', undefined],
  ['curated', undefined],
  ['excluded', undefined],
])('opening an article that is %j', (status, expected) => {
  expect(openArticle(article(status))?.value).toBe(expected);
});

test('what a save stores beside its own cells', () => {
  const edit = { tab: 'events' as const, id: ids.event, column: 'place', value: 'Doha' };
  expect(storedEdits({ loaded: [], edits: [edit] })).toEqual([edit]);
  expect(storedEdits({ loaded: [], edits: [edit], opened: [ids.article] })).toEqual([
    edit,
    openArticle(article('unread')),
  ]);
});

test.each([
  ['unread', false],
  ['in_review', false],
  ['curated', true],
  ['no_cooperation', true],
  ['excluded', true],
])('%s is finished: %s', (status, expected) => {
  expect(isFinished(article(status))).toBe(expected);
});

describe('what ends the reading of an article', () => {
  const verdict = (id: string, value: string): CellEdit => ({ tab: 'events', id, column: 'review', value });
  const ended = (card: Card, edits: CellEdit[]) =>
    readThrough(card, { edits, added: [] }).map(({ article_id }) => article_id);
  const rows = [verdict(ids.first, 'accepted'), verdict(ids.second, 'rejected')];

  test.each<[string, string, CellEdit[], string[]]>([
    ['the last decision', 'in_review', [verdict(ids.event, 'accepted'), ...rows], [ids.article]],
    ['not while a row waits', 'in_review', [verdict(ids.event, 'accepted'), rows[0]!], []],
    ['not while the event waits', 'in_review', rows, []],
    ['not a question', 'in_review', [verdict(ids.event, 'question'), ...rows], []],
    ['not of an article that is finished', 'curated', [verdict(ids.event, 'accepted'), ...rows], []],
  ])('%s', (_, status, edits, expected) => {
    expect(ended({ ...makeCard(), articles: [article(status)] }, edits)).toEqual(expected);
  });

  test('an official of a rejected event alone waits no longer', () => {
    const waits = { ...article('in_review'), open: [ids.first, ids.official] };
    const edits = [verdict(ids.event, 'rejected'), verdict(ids.first, 'rejected')];
    expect(ended({ ...makeCard(), articles: [waits] }, edits)).toEqual([ids.article]);
    expect(ended({ ...makeCard(), officials: [], articles: [waits] }, edits)).toEqual([]);
  });

  test('what was decided before ends nothing again', () => {
    const read = { ...article('in_review'), open: [] };
    const card = { ...makeCard({ review: 'accepted' }), articles: [read] };
    expect(ended(card, [])).toEqual([]);
  });
});

describe('what of an article waits for a decision', () => {
  /** A card of which the rows `open` wait. */
  const card = (review: string, open: string[], event_id = ids.event): Card => {
    const made = makeCard({ review });
    const [own] = made.articles as [CardArticle];
    return { ...made, event: { ...made.event, id: event_id }, articles: [{ ...own, open }] };
  };

  test.each([
    ['nothing', [card('accepted', [])], null],
    ['a row of a decided event', [card('accepted', [ids.second])], [1, ids.event, ids.second]],
    ['rows and their event', [card('suggested', [ids.first, ids.figure])], [2, ids.event, ids.first]],
    ['an event alone', [card('question', [])], [1, ids.event, '']],
    [
      'an event alone after a decided one',
      [card('accepted', []), card('suggested', [], 'evt_other')],
      [1, 'evt_other', ''],
    ],
  ])('%s', (_, cards, expected) => {
    const found = undecidedIn(cards, ids.article);
    expect(found && [found.count, found.event_id, found.row_id]).toEqual(expected);
  });

  test('a row on two cards is counted once; rows of another article are not', () => {
    const cards = [card('accepted', [ids.official]), card('accepted', [ids.official], 'evt_other')];
    expect(undecidedIn(cards, ids.article)).toMatchObject({ count: 1, event_id: ids.event });
    expect(undecidedIn(cards, 'art_other')).toBeNull();
  });

  test('an article without cards has nothing that waits', () => {
    expect(undecidedIn([], ids.article)).toBeNull();
  });
});

describe('what of an article says the opposite of no cooperation', () => {
  const card = (...reviews: string[]): Card => {
    const made = makeCard();
    const cooperation = made.cooperation.map((row, at) => ({
      ...row,
      cells: { ...row.cells, review: reviews[at] ?? 'rejected' },
    }));
    return { ...made, cooperation };
  };

  test.each([
    ['accepted rows', [card('rejected', 'accepted')], [1, ids.second]],
    ['rows that wait', [card('suggested', 'question')], [2, ids.first]],
    ['rejected rows', [card('rejected', 'rejected')], null],
    ['no card', [], null],
  ])('%s', (_, cards, expected) => {
    const found = cooperationIn(cards, ids.article);
    expect(found && [found.count, found.row_id]).toEqual(expected);
  });

  test('rows of another article say nothing', () => {
    expect(cooperationIn([card('accepted', 'accepted')], 'art_other')).toBeNull();
  });
});
