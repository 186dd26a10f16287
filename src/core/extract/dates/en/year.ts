/** 'in 2014', 'between 2005 and 2010', 'the 2017 agreement', and editions: 'MILIPOL Qatar 2018'. */
import { ownerBefore, type YearOwner } from '../common/owner';
import { matchesOf } from '../../../text/matches';
import { compile, YEAR } from '../common/words';
import type { DatePattern, Reading, Surroundings } from '../types';
import { COUNTED, END, SPACE, START } from './constants';

/** How far back the words are read that tell what a year belongs to. */
const LOOK_BACK = 90;
const LOOK_AHEAD = 60;

/** Names whose years say when they apply or what they are called, not when something happened. */
const NAMES =
  'resolution|laws?|acts?|decree|directive|regulation|vision|agenda|strategy|budgets?|plans?|road ?map|programme|program|horizon|euro|expo|elections?|season|index|reports?|area|room|route|page|class|model';
const SPORT = 'world cup|olympics?|olympiad|games|championships?|mondial|cup|paralympics?|tournament';
const OCCASIONS =
  '(?:defen[cs]e|security|arms|police|army|military|aerospace|cyber)(?: (?:and|&) [a-z]{1,15})? expo|milipol|idef|idex|edex|dimdex|dsei|navdex|umex|eurosatory|lima|defexpo|isdef|saha|aad|eager lion|bright star|cobra gold|african lion|flintlock|red flag|anatolian eagle|editions?|exhibitions?|exercises?|drills?|man(?:o?eu|e)vers?|man(?:o?eu|e)vres?|war ?games?|conferences?|forums?|summits?|symposiums?|congress|fairs?|air ?show|show|salon|seminar|dialogue|workshop';
const KEYWORD = compile(`${START}(?:(${SPORT})|(${NAMES})|(${OCCASIONS}))${END}`);

/** Prepositions that nothing counted can follow. */
const STRONG = /(?<![a-z])(?:in|since|during|until|throughout|year) $/;
const PREPOSITION =
  /(?<![a-z])(?:in|since|during|until|till|by|from|through|throughout|year|years|after|before|around|about|early|late|mid|to|spring|summer|autumn|fall|winter|quarter of|half of|end of|beginning of|start of|middle of|scheduled for|planned for|slated for|set for|due|dated|signed)[ -]$/;
const OF = /(?<![a-z])(?:of|for)(?: the year)? $/;
const PART =
  /(?:early|late|mid|end of|beginning of|start of|middle of|half of|quarter of|spring(?: of)?|summer(?: of)?|autumn(?: of)?|fall of|winter(?: of)?)[ -]$/;
const LIST =
  /(?<![a-z])(?:in|of|since|from|years) (?:the years )?(?:(?:19|20)\d\d(?:, and |, | and | or )){1,5}$/;
