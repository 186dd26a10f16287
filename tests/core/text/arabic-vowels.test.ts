// The vowel letters that comparing and romanising names share.
import { ARABIC_VOWELS } from '../../../src/core/text/arabic-vowels';

test.each([
  ['أحمد', 'a'],
  ['إبراهيم', 'i'],
  ['آمنة', 'a'],
  ['ؤ', 'u'],
  ['ئ', 'i'],
])('the first letter of %s is %s', (word, vowel) => {
  expect(ARABIC_VOWELS[word.charAt(0)]).toBe(vowel);
});

test('consonants and ain are none', () => {
  for (const letter of 'بتعغكلمن') expect(ARABIC_VOWELS[letter]).toBeUndefined();
});
