// The consonants of a name are the same, or nearly so, for all its spellings in Latin and Arabic letters.
import { nameSounds } from '../../../src/core/text/name-sounds';

const consonants = (name: string): string =>
  nameSounds(name)
    .words.map((word) => word.map(({ consonant }) => consonant).join(''))
    .join(' ');

test.each([
  ['Hulusi Akar', 'hls Akr'],
  ['خلوصي أكار', 'hls Akr'],
  ['Khalid bin Mohammed Al-Attiyah', 'hld mhmd At'],
  ['خالد بن محمد العطية', 'hld mhmd At'],
  ['Abd al-Aziz', 'Abd Azz'],
  ['Abdulaziz', 'Abd Azz'],
  ['عبدالعزيز', 'Abd Azz'],
  ['Dr. Hisham', 'hSm'],
  ['', ''],
  ['12 — !', ''],
])('%s sounds as %s', (name, expected) => {
  expect(consonants(name)).toBe(expected);
});

test('what is written as one word', () => {
  const whole = nameSounds('Ali Akar').whole.map(({ consonant }) => consonant);
  // The vowel that began the second word is none any more.
  expect(whole.join('')).toBe('Alkr');
});

test('long input is cut and ends', () => {
  expect(consonants('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(24);
  expect(consonants('b'.repeat(10).concat('a\u0301'.repeat(50_000)))).toBe('b');
});
