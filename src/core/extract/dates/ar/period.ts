/** 'الشهر الماضي', 'هذا العام', 'قبل يومين', 'قبل أيام', 'خلال الأيام المقبلة', '15 من الشهر الجاري', 'تسعينيات القرن الماضي'. */
import { compile } from '../common/words';
import type { DatePattern, Reading } from '../types';
import {
  CURRENT,
  END,
  FUTURE,
  GAP,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  PAST,
  SPACE,
  START,
} from './constants';
import { amountOf, directionOf } from './direction';

type Unit = 'day' | 'week' | 'month' | 'year';

function unitOf(word: string): Unit {
  if (/يوم|ايام/.test(word)) return 'day';
  if (/سبوع|سابيع/.test(word)) return 'week';
  return /شهر|شهور/.test(word) ? 'month' : 'year';
}

/** 'الأسبوع الماضي', 'العام الجاري', 'السنة المقبلة'. */
export const relativePeriod: DatePattern = {
  rule: 'ar.relative-period',
  pattern: compile(
    `${START}([وف]?[بلك]?)(ال(?:أسبوع|شهر|عام|سنة))${SPACE}(${PAST}|${FUTURE}|${CURRENT})${END}`,
  ),
  read(match): Reading {
    const [, clitic = '', word = '', marker] = match;
    const when = { kind: 'offset', unit: unitOf(word), amount: amountOf(marker) } as const;
    return { when, direction: directionOf(marker) ?? 'none', from: clitic.length };
  },
};

/** 'للعام الماضي' joins two letters of its article with the preposition. */
export const joinedPeriod: DatePattern = {
  rule: 'ar.relative-period',
  pattern: compile(`${START}[وف]?لل(أسبوع|شهر|عام|سنة)${SPACE}(${PAST}|${FUTURE}|${CURRENT})${END}`),
  read(match): Reading {
    const [, word = '', marker] = match;
    const when = { kind: 'offset', unit: unitOf(word), amount: amountOf(marker) } as const;
    return { when, direction: directionOf(marker) ?? 'none' };
  },
};

/** 'هذا العام', 'هذا الأسبوع', 'هذه السنة'. */
export const thisPeriod: DatePattern = {
  rule: 'ar.relative-period',
  pattern: compile(`${START}[وف]?[بل]?(?:هذا${SPACE}(الأسبوع|الشهر|العام)|هذه${SPACE}(السنة))${END}`),
  read(match): Reading {
    const word = match[1] ?? match[2] ?? '';
    const from = match[0].indexOf('هذ');
    return { when: { kind: 'offset', unit: unitOf(word), amount: 0 }, direction: 'none', from };
  },
};

