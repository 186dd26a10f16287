import { nisbaForms } from '../../../../src/core/extract/countries/nisba';

test('inflects one word for number, gender and case', () => {
  expect(nisbaForms('تركي')).toEqual([
    'تركي',
    'تركية',
    'تركيان',
    'تركيين',
    'تركيون',
    'تركيتان',
    'تركيتين',
    'تركيات',
    'تركيا',
  ]);
});

test.each(['كورية جنوبية', 'الكورية الجنوبية', 'الكوريين الجنوبيين', 'كوريون جنوبيون'])(
  'both words agree: %s',
  (form) => {
    expect(nisbaForms('كوري جنوبي')).toContain(form);
  },
);

test.each(['جنوب أفريقية', 'الجنوب الأفريقية', 'جنوب الأفريقي'])('the first word stays: %s', (form) => {
  expect(nisbaForms('جنوب أفريقي')).toContain(form);
});

test('words that do not agree are no form', () => {
  expect(nisbaForms('كوري جنوبي')).not.toContain('كورية جنوبي');
  expect(nisbaForms('جنوب أفريقي')).not.toContain('جنوبية أفريقية');
});
