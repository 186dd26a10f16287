/** 'الثلاثاء', 'يوم الأحد المقبل', 'الثلاثاء والأربعاء', 'خميس, 13/01/2022'; 'صلاة الجمعة' and 'بين الاثنين' are none. */
import { compile } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { BARE_WEEKDAY, CURRENT, END, FUTURE, GAP, PAST, SPACE, START, WEEKDAY, WEEKDAYS } from './constants';
import { directionOf } from './direction';

function numberOfDay(name: string | undefined): number | undefined {
  return name === undefined ? undefined : WEEKDAYS.get(name);
}

export const weekday: DatePattern = {
  rule: 'ar.weekday',
  pattern: compile(
    `${START}[وف]?(?:يوم(?:ي)?${SPACE})?${WEEKDAY}(?:(${GAP}-${GAP}|${SPACE}و|${SPACE}(?:و?حتى|إلى)${SPACE})(?:يوم${SPACE})?${WEEKDAY})?(?:${SPACE}(?:من${SPACE}الأسبوع${SPACE})?(${PAST}|${FUTURE}|${CURRENT})${END})?`,
  ),
  read(match): Reading | undefined {
    const [whole, name, , last, marker] = match;
    const day = numberOfDay(name);
    const to = numberOfDay(last);
    if (day === undefined) return undefined;
    const from = /^[وف](?:يوم|ال)/.test(whole) ? 1 : 0;
    const direction = directionOf(marker);
    const when = { kind: 'weekday', weekday: day, ...(to !== undefined && { to }) } as const;
    if (direction === undefined || direction === 'none') return { when: { ...when, side: 'near' }, from };
    if (whole.includes('الاسبوع')) {
      return { when: { ...when, side: 'near', weekOffset: direction === 'past' ? -1 : 1 }, direction, from };
    }
    return { when: { ...when, side: direction === 'past' ? 'before' : 'after' }, direction, from };
  },
};

/** Without its article a weekday counts only where a date follows. */
export const bareWeekday: DatePattern = {
  rule: 'ar.weekday',
  pattern: compile(`${START}${BARE_WEEKDAY}(?=${GAP},?${GAP}\\d{1,2}(?:[/.-]| [\\u0621-\\u064a]))`),
  read(match) {
    const day = numberOfDay(`ال${match[1] ?? ''}`);
    return day === undefined ? undefined : { when: { kind: 'weekday', weekday: day, side: 'near' } };
  },
};

/** 'كل جمعة', 'صلاة الجمعة', 'سوق الخميس', 'بين الاثنين' (the two), 'الجمعة العظيمة'. */
export const noWeekday: DatePattern = {
  rule: 'ar.weekday',
  pattern: compile(
    `${START}(?:(?:[وفبل]?(?:صلاة|خطبة|خطيب|سوق|جامع|مسجد|قناة|كل(?:${SPACE}يوم)?|أيام|آل|بن|عبد${SPACE}الله|الطرفين|البلدين|الجانبين|الرجلين|الوزيرين|الشقيقين|كلا))${SPACE}${WEEKDAY}|[وف]?بين${SPACE}الاثنين(?!${SPACE}و|${GAP}-)|${WEEKDAY}${SPACE}(?:العظيمة|البيضاء|السوداء|الأسود|السعيد))${END}`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};
