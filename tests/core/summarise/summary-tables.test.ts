// The tables behind the charts of the Summary tab: distinct events by group, year, and dyad with group.
import { eventsByGroup, eventsByYear, heatMap } from '../../../src/core/summarise/summary-tables';
import { count } from './sample-rows';

const rows = [
  count(),
  count({ mechanism: 'Visit' }),
  count({ event_id: 'evt_2', group: 'Defence', year: '2022' }),
  count({ event_id: 'evt_3', group: 'Defence', year: 'Undated', dyad: 'Kuwait – Qatar' }),
  count({ event_id: 'evt_4', group: 'Defence', dyad: 'Qatar', pair: '' }),
];

test('groups, most events first', () => {
  expect(eventsByGroup(rows)).toEqual([
    { name: 'Defence', events: 3 },
    { name: 'Internal security', events: 1 },
  ]);
});

test('years in order with those between, undated last', () => {
  expect(eventsByYear(rows)).toEqual([
    { name: '2019', events: 2 },
    { name: '2020', events: 0 },
    { name: '2021', events: 0 },
    { name: '2022', events: 1 },
    { name: 'Undated', events: 1 },
  ]);
});

test('a mistyped year does not draw centuries of zeros', () => {
  const years = eventsByYear([count(), count({ event_id: 'evt_2', year: '1019' })]);
  expect(years.map(({ name }) => name)).toEqual(['1019', '2019']);
});

test('the heat map has pairs only and counts each event once', () => {
  expect(heatMap(rows)).toEqual({
    groups: ['Defence', 'Internal security'],
    rows: [
      { name: 'Qatar – Türkiye', events: 2, byGroup: [1, 1] },
      { name: 'Kuwait – Qatar', events: 1, byGroup: [1, 0] },
    ],
    more: 0,
  });
});

test('the heat map says how many dyads it leaves out', () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    count({ event_id: `evt_${index}`, dyad: `Dyad ${index}` }),
  );
  expect(heatMap(many).rows).toHaveLength(20);
  expect(heatMap(many).more).toBe(3);
});

test('nothing to count', () => {
  expect([eventsByGroup([]), eventsByYear([]), heatMap([]).rows]).toEqual([[], [], []]);
});
