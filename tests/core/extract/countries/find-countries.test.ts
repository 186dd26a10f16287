import { countryCodes, countryLabel } from '../../../../src/core/model/countries';
import { findCountries } from '../../../../src/core/extract/countries/find-countries';
import { plainArticle } from '../places/plain-article';

/** Distinct countries named by name, demonym or capital, sorted. */
function named(text: string): string {
  const codes = findCountries(plainArticle(text)).filter(({ form }) => form !== 'city');
  return [...new Set(codes.map(({ country }) => country))].sort().join(' ');
}

describe('English', () => {
  test.each([
    ['Turkey and Qatar agreed to cooperate.', 'QAT TUR'],
    ["Türkiye's interior minister met his Qatari counterpart.", 'QAT TUR'],
    ['Turkish and Qatari police; two Turks and three Saudis were there.', 'QAT SAU TUR'],
    ['The UK, the US and the U.S.-led coalition, and the UAE.', 'ARE GBR USA'],
    ['U.S. Secretary Austin met the KSA delegation in the U.S.', 'SAU USA'],
    ['Great Britain, Scotland and Welsh officers.', 'GBR'],
    ['Irish peacekeepers and a Briton.', 'GBR IRL'],
    ['The Dutch and Emirati navies; the Filipino coast guard.', 'ARE NLD PHL'],
    ['DPRK and ROK envoys; North Korean missiles; South Korea’s NIS.', 'KOR PRK'],
    ["Cote d'Ivoire and the Ivory Coast; Côte d’Ivoire.", 'CIV'],
    ['Czechia and the Czech Republic; Burma, now Myanmar; Swaziland.', 'CZE MMR SWZ'],
    ['Holland, North Macedonia and Bosnia-Herzegovina.', 'BIH MKD NLD'],
    ['DR Congo troops; the DRC; the Democratic Republic of the Congo.', 'COD'],
    ['Congo-Brazzaville and the Republic of Congo.', 'COG'],
    ['Congo said M23 rebels hold Goma.', 'COD'],
    ['Congolese president Sassou in Brazzaville.', 'COG'],
    ['Niger and Nigeria: Nigerien and Nigerian officers.', 'NER NGA'],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea.', 'GIN GNB GNQ PNG'],
    ['The Dominican Republic; a Dominican general.', 'DOM'],
    ['Ankara and Washington reached a deal with the Kremlin.', 'RUS TUR USA'],
    ['The White House, the Pentagon, Downing Street and the Elysee said.', 'FRA GBR USA'],
    ['JAKARTA, Indonesia: Erdogan arrived.', 'IDN'],
    ['Talks in Mexico City.', 'MEX'],
    ['TURKEY, CHINA SIGN DEAL', 'CHN TUR'],
    ['Saudi-British interior talks', 'GBR SAU'],
    ['The Saudi Press Agency (SPA) and Iranian state TV said.', 'IRN SAU'],
    ['Georgia and Armenia in Tbilisi.', 'ARM GEO'],
    ['Georgian Prime Minister Irakli Kobakhidze of Georgia', 'GEO'],
    ['Jordan Armed Forces and the King of Jordan', 'JOR'],
    ['the Hashemite Kingdom; Kosovo, Taiwan, Hong Kong and Palestine', 'HKG JOR PSE TWN XKX'],
    ['Saudi Arabia said the Kingdom will host.', 'SAU'],
    ['Bahrain and Saudi Arabia: the Kingdom will host.', 'BHR SAU'],
    ['Oman: the Sultanate will host.', 'OMN'],
    ['The Israel Defense Forces and Israel Police', 'ISR'],
    ['Defence Minister Israel Katz met Israeli officers.', 'ISR'],
    ['French troops and French-speaking states', 'FRA'],
    ['a vessel in French waters', 'FRA'],
    ['the Gambia, the Netherlands and the Bahamas', 'BHS GMB NLD'],
    ['the Emirates and Emirates airline', 'ARE'],
    ['KCNA said Korean People’s Army of North Korea', 'PRK'],
    ['Turkmen police from Turkmenistan', 'TKM'],
    ['the CAR army of the Central African Republic', 'CAF'],
    ['(MENAFN- Kuwait News Agency (KUNA)) ISLAMABAD, Nov 6 (KUNA) -- Three', 'PAK'],
    ['the US state of Texas; US, Gulf allies', 'USA'],
  ])('%s -> %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test.each([
    'He ate turkey from fine china and had to polish his shoes; tell us.',
    'CONTACT US or FOLLOW US',
    'Gulf of Oman, Sea of Japan, South China Sea, Indian Ocean and the Taiwan Strait',
    'New Mexico, New Jersey, New South Wales, Prince of Wales and British Columbia',
    'the Jordan River, the Jordan Valley and Lake Chad Basin Commission',
    'Michael Jordan, Jim Jordan, Tom Jordan and Chad Brown',
    'Defence Minister Israel Katz said so.',
    'Georgia Meloni arrived.',
    'The Georgia Tech team flew from Atlanta, Georgia.',
    'police in Savannah, Georgia',
    'Latin American, South American, African, European, Arab and Asian states in North America',
    'the American University of Beirut',
    'the Organization of American States',
    'The Iran-Contra affair, the Panama Papers and the Oslo Accords',
    'He speaks French and Turkish; the book is in German, Spanish or Italian.',
    'English lessons and the English Channel',
    'the Washington Post and the Jerusalem Post',
    'the USS George Washington; Denzel Washington',
    'the Korean Peninsula and inter-Korean talks',
    'Lebanon, Pennsylvania; Moscow, Idaho; Paris, Texas',
    'A car and a pole; the North Pole',
    'Turkmen fighters in the north',
    'the Niger Delta and the Congo River',
    'Guinea pigs and russian roulette',
    'the Geneva Conventions, the Vienna Convention and the Paris Agreement',
    '~Turkey and Qatar: read more',
  ])('none in: %s', (text) => {
    expect(named(text)).toBe('');
  });
});

