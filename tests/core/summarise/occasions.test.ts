// Which events confirmed links make one, and what date they have together.
import { occasionsOf } from '../../../src/core/summarise/occasions';
import { event } from './sample-rows';

const second = (more = {}) =>
  event({ event_id: 'evt_2', linked_event: 'evt_1', link_state: 'confirmed', ...more });

test.each([
  ['the only date', '', '2019-03', 'accepted', '2019-03'],
  ['the more precise date', '2019', '2019-03-05', 'accepted', '2019-03-05'],
  ['its own of two that are as precise', '2019-03-01', '2019-03-05', 'accepted', '2019-03-01'],
  [
    'the reviewed date before a more precise one that nobody reviewed',
    '2019',
    '2019-03-05',
    'suggested',
    '2019',
  ],
  ['what nobody reviewed where nothing else is there', '', '2019-03-05', 'suggested', '2019-03-05'],
  ['no date from what is none', 'soon', 'later', 'accepted', ''],
])('joined events have %s', (_, first, other, review, date) => {
  const occasions = occasionsOf([event({ event_date: first }), second({ event_date: other, review })]);
  expect(occasions.get('evt_2')).toBe(occasions.get('evt_1'));
  expect(occasions.get('evt_1')).toMatchObject({ event_id: 'evt_1', date });
  expect(occasions.get('evt_1')?.members).toHaveLength(2);
});

test('a rejected event that was joined gives nothing', () => {
  const occasions = occasionsOf([event({ event_date: '' }), second({ review: 'rejected' })]);
  expect(occasions.get('evt_1')).toMatchObject({ date: '', members: [{ event_id: 'evt_1' }] });
});

test('of two rows with one id the first counts', () => {
  expect(occasionsOf([event({ place: 'Doha' }), event({ place: 'Ankara' })]).get('evt_1')?.event.place).toBe(
    'Doha',
  );
});

test.each<[string, Record<string, string>, string, string[]]>([
  ['a ring', { evt_1: 'evt_3', evt_2: 'evt_1', evt_3: 'evt_2' }, '', ['evt_1', 'evt_1', 'evt_1', 'evt_4']],
  [
    'a way into a ring',
    { evt_1: 'evt_2', evt_2: 'evt_3', evt_3: 'evt_2' },
    '',
    ['evt_2', 'evt_2', 'evt_2', 'evt_4'],
  ],
  ['a chain', { evt_1: 'evt_2', evt_2: 'evt_3', evt_3: 'evt_4' }, '', ['evt_4', 'evt_4', 'evt_4', 'evt_4']],
  [
    'a rejected event',
    { evt_1: 'evt_2', evt_2: 'evt_3', evt_3: 'evt_4' },
    'evt_3',
    ['evt_2', 'evt_2', 'evt_4', 'evt_4'],
  ],
  ['an event that is gone', { evt_1: 'evt_9' }, '', ['evt_1', 'evt_2', 'evt_3', 'evt_4']],
])('links along %s', (_, links, rejected, roots) => {
  const events = ['evt_1', 'evt_2', 'evt_3', 'evt_4'].map((event_id) =>
    event({
      event_id,
      linked_event: links[event_id] ?? '',
      link_state: event_id in links ? 'confirmed' : 'own',
      review: event_id === rejected ? 'rejected' : 'accepted',
    }),
  );
  for (const order of [events, [...events].reverse()]) {
    const occasions = occasionsOf(order);
    expect(events.map(({ event_id }) => occasions.get(String(event_id))?.event_id)).toEqual(roots);
  }
});

test('a chain of thousands of links ends at its first event', () => {
  const events = Array.from({ length: 3000 }, (_, index) =>
    event({
      event_id: `evt_${index}`,
      linked_event: `evt_${index - 1}`,
      link_state: index > 0 ? 'confirmed' : 'own',
    }),
  );
  expect(occasionsOf(events).get('evt_2999')?.event_id).toBe('evt_0');
});
