/**
 * Arabic names that are also another word, a person or another place: each rule looks at the words around and
 * at the countries the text names, and says which country is meant, or none.
 */
import { fold } from '../../text/fold';
import type { NameContext } from './name-context';
import { kingdom, type NameRule } from './rules-en';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

const GIVEN_NAMES = set(
  'محمد أحمد محمود علي حسن حسين إبراهيم خالد عمر عثمان يوسف سعيد سعود فهد فيصل ناصر سلمان سلطان تركي بندر نايف طارق ' +
    'زياد كريم عادل جمال كمال سامي سمير نبيل رشيد رشاد منصور ماجد ماهر عماد هشام هاشم وليد ياسر ياسين مصطفى مرتضى مهدي ' +
    'هادي صالح صلاح عباس جعفر حمد حمود راشد زايد جاسم عيسى موسى إسماعيل إسحاق يحيى زكريا أيمن أشرف شريف طلال نواف ' +
    'مشعل بدر فارس غسان مروان عمار أنس بلال جابر جلال حاتم حازم حامد حمزة رامي رائد سليم سليمان شاكر شكري صادق ضياء ' +
    'عارف عاصم عامر عبدالله فؤاد فوزي قاسم قيس لطفي لؤي مازن مالك محسن مختار معاذ منير مؤيد نادر نزار نوري هيثم وائل ' +
    'وسام يعقوب رضا فتحي خليفة عقيل شياع مقتدى فاطمة مريم ليلى سارة هند منى أمل أنور بشير توفيق',
);
const KIN = set('بن ابن بنت آل أبو عبد أم بو ولد');
/** Bare nouns that an Arabic adjective may follow in a title, so that they are no unknown given name. */
const TITLE_NOUNS = set(
  'وزير رئيس وزراء نائب مدير سفير قائد خارجية داخلية دفاع أركان أمن شرطة جيش مجلس وكيل أمين عام مستشار مساعد مبعوث',
);

/** `نظيره`, `وزيرها`: a noun made definite by a pronoun, which an adjective with the article follows. */
const TITLE_WITH_PRONOUN =
  /^[وفبل]?(?:نظير|وزير|سفير|رييس|مبعوث|قايد|جانب|شقيق|مضيف)(?:ه|ها|هما|هم|يه|يها|ته|تها)$/;

/** `شياع السوداني`, `بن علي القطري`: an adjective of belonging that is a family name. */
export function isArabicFamilyName(name: NameContext): boolean {
  // 'علي تونسي': an adjective without article agrees with no given name.
  if (name.proclitic === '' && name.surface.endsWith('ي') && GIVEN_NAMES.has(name.word(-1))) return true;
  if (!name.proclitic.endsWith('ال') || name.proclitic !== 'ال' || !name.surface.endsWith('ي')) return false;
  const before = name.word(-1);
  if (GIVEN_NAMES.has(before)) return true;
  if (TITLE_WITH_PRONOUN.test(before)) return false;
  const earlier = name.word(-2);
  if (KIN.has(earlier)) return before !== '' && !TITLE_NOUNS.has(before);
  return GIVEN_NAMES.has(earlier) && before !== '' && !before.startsWith('ال') && !TITLE_NOUNS.has(before);
}

/** True where an adjective with the article has a definite noun to belong to (نظيره التركي, الوزير التركي). */
export function followsDefiniteNoun(name: NameContext): boolean {
  const before = name.word(-1);
  return (
    /^(?:[وفبلك]?ال|لل)/.test(before) || /(?:ه|ها|هما|هم|نا|يه)$/.test(before) || TITLE_NOUNS.has(before)
  );
}

const LANGUAGE_COUNTRIES = new Set('FRA ESP DEU ITA RUS TUR CHN PRT JPN GRC'.split(' '));

/** `اللغة التركية`, `الناطقة بالفرنسية`: a language. */
export function isArabicLanguage(name: NameContext, country: string): boolean {
  if (!name.surface.endsWith('ه')) return false;
  if (/لغ(?:ه|تين|تان|ات)$/.test(name.word(-1)) || /لغ(?:تين|تان|ات)$/.test(name.word(-2))) return true;
  return name.proclitic === 'بال' && LANGUAGE_COUNTRIES.has(country);
}

const PLACE_BEFORE = set(
  'في وفي إلى من قرب جبهة ' +
    'بين شمال جنوب شرق غرب شرقي غربي شمالي جنوبي وصل زار غادر يزور وصلت استضافت تستضيف احتضنت تحتضن شهدت باتجاه نحو',
);

