/**
 * Decides whether '04/06/2015' is the fourth of June or the sixth of April: by the weekday beside it, by the
 * other dates of the text, by the habit of the language; where nothing decides, only the year is known.
 */
import { toDayNumber, toIso, weekdayOf } from '../calendar';
import type { CalendarWhen, FoundDate } from '../types';

type Order = 'day-first' | 'month-first';

/** Languages whose press writes the day first without exception. English is written both ways. */
const DAY_FIRST_LANGUAGES: readonly string[] = ['ar', 'fa', 'tr', 'fr', 'ur'];

function swapped(when: CalendarWhen): CalendarWhen {
  return { ...when, month: when.day ?? 0, day: when.month ?? 0 };
}

function day(when: CalendarWhen): string {
  return toIso(when.year ?? 0, when.month, when.day);
}

/** The order that the weekday beside the date allows, if it allows one only. */
function byWeekday(when: CalendarWhen): Order | undefined {
  if (when.weekday === undefined || when.year === undefined) return undefined;
  const fits = ({ year = 0, month = 0, day: inMonth = 0 }: CalendarWhen) =>
    weekdayOf(toDayNumber({ year, month, day: inMonth })) === when.weekday;
  const [asRead, other] = [fits(when), fits(swapped(when))];
  return asRead === other ? undefined : asRead ? 'day-first' : 'month-first';
}

/** The order of the text's unmistakable dates: those above 12, and those that a spelled-out date repeats. */
function byOtherDates(found: readonly FoundDate[], text: string): Order | undefined {
  const stated = new Set<string>();
  const votes = new Set<Order>();
  for (const { when, rule, start } of found) {
    if (when.kind !== 'calendar' || when.ambiguous) continue;
    if (rule !== 'common.day-month-year') stated.add(day(when));
    else if (when.day !== when.month)
      votes.add(parseInt(text.slice(start, start + 2), 10) === when.day ? 'day-first' : 'month-first');
  }
  for (const { when } of found) {
    if (when.kind !== 'calendar' || !when.ambiguous) continue;
    if (stated.has(day(when))) votes.add('day-first');
    if (stated.has(day(swapped(when)))) votes.add('month-first');
  }
  return votes.size === 1 ? [...votes][0] : undefined;
}

function settled(when: CalendarWhen, order: Order | undefined): CalendarWhen {
  const chosen = order === 'month-first' ? swapped(when) : when;
  const { kind, year, month, day: inMonth, weekday } = chosen;
  if (order === undefined) return { kind, year };
  return { kind, year, month, day: inMonth, ...(weekday !== undefined && { weekday }) };
}

export function settleDayMonthOrder(
  found: readonly FoundDate[],
  text: string,
  language: string,
): FoundDate[] {
  if (!found.some(({ when }) => when.kind === 'calendar' && when.ambiguous)) return [...found];
  const order =
    byOtherDates(found, text) ??
    (DAY_FIRST_LANGUAGES.includes(language) ? ('day-first' as const) : undefined);
  return found.map((date) => {
    if (date.when.kind !== 'calendar' || !date.when.ambiguous) return date;
    const chosen = byWeekday(date.when) ?? order;
    const rule = chosen === undefined ? 'common.ambiguous-day-month' : date.rule;
    return { ...date, rule, when: settled(date.when, chosen) };
  });
}
