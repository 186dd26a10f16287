/** Cities that are meant without being named, and what is none. */
import { findPlaces } from '../../../../src/core/extract/places/find-places';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const citiesIn = (text: string): string[] =>
  findPlaces(readArticleText(text)).map(({ city, country }) => `${city} ${country}`);

test.each<[string, string[]]>([
  ['The two army chiefs met in the Angolan capital on Wednesday.', ['Luanda AGO']],
  ["The talks were held in Kenya's capital.", ['Nairobi KEN']],
  ['They signed the text in the capital of Mongolia.', ['Ulaanbaatar MNG']],
  ['They met in the Kenyan capital, Nairobi.', ['Nairobi KEN']],
  ['Kenyan capital markets fell on Monday.', []],
  ['عقد الاجتماع في العاصمة الجورجية أمس.', ['Tbilisi GEO']],
  ['عقد الاجتماع في العاصمة الكينية نيروبي أمس.', ['Nairobi KEN']],
  ['The secretary received the minister at the Pentagon on Monday.', ['Washington USA']],
  ['They met on the sidelines of the Munich Security Conference.', ['Munich DEU']],
  ['التقى الوزيران على هامش معرض ميليبول قطر.', ['Doha QAT']],
  ['The troops trained in Sembach, Germany, for two weeks.', ['Sembach DEU']],
  ['Officers trained at Fort Novosel, Alabama, in May.', ['Fort Novosel USA']],
  ['SEMBACH, Germany -- Officers of both armies trained together in May.', ['Sembach DEU']],
  ["Elders met at Kobebe, in Uganda's Moroto District, on Saturday.", ['Kobebe UGA', 'Moroto UGA']],
  ['Elders met at Kobebe, a district that is dry.', []],
  ['Visitors from Bahrain, Morocco and Jordan came.', []],
  ['He studied at the Naval Academy, France, in May.', []],
])('%s', (text, cities) => {
  expect(citiesIn(text)).toEqual(cities);
});
