/**
 * The day that the opening of a report tells of its main event, by the lead or the dateline, and which dates fit the
 * time of an event at all.
 */
import { parseIsoDay, toDayNumber, weekdayOf } from '../dates/calendar';
import { withYear } from '../dates/find-dates';
import type { PartialDateMention } from '../dates/types';
import type { DateMention } from '../types';
import { AFTERWARDS, isSaidOn, TAKES_PLACE } from './date-words';
import type { Draft } from './draft';
import { isOldDate } from './time-frame';
import type { ReadArticle } from './types';

/** Sentences behind the first one of an event that still open the report. */
const OPENING_REACH = 2;

/** The folded words in front of a place in the text, down to `from`. */
export function before(article: Pick<ReadArticle, 'article'>, at: number, from: number): string {
  const { folded } = article.article;
  const end = folded.toFolded(at);
  return folded.text.slice(Math.max(folded.toFolded(from), end - 90), end);
}

/** The folded words behind a place in the text. */
export function behind({ article: { folded } }: Pick<ReadArticle, 'article'>, at: number): string {
  const from = folded.toFolded(at);
  return folded.text.slice(from, from + 60);
}

/** Whether a date can be that of an occasion told in this time. */
export function fits(date: PartialDateMention, draft: Draft, published: string): boolean {
  if (date.rule.endsWith('dateline')) return false;
  if (draft.frame === 'past') {
    if (isOldDate(date, published)) return false;
    // The tense of another clause may colour the day of publication itself: 'which will oblige both was ratified on Thursday'.
    return !(date.direction === 'future' && date.basis === 'relative' && date.value !== published);
  }
  return draft.frame !== 'future' || date.direction !== 'past';
}

/**
 * The day that the opening tells, where the event's own date stands only in a later sentence that is no deed of it:
 * 'the mission is being disbanded, it announced on Sunday ... nobody could explain on Monday'. A weekday that cannot
 * be resolved is better than the old day of an occasion which the report recalls.
 */
export function openingDay(
  article: ReadArticle,
  draft: Draft,
  own: PartialDateMention,
): PartialDateMention | undefined {
  const [anchor] = draft.groups;
  if (!draft.main || draft.frame !== 'past' || !anchor || own.sentence <= anchor.sentence.sentence.index + 1)
    return undefined;
  const { start } = article.sentences[own.sentence]?.sentence ?? own;
  const recalled = article.published.value === '' && own.value.length === 10 && own.basis === 'stated';
  if (!recalled && TAKES_PLACE.test(before(article, own.start, start))) return undefined;
  const from = anchor.sentence.sentence.index;
  return [...draft.groups.map(({ sentence }) => sentence), ...draft.support]
    .filter(({ sentence }) => sentence.index >= from && sentence.index <= from + OPENING_REACH)
    .filter(({ sentence }) => sentence.index < own.sentence)
    .flatMap(({ dates, sentence }) =>
      dates.filter((date) => {
        if (!date.rule.endsWith('weekday') || !fits(date, draft, article.published.value)) return false;
        const words = before(article, date.start, sentence.start);
        if (AFTERWARDS.test(words)) return false;
        return recalled ? date.value === '' && TAKES_PLACE.test(words) : date.value !== '' && isSaidOn(words);
      }),
    )[0];
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The day of the dateline, where the sentence names its weekday and an edition tells the year: 'June 14 ... on Thursday ... Quest 2018'. */
export function dayOfDateline(
  article: ReadArticle,
  { groups }: Draft,
  edition: DateMention,
): DateMention | undefined {
  for (const { sentence } of groups) {
    const posted = sentence.dates.find(
      ({ rule, value, day }) => rule.endsWith('dateline') && value === '' && day,
    );
    const day = posted && withYear(posted, Number(edition.value));
    const parts = day && parseIsoDay(day.value);
    if (!day || !parts) continue;
    const name = WEEKDAYS[weekdayOf(toDayNumber(parts))] ?? '';
    const same = sentence.dates.some(
      ({ rule, start }) =>
        rule.endsWith('weekday') && article.article.text.slice(start, start + 3).toLowerCase() === name,
    );
    if (same) return day;
  }
  return undefined;
}
