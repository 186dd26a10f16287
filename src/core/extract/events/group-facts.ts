/** Small questions about one group of triggers: its mechanisms, how surely it tells, its dates and cities. */
import type { PartialDateMention } from '../dates/types';
import { isSaidOn } from './date-words';
import type { Group } from './types';

/** Texts between parties. */
export const PAPER: ReadonlySet<string> = new Set(['agreement_signed', 'agreement_in_force']);
export const mechanismsIn = (group: Group): Set<string> =>
  new Set(group.triggers.map(({ mechanism }) => mechanism));
/** 'During the talks they met': a group whose first words point back. 'Met him, and at the meeting' is new. */
export const isDefinite = ({ triggers }: Group): boolean => triggers[0]?.definite ?? false;
export const isTold = (group: Group): boolean =>
  group.triggers.some(({ strength }) => strength === 'told' || strength === 'passing');

/** Words by which states bind themselves; folded. */
const SEALS = /^(?:sign|conclu|ink|initial|penn|countersign|re-sign)/;

/** 'A record of discussions is due to be signed': a text with those whom the article has told of, unless it is on trade. */
export const isSealed = ({ triggers, sentence }: Group): boolean =>
  triggers.some(
    (one) =>
      one.mechanism === 'agreement_signed' &&
      one.strength === 'told' &&
      one.object !== null &&
      SEALS.test(sentence.wordsAt(one)),
  ) && sentence.fields.every(({ domain }) => domain !== 'non_security');

/** Dates with a value in the words of a group. */
export function datesIn(group: Group): string[] {
  const { sentence, span, family } = group;
  if (family === 'statement') return [];
  return sentence.dates
    .filter(({ start, end, value }) => value !== '' && start >= span.start && end <= span.end)
    .filter((date) => !isTellingDay(group, date))
    .map(({ value, end_value: end }) => {
      // A visit 'from 7 to 9 January' and a meeting on the 8th agree.
      const month = value.slice(0, 7);
      return end.startsWith(month) ? month : value;
    });
}

/** The day on which somebody says it ('the ministry said on Monday') is not the day of what is said. */
function isTellingDay({ sentence, triggers }: Group, { start, basis }: PartialDateMention): boolean {
  if (basis !== 'relative') return false;
  const told = triggers.filter(({ end }) => end <= start).map(({ end }) => end);
  const from = Math.max(sentence.sentence.start, start - TELLING_REACH, ...told);
  return isSaidOn(sentence.wordsAt({ start: from, end: start }));
}
/** Characters before a day in which a verb of saying stands. */
const TELLING_REACH = 90;

/** Two lists of dates contradict each other where no date of one begins with a date of the other. */
export function datesDiffer(one: Iterable<string>, two: readonly string[]): boolean {
  const known = [...one];
  if (known.length === 0 || two.length === 0) return false;
  return !known.some((x) => two.some((y) => x.startsWith(y) || y.startsWith(x)));
}

export function citiesIn({ sentence, span }: Group): string[] {
  return sentence.places
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ city }) => city)
    .filter((city) => !BASE.test(city));
}
/** A base or port may lie in the city that was named before. */
const BASE = / (?:Base|Airport|Camp|Barracks)$/;

/** Kinds of texts that writers do not use for one another: a plan is no treaty; all folded. */
const KINDS: readonly RegExp[] = [
  /agreement|accord|pact|deal|treat|اتفاق|معاهد/,
  /memorand|\bmous?\b|مذكر/,
  /protocol|بروتوكول/,
  /plan|road ?map|خطه|خطط|خارط|خريط/,
  /minutes|محضر|محاضر/,
  /contract|عقد|عقود|صفق/,
];

/** Kinds of the texts that a group says were signed. */
export function instrumentKinds({ triggers, sentence }: Group): number[] {
  return triggers.flatMap(({ object }) => {
    if (!object) return [];
    const words = sentence.wordsAt(object);
    return KINDS.flatMap((kind, at) => (kind.test(words) ? [at] : []));
  });
}
