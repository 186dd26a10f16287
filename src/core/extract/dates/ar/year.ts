/** 'عام 2007', 'لعام 2019', 'بين عامي 2005 و2010', 'منذ 2014', and editions: 'معرض ميليبول قطر 2018'. */
import { ownerBefore } from '../common/owner';
import { compile, YEAR } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { END, GAP, SPACE, START } from './constants';

const LOOK_BACK = 100;
const LOOK_AHEAD = 40;

const SPORT = 'كأس العالم|مونديال|المونديال|أولمبياد|الأولمبياد|الألعاب|دورة الألعاب|بطولة|كأس|خليجي|يورو';
const NAMES =
  'رؤية|رؤيتها|رؤيته|الرؤية|قرار|القرار|قانون|القانون|مرسوم|المرسوم|خطة|الخطة|خطتها|موازنة|الموازنة|ميزانية|الميزانية|أجندة|الأجندة|استراتيجية|الاستراتيجية|خارطة طريق|خريطة طريق|إكسبو|اكسبو|برنامج|البرنامج|تقرير|التقرير|مؤشر|المؤشر|نظام|رقم';
const OCCASIONS =
  'ميليبول|ميلبول|ايدكس|آيدكس|أيدكس|ايديكس|ديمدكس|ايديف|آيدف|إيدكس|يوروساتوري|معرض|المعرض|تمرين|التمرين|مناورة|مناورات|المناورات|المناورة|مؤتمر|المؤتمر|منتدى|المنتدى|قمة|القمة|ملتقى|الملتقى|صالون|تدريب|التدريب|الأسد المتأهب|النجم الساطع|الأسد الأفريقي';
const KEYWORD = compile(`${START}[وفبلك]{0,2}(?:(${SPORT})|(${NAMES})|(${OCCASIONS}))${END}`);

const YEAR_WORD = '(?:العام|عام|سنة|السنة|عامي|العامين|الأعوام|أعوام|سنوات|سنتي)';
/** 'لعام', 'للعام', 'لسنة' say what something is for or called after: 'خطة لعام 2019', 'القانون 5 لسنة 2018'. */
const FOR_YEAR = compile(`${START}[وف]?(?:ل${YEAR_WORD}|للعام|للسنة)${SPACE}$`, '');
const OPENING = compile(
  `${START}[وف]?(?:[بك]?${YEAR_WORD}|في|منذ|خلال|حتى|بحلول|مطلع|أوائل|بداية|منتصف|أواخر|نهاية|صيف|شتاء|ربيع|خريف|قبل|بعد)${SPACE}$`,
  '',
);
const PART = compile(
  `${START}[وفب]?(?:مطلع|أوائل|بداية|منتصف|أواخر|نهاية|صيف|شتاء|ربيع|خريف|(?:النصف|الربع)${SPACE}(?:الأول|الثاني|الثالث|الرابع|الأخير)(?:${SPACE}من)?)${SPACE}(?:[بل]?${YEAR_WORD}${SPACE})?$`,
  '',
);
const LIST = compile(
  `${START}[وف]?[بل]?(?:${YEAR_WORD}|في|منذ)${SPACE}(?:(?:19|20)\\d\\d(?:${GAP},${GAP}و?|${GAP}و${GAP})){1,5}$`,
  '',
);
/** 'اتفاقية 2007', 'حرب 1973': an act and its year. */
const ACT = compile(
  `${START}(?:ال|[وفبل]{0,2}(?:ال)?)(?:اتفاقية|اتفاق|اتفاقيتي|معاهدة|مذكرة|حرب|انقلاب|بروتوكول|إعلان|بيان|هجمات|أزمة|ثورة)${SPACE}$`,
  '',
);
const COUNTED = compile(
  `^${SPACE}(?:شخص|شخصا|جندي|جنديا|شرطي|شرطيا|عنصر|عنصرا|متدرب|متدربا|طالب|طالبا|ضابط|ضابطا|مليون|مليار|كيلومتر|كيلومترا|كلم|كم|دولار|دولارا|مقاتل|مقاتلا|متر|مترا|طن|طنا|حالة|وحدة|آلية|مركبة|عسكري|عسكريا|موظف|موظفا|نقطة|صفحة|ساعة)${END}`,
  '',
);

export const year: DatePattern = {
  rule: 'ar.year',
  pattern: compile(
    `(?<![a-z0-9$€/+]|\\d[.,:-]|[a-z]-)(و?)${YEAR}(?:${GAP}م${END})?(?![a-z%]|[\\u0621-\\u064a])`,
  ),
  read(match, { text, offset }): Reading | undefined {
    const [whole, clitic = '', digits] = match;
    const at = offset + clitic.length;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const after = text.slice(offset + whole.length, offset + whole.length + LOOK_AHEAD);
    if (COUNTED.test(after)) return undefined;
    const from = clitic.length;
    const when = {
      kind: 'calendar',
      year: Number(digits),
      ...(PART.test(before) && { approximate: true }),
    } as const;
    const owner = ownerBefore(before, KEYWORD);
    if (owner === 'sport') return { when: { kind: 'none' }, from };
    if (FOR_YEAR.test(before)) {
      if (owner === 'name') return { when: { kind: 'none' }, from };
      return owner === 'occasion' ? { when, named: true, rule: 'ar.named-year', from } : { when, from };
    }
    if (PART.test(before) || OPENING.test(before) || LIST.test(before) || ACT.test(before))
      return { when, from };
    if (before.endsWith('(') && after.startsWith(')')) return { when, from };
    if (owner === 'name' || clitic !== '') return { when: { kind: 'none' }, from };
    return owner === 'occasion' ? { when, named: true, rule: 'ar.named-year', from } : undefined;
  },
};

/** 'بين عامي 2005 و2010', 'من 2005 إلى 2010', 'من عام 2005 حتى عام 2010', '2005-2010'. */
export const yearRange: DatePattern = {
  rule: 'ar.year-range',
  pattern: compile(
    `(?<![a-z0-9.,/-])(?:([وف]?(?:ما${SPACE})?(?:بين|من)${SPACE}(?:${YEAR_WORD}${SPACE})?))?((?:19|20)\\d\\d)(${SPACE}و?(?:إلى|حتى)${SPACE}|${GAP}-${GAP}|${GAP}و${GAP})(?:${YEAR_WORD}${SPACE})?${YEAR}(?![\\u0621-\\u064a])`,
  ),
  read(match, { text, offset }): Reading | undefined {
    const [, opening = '', first, joint = '', last] = match;
    const [from, to] = [Number(first), Number(last)];
    if (from >= to || (joint.trim() === 'و' && !opening.includes('بين'))) return undefined;
    if (
      opening === '' &&
      ownerBefore(text.slice(Math.max(0, offset - LOOK_BACK), offset), KEYWORD) === 'name'
    ) {
      return { when: { kind: 'none' } };
    }
    return { when: { kind: 'calendar', year: from, to: { year: to } }, from: opening.length };
  },
};
