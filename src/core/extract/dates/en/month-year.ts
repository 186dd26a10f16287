/** 'June 2017', 'June of 2017', 'June-July 2017', and months that a preposition marks: 'in August', 'last June'. */
import { compile, YEAR } from '../common/words';
import type { DatePattern, Direction } from '../types';
import { GAP, isMonthName, MONTH, monthOf, SPACE, START } from './constants';

export const monthYear: DatePattern = {
  rule: 'en.month-year',
  pattern: compile(
    `${START}(?:${MONTH}(${GAP}[-/]${GAP}|${SPACE}(?:to|and|through|until|&)${SPACE}))?${MONTH}(?:${GAP},${GAP}|${GAP}-|${SPACE}(?:of${SPACE})?(?:the${SPACE}year${SPACE})?)${YEAR}`,
  ),
  read(match, around) {
    const [whole, first, joint = '', name = '', year] = match;
    const at = first === undefined ? 0 : whole.indexOf(joint, first.length) + joint.length;
    if (!isMonthName(name, around.offset + at, around)) return undefined;
    const parts = { year: Number(year), month: monthOf(name) };
    if (first === undefined || !isMonthName(first, around.offset, around)) {
      return { when: { kind: 'calendar', ...parts }, from: at };
    }
    const from = monthOf(first);
    if (from === parts.month) return { when: { kind: 'calendar', ...parts } };
    const year0 = from < parts.month ? parts.year : parts.year - 1;
    const opening = around.text.slice(Math.max(0, around.offset - 10), around.offset);
    if (/and|&/.test(joint) && !/between[ \t]{1,3}$/.test(opening)) {
      return [
        { when: { kind: 'calendar', year: parts.year, month: from }, to: at - joint.length },
        { when: { kind: 'calendar', ...parts }, from: at },
      ];
    }
    return { when: { kind: 'calendar', year: year0, month: from, to: parts } };
  },
};

/** 'March last year', 'August of the same year': the words after it make a month of it. */
export const monthBeforeYear: DatePattern = {
  rule: 'en.month',
  pattern: compile(
    `${START}${MONTH}(?=${SPACE}(?:(?:of|in)${SPACE})?(?:last|this|next|the${SPACE}same|that)${SPACE}year)`,
  ),
  read(match, around) {
    if (!around.isCapital(around.offset)) return undefined;
    return { when: { kind: 'calendar', month: monthOf(match[1] ?? '') } };
  },
};

const SIDES: Record<string, Direction> = { last: 'past', past: 'past', next: 'future', coming: 'future' };

export const bareMonth: DatePattern = {
  rule: 'en.month',
  pattern: compile(
    `${START}(in|since|during|until|till|by|of|through|early|late|mid|last|past|next|coming|this|from|before|after|between|and|to)(?:${SPACE}|-)${MONTH}(?![a-z0-9]|'|-[a-z]|${GAP}\\d)`,
  ),
  read(match, around) {
    const [whole, marker = '', name = ''] = match;
    const at = whole.indexOf(name, marker.length);
    // Weak prepositions serve 'between May and July' only: they need the full name of an unmistakable month.
    const weak = /^(?:from|before|after|between|and|to|of)$/.test(marker);
    if (
      !isMonthName(name, around.offset + at, around) ||
      (weak && /^(?:may|mar|jan|jun|dec|sep|march)$/.test(name))
    ) {
      return undefined;
    }
    if (!around.isCapital(around.offset + at)) return undefined;
    const direction = SIDES[marker];
    return { when: { kind: 'calendar', month: monthOf(name) }, from: at, ...(direction && { direction }) };
  },
};
