/** Names and titles that stand apart: lists with the title behind, colleagues, offices shared in one sentence. */
import { namesOf } from './officials-of';

test.each([
  [
    'a title of several behind its names',
    'The text was signed by Ivan Horvat, Anna Gruber and Géza Nagy, the interior ministers of Croatia, Austria and Hungary.',
    ['Ivan Horvat | HRV', 'Anna Gruber | AUT', 'Géza Nagy | HUN'],
  ],
  [
    'names with whom they stand for',
    'The defence ministers, Ana Ruiz for Chile and Jorge Vega for Peru, are to meet.',
    ['Ana Ruiz | CHL', 'Jorge Vega | PER'],
  ],
  [
    'a colleague and an opposite number',
    'Kenyan Interior Minister Peter Otieno called Ugandan officials. His Ugandan colleague, Grace Akello, agreed.',
    ['Peter Otieno | KEN', 'Grace Akello | UGA'],
  ],
  [
    'a counterpart behind the name',
    'Norwegian army chief Ole Berg flew to Finland. Matti Virtanen, his Finnish counterpart, met him.',
    ['Ole Berg | NOR', 'Matti Virtanen | FIN'],
  ],
  [
    'a state that stands for its minister',
    "Iran's Interior Minister Reza Karimi sat with Iraq's Jabbar al-Lami and Pakistan's Bilal Chaudhry.",
    ['Reza Karimi | IRN', 'Jabbar al-Lami | IRQ', 'Bilal Chaudhry | PAK'],
  ],
  [
    'an ambassador there',
    "Rwanda's ambassador there, Alice Uwase, attended with Jordanian officers.",
    ['Alice Uwase | RWA'],
  ],
  [
    'an ambassador with his whole style',
    'Talks were held by Murat Aydın, Ambassador Extraordinary and Plenipotentiary of Türkiye.',
    ['Murat Aydın | TUR'],
  ],
  [
    'the body behind an office',
    'Kari Lunde, a prosecutor at the Norwegian criminal police Kripos, spoke.',
    ['Kari Lunde | NOR'],
  ],
  ['then-president', "Ecuador's then-president Luis Mora let them in.", ['Luis Mora | ECU']],
])('English: %s', (_, text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each([
  ['who only shares the work', 'A colleague, John Smith, said the British army had left.', []],
  [
    'ministers in a city',
    'At a gathering of defence ministers in Kuala Lumpur, Ann Lee and Bob Ray spoke.',
    [],
  ],
  ['a firm', 'The head of the Polish firm bought engines from General Electric.', []],
])('English, none: %s', (_, text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each([
  ['مجلس', 'وصل أمين المجلس الأعلى للأمن القومي الإيراني علي لاريجاني إلى بغداد.', ['علي لاريجاني | IRN']],
  ['حقيبة مزدوجة', 'قص الشريط وزير التجارة وترقية الصادرات الجزائري كمال رزيق.', ['كمال رزيق | DZA']],
  ['ضمير خلف اللقب', 'بعث قائد سلاح الجو التشادي طالبهم فيها بوقف نشاطهم.', []],
  ['عدد', 'قبلت المملكة المغربية مساعدة أربع دول فقط.', []],
])('Arabic: %s', (_, text, officials) => {
  expect(namesOf(text, 'ar')).toEqual(officials);
});
