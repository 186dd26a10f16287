// What people can choose from.
import { offersOf } from '../../../src/core/summarise/offers';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { event, input, record } from './sample-rows';

const sheet = input({
  events: [
    event(),
    event({ event_id: 'evt_2', parties: 'QAT; TUR; KWT' }),
    event({ event_id: 'evt_3', linked_event: 'evt_2', link_state: 'confirmed' }),
    event({ event_id: 'evt_4', parties: 'IRN; IRQ', review: 'rejected' }),
    event({ event_id: 'evt_5', parties: 'QAT' }),
  ],
  cooperation: [record({ domain: 'space' })],
});

test('dyads by the number of their events, each occasion once', () => {
  const { dyads } = offersOf(sheet, defaultSummaryOptions, 'en');
  expect(dyads.map(({ code, events }) => [code, events])).toEqual([
    ['QAT-TUR', 2],
    ['KWT-QAT', 1],
    ['KWT-TUR', 1],
  ]);
  expect(dyads[0]?.label).toBe('Qatar – Türkiye');
});

test('what was chosen stays on offer, and codes that rows have though the codebook does not', () => {
  const chosen = { ...defaultSummaryOptions, dyads: ['FRA-USA'], domains: ['retired_one'] };
  const { dyads, domains } = offersOf(sheet, chosen, 'en');
  expect(dyads.find(({ code }) => code === 'FRA-USA')?.events).toBe(0);
  expect(domains.map(({ code }) => code)).toEqual(expect.arrayContaining(['cyber', 'space', 'retired_one']));
});

test('other fields, which never count, are not on offer; labels are in the language of the person', () => {
  const { domains, roles } = offersOf(sheet, defaultSummaryOptions, 'ar');
  expect(domains.map(({ code }) => code)).not.toContain('non_security');
  expect(domains.find(({ code }) => code === 'cyber')).toMatchObject({
    label: 'الأمن السيبراني والجرائم الإلكترونية',
    group: 'الأمن الداخلي',
  });
  expect(roles[0]).toEqual({ code: 'main', label: 'رئيسي' });
});