describe('Arabic', () => {
  test.each([
    ['تركيا وقطر توقعان اتفاقية.', 'QAT TUR'],
    ['وزير الداخلية التركي ونظيره القطري', 'QAT TUR'],
    ['أنقرة درّبت قطريين، والتقى الأتراك بالقطريين والمصريون والأردنيات.', 'EGY JOR QAT TUR'],
    ['بريطانيا والمملكة المتحدة والولايات المتحدة وأميركا والإمارات', 'ARE GBR USA'],
    ['دولة قطر وجمهورية تركيا وجمهورية مصر العربية', 'EGY QAT TUR'],
    ['سوريا وسورية والأراضي السورية', 'SYR'],
    ['للأردن وللبنان ولليبيا وبالعراق وكالسودان', 'IRQ JOR LBN LBY SDN'],
    ['كوريا الجنوبية وكوريا الشمالية والرئيس الكوري الشمالي', 'KOR PRK'],
    ['الشرطة الكورية الجنوبية', 'KOR'],
    ['الكونغو الديمقراطية والكونغو برازافيل', 'COD COG'],
    ['ساحل العاج وكوت ديفوار', 'CIV'],
    ['جنوب أفريقيا والجيش الجنوب أفريقي', 'ZAF'],
    ['جنوب السودان والسودان', 'SDN SSD'],
    ['النيجر ونيجيريا والجيش النيجري والشرطة النيجيرية', 'NER NGA'],
    ['غينيا بيساو وغينيا الاستوائية وغينيا', 'GIN GNB GNQ'],
    ['أعلن البيت الأبيض والبنتاغون والكرملين', 'RUS USA'],
    ['العاصمة القطرية الدوحة', 'QAT'],
    ['في واشنطن وبأنقرة', 'TUR USA'],
    ['وفداً قطرياً وقوة سعودية', 'QAT SAU'],
    ['سلطنة عمان', 'OMN'],
    ['سلطنة عُمان والسلطات العمانية', 'OMN'],
    ['عُمان', 'OMN'],
    ['وصل إلى العاصمة عمان قادماً من القاهرة', 'EGY JOR'],
    ['استقبل ملك الأردن في عمان وزير الداخلية العراقي', 'IRQ JOR'],
    ['قطر والبحرين وعمان والعمانيون', 'BHR OMN QAT'],
    ['موريتانيا والسنغال ومالي', 'MLI MRT SEN'],
    ['خاي في مالي', 'MLI'],
    ['قال رئيس الجيش المالي في باماكو', 'MLI'],
    ['حصلت مالي من النيجر على دعم مالي', 'NER'],
    ['وزير الداخلية اليمني في المغرب', 'MAR YEM'],
    ['المملكة العربية السعودية، حيث زار المملكة', 'SAU'],
    ['الجيش المجري وهنغاريا', 'HUN'],
    ['توغو وبنين وغانا', 'BEN GHA TGO'],
    ['وفد تركي رفيع المستوى', 'TUR'],
    ['الوزير المصرى', 'EGY'],
    ['رئيس الوزراء العراقي محمد شياع السوداني، وقال السوداني إن بغداد', 'IRQ'],
    ['وزير الدفاع السوداني', 'SDN'],
    ['الجمهورية الإسلامية الإيرانية والكيان الصهيوني', 'IRN ISR'],
    ['تونس والجزائر والكويت وجيبوتي', 'DJI DZA KWT TUN'],
    ['قطاع غزة والضفة الغربية', 'PSE'],
    ['الصحراء الغربية والشعب الصحراوي', 'ESH'],
  ])('%s -> %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test.each([
    'خليج عمان والمحيط الهندي وبحر الصين الجنوبي ونهر الأردن',
    'وزير المالية والدعم المالي ومجلس مالي',
    'الأمير تركي بن محمد والأمير تركي الفيصل',
    'المستشار تركي آل الشيخ',
    'القطر العربي وقطر الدائرة وماسورة بقطر 155 ملم',
    'مسقط رأسه والقوة القاهرة',
    'المغرب العربي وتنظيم القاعدة في بلاد المغرب الإسلامي',
    'أمريكا اللاتينية وأميركا الجنوبية ومنظمة الدول الأمريكية',
    'مدارس البنين ومدارس بنين وبنات',
    'اليد اليمنى ومجرى النهر والمجرى المائي ومجريات الأمور',
    'باللغة الفرنسية واللغتين العربية والتركية',
    'صحيفة واشنطن بوست ونيويورك تايمز',
    'أحمد المصري وخالد بن علي اليمني',
    'السيول الجارفة وسيول عارمة',
    'الدول العربية والأفريقية والأوروبية',
    'شبه الجزيرة الكورية',
    'سباق القمر والأشهر القمرية',
    'كان ذلك في العصر الصحراوي',
    'هند وحرب الخرطوشة وبون شاسع',
  ])('none in: %s', (text) => {
    expect(named(text)).toBe('');
  });
});

