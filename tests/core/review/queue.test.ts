import { countsOf, pickEvent, queueOf } from '../../../src/core/review/queue';
import type { CardRequest } from '../../../src/core/review/types';

const event = (event_id: string, review: string) => ({ event_id, review });
const events = [
  event('a', 'suggested'),
  event('b', 'accepted'),
  event('c', 'question'),
  event('d', 'rejected'),
  event('e', 'corrected'),
  event('', 'suggested'),
];
const cooperation = [
  { event_id: 'e', review: 'suggested' },
  { event_id: 'd', review: 'suggested' },
  { event_id: 'gone', review: 'suggested' },
  { event_id: 'b', review: 'accepted' },
];
const queue = queueOf({ events, cooperation });

test('waiting are open events and accepted ones with an open row; rejected ones are not', () => {
  expect([...queue.open]).toEqual(['a', 'c', 'e']);
  expect(countsOf(queue)).toEqual({ events: 5, left: 3 });
});

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
])('%s', (_, request, expected) => {
  expect(pickEvent(queue, request)).toBe(expected);
});

test('the selected event comes first, whatever its review; none selected, the first to review', () => {
  expect(pickEvent(queue, { want: 'active', filter: 'to-review' }, 'd')).toBe('d');
  expect(pickEvent(queue, { want: 'active', filter: 'to-review' }, '')).toBe('a');
});

test('nothing is left when the only open event is the one shown', () => {
  const last = queueOf({ events: [event('a', 'suggested'), event('b', 'accepted')], cooperation: [] });
  expect(pickEvent(last, { want: 'next', event_id: 'a', filter: 'to-review' })).toBe('');
  expect(pickEvent(queueOf({ events: [], cooperation: [] }), { want: 'next', filter: 'all' })).toBe('');
});
