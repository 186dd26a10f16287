/** Days that other sentences than its own give an event: the lead and opening before it, the next ones behind it. */
import type { Span } from '../../text/fold';
import type { PartialDateMention } from '../dates/types';
import { inDateline } from './date-in-dateline';
import { AFTERWARDS, DAY_OF, isSaidOn, MOVED, TAKES_PLACE, VAGUE } from './date-words';
import type { Draft } from './draft';
import { sentencesAfter } from './next-sentences';
import { before, behind, fits } from './opening-day';
import { leadsTo } from './opening-scene';
import { isOldDate } from './time-frame';
import type { ReadArticle, ReadSentence } from './types';

const NEXT_SENTENCES = 8;
/** Sentences in which the day of what was told vaguely is made exact. */
const EXACT_REACH = 2;

/** A day named before the event in the sentence that tells it; of what went before it, none. */
export function besideIn(article: ReadArticle, draft: Draft): PartialDateMention | undefined {
  const published = article.published.value;
  return draft.groups
    .filter(({ family }) => family !== 'statement')
    .flatMap(({ sentence, span, family }) =>
      sentence.dates.filter((date) => {
        if (
          (date.end > span.start && family !== 'exhibition') ||
          date.value.length !== 10 ||
          date.bound !== undefined
        )
          return false;
        if (!fits(date, draft, published) || inDateline(article, date, sentence.sentence)) return false;
        const words = before(article, date.start, sentence.sentence.start);
        return !AFTERWARDS.test(words) && !isSaidOn(words);
      }),
    )[0];
}

/** Whether the event's own words say only about when it was: 'was extradited this week, officials said Thursday'. */
export const isVague = ({ groups }: Draft): boolean =>
  groups.some(({ sentence }) => VAGUE.test(sentence.folded));

/** A day near publication that one of the next sentences gives to something that took place. */
export function nextDay(
  article: ReadArticle,
  draft: Draft,
  reach = NEXT_SENTENCES,
  deeds = TAKES_PLACE,
): PartialDateMention | undefined {
  const published = article.published.value;
  if (published === '') return undefined;
  for (const { dates, folded, sentence } of sentencesAfter(article, draft, reach)) {
    const takesPlace = deeds.test(folded);
    const told = dates.find((date) => {
      if (!takesPlace && !DAY_OF.test(behind(article, date.end))) return false;
      if (date.value.length !== 10 || date.bound !== undefined || date.rule.endsWith('dateline'))
        return false;
      if (isOldDate(date, published) || date.direction === 'future') return false;
      const words = before(article, date.start, sentence.start);
      return (!isSaidOn(words) || (deeds === MOVED && MOVED.test(words))) && !AFTERWARDS.test(words);
    });
    if (told) return told;
  }
  return undefined;
}

/** The day that the next sentences give where the event's own words say only about when, or tell none of their `own`. */
export function exactDay(
  article: ReadArticle,
  draft: Draft,
  own: PartialDateMention | null,
): PartialDateMention | undefined {
  const anchor = draft.groups[0]?.sentence.sentence.index ?? 0;
  if (own && own.sentence > anchor) {
    const nearer = nextDay(article, draft, EXACT_REACH);
    if (nearer && nearer.sentence < own.sentence) return nearer;
  }
  if (isVague(draft)) return nextDay(article, draft, EXACT_REACH, MOVED);
  return own === null && draft.frame === 'past' ? nextDay(article, draft, EXACT_REACH) : undefined;
}

/** A lead without a trigger of its own ('put on record on Monday') dates what the next sentence tells. */
export function dayInLead(
  article: ReadArticle,
  draft: Draft,
  leads: readonly ReadSentence[] = leadsTo(draft),
): PartialDateMention | undefined {
  const published = article.published.value;
  const told = leads.flatMap(({ dates }) =>
    dates.filter((date) => {
      if (date.value === '' || date.basis === 'inferred' || date.bound !== undefined) return false;
      // 'The ninth this year' counts.
      if (date.basis === 'relative' && date.precision === 'year') return false;
      // What is still to come is dated by the day on which it was announced.
      const isNews = date.value.length === 10 && date.direction !== 'future' && !isOldDate(date, published);
      return fits(date, draft, published) || (draft.frame === 'future' && isNews);
    }),
  );
  const days = told.filter(({ value }) => value.length === 10);
  const happened = days.find(({ start, sentence }) => {
    const from = article.sentences[sentence]?.sentence.start ?? start;
    return !isSaidOn(before(article, start, from));
  });
  return happened ?? days[0] ?? told[0];
}

/** 'On the same day', في اليوم نفسه: a day that leans on another one. */
export const isSameDay = ({ article }: ReadArticle, { rule, start, end }: PartialDateMention): boolean =>
  rule.endsWith('shift') && /same|نفس|ذات/.test(article.text.slice(start, end));

/** Whether a date stands behind the event's first sentence, while the lead tells a day of its own. */
export function isFurtherOn(
  article: ReadArticle,
  { groups }: Draft,
  own: PartialDateMention,
  led: PartialDateMention,
): boolean {
  const lead = article.sentences[led.sentence]?.sentence;
  const distance = own.sentence - (groups[0]?.sentence.sentence.index ?? 0);
  // What the lead tells may have led to the event, which the next sentence dates.
  if (!lead || distance <= 0 || (distance === 1 && led.value < own.value)) return false;
  return (
    led.value.length === 10 &&
    !isSaidOn(before(article, led.start, lead.start)) &&
    !inDateline(article, led, lead)
  );
}

/** A line that is nothing but a day and a town: where and when an authority released what it did there. */
const RELEASE_LINE =
  /^\s*(?:\d{1,2} \p{Lu}\p{L}{2,8},? \d{4}, \p{Lu}[\p{L} -]{2,20}|\p{Lu}[\p{L} -]{2,20}, \d{1,2} \p{Lu}\p{L}{2,8},? \d{4})\s*$/u;

/** Such a line above the report; the day is that of publication. */
export function releaseLine({ article, sentences }: ReadArticle): Span | undefined {
  for (const { sentence, places } of sentences) {
    if (sentence.kind === 'prose') return undefined;
    if (places.length > 0 && RELEASE_LINE.test(article.text.slice(sentence.start, sentence.end)))
      return sentence;
  }
  return undefined;
}
