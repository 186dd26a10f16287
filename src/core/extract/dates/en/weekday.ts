/** 'on Tuesday', 'last Friday', 'next Monday', 'Sunday through Thursday', 'Tuesday last week'; habits are none. */
import { compile } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { END, GAP, SHORT_WEEKDAY, SPACE, START, WEEKDAY, weekdayNumber } from './constants';

const SIDES: Record<string, 'before' | 'after' | 'near'> = {
  last: 'before',
  past: 'before',
  previous: 'before',
  next: 'after',
  coming: 'after',
  upcoming: 'after',
};

export const weekday: DatePattern = {
  rule: 'en.weekday',
  pattern: compile(
    `${START}(?:(last|past|previous|next|coming|upcoming|this)${SPACE})?${WEEKDAY}${END}(?:(${GAP}-${GAP}|${SPACE}(?:and|to|through|until|&)${SPACE})${WEEKDAY}${END})?(?:${SPACE}(?:of${SPACE})?(last|next)${SPACE}week${END})?`,
  ),
  read(match): Reading {
    const [, marker, name = '', , last, trailing] = match;
    const side = SIDES[marker ?? ''] ?? 'near';
    const when = {
      kind: 'weekday',
      weekday: weekdayNumber(name),
      ...(last && { to: weekdayNumber(last) }),
    } as const;
    if (trailing !== undefined) {
      const weekOffset = trailing === 'last' ? -1 : 1;
      return { when: { ...when, side: 'near', weekOffset }, direction: weekOffset < 0 ? 'past' : 'future' };
    }
    if (side === 'near') return { when: { ...when, side } };
    return { when: { ...when, side }, direction: side === 'before' ? 'past' : 'future' };
  },
};

/** 'Tue, 18 Jan 2022': short forms count where a date follows. */
export const shortWeekday: DatePattern = {
  rule: 'en.weekday',
  pattern: compile(`${START}${SHORT_WEEKDAY}\\.?(?=${GAP},?${GAP}(?:\\d{1,2}|[a-z]{3,9}\\.? \\d))`),
  read(match, around) {
    if (!around.isCapital(around.offset)) return undefined;
    return { when: { kind: 'weekday', weekday: weekdayNumber(match[1] ?? ''), side: 'near' } };
  },
};

/** Habits, names and prayers: 'every Friday', 'Black Friday', 'Sunday Times', 'Friday prayers'. */
export const noWeekday: DatePattern = {
  rule: 'en.weekday',
  pattern: compile(
    `${START}(?:(?:every|each|black|good|bloody|cyber|easter|palm|ash|maundy|super|ruby)${SPACE}${WEEKDAY}${END}|${WEEKDAY}(?:s${END}|${SPACE}(?:prayers?|sermons?|times|telegraph|mirror|mail|express|guardian|tribune|star|herald|league|school|mass|night${SPACE}live)${END}))`,
  ),
  read: () => ({ when: { kind: 'none' } }),
};