const DETERMINER = /(?<![a-z])(?:the|a|an|that|this|its|their|his|her|earlier|[a-z]'s?) $/;

const COUNTED_AFTER = compile(
  `^${SPACE}(?:(?!the|and|for|with|that|when)[a-z]{3,12}${SPACE})?${COUNTED}${END}`,
  '',
);

/** What the noun phrase right after a year is: '2022 FIFA World Cup', '2018 Milipol exhibition'. */
function ownerAfter(after: string): YearOwner {
  const phrase = /^ (?:[a-z'-]{1,20} ){0,3}[a-z'-]{1,20}/.exec(after)?.[0] ?? '';
  for (const match of matchesOf(KEYWORD, phrase)) {
    const between = phrase.slice(0, match.index);
    if (/ (?:in|at|with|to|for|and|on|of|by|the|was|were|that|from) /.test(between)) return '';
    return match[1] ? 'sport' : match[2] ? 'name' : 'occasion';
  }
  return '';
}

/** Whether capitalised words run up to the year, as they do in names: 'Eager Lion 2022', 'Vostok-2018'. */
const RUNS_UP = /[a-z0-9)'"][ -]$/;

export const year: DatePattern = {
  rule: 'en.year',
  pattern: compile(`(?<![a-z0-9$€£#+/]|\\d[.,:-]|\\d[ ]-[ ])${YEAR}(?![a-z]|%)`),
  read(match, around): Reading | undefined {
    const { text, offset } = around;
    const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
    const after = text.slice(offset + 4, offset + 4 + LOOK_AHEAD);
    if (!STRONG.test(before) && COUNTED_AFTER.test(after)) return undefined;
    const value = Number(match[1]);
    const when = { kind: 'calendar', year: value, ...(PART.test(before) && { approximate: true }) } as const;
    const owned = ownerBefore(before, KEYWORD);
    const owner = ownerAfter(after);
    if (owned === 'sport' || owner === 'sport' || owner === 'name') return { when: { kind: 'none' } };
    if (OF.test(before)) {
      if (owned === 'name') return { when: { kind: 'none' } };
      if (owned === 'occasion') return { when, named: true, rule: 'en.named-year' };
      return before.endsWith('for ') ? undefined : { when };
    }
    if (LIST.test(before)) return owned === 'name' ? undefined : { when };
    if (PREPOSITION.test(before)) return { when };
    if (owner === 'occasion') return { when, named: true, rule: 'en.named-year' };
    if (DETERMINER.test(before) && /^ [a-z]/.test(after)) return { when };
    if (before.endsWith('(') && after.startsWith(')')) {
      return ownerBefore(before.slice(0, -1), KEYWORD) === 'name' ? { when: { kind: 'none' } } : { when };
    }
    if (owned === 'name') return { when: { kind: 'none' } };
    if (!RUNS_UP.test(before)) return undefined;
    const capital = isNameBefore(before, around);
    if (capital && (owned === 'occasion' || hasOccasion(before, after)))
      return { when, named: true, rule: 'en.named-year' };
    return undefined;
  },
};

/** Whether the word before the year starts with a capital. */
function isNameBefore(before: string, around: Surroundings): boolean {
  const word = /[a-z'.&-]{1,30}[)'"]?[ -]$/.exec(before);
  return word !== null && around.isCapital(around.offset - word[0].length);
}

/** A fair or exercise named near by: 'the exhibition (MILIPOL Qatar 2018)', 'Eager Lion 2022 exercise'. */
function hasOccasion(before: string, after: string): boolean {
  const near = `${before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)} ${after.slice(0, after.search(/[.;\n]|$/))}`;
  for (const match of matchesOf(KEYWORD, near)) if (match[3]) return true;
  return false;
}

/** 'the five-year plan (2016-2020)'. */
const PLAN_BEFORE = /(?:plan|strategy|program|programme|budget|agenda)[ \t]{0,3}\($/;

/** 'between 2005 and 2010', 'from 2005 to 2010', '2005-2010'; a plan or law for a span of years is none. */
export const yearRange: DatePattern = {
  rule: 'en.year-range',
  pattern: compile(
    `(?<![a-z0-9.,/-])((?:between|from)${SPACE})?((?:19|20)\\d\\d)(${SPACE}(?:and|to|until|till|through)${SPACE}|[ ]?-[ ]?)${YEAR}(?![a-z])`,
  ),
  read(match, { text, offset }): Reading | undefined {
    const [whole, opening, first, joint = '', last] = match;
    const [from, to] = [Number(first), Number(last)];
    if (from >= to || (joint.includes('and') && !opening?.startsWith('between'))) return undefined;
    const owned = ownerBefore(text.slice(Math.max(0, offset - LOOK_BACK), offset), KEYWORD);
    const end = offset + whole.length;
    const named = owned === 'name' || PLAN_BEFORE.test(text.slice(Math.max(0, offset - 24), offset));
    if (opening === undefined && (named || ownerAfter(text.slice(end, end + LOOK_AHEAD)) === 'name')) {
      return { when: { kind: 'none' } };
    }
    const when = { kind: 'calendar', year: from, to: { year: to } } as const;
    return { when, from: opening?.length ?? 0, to: whole.length };
  },
};
