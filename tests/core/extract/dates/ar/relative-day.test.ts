/** 'اليوم', 'أمس', 'غدا' behind proclitics too. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['التقى الوزير أمس نظيره.', ['أمس = 2019-03-05 day relative']],
  ['وأمس الأول وصل.', ['أمس الأول = 2019-03-04 day relative']],
  ['وصل أول من أمس.', ['أول من أمس = 2019-03-04 day relative']],
  ['يصل يوم غد.', ['يوم غد = 2019-03-07 day relative']],
  ['وغداً يصل.', ['غداً = 2019-03-07 day relative']],
  ['يصل بعد غد.', ['بعد غد = 2019-03-08 day relative']],
  ['وصل اليوم إلى الدوحة.', ['اليوم = 2019-03-06 day relative']],
  ['وصل بالأمس.', ['الأمس = 2019-03-05 day relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'في أمس الحاجة إليه.',
  'قالت روسيا اليوم ذلك.',
  'احتفلت باليوم الوطني.',
  'في اليوم الثاني من الزيارة.',
  'قالت صحيفة الغد ذلك.',
  'مرتين في اليوم يصلي.',
  'في أمسية شعرية.',
  'اليوم العالمي للمرأة.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
