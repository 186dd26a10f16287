/** Whose official somebody is where the sentence says for which side he stands. */
import { namesOf } from './officials-of';

test.each([
  ['The American delegation met Colonel Ahmed Saleh, who headed the Omani side.', 'Ahmed Saleh | OMN'],
  ['Qatar thanked the guests. Major Peter Novak led the Slovak team.', 'Peter Novak | SVK'],
  [
    'Colonel Andres Sutt signed on behalf of Estonia, in the presence of Latvian officers.',
    'Andres Sutt | EST',
  ],
  [
    'The Qatari delegation was there, while Turkiye was represented by Police Chief Mahmut Demirtas.',
    'Mahmut Demirtas | TUR',
  ],
  ['The Ugandan side was led by Brigadier Felix Busizoori.', 'Felix Busizoori | UGA'],
])('a role on one side: %s', (text, official) => {
  expect(namesOf(text, 'en')).toContain(official);
});

test.each([
  [
    'Kenya thanked its partners. General Charles Kahariri led the talks with Rwanda.',
    'Charles Kahariri | KEN',
  ],
  ["Mali's delegation in Niamey was led by Colonel Oumar Diarra.", 'Oumar Diarra | MLI'],
])('talks and cities are no side: %s', (text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});
