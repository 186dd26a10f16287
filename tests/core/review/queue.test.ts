import {
  birthArticle,
  countsOf,
  isJoined,
  queueOf,
  silentArticles,
  type ReviewState,
} from '../../../src/core/review/queue';
import type { Cells, ReviewFilter } from '../../../src/core/review/types';

const event = (event_id: string, review: string, article = 'art_1') => ({
  event_id,
  review,
  support: `{"key":"${article}|0-5|event:meeting","fields":{}}`,
});
const events = [
  event('a', 'suggested'),
  event('b', 'accepted'),
  event('c', 'question', 'art_2'),
  event('d', 'rejected', 'art_2'),
  event('e', 'corrected'),
  event('', 'suggested'),
  { ...event('f', 'suggested'), link_state: 'confirmed', linked_event: 'a' },
];
const cooperation: Cells[] = [
  { record_id: 'r1', event_id: 'e', review: 'suggested', confidence: 'low', article_id: 'art_1' },
  { record_id: 'r2', event_id: 'd', review: 'suggested', confidence: 'low', article_id: 'art_2' },
  { record_id: 'r3', event_id: 'gone', review: 'suggested', article_id: 'art_9' },
  { record_id: 'r4', event_id: 'b', review: 'accepted', confidence: 'low', article_id: 'art_3' },
  { record_id: 'r5', event_id: 'c', review: 'suggested', confidence: 'medium', article_id: 'art_2' },
];
const articles: Cells[] = [
  { article_id: 'art_1', assignee: ' layla ', status: 'in_review' },
  { article_id: 'art_2', assignee: 'Omar', status: 'unread' },
  { article_id: 'art_3', assignee: '', status: 'unread' },
  { article_id: 'art_4', status: 'unread' },
  { article_id: 'art_5', status: 'excluded' },
  { article_id: 'art_6', status: 'unread', duplicate_of: 'art_1' },
];
const state: ReviewState = { events, cooperation, articles, coder: 'Layla' };

test('waiting are open events and accepted ones with an open row; rejected and joined ones are not', () => {
  const queue = queueOf(state, { filter: 'to-review' });
  expect([...queue.open]).toEqual(['a', 'c', 'e']);
  expect(countsOf(queue, state)).toEqual({ events: 5, left: 3, silent: 1 });
});

test.each<[ReviewFilter, string, string[]]>([
  ['to-review', '', ['a', 'b', 'c', 'd', 'e']],
  ['all', '', ['a', 'b', 'c', 'd', 'e']],
  ['low-confidence', '', ['e', 'c', 'a', 'b', 'd']],
  ['article', 'art_2', ['c', 'd']],
  ['article', 'art_3', ['b']],
  ['article', '', []],
  ['mine', '', ['a', 'b', 'e']],
  ['findings', '', ['b', 'c']],
])('%s %s', (filter, article_id, expected) => {
  const found = new Set(['c', 'r4', 'art_1']);
  expect(queueOf({ ...state, found }, { filter, article_id }).ids).toEqual(expected);
});

test('without a name nothing is mine', () => {
  expect(queueOf({ ...state, coder: '' }, { filter: 'mine' }).ids).toEqual([]);
});

test('an event that will have been decided does not wait any more', () => {
  expect([...queueOf(state, { filter: 'to-review', leaving: ['a', 'b'] }).open]).toEqual(['c', 'e']);
});

test('articles that nobody has finished and that no event comes from', () => {
  expect(silentArticles(state)).toEqual(['art_4']);
});

test.each([
  ['{"key":"art_1|0-5|x"}', 'art_1'],
  ['', ''],
  ['{"key":"', ''],
  [`{"key":"${'a'.repeat(1_000_000)}|`, ''],
])('the article of an event with the support %.30j', (support, expected) => {
  expect(birthArticle({ support })).toBe(expected);
});

test.each([
  ['confirmed', 'a', true],
  ['confirmed', '', false],
  ['proposed', 'a', false],
  ['own', '', false],
])('a link that is %s to %j makes the event another: %s', (link_state, linked_event, expected) => {
  expect(isJoined({ link_state, linked_event })).toBe(expected);
});
