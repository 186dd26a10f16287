/**
 * One event that was two, and two that were one. Splitting moves domain rows to a new event that begins as a
 * copy of the old one; joining gives all rows of an event to another one and says so in the row that is left.
 */
import { cellText, LIST_SEPARATOR, splitList } from '../model/cell';
import { mintId } from '../model/ids';
import { rowTabs } from '../model/tabs';
import { isApart } from './build-card';
import { edit } from './row-changes';
import type { AddedRow, Card, CardRow, CellEdit, Changes, EventChoice } from './types';

/** Cells that a copy of an event does not take along. */
const OWN = ['event_id', 'coder', 'reviewed_at', 'note', 'linked_event', 'link_state', 'review'];

/** `rows`: ids of the domain rows that move; at least one, and not all of them. Null where they are not so. */
export function splitEvent(card: Card, rows: readonly string[]): (Changes & { event: AddedRow }) | null {
  const moving = card.cooperation.filter((row) => rows.includes(row.id) && !row.added);
  if (moving.length === 0 || moving.length === card.cooperation.length) return null;
  const copied = Object.entries(card.event.cells).filter(([column]) => !OWN.includes(column));
  const event: AddedRow = {
    tab: 'events',
    id: mintId(rowTabs.events.idPrefix),
    // Nobody has looked at its date and place yet: it is still to be reviewed.
    cells: { ...Object.fromEntries(copied), link_state: 'own', review: 'suggested' },
    article_id: moving[0]?.article_id ?? card.event.article_id,
    at: cellText(moving[0]?.cells.evidence_at ?? ''),
  };
  return { event, added: [event], edits: moving.map((row) => edit(row, 'event_id', event.id)) };
}

/** The event of another article that was proposed as the same occasion; null where none was, or it is gone. */
export function proposedLink({ event, similar }: Pick<Card, 'event' | 'similar'>): EventChoice | null {
  if (cellText(event.cells.link_state ?? '') !== 'proposed') return null;
  const target = cellText(event.cells.linked_event ?? '');
  return similar.find(({ event_id }) => event_id === target) ?? null;
}

/** Two occasions after all; the proposal is not made again. */
export function declineLink({ event }: Pick<Card, 'event'>): Changes {
  return { added: [], edits: [edit(event, 'linked_event', ''), edit(event, 'link_state', 'own')] };
}

export function joinEvents({ event, cooperation, officials, figures }: Card, target: EventChoice): Changes {
  const move = (row: CardRow): CellEdit[] => [
    edit(row, 'event_id', target.event_id),
    edit(row, 'event', target.label),
  ];
  return {
    added: [],
    edits: [
      edit(event, 'linked_event', target.event_id),
      edit(event, 'link_state', 'confirmed'),
      ...[...cooperation, ...figures].filter((row) => !row.added).flatMap(move),
      ...officials
        // One of the article's who took part in no event stays so.
        .filter((row) => !row.added && !isApart(row.cells))
        .map((row) => {
          const ids = splitList(cellText(row.cells.event_ids ?? ''));
          const moved = ids.map((id) => (id === event.id ? target.event_id : id));
          return edit(row, 'event_ids', [...new Set(moved)].join(LIST_SEPARATOR));
        }),
    ],
  };
}
