/** High confidence is kept for what is told of the reported occasion; inferred and coming things have less. */
import { extract } from './events-of';

const REPORT =
  'The interior ministers of Peru and Chile met in Lima on 4 May 2024 to discuss cyber security. The two countries will sign a police cooperation agreement in Santiago on 3 June 2025.';

test('a field named where the occasion is told', () => {
  const [main] = extract(REPORT).events;
  expect(main?.domains.map(({ domain, confidence }) => [domain, confidence])).toEqual([['cyber', 'high']]);
  expect(main?.mechanisms.map(({ value, confidence }) => [value, confidence])).toEqual([['meeting', 'high']]);
});

test('a domain that only the offices tell', () => {
  const [main] = extract('The defence ministers of Peru and Chile met in Lima on Monday.').events;
  expect(main?.domains.map(({ domain, confidence }) => [domain, confidence])).toEqual([['military', 'low']]);
});

test('what is still to come is never sure', () => {
  const coming = extract(REPORT).events.filter(({ role }) => role === 'announced');
  for (const { domains, mechanisms } of coming)
    for (const { confidence } of [...domains, ...mechanisms]) expect(confidence).not.toBe('high');
  expect(coming.length).toBeGreaterThan(0);
});

// What each level is worth on the coded articles: `npm run eval -- --confidence`.
test.each([
  ['a domain that often tells only who acts', 'policing', 'medium'],
  ['words that hardly mean anything else', 'agreement_signed', 'high'],
  ['a field that is named', 'counter_narcotics', 'high'],
])('%s', (_, code, confidence) => {
  const [event] = extract(
    'The interior ministers of Peru and Chile signed an agreement on police cooperation and the fight against drug trafficking in Lima on 4 May 2024.',
  ).events;
  const domains = (event?.domains ?? []).map((one) => [one.domain, one.confidence]);
  const mechanisms = (event?.mechanisms ?? []).map((one) => [one.value, one.confidence]);
  expect(Object.fromEntries([...domains, ...mechanisms])).toHaveProperty(code, confidence);
});