/** The same behind و, ب or ل: 'بميناء صور'; folded. */
const PLACE_NOUN =
  /^[وف]?[بل]?(?:مدينه|ميناء|مرفا|مطار|قاعده|معسكر|ثكنه|ولايه|محافظه|منطقه|معبر|بلده|قريه|قضاء|ناحيه|ضاحيه|رصيف|سواحل|بلديه|اقليم|مقاطعه)$/;

/** True where the words around a common word allow it to be a city (في صور, بجدة); always in other scripts. */
export function isArabicPlace(name: NameContext): boolean {
  if (!/^[\u0600-\u06ff]/.test(name.surface)) return true;
  const before = name.word(-1);
  return (
    /[وبل]/.test(name.proclitic.replace(/ال$/, '')) ||
    PLACE_BEFORE.has(before) ||
    PLACE_NOUN.test(before) ||
    name.dateline
  );
}

const DAMMA = '\u064f';
const SHADDA_OR_FATHA = /[\u064e\u0651]/;

/** عُمان is Oman, عَمّان Amman; without vowels the text decides. */
const oman: NameRule = (name) => {
  if (name.original.startsWith(`ع${DAMMA}`)) return 'OMN';
  if (SHADDA_OR_FATHA.test(name.original.slice(0, 5))) return 'JOR';
  const before = name.word(-1);
  if (before.endsWith('سلطنه')) return 'OMN';
  if (/العاصمه$/.test(before) || before === 'الاردنيه') return 'JOR';
  if (name.count('OMN') > 0) return 'OMN';
  return name.count('JOR') > 0 || name.textHas('بترا', 'الملك عبدالله الثاني', 'الملك عبد الله الثاني')
    ? 'JOR'
    : 'OMN';
};

const MALI_BEFORE = set(
  'في جمهورية دولة إلى من شمال جنوب وسط شرق غرب حكومة رئيس جيش بين مع عاصمة حدود شمالي جنوبي عن على ضد سلطات داخل ' +
    'خارج لدى شرقي غربي شرطة قوات وزير وزارة خارجية دفاع داخلية حرس زيارة وفي ومن وإلى وبين ومع إن أن لكن منذ عند سفارة سفير شعب بلاد',
);
const SAHEL = ['NER', 'BFA', 'MRT', 'SEN', 'CIV', 'TCD', 'DZA', 'GIN', 'FRA', 'TGO', 'BEN', 'NGA'];

/** مالي as a noun is Mali; as an adjective it is 'financial'. */
const mali: NameRule = (name) => {
  if (/[بل]$/.test(name.proclitic)) return 'MLI';
  if (MALI_BEFORE.has(name.word(-1)) || name.textHas('باماكو')) return 'MLI';
  const neighbours = SAHEL.some((country) => name.count(country) > 0);
  // After a bare noun it is an adjective (دعم مالي); at the head of a sentence or a list it is the country.
  return neighbours && (name.proclitic === 'و' || name.word(-1) === '') ? 'MLI' : '';
};

/** Beside these المالي cannot be 'financial'. */
const MALIAN_SURELY = set(
  'الجيش للجيش بالجيش والجيش الجيشين الجيشان الجنود جنود العقيد الجنرال الرئيس للرئيس نظيره ونظيره لنظيره بنظيره نظيرها نظيرته ' +
    'اللاجئين اللاجئون للاجئين الماليين الشعب الجانب والجانب الوفد الأراضي الحدود العاصمة الدرك الطوارق المواطنين الضباط ضباط ضابطا جنديا متدربا دركيا المسلحة المدنيين ' +
    'اللواء العماد الجنديين البلدان البلدين الحدودية شرطيا عسكريا',
);
/** Beside these it is Malian where the text speaks of Mali or its neighbours. */
const MALIAN_MAYBE = set(
  'القوات للقوات السلطات الحكومة الوزير الخارجية الدفاع الداخلية العسكري الانتقالية المتدربين الشرطة',
);
/** Adjectives that 'and financial' goes on with: الدعم العسكري والمالي. */
const FINANCIAL_BESIDE = set(
  'العسكري السياسي الاقتصادي الإداري الفني اللوجستي التقني القانوني المادي الأمني الإنساني التجاري الغذائي المعنوي الاستثماري ' +
    'العسكرية السياسية الاقتصادية الإدارية الفنية اللوجستية التقنية القانونية المادية الأمنية الإنسانية التجارية النقدية',
);

const MALI_SURELY = [
  'باماكو',
  'بمالي',
  'في مالي',
  'شمال مالي',
  'الي مالي',
  'من مالي',
  'بين مالي',
  'جمهوريه مالي',
  'اعلنت مالي',
];

