/** 'اليوم', 'أمس', 'أول أمس', 'غدا', 'بعد غد'; 'في أمس الحاجة', 'روسيا اليوم' and 'اليوم الوطني' are none. */
import { compile } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { CLITIC, END, SPACE, START } from './constants';

/** Offset of each form in days from publication, the longest form first. */
const FORMS: ReadonlyArray<readonly [string, number]> = [
  ['أول(?: من)? أمس|أمس الأول|قبل أمس|البارحة الأولى', -2],
  ['بعد غد|بعد الغد', 2],
  ['(?:ال)?أمس|البارحة|الليلة الماضية', -1],
  ['غدا|غد|الغد', 1],
  ['اليوم|الليلة', 0],
];
const FOLDED = FORMS.map(([form, amount]) => [compile(`^(?:${form})$`, ''), amount] as const);

export const relativeDay: DatePattern = {
  rule: 'ar.relative-day',
  pattern: compile(`${START}(${CLITIC}(?:يوم${SPACE})?)(${FORMS.map(([form]) => form).join('|')})${END}`),
  read(match): Reading | undefined {
    const [, opening = '', form = ''] = match;
    const amount = FOLDED.find(([pattern]) => pattern.test(form))?.[1];
    if (amount === undefined) return undefined;
    const from = opening.includes('يوم') ? opening.indexOf('يوم') : opening.length;
    return {
      when: { kind: 'offset', unit: 'day', amount },
      direction: amount < 0 ? 'past' : amount > 0 ? 'future' : 'present',
      from,
    };
  },
};

const ORDINALS = 'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأخير|الختامي';

/** Words around 'اليوم', 'الغد' and 'أمس' that make them something else. */
export const noRelativeDay: DatePattern = {
  rule: 'ar.relative-day',
  pattern: compile(
    `${START}(?:[وفب]?(?:في${SPACE})?[وبل]?اليوم${SPACE}(?:${ORDINALS}|العالمي|الوطني|الدولي|السابع|الواحد|المفتوح|الدراسي|المذكور)|(?:ذلك|طوال|المصري|روسيا|سوريا|العراق|مصر|لبنان|الأردن|فلسطين|تركيا|عراق|القدس|عربي|السعودية|المغرب|اليمن|سوق|مرات|مرة|ساعات|ساعة)${SPACE}(?:في${SPACE})?اليوم|(?:صحيفة|جريدة|حزب|قناة|شركة|مستقبل|شباب|قادة)${SPACE}(?:الغد|اليوم|غد)|في${SPACE}اليوم|أمس${SPACE}الحاجة|اليوم${SPACE}(?:24|برس|نيوز))${END}`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};
