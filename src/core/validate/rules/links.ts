/** Rules about links between rows: none to itself, and linked events that agree on where and when. */
import { splitList } from '../../model/cell';
import { isAfter, isPartialDate } from '../../model/partial-date';
import { fold } from '../../text/fold';
import { idOf, liveRowsOf, problemAt, textOf } from '../rows';
import type { GridRow, Problem, Rule } from '../types';
import { references } from './references';

export const selfReferences: Rule = (state) =>
  references
    .filter(({ tab, target }) => tab === target)
    .flatMap(({ tab, column }) =>
      liveRowsOf(state, tab).flatMap((row) => {
        const id = idOf(tab, row);
        return splitList(textOf(row, column)).includes(id)
          ? [problemAt('reference-self', tab, row, column)]
          : [];
      }),
    );

/** A proposed link changes no total, so only confirmed ones are judged. */
export const linkedEvents: Rule = (state) => {
  const events = new Map(liveRowsOf(state, 'events').map((row) => [idOf('events', row), row]));
  return [...events.values()].flatMap((row): Problem[] => {
    if (textOf(row, 'link_state') !== 'confirmed') return [];
    const linked = events.get(textOf(row, 'linked_event'));
    return linked ? disagreements(row, linked) : [];
  });
};

function disagreements(row: GridRow, linked: GridRow): Problem[] {
  const conflict = (column: string) =>
    problemAt('event-conflict', 'events', row, column, {
      other: textOf(linked, column),
      linked: textOf(linked, 'label'),
    });
  const place = placeConflict(row, linked);
  return [
    ...(datesConflict(row, linked) ? [conflict('event_date')] : []),
    ...(place === '' ? [] : [conflict(place)]),
  ];
}

/** `2019` and `2019-03-05` agree: one is only more exact. What is called approximate agrees with everything. */
function datesConflict(a: GridRow, b: GridRow): boolean {
  const [first, second] = [textOf(a, 'event_date'), textOf(b, 'event_date')];
  if (!isPartialDate(first) || !isPartialDate(second)) return false;
  if ([a, b].some((row) => textOf(row, 'date_precision') === 'approximate')) return false;
  return isAfter(first, second) || isAfter(second, first);
}

/** The column in which the places differ; empty where they agree or one of them is open. */
function placeConflict(a: GridRow, b: GridRow): 'place_country' | 'place' | '' {
  const differ = (column: string) => {
    const [first, second] = [textOf(a, column), textOf(b, column)];
    return first !== '' && second !== '' && fold(first) !== fold(second);
  };
  if (differ('place_country')) return 'place_country';
  return differ('place') ? 'place' : '';
}
