// Cooperation by domain: distinct events, articles and dyads.
import { cooperationByDomain, distinct } from '../../../src/core/summarise/by-domain';
import { count } from './sample-rows';

test('counts each event, article and dyad once', () => {
  const rows = [
    count(),
    count({ mechanism: 'Visit' }),
    count({ dyad: 'Kuwait – Qatar' }),
    count({ article_id: 'art_2' }),
    count({ event_id: 'evt_2' }),
  ];
  expect(cooperationByDomain(rows)).toEqual([
    {
      group: 'Internal security',
      domain: 'Cyber',
      events: 2,
      articles: 2,
      dyads: [
        { dyad: 'Qatar – Türkiye', events: 2 },
        { dyad: 'Kuwait – Qatar', events: 1 },
      ],
    },
  ]);
  expect(distinct(rows, 'mechanism')).toBe(2);
});

test('most events first, then by name, whatever the order of the rows', () => {
  const rows = [
    count({ domain: 'Training' }),
    count({ domain: 'Basing' }),
    count({ domain: 'Cyber', event_id: 'evt_1' }),
    count({ domain: 'Cyber', event_id: 'evt_2' }),
  ];
  const names = ['Cyber', 'Basing', 'Training'];
  expect(cooperationByDomain(rows).map(({ domain }) => domain)).toEqual(names);
  expect(cooperationByDomain([...rows].reverse()).map(({ domain }) => domain)).toEqual(names);
});

test('an event in two domains counts in both', () => {
  const rows = [count({ domain: 'Cyber' }), count({ domain: 'Training' })];
  expect(cooperationByDomain(rows).map(({ events }) => events)).toEqual([1, 1]);
});

test('nothing to count', () => expect(cooperationByDomain([])).toEqual([]));
