/**
 * Without a publication date, a bare weekday is the day that the text writes out once with its weekday: 'on Sunday'
 * under a picture of 'Sunday, September 19, 2021'.
 */
import type { FoundDate, PartialDateMention } from '../types';

/** A mention and what it was read from. */
export type Located = readonly [mention: PartialDateMention, found: FoundDate];

/** Gives bare weekdays their day where the text writes out only one day of that name. */
export function withFullWeekdays(located: readonly Located[]): PartialDateMention[] {
  const full = new Map<number, Set<string>>();
  for (const [{ value }, { when }] of located)
    if (when.kind === 'calendar' && when.weekday !== undefined && value.length === 10)
      full.set(when.weekday, (full.get(when.weekday) ?? new Set()).add(value));
  return located.map(([mention, { when }]) => {
    if (mention.value !== '' || when.kind !== 'weekday' || when.side !== 'near' || when.to !== undefined)
      return mention;
    const [day, other] = [...(full.get(when.weekday) ?? [])];
    return day === undefined || other !== undefined || when.weekOffset !== undefined
      ? mention
      : { ...mention, value: day, precision: 'day', direction: 'past' };
  });
}
