import { besideOf, newestOpen, pickEvent } from '../../../src/core/review/pick-event';
import { queueOf } from '../../../src/core/review/queue';
import type { CardRequest } from '../../../src/core/review/types';

const event = (event_id: string, review: string, article = '') => ({
  event_id,
  review,
  support: `{"key":"${article}|0-5|x"}`,
});
const events = [
  event('a', 'suggested', 'old'),
  event('b', 'accepted', 'new'),
  event('c', 'question', 'new'),
  event('d', 'rejected', 'old'),
  event('e', 'suggested', 'old'),
];
const queueFor = (request: CardRequest) => queueOf({ events, cooperation: [], articles: [] }, request);

test.each<[string, CardRequest, string]>([
  ['the first', { want: 'next', filter: 'to-review' }, 'a'],
  ['the next', { want: 'next', event_id: 'a', filter: 'to-review' }, 'c'],
  ['the next from a reviewed one', { want: 'next', event_id: 'b', filter: 'to-review' }, 'c'],
  ['on from the start', { want: 'next', event_id: 'e', filter: 'to-review' }, 'a'],
  ['the previous', { want: 'previous', event_id: 'c', filter: 'to-review' }, 'a'],
  ['back from the end', { want: 'previous', event_id: 'a', filter: 'to-review' }, 'e'],
  ['the last', { want: 'previous', filter: 'to-review' }, 'e'],
  ['any next', { want: 'next', event_id: 'a', filter: 'all' }, 'b'],
  ['a named one', { want: 'event', event_id: 'd', filter: 'to-review' }, 'd'],
  ['a named one that is gone', { want: 'event', event_id: 'x', filter: 'all' }, ''],
  ['the next after one that is gone', { want: 'next', event_id: 'x', filter: 'to-review' }, 'a'],
  ['no event where an article is wanted', { want: 'article', event_id: 'a', filter: 'all' }, ''],
])('%s', (_, request, expected) => {
  expect(pickEvent(queueFor(request), request)).toBe(expected);
});

test.each([
  ['b', 1, 'c'],
  ['b', -1, 'a'],
  ['e', 1, 'a'],
  ['a', -1, 'e'],
  ['gone', 1, 'a'],
  ['gone', -1, 'e'],
] as const)('beside %s (%i) stands %s, decided or not', (from, step, expected) => {
  const queue = queueFor({ want: 'next', filter: 'to-review' });
  expect(besideOf(queue, from, step)).toBe(expected);
});

test('nothing stands beside the only event', () => {
  const queue = queueOf({ events: [events[0]!], cooperation: [], articles: [] }, { filter: 'all' });
  expect([besideOf(queue, 'a', 1), besideOf(queue, 'a', -1)]).toEqual(['', '']);
});

test.each([
  ['active', 'd', '', 'd'],
  ['active', '', '', 'c'],
  ['start', 'd', 'c', 'd'],
  ['start', '', 'c', 'a'],
  ['start', 'gone', '', 'a'],
] as const)('%s: selected %j, newest %j', (want, selected, first, expected) => {
  const request: CardRequest = { want, event_id: 'a', filter: 'to-review' };
  expect(pickEvent(queueFor(request), request, selected, first)).toBe(expected);
});

test('who comes back goes on where they were; who has never been here begins with the newest import', () => {
  const queue = queueFor({ want: 'start', filter: 'to-review' });
  expect(pickEvent(queue, { want: 'start', event_id: 'e', filter: 'to-review' }, '', 'c')).toBe('e');
  expect(pickEvent(queue, { want: 'start', filter: 'to-review' }, '', 'c')).toBe('c');
  expect(pickEvent(queue, { want: 'start', filter: 'to-review' })).toBe('a');
});

test('the newest import that has something to review', () => {
  const articles = [
    { article_id: 'old', imported_at: '2026-01-01T00:00:00Z' },
    { article_id: 'new', imported_at: '2026-02-01T00:00:00Z' },
  ];
  expect(newestOpen(queueFor({ want: 'start', filter: 'all' }), events, articles)).toBe('c');
  expect(
    newestOpen(queueFor({ want: 'start', filter: 'all' }), [event('b', 'accepted', 'new')], articles),
  ).toBe('');
});

test('nothing is left when the only open event is the one shown', () => {
  const state = { events: [event('a', 'suggested'), event('b', 'accepted')], cooperation: [], articles: [] };
  const request: CardRequest = { want: 'next', event_id: 'a', filter: 'to-review' };
  expect(pickEvent(queueOf(state, request), request)).toBe('');
  expect(pickEvent(queueOf({ ...state, events: [] }, request), request)).toBe('');
});
