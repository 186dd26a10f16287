/** Larger towns beside the list of cities: found where a word of place and their country show them, and not elsewhere. */
import { findPlaces } from '../../../../src/core/extract/places/find-places';
import { skeletonOf } from '../../../../src/core/extract/places/town-list';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const citiesIn = (text: string): string[] =>
  findPlaces(readArticleText(text)).map(({ city, country }) => `${city} ${country}`);

test.each<[string, string[]]>([
  ['Police chiefs of Uganda and Kenya met in Mbale on Tuesday.', ['Mbale UGA']],
  ['Soldiers of Vietnam and the US met at Bien Hoa Air Base.', ['Bien Hoa VNM']],
  ['Uganda said that Mbale Holdings sold the boats.', []],
  ['Officers of Chile and Peru met in Mbale on Tuesday.', []],
  ["Uganda's envoy spoke to Lira Okello.", []],
  ['اجتمع ضباط من تونس وفرنسا في مدينة قليبية أمس.', ['Kelibia TUN']],
  ['حطت الطائرة الجزائرية بالقاعدة الجوية ببوفاريك أمس.', ['Boufarik DZA']],
  ['وصل الوفد الجزائري إلى مدينة ساحلية أمس.', []],
  ['رفع الفوج التركي قاعدة عملياته أمس.', []],
  ['أعلنت السعودية أن الطرف الآخر في المذمة وافق.', []],
])('%s', (text, cities) => {
  expect(citiesIn(text)).toEqual(cities);
});

test.each([
  ['بوفاريك', 'Boufarik'],
  ['زليتن', 'Zliten'],
  ['مسينا', 'Messina'],
  ['الخمس', 'Al Khums'],
  ['كفرشيما', 'Kfarshima'],
  ['خاركيف', 'Kharkiv'],
  ['بابي', 'Pabbi'],
  ['قابس', 'Gabes'],
])('%s has the consonants of %s', (arabic, latin) => {
  expect(skeletonOf(arabic)).toBe(skeletonOf(latin.toLowerCase()));
});

test.each([
  ['عملياته', 'Malatya'],
  ['المدينة', 'Medina del Campo'],
])('%s has not the consonants of %s', (arabic, latin) => {
  expect(skeletonOf(arabic)).not.toBe(skeletonOf(latin.toLowerCase()));
});