/** المالي beside an army or a government is Malian where the text speaks of Mali; else it is 'financial'. */
const malian: NameRule = (name) => {
  const before = name.word(-1);
  if (MALIAN_SURELY.has(before)) return 'MLI';
  const near = name.textHas(...MALI_SURELY) || SAHEL.some((country) => name.count(country) > 0);
  if (!near) return '';
  // 'وزيرا الداخلية الموريتاني ... والمالي ...': coordinated with another nationality.
  const joined = name.proclitic === 'و' && name.surface === 'المالي' && before !== '';
  return MALIAN_MAYBE.has(before) || (joined && !FINANCIAL_BESIDE.has(before)) ? 'MLI' : '';
};

/** السلطنة of today's news is Oman's, unless it is Brunei's or the Ottomans'. */
const sultanate: NameRule = (name) => {
  if (/^ال(?:عثمان|مملوك)/.test(name.word(1))) return '';
  return name.count('BRN') > 0 && name.count('OMN') === 0 ? 'BRN' : 'OMN';
};

/** Muscat behind a preposition is the city, not the place where something fell. */
const muscat: NameRule = (name) =>
  /^(?:و|ف)?ب$/.test(name.proclitic) ||
  /^[وف]?(?:في|الي|من|العاصمه|زار|يزور|غادر|وصل)$/.test(name.word(-1)) ||
  name.dateline
    ? 'OMN'
    : undefined;

const BOYS_BEFORE = set('مدارس مدرسة ثانوية كلية أطفال ثانويات كليات قسم');

const benin: NameRule = (name) =>
  BOYS_BEFORE.has(name.word(-1)) || /^و?لل?بنات$|^وبنات$/.test(name.word(1)) ? '' : undefined;

/** A diameter (بقطر 155) or towing (سفينة قطر). */
const qatar: NameRule = (name) => {
  const before = name.word(-1);
  if (/^(?:ال)?(?:جر|سفينه|سفن|نصف|انصاف|شاحنه|زورق|ذات|ناقله|قاطره)$/.test(before)) return '';
  return name.proclitic.endsWith('ب') && /^\d/.test(name.word(1)) ? '' : undefined;
};

/** A title or a verb before the bare form, or kin after it, makes it a given name (الأمير تركي, تركي بن محمد). */
const turki: NameRule = (name) => {
  if (name.surface !== 'تركي' || name.proclitic.endsWith('ال') || name.proclitic === 'لل') return undefined;
  const before = name.word(-1);
  if (KIN.has(name.word(1)) || KIN.has(before) || name.word(1).startsWith('ال')) return '';
  return before.startsWith('ال') || /^و?(?:سمو|معالي|سعاده|فضيله)$/.test(before) ? '' : undefined;
};

/** اليمنى is the right hand, المجرى a course. */
const endsInYa: NameRule = (name) => (name.original.endsWith('ى') ? '' : undefined);

const evidenceOf =
  (country: string): NameRule =>
  (name) =>
    name.count(country) > 0 ? country : '';

const korean: NameRule = (name) => (name.count('PRK') > 0 && name.count('KOR') === 0 ? 'PRK' : 'KOR');

const congo: NameRule = (name) =>
  name.count('COD') === 0 && (name.count('COG') > 0 || name.textHas('برازافيل', 'ساسو')) ? 'COG' : 'COD';

/** Writers who mean Niger call its army 'النيجيري': only where the text names Niger and not Nigeria. */
const nigerian: NameRule = (name) =>
  name.textHas('النيجر') && !name.textHas('نيجيريا', 'ابوجا') ? 'NER' : undefined;

/** Rules by folded citation form. */
export const ARABIC_RULES: ReadonlyMap<string, NameRule> = new Map(
  (
    [
      ['عمان', oman],
      ['مالي', mali],
      ['المالي', malian],
      ['المالية', malian],
      ...['الماليين', 'الماليون', 'الماليان', 'الماليتين', 'ماليا', 'ماليين'].map(
        (form): [string, NameRule] => [form, malian],
      ),
      ['بنين', benin],
      ['قطر', qatar],
      ['تركي', turki],
      ['يمني', endsInYa],
      ['مجري', endsInYa],
      ['المملكة', kingdom],
      ['السلطنة', sultanate],
      ['كوريا', korean],
      ['كوري', korean],
      ['الكونغو', congo],
      ['نيجيري', nigerian],
      ['كونغولي', congo],
      ['كونجولي', congo],
      ['تركماني', evidenceOf('TKM')],
      ['تركمان', evidenceOf('TKM')],
      ['صحراوي', evidenceOf('ESH')],
      ['قمري', evidenceOf('COM')],
      ['مسقط', muscat],
    ] as ReadonlyArray<[string, NameRule]>
  ).map(([key, rule]) => [fold(key), rule]),
);
