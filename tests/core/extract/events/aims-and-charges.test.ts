/** What drills rehearse, courses teach and fugitives are wanted for, told in sentences of their own. */
import { mainOf } from './events-of';

const domainsOf = (text: string): string[] | undefined =>
  mainOf(text)
    ?.domains.map(({ domain }) => domain)
    .sort();

const DRILL = 'The navies of Peru and Chile began a joint exercise off Callao on Monday.';
const COURSE = 'Chilean instructors trained 60 police officers from Peru at the academy in Lima.';
const HANDED = 'Chile extradited a wanted man to Peru on Tuesday.';

test.each<[string, string, string[]]>([
  [
    'a scenario',
    `${DRILL} The scenario has a fishing boat carry cocaine from the north.`,
    ['counter_narcotics', 'exercises'],
  ],
  ['an aim', `${DRILL} The aim is to get better at going after pirates.`, ['exercises', 'maritime']],
  [
    'the words of the news around it',
    `${DRILL} Cocaine was found in the harbour a day before.`,
    ['exercises'],
  ],
  [
    'lessons',
    `${COURSE} Participants will learn how ransomware gangs work.`,
    ['cyber', 'organised_crime', 'policing', 'training'],
  ],
  [
    'charges',
    `${HANDED} He is accused of drug trafficking and of laundering money.`,
    ['counter_narcotics', 'judicial', 'organised_crime'],
  ],
  ['no charges', `${HANDED} The port was closed over a cocaine find.`, ['judicial']],
  [
    'a rescue at sea',
    `${DRILL} Interdiction and search and rescue are on the programme.`,
    ['exercises', 'maritime'],
  ],
  [
    'a rescue on land',
    'Firefighters of Romania and Moldova held a joint exercise on Monday. Search and rescue in rubble is on the programme.',
    ['civil_defence', 'exercises'],
  ],
  [
    'the mission of troops',
    'Cameroon sent troops to Chad on Monday. They will belong to the regional intervention force.',
    ['basing', 'regional_stability'],
  ],
  [
    'who is sent',
    'Cameroon sent a contingent to Chad on Monday. The contingent consists of 300 soldiers and 50 gendarmes.',
    ['basing', 'policing'],
  ],
  [
    'who waits for them',
    'Cameroon sent a contingent to Chad on Monday. Gendarmes closed the road to the airport.',
    ['basing'],
  ],
])('%s', (_name, text, domains) => {
  expect(domainsOf(text)).toEqual(domains);
});

test('ما يشمله التمرين', () => {
  const text =
    'بدأت القوات البحرية المصرية واليونانية تمرينا مشتركا قبالة الإسكندرية. ويشمل برنامج التمرين التصدي للقرصنة وتهريب المخدرات.';
  expect(domainsOf(text)).toEqual(expect.arrayContaining(['counter_narcotics', 'exercises', 'maritime']));
});
