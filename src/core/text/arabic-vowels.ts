/** The plain vowel that each vowel letter of Arabic and Persian stands for when names are compared or romanised. */
export const ARABIC_VOWELS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  و: 'u',
  ؤ: 'u',
  ي: 'i',
  ی: 'i',
  ئ: 'i',
};
