/** Towns and days that the lead tells only roughly. */
import { mainOf } from './events-of';
test.each<[string, string, string]>([
  [
    'talks',
    'Talks on border security between the police chiefs of Laos and Vietnam began on Monday in Vinh, capital of Nghe An province.',
    'Vinh',
  ],
  [
    'weekday before',
    'The navies of Peru and Ecuador opened a joint exercise on Friday in Paita, a port in northern Peru.',
    'Paita',
  ],
  [
    'near',
    'The defence ministers of Poland and Lithuania met on Thursday in Suwalki, near the border, and signed an agreement on joint exercises.',
    'Suwalki',
  ],
  [
    'state',
    'Army chiefs from Nigeria and Niger met on Monday in Daura, Katsina State, to discuss joint patrols.',
    'Daura',
  ],
  [
    'no',
    'The army chiefs of Benin and Togo met on Monday in Operation Koundjoare to discuss joint patrols.',
    '',
  ],
])('%s', (_, text, place) => {
  expect(mainOf(text, '2024-04-18')?.place.value).toBe(place);
});
test.each<[string, string, string]>([
  [
    'this week',
    'A Nigerian wanted in a fraud case was extradited from Ghana this week, officials said Thursday. According to police, the man, 41, came back through Lagos airport on Tuesday evening.',
    '2024-04-16',
  ],
  [
    'recently',
    'Two Serbian fugitives were recently handed over to Belgrade by Spain, the ministry said on Thursday. The men landed in Belgrade on Monday.',
    '2024-04-15',
  ],
  [
    'earlier this week',
    'A Thai drug suspect was deported from Laos to Thailand earlier this week, police announced Wednesday. He was flown to Bangkok on Sunday, they said.',
    '2024-04-14',
  ],
  [
    'own day',
    'A Thai drug suspect was deported from Laos to Thailand on Monday, police announced Wednesday. He was flown to Bangkok on Tuesday, they said.',
    '2024-04-15',
  ],
  [
    'only said',
    'A Thai drug suspect was deported from Laos to Thailand this week, police announced Wednesday. He was wanted since Sunday.',
    '2024-04-17',
  ],
])('%s', (_, text, date) => {
  expect(mainOf(text, '2024-04-18')?.event_date.value).toBe(date);
});
