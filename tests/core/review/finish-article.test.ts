import {
  cooperationIn,
  isFinished,
  openArticle,
  setStatus,
  undecidedIn,
} from '../../../src/core/review/finish-article';
import type { Card, CardArticle } from '../../../src/core/review/types';
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
  ['unread', ['status=in_review']],
  ['', ['status=in_review']],
  ['in_review', undefined],
  ['curated', undefined],
  ['excluded', undefined],
])('opening an article that is %j', (status, expected) => {
  expect(written(openArticle(article(status)))).toEqual(expected);
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
