/** What follows from the date that a person types for an event: how exact it is, and what it rests on. */
import { isPartialDate, precisionOf } from '../model/partial-date';

export interface DateCells {
  readonly event_date: string;
  readonly date_precision: string;
  readonly date_basis: string;
}

/**
 * Precision and basis of the date as typed; null while it is no date. `known`: what stands in the sheet and what
 * was proposed, so that whoever types such a date again gets its precision and basis back. Any other date was read
 * by the person, so it is `stated`.
 */
export function followDate(
  typed: string,
  known: readonly DateCells[],
): Pick<DateCells, 'date_precision' | 'date_basis'> | null {
  const date = typed.trim();
  if (date !== '' && !isPartialDate(date)) return null;
  const same = known.find(({ event_date }) => event_date === date);
  const { date_precision, date_basis } = same ?? { date_precision: '', date_basis: '' };
  return {
    date_precision: date_precision || precisionOf(date),
    date_basis: date_basis || (date === '' ? 'none' : 'stated'),
  };
}
