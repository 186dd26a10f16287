/**
 * Meetings and signings told beside the reported one, without a date or place of their own, belong to the
 * same visit: they take its day and city, marked as inferred.
 */
import type { Proposed, ProposedEvent } from '../types';

const CONTACTS = new Set(['meeting', 'committee', 'visit', 'agreement_signed']);

const inferred = <T>(proposed: Proposed<T>, rule: string): Proposed<T> =>
  proposed.span ? { ...proposed, rule, confidence: 'low' } : proposed;

const sameParties = (a: ProposedEvent, b: ProposedEvent): boolean =>
  a.parties.value.length === b.parties.value.length &&
  a.parties.value.every((code) => b.parties.value.includes(code));

export function inheritScene(event: ProposedEvent, main: ProposedEvent | undefined): ProposedEvent {
  if (!main || event.role !== 'news' || event.date_basis !== 'none' || !sameParties(event, main))
    return event;
  if (!event.mechanisms.every(({ value }) => CONTACTS.has(value))) return event;
  if (!main.mechanisms.some(({ value }) => CONTACTS.has(value))) return event;
  const elsewhere =
    event.place_country.value !== '' && event.place_country.value !== main.place_country.value;
  if (elsewhere) return event;
  const placed = event.place_country.value !== '';
  return {
    ...event,
    ...(main.event_date.value
      ? {
          event_date: inferred(main.event_date, 'date.same-visit'),
          date_precision: main.date_precision,
          date_basis: 'inferred' as const,
        }
      : {}),
    ...(placed
      ? {}
      : {
          place: inferred(main.place, 'place.same-visit'),
          place_country: inferred(main.place_country, 'place.same-visit'),
        }),
  };
}
