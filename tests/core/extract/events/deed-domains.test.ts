/** Domains that a deed stands for by itself, and who gives to whom. */
import { extract } from './events-of';

test.each([
  [
    'A man suspected of fraud was extradited; Kenya handed over the suspect to Italian police on Monday.',
    'judicial',
  ],
  ['Brazil sent 60 firefighters to Paraguay on Monday.', 'civil_defence'],
  ['Britain sent 20 military instructors to Kenya on Monday.', 'training'],
  ['Turkey deployed 300 soldiers to Qatar on Monday.', 'basing'],
  ['تسلمت السلطات المصرية من اليونان متهما بالاحتيال.', 'judicial'],
])('%s', (text, domain) => {
  expect(extract(text).events.flatMap(({ domains }) => domains.map((one) => one.domain))).toContain(domain);
});

test.each([
  'France, after the earthquake, sent a team with dogs to Chile on Monday.',
  'Brazil and Peru met in Lima on Monday to set up an intelligence base.',
])('no base: %s', (text) => {
  expect(extract(text).events.flatMap(({ domains }) => domains.map(({ domain }) => domain))).not.toContain(
    'basing',
  );
});

test('rescuers who are sent have no base', () => {
  const { events } = extract('Brazil sent 60 firefighters to Paraguay on Monday.');
  expect(events.flatMap(({ domains }) => domains.map(({ domain }) => domain))).not.toContain('basing');
});

test.each([
  ['The United States donated patrol boats to Kenya on Monday.', 'USA', 'KEN'],
  ['Poland bought 180 tanks from South Korea on Friday.', 'KOR', 'POL'],
  ['152 Somali soldiers graduated from a Turkish training camp on Monday.', 'TUR', 'SOM'],
  ['سلمت الولايات المتحدة كينيا زوارق دورية.', 'USA', 'KEN'],
  ['تسلم الجيش اللبناني شاحنات عسكرية أميركية.', 'USA', 'LBN'],
  ['أرسلت تركيا جنودا إلى قطر.', 'TUR', 'QAT'],
])('%s', (text, from, to) => {
  const [main] = extract(text).events;
  expect([main?.from_party.value, main?.to_party.value]).toEqual([from, to]);
});
