/** Arabic: its patterns by family and the words that join dates. */
import { compile } from '../common/words';
import type { DateLanguage } from '../types';
import { dayMonth, monthDay, ordinalMonth } from './day-month';
import { hijriDay, hijriDigits, hijriMonth } from './hijri';
import { bareMonth, monthBeforeYear, monthYear } from './month-year';
import { nameOfDay } from './names';
import {
  ago,
  dayOfPeriod,
  decade,
  generalTitle,
  joinedPeriod,
  relativePeriod,
  sameYear,
  shift,
  thisPeriod,
  vagueFuture,
  vaguePast,
} from './period';
import { noRelativeDay, relativeDay } from './relative-day';
import { bareWeekday, noWeekday, weekday } from './weekday';
import { year, yearRange } from './year';

export const arabic: DateLanguage = {
  code: 'ar',
  families: [
    {
      trigger: compile(
        'يناير|كانون|جانفي|فبراير|شباط|فيفري|مارس|أبريل|آذار|نيسان|أفريل|مايو|أيار|ماي|يوني|حزيران|جوان|يولي|تموز|جويلي|أغسطس|آب|أوت|غشت|سبتمبر|أيلول|شتنبر|أكتوبر|تشرين|نوفمبر|نونبر|ديسمبر|دجنبر',
      ),
      patterns: [nameOfDay, dayMonth, ordinalMonth, monthDay, monthYear, bareMonth, monthBeforeYear],
    },
    {
      trigger: compile(
        '(?:رجب|شعبان|رمضان|شوال|القعدة|الحجة|محرم|صفر|ربيع|جمادى|جماد)[ /,]|(?<![0-9])1[34]\\d\\d(?![0-9])',
      ),
      patterns: [hijriDay, hijriMonth, hijriDigits],
    },
    {
      trigger: compile('احد|اثنين|ثلاثاء|ثلثاء|أربعا|خميس|جمعة|سبت'),
      patterns: [noWeekday, weekday, bareWeekday],
    },
    {
      trigger: compile('اليوم|أمس|البارحة|الليلة|غدا|غد|بيوم|(?:نفس|ذات|بعد) يوم|ذلك ب|بعد'),
      patterns: [noRelativeDay, relativeDay, shift],
    },
    {
      trigger: compile(
        '(?:الماضي|المنصرم|الفائت|السابق|الأخير|المنقضي|المقبل|القادم|الآتي|الجاري|الحالي)|هذا |هذه |قبل|منذ|القريب|مضت|ينيات|ينات|العام (?:نفس|ذات)|السنة (?:نفس|ذات)|(?:نفس|ذات|ذلك|تلك) (?:العام|السنة)',
      ),
      patterns: [
        dayOfPeriod,
        generalTitle,
        relativePeriod,
        sameYear,
        joinedPeriod,
        thisPeriod,
        ago,
        vaguePast,
        vagueFuture,
        decade,
      ],
    },
    { trigger: /(?:19|20)\d\d/g, patterns: [yearRange, year] },
  ],
  tense: compile(
    '(?<![\\u0621-\\u064a])(?:[وف]?(سوف|س[يت](?!اس|ار|اد|اق|اح|اج|د(?:ه|ي|ات)?(?![\\u0621-\\u064a])|ه(?![\\u0621-\\u064a])|ين(?![\\u0621-\\u064a])|ون(?![\\u0621-\\u064a])|ف(?![\\u0621-\\u064a])|ناء|طر|بران|راتيج|رهم|وكهولم|ول(?![\\u0621-\\u064a])|ناريو)[\\u0621-\\u064a]{2,}|سن(?:عقد|عمل|وقع|زور|قوم|بحث|بدا|ستضيف)|المقرر|مقرر|المزمع|مزمع|المنتظر|المتوقع|المرتقب|المرتقبه|تعتزم|يعتزم|تنوي|ينوي|موعد)|[وف]?(?:منذ|قال|أعلن|أكد|وقع|عقد|التقى|بحث|استقبل|أضاف|ذكر|صرح|كان|تم|جرى|جرت|اختتم|انطلق|بدأ|افتتح|وصل|زار|ناقش|شارك|ترأس|أوضح|أفاد|شهد|أجرى|أجرت|اتفق|نفذ|اعتبر|أشار|شدد|تباحث|غادر|احتضن|استضاف|كشف|أنهى|سلم|تسلم|دعا|نقل)(?:ت|ا|وا|ه|ها)?)(?![\\u0621-\\u064a])',
  ),
  scheduled: compile(
    '(?<![\\u0621-\\u064a])[وف]?(?:[يت](?:نطلق|بدأ|عقد|ستضيف|حتضن|فتتح|توجه|لتقي|جتمع|صل|قام|تواصل|ستمر|ختتم))(?:ان|ون)?(?![\\u0621-\\u064a])',
  ),
  rangeGap: compile('^(?:[ \\t]{0,3}-[ \\t]{0,3}|[ \\t]{1,3}و?(?:إلى|حتى|لغاية|إلى غاية)[ \\t]{1,3})$', ''),
  listGap: compile(
    '^(?:[ \\t]{0,3},[ \\t]{0,3}و?|[ \\t]{1,3}و|[ \\t]{1,3}أو[ \\t]{1,3})[ \\t]{0,3}(?:في[ \\t]{1,3})?$',
    '',
  ),
  rangeOpening: compile('(?:^|[^\\u0621-\\u064a])(?:ما ?)?بين[ \\t]{1,3}(?:شهري[ \\t]{1,3})?$', ''),
  twinGap: compile(
    '^[ \\t]{0,3}(?:هـ?|م)?[ \\t]{0,3}[,/(=-]?[ \\t]{0,3}(?:(?:(?:الذي[ \\t]{1,3})?و?(?:ال|ل)?[مي]وافق[هة]?(?:[ \\t]{1,3}ل)?|في|يوم|بتاريخ|من|ل)[ \\t]{0,3}){0,2}$',
    '',
  ),
  yearGap: compile('^[ \\t]{0,3},?[ \\t]{0,3}(?:(?:من|في)[ \\t]{1,3})?$', ''),
};
