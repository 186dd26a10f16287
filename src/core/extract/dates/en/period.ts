/** 'last month', 'this year', 'next week', 'two days ago', 'a few weeks ago', 'in the coming days', 'the 1990s'. */
import { compile } from '../common/words';
import type { DatePattern, Direction, Reading } from '../types';
import { DAY, END, GAP, NUMBER, numberOf, ORDINAL, ordinalOf, SPACE, START } from './constants';

type Unit = 'day' | 'week' | 'month' | 'year';
const PAST = '(?:last|past|previous|preceding)';
const FUTURE = '(?:next|coming|upcoming|following)';

function side(word: string): { amount: number; direction: Direction } {
  if (/^(?:last|past|previous|preceding)/.test(word)) return { amount: -1, direction: 'past' };
  return /^this|^current/.test(word) ? { amount: 0, direction: 'none' } : { amount: 1, direction: 'future' };
}

/** 'last month', 'this year', 'earlier this week'; 'over the past year' is a stretch of time. */
export const relativePeriod: DatePattern = {
  rule: 'en.relative-period',
  pattern: compile(
    `${START}(?:(earlier|later)${SPACE})?(last|past|previous|this|the${SPACE}current|next|coming|upcoming)${SPACE}(week(?:end)?|month|year)${END}(?!${SPACE}(?:ago|before))`,
  ),
  read(match, around): Reading {
    const [, part, marker = '', word = ''] = match;
    const { amount, direction } = side(marker.replace(/^the +/, ''));
    const before = around.text.slice(Math.max(0, around.offset - 16), around.offset);
    if (
      /^(?:past|previous|coming)$/.test(marker) &&
      /(?:over|during|in|throughout|for|within) the $/.test(before)
    ) {
      return { when: { kind: 'vague' }, direction };
    }
    const unit: Unit = word.startsWith('week') ? 'week' : (word as Unit);
    const told = part === undefined ? direction : part === 'earlier' ? 'past' : 'future';
    return { when: { kind: 'offset', unit, amount }, direction: told };
  },
};

/** 'at the beginning of the month', 'later in the week', 'over the weekend'. */
export const partOfPeriod: DatePattern = {
  rule: 'en.relative-period',
  pattern: compile(
    `${START}(?:the${SPACE}(beginning|start|outset|middle|end|close)${SPACE}of|(earlier|early|later|late)${SPACE}in)${SPACE}the${SPACE}(week|month|year)${END}|${START}(?:over|at|during)${SPACE}(the)${SPACE}weekend${END}`,
  ),
  read(match): Reading {
    const [, part, when, word = '', weekend] = match;
    if (weekend !== undefined)
      return { when: { kind: 'offset', unit: 'week', amount: -1 }, direction: 'none' };
    const isAhead = /^(?:end|close|late)/.test(part ?? when ?? '');
    const isBehind = /^(?:beginning|start|outset|earl)/.test(part ?? when ?? '');
    return {
      when: { kind: 'offset', unit: word as Unit, amount: 0 },
      direction: isAhead ? 'future' : isBehind ? 'past' : 'none',
    };
  },
};

/** 'the 15th of this month', 'the third of last month'. */
export const dayOfPeriod: DatePattern = {
  rule: 'en.day-of-month',
  pattern: compile(
    `${START}(?:${DAY}|${ORDINAL})${SPACE}of${SPACE}(last|this|the${SPACE}current|next)${SPACE}month${END}`,
  ),
  read(match) {
    const day = match[1] === undefined ? ordinalOf(match[2] ?? '') : Number(match[1]);
    const { amount, direction } = side((match[3] ?? '').replace(/^the +/, ''));
    return day < 1 || day > 31
      ? undefined
      : { when: { kind: 'calendar', day, monthOffset: amount }, direction };
  },
};