test('a mention quotes the text and knows its form and sentence', () => {
  const text = 'Nothing here.\nالعاصمة القطرية الدوحة وفي إسطنبول';
  const quotes = findCountries(plainArticle(text)).map(({ start, end, country, form, sentence }) => [
    text.slice(start, end),
    country,
    form,
    sentence,
  ]);
  expect(quotes).toEqual([
    ['القطرية', 'QAT', 'demonym', 1],
    ['الدوحة', 'QAT', 'capital', 1],
    ['إسطنبول', 'TUR', 'city', 1],
  ]);
});

/** States of which the label is also another word or place, so that it alone proves nothing. */
const LABEL_PROVES_NOTHING = new Set(
  'ATF SJM UMI IOT SGS HMD BVT ATA BES MAF BLM SXM NIU JEY IMN ABW BTN GIB GUM PLW OMN MLI COG'.split(' '),
);

test('every country is found by its own label in both languages', () => {
  const missed = countryCodes()
    .filter((code) => !LABEL_PROVES_NOTHING.has(code))
    .flatMap((code) => [
      ...(named(`Police from ${countryLabel(code, 'en')} came.`).includes(code) ? [] : [`${code} en`]),
      ...(named(`شرطة من ${countryLabel(code, 'ar')} أمس`).includes(code) ? [] : [`${code} ar`]),
    ]);
  expect(missed).toEqual([]);
});
