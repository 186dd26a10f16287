/** What a second meeting takes over from the reported one. */
import { inheritScene } from '../../../../src/core/extract/events/inherit-scene';
import type { ProposedEvent } from '../../../../src/core/extract/types';
import { extract } from './events-of';

const [main, second] = extract(
  'Italian Interior Minister Matteo Piantedosi met Tunisian Interior Minister Khaled Nouri in Tunis on 14 January 2025 to discuss migration. ' +
    'Piantedosi also met Tunisian Defence Minister Khaled Sehili and discussed military cooperation.',
).events as [ProposedEvent, ProposedEvent];
const bare: ProposedEvent = {
  ...second,
  event_date: { value: '', span: null, rule: 'date.none', confidence: 'low', reason: 'none' },
  date_basis: 'none',
  date_precision: 'unknown',
  place: { value: '', span: null, rule: 'place.none', confidence: 'low', reason: 'none' },
  place_country: { value: '', span: null, rule: 'place.none', confidence: 'low', reason: 'none' },
};

test('day and city, marked as inferred', () => {
  const event = inheritScene(bare, main);
  expect(event).toMatchObject({ date_basis: 'inferred', date_precision: 'day' });
  expect([event.event_date.value, event.place.value, event.event_date.confidence]).toEqual([
    '2025-01-14',
    'Tunis',
    'low',
  ]);
});

test.each<[string, Partial<ProposedEvent>]>([
  ['background', { role: 'background' }],
  ['other parties', { parties: { ...bare.parties, value: ['ITA', 'LBY'] } }],
  ['a date of its own', { date_basis: 'relative' }],
  [
    'a call',
    { mechanisms: [{ value: 'phone_call', span: { start: 0, end: 1 }, rule: 'r', confidence: 'high' }] },
  ],
])('not for %s', (_, change) => {
  const event = { ...bare, ...change };
  expect(inheritScene(event, main)).toBe(event);
});
