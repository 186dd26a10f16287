import { arabicForms, englishSpellings } from '../../../../../src/core/extract/domains/lexicon/phrases';

test.each([
  ['defence cooperation', ['defence cooperation', 'defense cooperation']],
  ['counter terror*', ['counter terror*', 'counterterror*']],
  ['organised crime', ['organised crime', 'organized crime']],
  ['piracy', ['piracy']],
])('%s', (phrase, expected) => {
  expect(englishSpellings(phrase)).toEqual(expected);
});

test.each([
  ['تعاون ~أمني', ['تعاون أمني', 'تعاون الأمني', 'تعاونا أمنيا']],
  ['مكافحة ~إرهاب', ['مكافحة إرهاب', 'مكافحة الإرهاب']],
  ['هدنة', ['هدنة']],
])('%s', (phrase, expected) => {
  expect(arabicForms(phrase)).toEqual(expected);
});
