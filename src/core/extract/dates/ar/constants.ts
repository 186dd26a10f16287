/**
 * Arabic words of dates in the usual spelling; patterns fold them as they fold the text. Months carry the
 * names of Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, and Morocco.
 */
import { anyOf, END, GAP, numbered, SPACE, START } from '../common/words';

const MONTHS = numbered(
  [
    'يناير|كانون الثاني|كانون ثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|آذار',
    'أبريل|نيسان|أفريل',
    'مايو|أيار|ماي',
    'يونيو|يونيه|حزيران|جوان',
    'يوليو|يوليه|تموز|جويلية|يوليوز',
    'أغسطس|آب|أوت|غشت',
    'سبتمبر|أيلول|شتنبر',
    'أكتوبر|تشرين الأول|تشرين أول',
    'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر',
    'ديسمبر|كانون الأول|كانون أول|دجنبر',
  ],
  1,
);
const MONTH_NAME = `(${anyOf(MONTHS.keys())})`;
/** A month by one name or two ('حزيران/يونيو', 'يناير (كانون الثاني)'), two capturing groups. */
export const MONTH = `${MONTH_NAME}${END}(?:${GAP}[/(-]${GAP}${MONTH_NAME}${END}(?:${GAP}\\))?)?`;
/** One name of a month, one capturing group. */
export const SINGLE_MONTH = `${MONTH_NAME}${END}`;

/** 1 to 12 for the folded name of a month. */
export function monthOf(name: string): number {
  return MONTHS.get(name) ?? 0;
}

/** Months that are words or names too: 'مارس' (practised), 'آب' (returned; father), 'ماي' (Theresa May), 'جوان' (Joan). */
export const AMBIGUOUS_MONTH = /^(?:مارس|اب|ماي|جوان|اوت)$/;

const HIJRI_MONTHS = numbered(
  [
    'محرم|المحرم',
    'صفر',
    'ربيع الأول|ربيع أول',
    'ربيع الآخر|ربيع الثاني|ربيع ثاني',
    'جمادى الأولى|جمادى الأول|جماد الأول',
    'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني|جماد الثاني|جماد الآخر',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة|ذي القعدة',
    'ذو الحجة|ذي الحجة',
  ],
  1,
);
export const HIJRI_MONTH = `(${anyOf(HIJRI_MONTHS.keys())})${END}`;
export function hijriMonthOf(name: string): number {
  return HIJRI_MONTHS.get(name) ?? 0;
}

/** Weekdays with their article; one capturing group. */
export const WEEKDAYS = numbered(
  ['الأحد', 'الاثنين|الأثنين', 'الثلاثاء|الثلثاء', 'الأربعاء|الاربعا', 'الخميس', 'الجمعة', 'السبت'],
  0,
);
export const WEEKDAY = `(${anyOf(WEEKDAYS.keys())})${END}`;
/** Weekdays without article, as page headers and some datelines write them. */
export const BARE_WEEKDAY = `(${anyOf([...WEEKDAYS.keys()].map((word) => word.slice(2)))})${END}`;

const UNITS = [
  'الحادي|الواحد',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
];
const ORDINALS = numbered(
  [
    'الأول|الفاتح|أول|غرة|فاتح',
    ...UNITS.slice(1),
    'العاشر',
    ...UNITS.map((unit) =>
      unit
        .split('|')
        .map((word) => `${word} عشر`)
        .join('|'),
    ),
    'العشرين|العشرون',
    ...UNITS.map((unit) =>
      unit
        .split('|')
        .map((word) => `${word} والعشرين|${word} والعشرون|${word} و العشرين`)
        .join('|'),
    ),
    'الثلاثين|الثلاثون',
    'الحادي والثلاثين|الحادي والثلاثون|الواحد والثلاثين',
  ],
  1,
);
export const ORDINAL = `(${anyOf(ORDINALS.keys())})${END}`;
export function ordinalOf(word: string): number {
  return ORDINALS.get(word) ?? 0;
}

const CARDINALS = numbered(
  [
    'واحد|واحدة',
    'اثنين',
    'ثلاثة|ثلاث',
    'أربعة|أربع',
    'خمسة|خمس',
    'ستة|ست',
    'سبعة|سبع',
    'ثمانية|ثماني|ثمان',
    'تسعة|تسع',
    'عشرة|عشر',
  ],
  1,
);
export const NUMBER = `(\\d{1,3}|${anyOf(CARDINALS.keys())})`;
export function numberOf(word: string): number {
  return CARDINALS.get(word) ?? Number(word);
}

/** Words that say on which side of the publication a period lies. */
export const PAST =
  '(?:الماضي|الماضية|الماضيين|المنصرم|المنصرمة|الفائت|الفائتة|السابق|السابقة|الأخير|الأخيرة|الأخيرين|الماضيتين|المنقضي|المنقضية)';
export const FUTURE = '(?:المقبل|المقبلة|المقبلين|القادم|القادمة|القادمين|الآتي|الآتية|المقبلتين|القادمتين)';
export const CURRENT = '(?:الجاري|الجارية|الحالي|الحالية)';

/** Letters that stand before a word without space: and, then, by, to, as. */
export const CLITIC = '(?:[وف]?[بلك]?)';

export { END, GAP, SPACE, START };
