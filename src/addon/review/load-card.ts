/** Loads a card for the review sidebar: one event with its rows in every tab and the texts that they rest on. */
import { articleIdsOf, cardArticles, cardRows } from '../../core/review/build-card';
import { countsOf, pickEvent, queueOf, type ReviewState } from '../../core/review/queue';
import type { CardReply, CardRequest } from '../../core/review/types';
import { readTable } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { readTexts } from '../import/read-texts';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { selectedEvent } from './selected-event';

const nothing: CardReply = { card: null, counts: { events: 0, left: 0 }, next: '' };

/** Eight document reads; one or two more for the selected row. Writes nothing. */
export function loadCard(request: CardRequest): CardReply {
  const workbook = requireWorkbook();
  if (!workbook.sheets.has('events')) return nothing;
  const tables = { events: readTable(workbook, 'events'), cooperation: readTable(workbook, 'cooperation') };
  const state = {
    events: tables.events.rows.map(({ cells }) => cells),
    cooperation: tables.cooperation.rows.map(({ cells }) => cells),
  };
  return cardReply(workbook, state, request, () => selectedEvent(workbook, tables));
}

/** The card that a request means, from rows that have been read already. Five document reads, none without a card. */
export function cardReply(
  workbook: Workbook,
  state: ReviewState,
  request: CardRequest,
  selected: () => string = () => '',
): CardReply {
  const queue = queueOf(state);
  const counts = countsOf(queue);
  const id = pickEvent(queue, request, request.want === 'active' ? selected() : '');
  if (id === '') return { card: null, counts, next: '' };
  const cellsOf = (name: 'officials' | 'figures' | 'articles') =>
    readTable(workbook, name).rows.map(({ cells }) => cells);
  const rows = cardRows({ ...state, officials: cellsOf('officials'), figures: cellsOf('figures') }, id);
  if (!rows) return { card: null, counts, next: '' };
  const ids = articleIdsOf(rows);
  const articles = cardArticles(ids, cellsOf('articles'), readTexts(workbook, ids, ids.length).texts);
  return {
    card: { ...rows, articles },
    counts,
    next: pickEvent(queue, { want: 'next', event_id: id, filter: request.filter }),
  };
}
