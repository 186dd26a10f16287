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
  'A Hungarian officer would be serving in Belgrade from March, Serbia said on Monday.',
  'Ecuador and Colombia met in Quito on Monday. Ecuador has had 7,000 soldiers posted on its northern edge.',
  'Jordan sent planes with medicine and food to Lebanon on Monday.',
  'Polish F-16s are to take up the patrols over Slovakia in September, the two ministers said.',
])('no base: %s', (text) => {
  expect(extract(text).events.flatMap(({ domains }) => domains.map(({ domain }) => domain))).not.toContain(
    'basing',
  );
});

test.each([
  ['Jordan sent planes with medicine and food to Lebanon on Monday.', 'refugees_humanitarian'],
  [
    'The armies of Gambia and Senegal carried out a joint patrol along the border on Monday.',
    'border_migration',
  ],
  ['Italy delivered two buses and a tanker to the Lebanese army on Monday.', 'defence_industry'],
  [
    'Turkish soldiers posted in Qatar on its northern coast were joined by 300 troops sent on Monday.',
    'basing',
  ],
])('%s', (text, domain) => {
  expect(extract(text).events.flatMap(({ domains }) => domains.map((one) => one.domain))).toContain(domain);
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
