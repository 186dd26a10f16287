/**
 * The date of an event: the one its own sentences state, never finer than they are. A weekday without a
 * publication date stays unresolved; a named edition (MILIPOL 2018) lends its year.
 */
import type { Span } from '../../text/fold';
import { withYear } from '../dates/find-dates';
import type { PartialDateMention } from '../dates/types';
import type { DateBasis, DateMention, DatePrecision, Proposed } from '../types';
import { inDateline } from './date-in-dateline';
import { AFTERWARDS, isSaidOn, MOVED, TAKES_PLACE, VAGUE } from './date-words';
import { before, dayOfDateline, fits, openingDay } from './opening-day';
import { forumDays } from './forum-days';
import { sentencesAfter } from './next-sentences';
import { leadsTo, openingScene } from './opening-scene';
import { isPlannedOccasion, plannedDay } from './planned-day';
import { isOldDate } from './time-frame';
import type { Draft } from './draft';
import { datesOf, toldIn } from './told-dates';
import type { ReadArticle, ReadSentence } from './types';

export interface EventDate {
  readonly event_date: Proposed<string>;
  readonly end_date: Proposed<string>;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

const empty = (rule: string, reason: string): Proposed<string> => ({
  value: '',
  span: null,
  rule,
  confidence: 'low',
  reason,
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function fromMention(date: DateMention): EventDate {
  const { value, end_value: end, precision, basis, rule } = date;
  const confidence = basis === 'stated' ? 'high' : 'medium';
  return {
    event_date: { value, span: spanOf(date), rule: `date.${rule}`, confidence },
    end_date: end
      ? { value: end, span: spanOf(date), rule: `date.${rule}`, confidence }
      : empty('date.no-end', 'no last day is stated'),
    precision,
    basis,
  };
}

/** The year that a named edition lends to the article's current events. */
export function editionYear(article: ReadArticle): DateMention | null {
  for (const { sentence, dates } of article.sentences) {
    if (sentence.kind !== 'prose') continue;
    const edition = dates.find(
      ({ basis, precision, value }) => basis === 'inferred' && precision === 'year' && value !== '',
    );
    if (edition) return edition;
  }
  return null;
}

/** An occasion that lasts until a day, and whose first day is not told, is dated by the month. */
function withoutDay(date: PartialDateMention): EventDate {
  const whole = fromMention({
    ...date,
    value: date.value.slice(0, 7),
    end_value: date.value,
    precision: 'month',
  });
  return { ...whole, event_date: { ...whole.event_date, rule: 'date.until', confidence: 'medium' } };
}

const NEXT_SENTENCES = 8;
/** Sentences in which the day of what was told vaguely is made exact. */
const EXACT_REACH = 2;

/**
 * The same day more exactly, where other words about the event tell it: 'in 2023', then 'on 6 March'. What is only
 * about right ('two weeks ago') gives way in its own sentence.
 */
function finest(date: PartialDateMention, draft: Draft, published: string): EventDate {
  const about = date.precision === 'approximate';
  const finer = draft.groups
    .flatMap(datesOf)
    .find(
      (other) =>
        other.value.length > date.value.length &&
        other.value.startsWith(date.value) &&
        other.bound === undefined &&
        other.basis !== 'inferred' &&
        (!about || other.sentence === date.sentence) &&
        fits(other, draft, published),
    );
  return fromMention(finer ?? date);
}

/** A day named before the event in the sentence that tells it; of what went before it, none. */
function besideIn(article: ReadArticle, draft: Draft): PartialDateMention | undefined {
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
const isVague = ({ groups }: Draft): boolean => groups.some(({ sentence }) => VAGUE.test(sentence.folded));

/** A day near publication that one of the next sentences gives to something that took place. */
function nextDay(
  article: ReadArticle,
  draft: Draft,
  reach = NEXT_SENTENCES,
  deeds = TAKES_PLACE,
): PartialDateMention | undefined {
  const published = article.published.value;
  if (published === '') return undefined;
  for (const { dates, folded, sentence } of sentencesAfter(article, draft, reach)) {
    if (!deeds.test(folded)) continue;
    const told = dates.find((date) => {
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

/** The day that the next sentences give where the event's own words say only about when, or when somebody `told` of it. */
function exactDay(article: ReadArticle, draft: Draft, told: boolean): PartialDateMention | undefined {
  if (isVague(draft)) return nextDay(article, draft, EXACT_REACH, MOVED);
  return told && draft.frame === 'past' ? nextDay(article, draft, EXACT_REACH) : undefined;
}

/** A lead without a trigger of its own ('put on record on Monday') dates what the next sentence tells. */
function dayInLead(
  article: ReadArticle,
  draft: Draft,
  leads: readonly ReadSentence[] = leadsTo(draft),
): PartialDateMention | undefined {
  const published = article.published.value;
  const told = leads.flatMap(({ sentence, dates }) =>
    dates.filter((date) => {
      if (date.value === '' || date.basis === 'inferred' || date.bound !== undefined) return false;
      // 'The ninth this year' counts.
      if (date.basis === 'relative' && date.precision === 'year') return false;
      // What is still to come is dated by the day on which it was announced.
      const isNews = date.value.length === 10 && date.direction !== 'future' && !isOldDate(date, published);
      return fits(date, draft, published) || (draft.frame === 'future' && isNews);
    }),
  );
  return told.find(({ value }) => value.length === 10) ?? told[0];
}

/** 'On the same day', في اليوم نفسه: a day that leans on another one. */
const isSameDay = ({ article }: ReadArticle, { rule, start, end }: PartialDateMention): boolean =>
  rule.endsWith('shift') && /same|نفس|ذات/.test(article.text.slice(start, end));

/** Whether a date stands behind the event's first sentence, while the lead tells a day of its own. */
function isFurtherOn(
  article: ReadArticle,
  { groups }: Draft,
  own: PartialDateMention,
  led: PartialDateMention,
): boolean {
  const lead = article.sentences[led.sentence]?.sentence;
  if (!lead || own.sentence <= (groups[0]?.sentence.sentence.index ?? 0)) return false;
  return (
    led.value.length === 10 &&
    !isSaidOn(before(article, led.start, lead.start)) &&
    !inDateline(article, led, lead)
  );
}

export function dateOf(article: ReadArticle, draft: Draft, edition: DateMention | null): EventDate {
  const published = article.published.value;
  const { own, partial, said, last, unresolved } = toldIn(article, draft);
  if (partial && edition) return fromMention(withYear(partial, Number(edition.value)));
  const posted = !own && edition ? dayOfDateline(article, draft, edition) : undefined;
  if (posted) return fromMention(posted);
  const rough = own === null ? said !== null : own.precision === 'approximate' || own.value.length < 10;
  const exact = draft.main && rough ? exactDay(article, draft, own === null) : undefined;
  const led = draft.main ? dayInLead(article, draft) : undefined;
  const planned = plannedDay(article, draft);
  const forum = draft.main ? forumDays(article, draft) : null;
  if (forum && (own === null || own.value === forum.value) && !led)
    return forum.end_value === '' ? fromMention(forum) : withoutDay(forum);
  const isLater =
    planned && isPlannedOccasion(draft) && (own === null || own.value.length < planned.value.length);
  if (isLater) return fromMention(planned);
  if (own) {
    // 'The same day' leans on another day; the day of the lead stands by itself, and before what is told further on.
    const rougher = led?.value.startsWith(own.value) === true;
    if (led && (rougher || isSameDay(article, own) || isFurtherOn(article, draft, own, led)))
      return fromMention(led);
    const opening = openingDay(article, draft, own);
    if (opening) return opening.value === '' ? undated(article, opening) : fromMention(opening);
    return exact ? fromMention(exact) : finest(own, draft, published);
  }
  if (last && led?.value.length !== 10) return withoutDay(last);
  if (draft.main) {
    const found =
      led ??
      besideIn(article, draft) ??
      exact ??
      said ??
      nextDay(article, draft) ??
      dayInLead(article, draft, openingScene(article, draft)) ??
      planned;
    if (found) return fromMention(found);
  }
  if (said) return fromMention(said);
  if (draft.main && draft.frame === 'past' && !unresolved) {
    // 'the ministry said on Monday', in the sentence after the lead.
    const behind = article.sentences.find(
      ({ sentence }) =>
        sentence.kind === 'prose' && sentence.index > (draft.groups[0]?.sentence.sentence.index ?? 0),
    );
    const next = [...(behind ? [behind] : []), ...draft.support.slice(0, 3)].flatMap(({ dates }) => dates);
    const reported = next.find(
      (date) =>
        date.value.length === 10 &&
        date.basis === 'relative' &&
        date.direction !== 'future' &&
        fits(date, draft, published),
    );
    if (reported) return fromMention(reported);
  }
  if (draft.main && draft.frame === 'future') {
    // 'Agreed on Tuesday to patrol together', 'left on Tuesday': what is still to come is dated by the day of the news.
    const news = draft.groups
      .flatMap(({ sentence }) => sentence.dates)
      .filter(
        ({ value, bound, rule }) => value.length === 10 && bound === undefined && !rule.endsWith('dateline'),
      )
      .filter((date) => date.direction !== 'future' && !isOldDate(date, published));
    const last = news[news.length - 1];
    if (last) return fromMention(last);
  }
  const meets = draft.groups.some(({ family }) => family === 'contact' || family === 'exhibition');
  const inferred =
    draft.groups.flatMap(datesOf).find(({ basis, value }) => basis === 'inferred' && value !== '') ??
    (meets && draft.frame === 'past' ? edition : null);
  return inferred ? fromMention(inferred) : undated(article, unresolved);
}

/** No date, and why. */
function undated(article: ReadArticle, unresolved: PartialDateMention | null): EventDate {
  const end = empty('date.no-end', 'no last day is stated');
  if (unresolved)
    return {
      event_date: empty(
        `date.${unresolved.rule}`,
        `'${article.article.text.slice(unresolved.start, unresolved.end)}' cannot be resolved without a publication date`,
      ),
      end_date: end,
      precision: 'unknown',
      basis: 'relative',
    };
  return {
    event_date: empty('date.none', 'the text does not date this event'),
    end_date: end,
    precision: 'unknown',
    basis: 'none',
  };
}