/** 'two days ago', 'a week ago', 'three years ago'; round numbers of years only say 'about'. */
export const ago: DatePattern = {
  rule: 'en.ago',
  pattern: compile(
    `${START}(?:(more${SPACE}than|less${SPACE}than|over|under)${SPACE})?${NUMBER}${SPACE}(day|week|fortnight|month|year)s?${SPACE}ago${END}`,
  ),
  read(match) {
    const fortnight = match[3] === 'fortnight';
    const amount = numberOf(match[2] ?? '') * (fortnight ? 2 : 1);
    const unit = fortnight ? 'week' : (match[3] as Unit);
    if (match[1] !== undefined || (unit === 'year' && amount > 9))
      return { when: { kind: 'vague' }, direction: 'past' };
    return { when: { kind: 'offset', unit, amount: -amount, round: unit !== 'day' }, direction: 'past' };
  },
};

/** 'days ago', 'a few weeks ago', 'a decade ago', 'over the past two years', 'in recent months'. */
export const vaguePast: DatePattern = {
  rule: 'en.vague-past',
  pattern: compile(
    `${START}(?:(?:(?:(?:a${SPACE})?(?:few|couple${SPACE}of|number${SPACE}of)|some|several|many)${SPACE})?(?:hours|days|weeks|months|years|decades|centuries)${SPACE}ago|(?:a|one|two|three)${SPACE}(?:decade|centur)[a-z]{0,3}${SPACE}ago|(?:${PAST}|recent)${SPACE}(?:(?:few|couple${SPACE}of|several|${NUMBER})${SPACE})?(?:days|weeks|months|years|decades?|century|summer|winter|spring|autumn)|${NUMBER}${SPACE}(?:weeks|months|years)${SPACE}(?:earlier|before))${END}`,
  ),
  read: () => ({ when: { kind: 'vague' }, direction: 'past' }),
};

/** 'a day earlier', 'three days later', 'the following day', 'the same day'; 'the day after the attack' is none. */
export const shift: DatePattern = {
  rule: 'en.shift',
  pattern: compile(
    `${START}(?:${NUMBER}${SPACE}days?${SPACE}(earlier|before|later|prior|(?:after(?:wards?)?|on)(?=[.,;]))|(?:the|that)${SPACE}(following|next|previous|(?:very${SPACE})?same(?=${SPACE}day(?!${SPACE}the${END})))${SPACE}day|(?:on${SPACE})(that)${SPACE}day(?!${SPACE}the${END})|the${SPACE}day${SPACE}(before|after)(?=${GAP}[.,;]|${SPACE}(?:in|at|by|when|with)${SPACE}))${END}(?!${SPACE}(?:of${END}|yesterday|tomorrow))`,
  ),
  read(match): Reading {
    const [, count, way, neighbour, that, side] = match;
    const word = way ?? neighbour ?? side ?? '';
    const many = count === undefined ? 1 : numberOf(count);
    if (that !== undefined || word.endsWith('same')) return { when: { kind: 'shift', days: 0 } };
    const back = /^(?:earlier|before|prior|previous)/.test(word);
    return { when: { kind: 'shift', days: back ? -many : many } };
  },
};

/** 'in the coming days', 'over the next few weeks', 'in the near future'. */
export const vagueFuture: DatePattern = {
  rule: 'en.vague-future',
  pattern: compile(
    `${START}(?:${FUTURE}${SPACE}(?:(?:few|couple${SPACE}of|several|${NUMBER})${SPACE})?(?:days|weeks|months|years|decades?|period|summer|winter|spring|autumn)|near${SPACE}future)${END}`,
  ),
  read: () => ({ when: { kind: 'vague' }, direction: 'future' }),
};

/** 'the 1990s', 'the nineties'. */
export const decade: DatePattern = {
  rule: 'en.decade',
  pattern: compile(
    `(?<![a-z0-9.,])(?:(?:19|20)\\d0${GAP}'?s|the${SPACE}(?:early${SPACE}|late${SPACE}|mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))${END}`,
  ),
  read: () => ({ when: { kind: 'vague', stated: true }, direction: 'past' }),
};

/** 'March of the same year', 'in August that year'. */
export const sameYear: DatePattern = {
  rule: 'en.same-year',
  pattern: compile(`${START}(?:the${SPACE}same|that)${SPACE}year${END}`),
  read: () => ({ when: { kind: 'same-year' } }),
};
