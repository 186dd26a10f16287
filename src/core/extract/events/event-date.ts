/**
 * The date of an event: the one its own sentences state, never finer than they are. A weekday without a
 * publication date stays unresolved; a named edition (MILIPOL 2018) lends its year.
 */
import type { Span } from '../../text/fold';
import { withYear } from '../dates/find-dates';
import type { PartialDateMention } from '../dates/types';
import type { DateBasis, DateMention, DatePrecision, Proposed } from '../types';
import { dayOfDateline, fits, openingDay } from './opening-day';
import { forumDays } from './forum-days';
import {
  besideIn,
  dayInLead,
  exactDay,
  isFurtherOn,
  isSameDay,
  isVague,
  nextDay,
  releaseLine,
} from './near-days';
import { openingScene } from './opening-scene';
import { isPlannedOccasion, plannedDay } from './planned-day';
import { isOldDate } from './time-frame';
import type { Draft } from './draft';
import { datesOf, toldIn } from './told-dates';
import type { ReadArticle } from './types';

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

export function dateOf(article: ReadArticle, draft: Draft, edition: DateMention | null): EventDate {
  const published = article.published.value;
  const { own, partial, said, last, unresolved } = toldIn(article, draft);
  if (partial && edition) return fromMention(withYear(partial, Number(edition.value)));
  const posted = !own && edition ? dayOfDateline(article, draft, edition) : undefined;
  if (posted) return fromMention(posted);
  const rough = own === null ? said !== null : own.precision === 'approximate' || own.value.length < 10;
  const far = own !== null && own.sentence > (draft.groups[0]?.sentence.sentence.index ?? 0) + 1;
  const exact = draft.main && (rough || far) ? exactDay(article, draft, own) : undefined;
  const led = draft.main ? dayInLead(article, draft) : undefined;
  const planned = plannedDay(article, draft, own && rough && isVague(draft) ? own.value : '');
  const forum = draft.main ? forumDays(article, draft) : null;
  if (forum && (own === null || own.value === forum.value) && !led)
    return forum.end_value === '' ? fromMention(forum) : withoutDay(forum);
  const isLater =
    planned &&
    (isPlannedOccasion(draft) || isVague(draft)) &&
    (own === null || own.value.length < planned.value.length);
  if (isLater) return fromMention(planned);
  if (own) {
    // 'The same day' leans on another day; the day of the lead stands by itself, and before what is told further on.
    const rougher = led?.value.startsWith(own.value) === true;
    if (led && (rougher || isSameDay(article, own) || isFurtherOn(article, draft, own, led)))
      return fromMention(far && !rougher ? (exact ?? led) : led);
    const opening = openingDay(article, draft, own);
    if (opening) return opening.value === '' ? undated(article, opening) : fromMention(opening);
    return exact && rough ? fromMention(exact) : finest(own, draft, published);
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
  if (draft.main && draft.frame !== 'earlier' && !unresolved) {
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
        !isOldDate(date, published),
    );
    if (reported) return fromMention(reported);
  }
  const line = draft.main && draft.frame === 'past' && !unresolved ? releaseLine(article) : undefined;
  if (line && published !== '') return released(line, published);
  const meets = draft.groups.some(({ family }) => family === 'contact' || family === 'exhibition');
  const inferred =
    draft.groups.flatMap(datesOf).find(({ basis, value }) => basis === 'inferred' && value !== '') ??
    (meets && draft.frame === 'past' ? edition : null);
  return inferred ? fromMention(inferred) : undated(article, unresolved);
}

/** The day of a release that says nothing else about when. */
function released(line: Span, value: string): EventDate {
  return {
    event_date: { value, span: spanOf(line), rule: 'date.release', confidence: 'low' },
    end_date: empty('date.no-end', 'no last day is stated'),
    precision: 'day',
    basis: 'inferred',
  };
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
