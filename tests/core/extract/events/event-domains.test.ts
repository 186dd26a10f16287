/** Domains of events: fields, deeds, bodies, and what belongs to which occasion of a sentence. */
import { extract, mainOf } from './events-of';

const domainsOf = (text: string): string[] | undefined =>
  mainOf(text)
    ?.domains.map(({ domain }) => domain)
    .sort();

test.each<[string, string, string[]]>([
  [
    'fields',
    'The interior ministers of Peru and Bolivia met in La Paz to discuss cooperation against drug trafficking and cybercrime.',
    ['counter_narcotics', 'cyber'],
  ],
  [
    'bodies where no field is named',
    'The defence ministers of Peru and Bolivia met in La Paz on Friday.',
    ['military'],
  ],
  [
    'interior ministries',
    'The interior ministers of Peru and Bolivia met in La Paz and discussed security cooperation.',
    ['policing'],
  ],
  ['a drill', 'The navies of Peru and Chile began a joint exercise off Callao.', ['exercises']],
  [
    'a course for police',
    'In the spring the Chilean instructors trained 60 police officers from Peru at the academy in Lima.',
    ['policing', 'training'],
  ],
  [
    'a course for a coast guard',
    'In the spring Chilean instructors trained 20 coast guards from Peru in Callao.',
    ['maritime', 'training'],
  ],
  [
    'experts who are sent',
    'Japan has sent a team of experts to the Philippines to teach police officers.',
    ['policing', 'training'],
  ],
  [
    'a ship that calls',
    'The frigate Lynch of the Chilean Navy arrived in Callao, Peru, on Monday for a visit of four days.',
    ['military'],
  ],
  [
    'a ship that calls on its way to guard the seas',
    'The frigate Lynch of the Chilean Navy arrived in Callao, Peru, on Monday for a visit of four days. The call is part of a mission for maritime security in the Pacific.',
    ['maritime', 'military'],
  ],
  [
    'a ship that is only named',
    'The interior ministers of Peru and Bolivia met in La Paz to discuss cooperation against drug trafficking. They agreed that a warship may pursue smugglers of drugs.',
    ['counter_narcotics'],
  ],
  [
    'what arms that are given shall help against',
    'Brazil donated six helicopters to Uruguay on Friday. They are meant to help against organised crime and to strengthen military cooperation.',
    ['defence_industry'],
  ],
  [
    'equipment for a service',
    'Germany delivered jeeps and cameras to the border guards of Tunisia on Friday.',
    ['border_migration'],
  ],
  [
    'crews who learn',
    'In the spring Belgian instructors trained crews for the minehunters of Bulgaria in Ostend.',
    ['defence_industry', 'military', 'training'],
  ],
  [
    'a crime that is only the frame of another',
    'The police chiefs of Peru and Bolivia met in La Paz and agreed to exchange experience in combating drug trafficking and related crimes.',
    ['counter_narcotics', 'training'],
  ],
  [
    'talks about other fields',
    'The interior ministers of Peru and Bolivia met in La Paz to discuss cooperation against drug trafficking. Rail links and tourism came up as well.',
    ['counter_narcotics', 'non_security'],
  ],
  ['arms', 'Peru bought 20 fighter jets from France.', ['defence_industry']],
  ['troops', 'Peru has sent 200 soldiers to Haiti at the request of the Haitian government.', ['basing']],
  [
    'a gift against a threat',
    'Germany handed over eight patrol boats to the coast guard of Ghana to help it in the fight against terrorism.',
    ['maritime'],
  ],
  ['troops and their aircraft', 'Spain deployed 150 soldiers and six fighter jets to Lithuania.', ['basing']],
  [
    'مجالات',
    'بحث وزيرا الداخلية في قطر والكويت التعاون في مجالات مكافحة المخدرات والأمن السيبراني.',
    ['counter_narcotics', 'cyber'],
  ],
])('%s', (_, text, domains) => {
  expect(domainsOf(text)).toEqual(domains);
});

test('each of two occasions in one sentence keeps its own field', () => {
  const text =
    'The defence ministers of Peru and Chile met in Lima on 4 May 2024 to discuss military cooperation, and in 2016 the two countries signed an agreement on fighting drug trafficking together.';
  const events = extract(text).events.map(({ role, domains }) => [role, domains.map(({ domain }) => domain)]);
  expect(events).toEqual([
    ['main', ['military']],
    ['background', ['counter_narcotics']],
  ]);
});

test('evidence is the clause and carries a status', () => {
  const text =
    'The interior ministers of Peru and Bolivia signed an agreement in La Paz on cooperation against drug trafficking.';
  const [domain] = mainOf(text)?.domains ?? [];
  expect(text.slice(domain?.evidence.start, domain?.evidence.end)).toBe(text);
  expect(domain).toMatchObject({ domain: 'counter_narcotics', status: 'signed' });
});

test.each<[string, string, string[]]>([
  [
    'gangs that move drugs',
    'Police of Jordan and Syria foiled the smuggling of drugs in a joint operation. Criminal networks behind the drugs were broken up in both countries by the joint operation.',
    ['counter_narcotics'],
  ],
  [
    'عصابات تنقل المخدرات',
    'أحبطت عملية مشتركة بين الأردن وسوريا تهريب المخدرات وفككت الشبكات الإجرامية التي تنقلها.',
    ['counter_narcotics'],
  ],
  [
    'شبكات إجرامية منظمة',
    'أحبطت عملية مشتركة بين الأردن وسوريا تهريب المخدرات وفككت شبكات إجرامية منظمة.',
    ['counter_narcotics', 'organised_crime'],
  ],
])('networks beside drugs: %s', (_name, text, domains) => {
  expect(
    mainOf(text)
      ?.domains.map(({ domain }) => domain)
      .sort(),
  ).toEqual(domains);
});

test.each<[string, string, string[]]>([
  [
    'soldiers who shall be trained',
    'The presidents of Peru and Chile agreed in Lima on training of the Peruvian armed forces.',
    ['military', 'training'],
  ],
  [
    'police who shall be trained',
    'Peru and Chile signed an agreement on the training of Peruvian police officers.',
    ['policing', 'training'],
  ],
  [
    'soldiers who only stand by',
    'Peru and Chile signed an agreement on training and soldiers lined the street.',
    ['training'],
  ],
  ['شرطة تُدرَّب', 'وقعت مصر والأردن اتفاقية لتدريب أفراد الشرطة.', ['policing', 'training']],
  [
    'what an army gets',
    'The defence minister of Italy handed over two buses to the Lebanese army in Beirut on Monday.',
    ['defence_industry'],
  ],
  [
    'what a coast guard gets',
    'The ambassador of Italy handed over two boats to the Lebanese coast guard in Beirut on Monday.',
    ['maritime'],
  ],
])('who learns and who gets: %s', (_name, text, domains) => {
  expect(domainsOf(text)).toEqual(domains);
});

test('schools beside culture are no training', () => {
  const text =
    'Peru and Chile signed an agreement on cooperation in counter-terrorism, education, culture and tourism.';
  expect(domainsOf(text)).toEqual(['counter_terrorism', 'non_security']);
});
