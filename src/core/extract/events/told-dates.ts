/** What the sentences of an event's own deeds say about its date. */
import type { Span } from '../../text/fold';
import type { PartialDateMention } from '../dates/types';
import { inDateline } from './date-in-dateline';
import { AFTERWARDS, ENDED, isSaidOn } from './date-words';
import type { Draft } from './draft';
import { before, fits } from './opening-day';
import type { Group, ReadArticle } from './types';

function distance(date: Span, group: Group): number {
  return Math.min(
    ...group.triggers.map((trigger) =>
      date.start >= trigger.end ? date.start - trigger.end : Math.max(0, trigger.start - date.end),
    ),
  );
}

/** Dates in the words of a group, the nearest to its triggers first. */
export function datesOf(group: Group): PartialDateMention[] {
  return group.sentence.dates
    .filter(({ start, end }) => start >= group.span.start && end <= group.span.end)
    .sort((a, b) => distance(a, group) - distance(b, group));
}

/** What the groups of a draft say about its date, by how far it can be trusted. */
export interface Told {
  readonly own: PartialDateMention | null;
  /** A day without a year that the edition's year completes. */
  readonly partial: PartialDateMention | null;
  /** The day on which somebody told of it. */
  readonly said: PartialDateMention | null;
  /** A last day counts where no first one is told. */
  readonly last: PartialDateMention | null;
  readonly unresolved: PartialDateMention | null;
}

/** An ordinal before a relative clause: an occasion of its own, told in passing; folded. */
const OF_ANOTHER =
  /(?:الاول|الاولي|الثاني|الثانيه|الثالث|الثالثه|الاخير|الاخيره|السابق|السابقه|الماضي|الماضيه)[^.؛]{0,50} (?:الذي|التي) [^.؛]{0,30}$/;

/** 'In July they signed': the month of the deed itself, whenever it was. */
const isOpenMonth = ({ rule, direction, basis }: PartialDateMention): boolean =>
  basis === 'relative' && direction === 'past' && rule.endsWith('.month');

export function toldIn(article: ReadArticle, draft: Draft): Told {
  const published = article.published.value;
  let unresolved: PartialDateMention | null = null;
  let said: PartialDateMention | null = null;
  let last: PartialDateMention | null = null;
  let partial: PartialDateMention | null = null;
  let ended: PartialDateMention | null = null;
  const deeds = draft.groups.filter(({ family }) => family !== 'statement');
  // The day of an interview is not that of the deed it is about.
  for (const group of deeds.length > 0 ? deeds : draft.groups) {
    for (const date of datesOf(group)) {
      const isFirst = group === draft.groups[0];
      const own =
        isFirst &&
        !draft.implied &&
        isOpenMonth(date) &&
        !AFTERWARDS.test(before(article, date.start, group.sentence.sentence.start));
      if (!(own || fits(date, draft, published)) || inDateline(article, date, group.sentence.sentence))
        continue;
      if (date.bound === 'limit') continue;
      if (date.bound === 'end' && date.end_value === '') {
        if (date.value.length === 10) last ??= date;
        continue;
      }
      const told = group.triggers.filter(({ end }) => end <= date.start).map(({ end }) => end);
      const words = before(article, date.start, Math.max(group.sentence.sentence.start, ...told));
      // 'الاجتماع الأول الذي انعقد يومي': in a later sentence a clause on another occasion.
      if (!isFirst && OF_ANOTHER.test(before(article, date.start, group.sentence.sentence.start))) continue;
      if (date.value !== '' && date.basis === 'relative' && isSaidOn(words)) {
        said ??= date;
        continue;
      }
      if (ENDED.test(words)) {
        ended ??= date;
        continue;
      }
      // 'The ninth this year' counts; it does not date.
      if (date.basis === 'relative' && date.precision === 'year' && draft.frame === 'past') continue;
      if (date.value !== '' && date.basis !== 'inferred')
        return { own: date, partial, said, last, unresolved };
      if (date.value === '' && date.month !== undefined) partial ??= date;
      // 'A few days ago' of a later sentence is most often the time of something else.
      const isVague = date.rule.endsWith('relative-period') || date.rule.includes('vague');
      if (date.value === '' && !(isVague && !isFirst)) unresolved ??= date;
    }
  }
  return { own: ended, partial, said, last, unresolved };
}
