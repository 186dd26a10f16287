import { countryLabel, isCountryCode } from '../../../../src/core/model/countries';
import { findPlaces } from '../../../../src/core/extract/places/find-places';
import { allCities } from '../../../../src/core/extract/places/gazetteer';
import { plainArticle } from './plain-article';

const found = (text: string): string =>
  findPlaces(plainArticle(text))
    .map(({ city, country }) => `${city} ${country}`)
    .join(', ');

test.each([
  ['Officials met in Ankara and Istanbul.', 'Ankara TUR, Istanbul TUR'],
  ['İstanbul, İzmir and İncirlik air base', 'Istanbul TUR, Izmir TUR, Incirlik TUR'],
  ['JEDDAH, Nov 6 (SPA) -- talks', 'Jeddah SAU'],
  ['at the summit in Sharm El Sheikh', 'Sharm el-Sheikh EGY'],
  ['Cox’s Bazar camps', "Cox's Bazar BGD"],
  ['Brasília and São Paulo', 'Brasilia BRA, Sao Paulo BRA'],
  ['Kiev, now Kyiv', 'Kyiv UKR, Kyiv UKR'],
  ['Al-Tanf and al-Asad bases', 'Al-Tanf SYR, Ain al-Asad IRQ'],
  ['The Hague and St. Petersburg', 'The Hague NLD, Saint Petersburg RUS'],
  ['Tripoli-based officials of Libya', 'Tripoli LBY'],
  ['the Lebanese army in Tripoli', 'Tripoli LBN'],
  ['Hyderabad, India', 'Hyderabad IND'],
  ['Hyderabad in Pakistan', 'Hyderabad PAK'],
  ['Valencia, Spain', 'Valencia ESP'],
  ['Valencia in Venezuela', 'Valencia VEN'],
  ['Cordoba, Argentina', 'Cordoba ARG'],
  ['Santiago, Chile', 'Santiago CHL'],
  ['Male, Maldives', 'Male MDV'],
  ['Egyptian police in Alexandria', 'Alexandria EGY'],
  ['Mexico City', 'Mexico City MEX'],
  ['Panama City and Kuwait City', 'Panama City PAN, Kuwait City KWT'],
  ['Washington, D.C.', 'Washington DC USA'],
  ['KUWAIT, Nov 6 (KUNA) -- The minister', 'Kuwait City KWT'],
  ['They met in Singapore.', 'Singapore SGP'],
  ['Troops of Singapore', ''],
  ['East Jerusalem', 'Jerusalem PSE'],
  ['Israeli police in Jerusalem', 'Jerusalem ISR'],
  ['N’Djamena and Sana’a', "N'Djamena TCD, Sanaa YEM"],
  ['العاصمة القطرية الدوحة', 'Doha QAT'],
  ['في إسطنبول واسطنبول واستانبول', 'Istanbul TUR, Istanbul TUR, Istanbul TUR'],
  ['عُقد بالرياض وبجدة السعودية', 'Riyadh SAU, Jeddah SAU'],
  ['بمدينة شرم الشيخ المصرية', 'Sharm el-Sheikh EGY'],
  ['الكويت - 6 - 11 (كونا)', 'Kuwait City KWT'],
  ['الجزائر العاصمة', 'Algiers DZA'],
  ['بتونس العاصمة', 'Tunis TUN'],
  ['زار الجزائر وتونس والكويت', ''],
  ['عمان - (بترا): قال وزير أردني', 'Amman JOR'],
  ['سلطنة عمان', ''],
  ['سيول - يونهاب', 'Seoul KOR'],
  ['وصل كوريا الجنوبية وزار سيول', 'Seoul KOR'],
  ['طرابلس في ليبيا', 'Tripoli LBY'],
  ['الجيش اللبناني في طرابلس وصور', 'Tripoli LBN, Tyre LBN'],
  ['الحكومة المغربية في الرباط', 'Rabat MAR'],
  ['عمانيون في مسقط', 'Muscat OMN'],
  ['الموصل وحلب والقاهرة والمنامة', 'Mosul IRQ, Aleppo SYR, Cairo EGY, Manama BHR'],
])('%s -> %s', (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  'a male officer; a nice split; mobile units',
  'Male officers said.',
  'Split decisions and Nice work',
  'Tripoli',
  'President Santiago Pena',
  'Victoria Nuland met Wellington Koo and Florence Parly.',
  'Alexandria Ocasio-Cortez',
  'the Geneva Conventions and the New York Times',
  'صور من اللقاء',
  'جدة الطفل وجدته',
  'السيول الجارفة',
  'مسقط رأسه',
  'أواصر الرباط بينهم',
  'فاس وقابس ودخان كثيف',
  'كابل بحري للاتصالات',
  '~Ankara: read more',
])('none in: %s', (text) => {
  expect(found(text)).toBe('');
});

test('every city has a known country, a plain name and is listed once', () => {
  const seen = new Set<string>();
  for (const { name, country, spellings } of allCities()) {
    expect(isCountryCode(country)).toBe(true);
    expect(name).toMatch(/^[A-Z][A-Za-z'. -]+$/);
    expect(seen.has(`${name} ${country}`)).toBe(false);
    seen.add(`${name} ${country}`);
    for (const { text } of spellings) expect(text.trim()).toBe(text);
  }
  expect(seen.size).toBeGreaterThan(700);
});

test('every city is found by its English name beside its country', () => {
  const missed = allCities().filter(
    ({ name, country }) =>
      !findPlaces(plainArticle(`Police in ${name} of the ${countryLabel(country, 'en')} said.`)).some(
        (place) => place.country === country && place.city === name,
      ),
  );
  expect(missed.map(({ name, country }) => `${name} ${country}`)).toEqual([]);
});

test('every unambiguous Arabic spelling means its city', () => {
  const missed = allCities().flatMap(({ name, country, spellings }) =>
    spellings
      .filter(({ text }) => /^[\u0600-\u06ff]/.test(text))
      .filter(({ text }) => {
        const label = countryLabel(country, 'ar');
        return !findPlaces(plainArticle(`شرطة ${label} في ${text} أمس`)).some(
          (place) => place.city === name && place.country === country,
        );
      })
      .map(({ text }) => `${name} ${text}`),
  );
  expect(missed).toEqual([]);
});
