/** Gives dates the year that stands beside them: 'August last year', 'April and June 2023', '30 Nov - 2 Dec 2023'. */
import type { CalendarWhen, DateParts, FoundDate, When } from '../types';
import type { Merge } from './neighbours';

function isYearless(when: When): when is CalendarWhen & { month: number } {
  return (
    when.kind === 'calendar' &&
    when.year === undefined &&
    when.month !== undefined &&
    when.yearOffset === undefined &&
    when.monthOffset === undefined
  );
}

/** 'March last year', '15 يناير من العام الماضي'. */
export const mergeYear: Merge = (first, second, between) => {
  if (!isYearless(first.when) || !between.is('yearGap')) return undefined;
  if (second.when.kind === 'same-year') {
    return { ...first, end: second.end, when: { ...first.when, sameYear: true } };
  }
  if (second.when.kind !== 'offset' || second.when.unit !== 'year') return undefined;
  return {
    ...first,
    end: second.end,
    when: { ...first.when, yearOffset: second.when.amount },
    ...(second.direction && second.direction !== 'none' && { direction: second.direction }),
  };
};

/** 'August of the same year' takes the year of the last date before it that states one. */
export function inheritYears(found: readonly FoundDate[]): FoundDate[] {
  let last: number | undefined;
  return found.map((date) => {
    if (date.when.kind !== 'calendar') return date;
    last = date.when.to?.year ?? date.when.year ?? last;
    if (!date.when.sameYear || last === undefined) return date;
    return { ...date, when: { ...date.when, year: last } };
  });
}

function startParts({ year, month, day }: DateParts): DateParts {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** Two dates of the same kind as the ends of one: the second may state what the first leaves out. */
export const mergeRange: Merge = (first, second, between) => {
  const [from, to] = [first.when, second.when];
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.to || to.to) return undefined;
  if (!between.is('rangeGap') && !(between.opened && between.is('listGap'))) return undefined;
  if (
    (from.day === undefined) !== (to.day === undefined) ||
    (from.month === undefined) !== (to.month === undefined)
  ) {
    return undefined;
  }
  if (
    from.monthOffset !== undefined ||
    to.monthOffset !== undefined ||
    (from.year !== undefined && to.year === undefined)
  ) {
    return undefined;
  }
  const year = from.year ?? yearBefore(from, to);
  if (!isOrdered({ ...startParts(from), year }, to)) return undefined;
  return {
    ...second,
    start: first.start,
    when: { ...to, ...startParts(from), ...(year !== undefined && { year }), to: startParts(to) },
  };
};

/** Year of the first of two dates when only the second states one: 'December and January 2020' spans New Year. */
function yearBefore(first: DateParts, second: DateParts): number | undefined {
  if (second.year === undefined || first.month === undefined || second.month === undefined)
    return second.year;
  return first.month > second.month ? second.year - 1 : second.year;
}

function isOrdered(first: DateParts, second: DateParts): boolean {
  const rank = ({ year = 0, month = 0, day = 0 }: DateParts) => year * 10000 + month * 100 + day;
  if (first.year === undefined || second.year === undefined) return true;
  return rank(first) < rank(second);
}

/** In a list the last year is that of all before it: 'on 3 May and 5 June 2023'. */
export function shareYears(
  found: readonly FoundDate[],
  text: string,
  isList: (gap: string) => boolean,
): FoundDate[] {
  const result = [...found];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [first, second] = [result[index], result[index + 1]];
    if (!first || !second || !isYearless(first.when) || second.when.kind !== 'calendar') continue;
    const year = yearBefore(first.when, second.when);
    const sameKind = (first.when.day === undefined) === (second.when.day === undefined);
    if (year === undefined || !sameKind || first.when.to || first.direction || second.start - first.end > 20)
      continue;
    if (!isList(text.slice(first.end, second.start))) continue;
    result[index] = { ...first, when: { ...first.when, year } };
  }
  return result;
}
