/** What follows from the date that a person types for an event: how exact it is, and what it rests on. */
import { isPartialDate, precisionOf } from '../model/partial-date';
import type { TextDate } from './types';

export interface DateCells {
  readonly event_date: string;
  readonly date_precision: string;
  readonly date_basis: string;
}

/**
 * Precision and basis of the date as typed; null while it is no date. `known`: what stands in the sheet and what
 * was proposed, so that whoever types such a date again gets its precision and basis back. Any other date rests on
 * the text only where the text gives it (`inText`): else the person concluded it.
 */
export function followDate(
  typed: string,
  known: readonly DateCells[],
  inText: readonly TextDate[],
): Pick<DateCells, 'date_precision' | 'date_basis'> | null {
  const date = typed.trim();
  if (date !== '' && !isPartialDate(date)) return null;
  const same = known.find(({ event_date }) => event_date === date);
  const { date_precision, date_basis } = same ?? { date_precision: '', date_basis: '' };
  return {
    date_precision: date_precision || precisionOf(date),
    date_basis: date_basis || (date === '' ? 'none' : basisInText(date, inText) || 'inferred'),
  };
}

/** From what tells most. */
const BASES = ['stated', 'relative', 'inferred'];

/** What the date rests on in the text, which may be more exact than it; empty where the text does not give it. */
export function basisInText(date: string, inText: readonly TextDate[]): string {
  const bases = inText.flatMap(({ value, basis }) => {
    if (value === date || value.startsWith(`${date}-`)) return [basis];
    // The text has the month, and perhaps the day; the year is the person's.
    const tail = date.slice(4);
    return tail !== '' && (value === tail || value.startsWith(`${tail}-`)) ? ['inferred'] : [];
  });
  return BASES.find((basis) => bases.includes(basis)) ?? '';
}
