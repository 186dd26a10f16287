/** What owns an office and what is only a place. */
import { namesOf } from './officials-of';

test.each([
  [
    'In Ankara, Qatari minister Khalid Al-Attiyah met General Metin Gurak.',
    ['Khalid Al-Attiyah | QAT', 'Metin Gurak | TUR'],
  ],
  ["Kenya's delegation in Kigali was led by General Charles Kahariri.", ['Charles Kahariri | KEN']],
])('%s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});
