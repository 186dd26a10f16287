/**
 * The date of an event: the one its own sentences state, never finer than they are. A weekday without a
 * publication date stays unresolved; a named edition (MILIPOL 2018) lends its year.
 */
import type { Span } from '../../text/fold';
import { withYear } from '../dates/find-dates';
import type { PartialDateMention } from '../dates/types';
import type { DateBasis, DateMention, DatePrecision, Proposed } from '../types';
import { isOldDate } from './time-frame';
import type { Draft, Group, ReadArticle } from './types';

export interface EventDate {
  readonly event_date: Proposed<string>;
  readonly end_date: Proposed<string>;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

const empty = (rule: string, reason: string): Proposed<string> => ({ value: '', span: null, rule, confidence: 'low', reason });

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function distance(date: Span, group: Group): number {
  return Math.min(
    ...group.triggers.map((trigger) =>
      date.start >= trigger.end ? date.start - trigger.end : Math.max(0, trigger.start - date.end),
    ),
  );
}

/** Dates in the words of a group, the nearest to its triggers first. */
function datesOf(group: Group): PartialDateMention[] {
  return group.sentence.dates
    .filter(({ start, end }) => start >= group.span.start && end <= group.span.end)
    .sort((a, b) => distance(a, group) - distance(b, group));
}

/** Whether a date can be that of an occasion told in this time. */
function fits(date: PartialDateMention, draft: Draft, published: string): boolean {
  if (date.rule.endsWith('dateline')) return false;
  if (draft.frame === 'past') {
    if (isOldDate(date, published)) return false;
    return !(date.direction === 'future' && date.basis === 'relative');
  }
  return draft.frame !== 'future' || date.direction !== 'past';
}

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
    const edition = dates.find(({ basis, precision, value }) => basis === 'inferred' && precision === 'year' && value !== '');
    if (edition) return edition;
  }
  return null;
}

export function dateOf(article: ReadArticle, draft: Draft, edition: DateMention | null): EventDate {
  const published = article.published.value;
  let unresolved: PartialDateMention | null = null;
  for (const group of draft.groups) {
    for (const date of datesOf(group)) {
      if (!fits(date, draft, published)) continue;
      if (date.value !== '' && date.basis !== 'inferred') return fromMention(date);
      if (date.value === '' && date.month !== undefined && edition)
        return fromMention(withYear(date, Number(edition.value)));
      if (date.value === '') unresolved ??= date;
    }
  }
  const meets = draft.groups.some(({ family }) => family === 'contact' || family === 'exhibition');
  const own = draft.groups.flatMap(datesOf).find(({ basis, value }) => basis === 'inferred' && value !== '');
  const inferred = own ?? (meets && draft.frame === 'past' ? edition : null);
  if (inferred) return fromMention(inferred);
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
