/** Loads a card for the review sidebar: one event with its rows in every tab and the texts that they rest on. */
import { textAt } from '../../core/model/cell';
import { articleIdsOf, cardArticles, cardRows, type ReviewedRows } from '../../core/review/build-card';
import { besideOf, newestOpen, pickEvent } from '../../core/review/pick-event';
import { countsOf, queueOf, silentArticles, type ReviewState } from '../../core/review/queue';
import { recentDecisions } from '../../core/review/recent';
import { isOpen } from '../../core/review/row-changes';
import { similarEvents } from '../../core/review/similar-events';
import { datesInText } from '../../core/review/text-dates';
import type {
  Card,
  CardArticle,
  CardReply,
  CardRequest,
  Cells,
  RecentDecision,
  ReviewFilter,
} from '../../core/review/types';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { readTexts } from '../import/read-texts';
import { coderName } from '../platform/coder';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { noRow, selectedRow, type SelectedRow } from './selected-event';

const nothing: CardReply = { card: null, counts: { events: 0, left: 0, silent: 0 }, next: '' };

type ReviewTables = Readonly<Record<'events' | 'cooperation' | 'officials' | 'figures' | 'articles', Table>>;

/**
 * Six document reads, two more for a card's texts, one for the selected row, one for the filter `findings`.
 * Writes nothing.
 */
export function loadCard(request: CardRequest): CardReply {
  const workbook = requireWorkbook();
  if (!workbook.sheets.has('events')) return nothing;
  const tables = readTables(workbook);
  const state = stateFor(workbook, tables, request.filter);
  const queue = queueOf(state, request);
  const counts = countsOf(queue, state);
  const selects = ['active', 'start'].includes(request.want);
  const selected = selects ? selectedRow(workbook, tables) : noRow;
  const first = request.want === 'start' ? newestOpen(queue, state.events, state.articles) : '';
  const silent = silentArticle(state, request, selected);
  if (silent !== '') return { card: null, article: articleOf(workbook, tables, silent), counts, next: '' };
  const id = pickEvent(queue, request, selected.event_id, first);
  const card = id === '' ? null : cardOf(workbook, tables, id, true);
  if (!card) return { card, counts, next: '' };
  const row = tables.events.rows.find(({ cells }) => textAt(cells, 'event_id') === id)?.row ?? 0;
  const place = {
    position: queue.ids.indexOf(id) + 1,
    events: counts.events,
    row,
    before: besideOf(queue, id, -1),
    after: besideOf(queue, id, 1),
  };
  return { card, counts, next: pickEvent(queue, { ...request, want: 'next', event_id: id }), place };
}

/** An article to show for itself: the one that is asked for, or selected and without events; else empty. */
function silentArticle(state: ReviewState, request: CardRequest, selected: SelectedRow): string {
  if (request.want === 'article') return request.article_id || (silentArticles(state)[0] ?? '');
  return selected.event_id === '' ? selected.article_id : '';
}

/**
 * The cards of one article, without its text: those on which something is undecided, or with `decided` all of them.
 * Six document reads.
 */
export function loadArticleCards(article_id: string, decided = false): { readonly cards: readonly Card[] } {
  const workbook = requireWorkbook();
  const tables = readTables(workbook);
  const { ids, open } = queueOf(stateFor(workbook, tables, 'article'), { filter: 'article', article_id });
  const cards = ids.map((id) => cardOf(workbook, tables, id, false)).filter((card) => card !== null);
  return { cards: cards.filter((card) => decided || open.has(card.event.id) || hasOpenFacts(card)) };
}

/** True where an official or figure was proposed after its event had been decided on. */
function hasOpenFacts({ event, officials, figures }: Card): boolean {
  return event.cells.review !== 'rejected' && [...officials, ...figures].some(isOpen);
}

/** What this coder decided last. Three document reads. */
export function loadRecent(): { readonly decisions: readonly RecentDecision[] } {
  const workbook = requireWorkbook();
  if (!workbook.sheets.has('events')) return { decisions: [] };
  const [events, cooperation] = (['events', 'cooperation'] as const).map((name) =>
    cellsOf(readTable(workbook, name)),
  );
  return { decisions: recentDecisions(events ?? [], cooperation ?? [], coderName()) };
}

function readTables(workbook: Workbook): ReviewTables {
  const read = (name: keyof ReviewTables) => readTable(workbook, name);
  return {
    events: read('events'),
    cooperation: read('cooperation'),
    officials: read('officials'),
    figures: read('figures'),
    articles: read('articles'),
  };
}

function stateFor(workbook: Workbook, tables: ReviewTables, filter: ReviewFilter): ReviewState {
  return {
    events: cellsOf(tables.events),
    cooperation: cellsOf(tables.cooperation),
    articles: cellsOf(tables.articles),
    coder: coderName(),
    ...(filter === 'findings' ? { found: foundRows(workbook, tables) } : {}),
  };
}

/** Rows with findings that nobody has waived; one in a figure or official counts for its events too. */
function foundRows(workbook: Workbook, tables: ReviewTables): Set<string> {
  const found = new Set<string>();
  for (const { cells } of readTable(workbook, 'findings').rows) {
    if (['new', 'open'].includes(textAt(cells, 'state'))) found.add(textAt(cells, 'row_id'));
  }
  for (const cells of cellsOf(tables.figures))
    if (found.has(textAt(cells, 'figure_id'))) found.add(textAt(cells, 'event_id'));
  return found;
}

function cardOf(workbook: Workbook, tables: ReviewTables, id: string, withTexts: boolean): Card | null {
  const rows = reviewedRows(tables);
  const own = cardRows(rows, id);
  if (!own) return null;
  const ids = articleIdsOf(own);
  const texts = withTexts ? readTexts(workbook, ids, ids.length).texts : new Map<string, string>();
  return {
    ...own,
    articles: withDates(cardArticles(ids, cellsOf(tables.articles), texts, rows)),
    similar: similarEvents(rows.events, id, ids, rows.cooperation),
  };
}

function articleOf(workbook: Workbook, tables: ReviewTables, id: string): CardArticle | undefined {
  const { texts } = readTexts(workbook, [id], 1);
  return withDates(cardArticles([id], cellsOf(tables.articles), texts, reviewedRows(tables)))[0];
}

function withDates(articles: readonly CardArticle[]): CardArticle[] {
  return articles.map((article) => ({ ...article, dates: datesInText(article.text, article.published_on) }));
}

function reviewedRows(tables: ReviewTables): ReviewedRows {
  return {
    events: cellsOf(tables.events),
    cooperation: cellsOf(tables.cooperation),
    officials: cellsOf(tables.officials),
    figures: cellsOf(tables.figures),
  };
}

function cellsOf(table: Table): Cells[] {
  return table.rows.map(({ cells }) => cells);
}
