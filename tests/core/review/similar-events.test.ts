import { similarEvents } from '../../../src/core/review/similar-events';

const event = (event_id: string, parties: string, article: string, more = {}) => ({
  event_id,
  label: event_id,
  parties,
  review: 'suggested',
  support: `{"key":"${article}|0-5|x"}`,
  ...more,
});
const events = [
  event('own', 'QAT; TUR', 'a1', { linked_event: 'linked' }),
  event('parties', 'TUR;QAT', 'a2'),
  event('article', 'KEN', 'a1'),
  event('both', 'QAT; TUR', 'a1'),
  event('neither', 'KEN', 'a2'),
  event('rejected', 'QAT; TUR', 'a1', { review: 'rejected' }),
  event('joined', 'QAT; TUR', 'a1', { link_state: 'confirmed', linked_event: 'both' }),
  event('linked', 'KEN', 'a3'),
];

test('the proposed link first, then the article’s, then the parties’; what is out of play is left out', () => {
  const found = similarEvents(events, 'own', ['a1']);
  expect(found.map(({ event_id }) => event_id)).toEqual(['linked', 'both', 'article', 'parties']);
  expect(similarEvents(events, 'gone', ['a1'])).toEqual([]);
});

test('events without parties are not alike for that', () => {
  const unknown = [event('x', '', 'a1'), event('y', '', 'a2')];
  expect(similarEvents(unknown, 'x', ['a1'])).toEqual([]);
});

test('lookalikes are told apart by how their first quotation begins', () => {
  const rows = [
    { event_id: 'both', evidence: 'They met on Monday.' },
    { event_id: 'both', evidence: 'They met again.' },
  ];
  const found = similarEvents(events, 'own', ['a1'], rows);
  expect(found.find(({ event_id }) => event_id === 'both')).toEqual({
    event_id: 'both',
    label: 'both',
    quotation: 'They met on Monday.',
  });
  expect(found.find(({ event_id }) => event_id === 'article')).toEqual({
    event_id: 'article',
    label: 'article',
  });
});