/** 'الأمين العام الحالي': 'العام' is 'general' in a title, not 'year'. */
export const generalTitle: DatePattern = {
  rule: 'ar.relative-period',
  pattern: compile(
    `${START}[وفبل]{0,2}(?:ال)?(?:أمين|أمينة|مدير|مديرة|قائد|مفتش|أمن|مراقب|قطاع|رأي|سكرتير|منسق|مفوض|حاكم|كاتب|نائب|مشرف|مؤتمر|محامي|مدعي|ادعاء|نظام|مقر|نايب|وكيل|اتحاد)${SPACE}العام${SPACE}(?:${PAST}|${FUTURE}|${CURRENT})${END}`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};

/** '15 من الشهر الجاري', 'الخامس من الشهر الماضي', '15 الجاري'. */
export const dayOfPeriod: DatePattern = {
  rule: 'ar.day-of-month',
  pattern: compile(
    `(?<![a-z0-9\\u0621-\\u064a.,:/])(?:[وف]?[بلك]?${ORDINAL}|(\\d{1,2}))${GAP}(?:من${SPACE})?(?:(?:ال)?شهر${SPACE})?(${PAST}|${FUTURE}|${CURRENT})${END}`,
  ),
  read(match): Reading | undefined {
    const [whole, ordinal, digits, marker] = match;
    const day = ordinal === undefined ? Number(digits) : ordinalOf(ordinal);
    const named = /شهر/.test(whole);
    // Without 'الشهر' only 'الجاري' is said of a day: 'الأول الماضي' is no date.
    if (day < 1 || day > 31 || (!named && (ordinal !== undefined || amountOf(marker) !== 0)))
      return undefined;
    return {
      when: { kind: 'calendar', day, monthOffset: amountOf(marker) },
      direction: directionOf(marker) ?? 'none',
      from: ordinal === undefined ? 0 : whole.indexOf(ordinal),
    };
  },
};

const ONE = 'يوم|أسبوع|شهر|عام|سنة';
const TWO = 'يومين|أسبوعين|شهرين|عامين|سنتين';
const MANY = 'أيام|أسابيع|أشهر|شهور|أعوام|سنوات|سنين';

/** 'قبل يومين', 'قبل ثلاثة أيام', 'قبل 5 سنوات', 'منذ أسبوع'; 'من قبل' means 'by'. */
export const ago: DatePattern = {
  rule: 'ar.ago',
  pattern: compile(
    `${START}[وف]?(قبل|منذ)${SPACE}(?:نحو${SPACE}|حوالي${SPACE})?(?:(${TWO})|${NUMBER}${SPACE}(${MANY}|يوما|أسبوعا|شهرا|عاما|سنة)|(${ONE})(?:${SPACE}واحد(?:ة)?)?)${END}(?!${GAP}(?:\\d|من${SPACE}))`,
  ),
  read(match, { text, offset }): Reading | undefined {
    const [whole, , two, count, many, one] = match;
    if (/(?:^|[^\u0621-\u064a])من[ \t]{1,3}$/.test(text.slice(Math.max(0, offset - 5), offset)))
      return undefined;
    const word = two ?? many ?? one ?? '';
    const amount = two !== undefined ? 2 : count !== undefined ? numberOf(count) : 1;
    const unit = unitOf(word);
    const from = /^[وف](?:قبل|منذ)/.test(whole) ? 1 : 0;
    if (unit === 'year' && amount > 9) return { when: { kind: 'vague' }, direction: 'past', from };
    const round = unit !== 'day' || /نحو|حوالي/.test(whole);
    return { when: { kind: 'offset', unit, amount: -amount, round }, direction: 'past', from };
  },
};

/** Stretches of time that no single day, month or year stands for. */
const SPAN =
  '(?:ال|لل)(?:ساعات|أيام|أسابيع|أشهر|شهور|أعوام|سنوات|فترة|مرحلة|عقود|عقدين|عامين|سنتين|شهرين|أسبوعين|يومين|عقد|قرن|صيف|شتاء|ربيع|خريف)';
const HOW_MANY = `(?:(?:القليلة|القريبة|ال(?:ثلاث|أربع|خمس|ست|سبع|عشر)(?:ة)?|\\d{1,3})${SPACE})?`;

/** 'قبل أيام', 'منذ بضعة أسابيع', 'قبل عقد', 'الأيام الماضية', 'السنوات الأخيرة', 'العامين الماضيين'. */
export const vaguePast: DatePattern = {
  rule: 'ar.vague-past',
  pattern: compile(
    `${START}(?:[وف]?(?:قبل|منذ)${SPACE}(?:أكثر|أقل)${SPACE}من${SPACE}(?:${TWO}|(?:${NUMBER}${SPACE})?(?:${MANY}|${ONE}|عقد|عقدين|عقود|يوما|شهرا|عاما))|[وف]?(?:قبل|منذ)${SPACE}(?:(?:بضعة|بضع|عدة|بعض|بعدة)${SPACE})?(?:ساعات|أيام|أسابيع|أشهر|شهور|أعوام|سنوات|سنين|عقد|عقدين|عقود|قرن|قرون)(?:${SPACE}(?:قليلة|عدة|طويلة|عديدة))?|[وف]?[بلك]?${SPAN}${SPACE}${HOW_MANY}${PAST}|ثلاثة${SPACE}عقود${SPACE}مضت)${END}`,
  ),
  read(match): Reading {
    return { when: { kind: 'vague' }, direction: 'past', from: /^[وف](?:قبل|منذ|ال)/.test(match[0]) ? 1 : 0 };
  },
};

/** 'خلال الأيام المقبلة', 'في الأشهر القليلة القادمة', 'المستقبل القريب'. */
export const vagueFuture: DatePattern = {
  rule: 'ar.vague-future',
  pattern: compile(
    `${START}[وف]?[بلك]?(?:${SPAN}${SPACE}${HOW_MANY}${FUTURE}(?:${SPACE}القليلة)?|المستقبل${SPACE}القريب)${END}`,
  ),
  read(match): Reading {
    return { when: { kind: 'vague' }, direction: 'future', from: /^[وف]ال/.test(match[0]) ? 1 : 0 };
  },
};

/** 'في اليوم التالي', 'بعد ذلك بيومين', 'قبل ذلك بثلاثة أيام', 'في اليوم نفسه'; 'بعد يومين من' counts from something else. */
export const shift: DatePattern = {
  rule: 'ar.shift',
  pattern: compile(
    `${START}(?:[وف]?(?:في${SPACE})?(اليوم${SPACE}(?:التالي|الموالي)|اليوم${SPACE}السابق|(?:اليوم|يوم)${SPACE}(?:نفسه|ذاته)|(?:نفس|ذات)${SPACE}اليوم)|[وف]?(قبل|بعد)${SPACE}(?:ذلك|ذاك)${SPACE}ب(?:(يومين)|(يوم)|${NUMBER}${SPACE}(?:أيام|يوما))|[وف]?(?:(بعد)${SPACE}(?:(يومين)|(يوم(?:${SPACE}واحد)?)|${NUMBER}${SPACE}أيام)))${END}(?!${SPACE}(?:من|على|عن|ل[\\u0621-\\u064a]))`,
  ),
  read(match): Reading {
    const [whole, named, side, two, , many, after, twoAfter, , manyAfter] = match;
    const from = whole.search(/(?:ال)?يوم|نفس|ذات|قبل|بعد/);
    if (named !== undefined) {
      const days = /تالي|موالي/.test(named) ? 1 : /سابق/.test(named) ? -1 : 0;
      return { when: { kind: 'shift', days }, from };
    }
    const counted = many ?? manyAfter;
    const days =
      two !== undefined || twoAfter !== undefined ? 2 : counted === undefined ? 1 : numberOf(counted);
    return { when: { kind: 'shift', days: (after ?? side) === 'بعد' ? days : -days }, from };
  },
};

/** 'تسعينيات القرن الماضي', 'في الثمانينات'. */
export const decade: DatePattern = {
  rule: 'ar.decade',
  pattern: compile(
    `${START}[وفبل]{0,2}(?:ال)?(?:عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين)(?:يات|ات)(?:${SPACE}القرن${SPACE}الماضي)?${END}(?!${SPACE}(?:من${SPACE})?(?:ال)?عمر)`,
  ),
  read: () => ({ when: { kind: 'vague', stated: true }, direction: 'past' }),
};

/** 'مارس من العام نفسه', 'في أغسطس من نفس العام', 'من ذلك العام'. */
export const sameYear: DatePattern = {
  rule: 'ar.same-year',
  pattern: compile(
    `${START}(?:(?:العام|السنة)${SPACE}(?:نفسه|نفسها|ذاته|ذاتها)|(?:نفس|ذات|ذلك|تلك)${SPACE}(?:العام|السنة))${END}`,
  ),
  read: () => ({ when: { kind: 'same-year' } }),
};
