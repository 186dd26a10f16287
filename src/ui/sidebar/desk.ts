/**
 * What lies on the reviewer's desk: the card that is shown, the way on from it, and the way back. All parts of
 * the page ask here; only `putOnDesk` changes it.
 */
import { draftOf, restoreDraft } from '../../core/review/draft';
import { isEdited, type CardForm } from '../../core/review/decide';
import { patchArticle } from '../../core/review/patch-card';
import type {
  Card,
  CardArticle,
  CardPlace,
  CardReply,
  CardRequest,
  CellEdit,
  Conflict,
  ReviewCounts,
  ReviewFilter,
} from '../../core/review/types';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { setArticles, shownArticle, updateArticles } from './article-pane';
import { currentRow, formRows, readForm, showCard } from './card-form';
import { fetchAhead } from './cards';
import { hideConflicts, showConflicts } from './conflict';
import { draftFor, keepDraft, keepSession } from './drafts';
import { watchCard } from './in-view';
import { showProgress } from './progress';
import { showProposedLink } from './proposed-link';
import { eventsUnderWay } from './outbox';
import { seenIds } from './seen';

const nothingCounted: ReviewCounts = { events: 0, left: 0, silent: 0 };

let card: Card | null = null;
/** An article that is shown for itself, because no event is known in it. */
let alone: CardArticle | undefined;
let counts = nothingCounted;
let next = '';
let place: CardPlace | undefined;
/** The filter `article` means this one. */
let articleId = '';

export function cardOnDesk(): Card | null {
  return card;
}

export function countsOnDesk(): ReviewCounts {
  return counts;
}

export function nextOnDesk(): string {
  return next;
}

export function placeOnDesk(): CardPlace | undefined {
  return card ? place : undefined;
}

export function filter(): ReviewFilter {
  return byId<HTMLSelectElement>('filter').value as ReviewFilter;
}

/** The part of every request that says which queue is meant. */
export function queueChoice(): Pick<CardRequest, 'filter' | 'article_id'> {
  return filter() === 'article' ? { filter: 'article', article_id: articleId } : { filter: filter() };
}

/** From now on the filter `article` means the article that is shown. */
export function chooseArticle(id: string): void {
  articleId = id;
}

/** Takes the form as it stands into the draft of its event; says whether there is one. */
export function keepForm(): boolean {
  if (!card) return false;
  const draft = draftOf(card, readForm());
  keepDraft(card.event.id, draft);
  show(byId('draft-state'), draft !== null);
  return draft !== null;
}

export function isDirty(): boolean {
  return card !== null && isEdited(card, readForm());
}

/** The counts after a decision here: cards that were fetched before it do not know of it. */
export function countDecided(change: -1 | 1): void {
  const left = Math.min(Math.max(counts.left + change, 0), counts.events);
  counts = { ...counts, left };
  showProgress(counts);
}

export interface ShowOptions {
  /** The reply was fetched before the last decision: its counts are too old. */
  readonly fetchedAhead?: boolean;
  /** What a refused save met. */
  readonly conflicts?: readonly Conflict[];
  /** Moves the focus to the card; not where the person is working in the grid. */
  readonly focus?: boolean;
}

export function putOnDesk(
  reply: CardReply,
  { fetchedAhead = false, conflicts = [], focus = true }: ShowOptions = {},
): void {
  if (!fetchedAhead) counts = reply.counts;
  next = reply.next;
  place = reply.place;
  alone = reply.article;
  setCard(null);
  hideConflicts();
  tell(byId('form-message'), '');
  showProgress(counts);
  if (reply.card) showEvent(reply.card, conflicts);
  else showWithoutEvent();
  for (const id of ['card', 'decisions']) show(byId(id), card !== null);
  show(byId('article'), card !== null || alone !== undefined);
  if (focus && conflicts.length === 0)
    byId(card ? 'event-label' : 'empty-title').focus({ preventScroll: true });
  const event_id = next;
  if (card)
    fetchAhead({ want: 'event', event_id, ...queueChoice(), leaving: [card.event.id, ...eventsUnderWay()] });
  remember();
}

/** As a function, because the compiler would else think that it is null until the end. */
function setCard(next: Card | null): void {
  card = next;
}

function showEvent(loaded: Card, refused: readonly Conflict[]): void {
  const draft = draftFor(loaded.event.id);
  const restored = draft ? restoreDraft(loaded, draft) : null;
  card = restored?.card ?? loaded;
  const form: CardForm = restored?.form ?? { event: {}, rows: {} };
  setArticles(card.articles);
  showCard(card, form, place);
  watchCard();
  show(byId('draft-state'), draft !== undefined);
  showProposedLink(card);
  show(byId('empty'), false);
  formRows()[0]?.show();
  const known = new Set(refused.map(({ id, column }) => `${id} ${column}`));
  const others = (restored?.conflicts ?? []).filter(({ id, column }) => !known.has(`${id} ${column}`));
  if (refused.length + others.length > 0) showConflicts(card, [...refused, ...others]);
}

function showWithoutEvent(): void {
  show(byId('empty'), true);
  setArticles(alone ? [alone] : []);
  const { events, silent } = counts;
  tell(byId('empty-title'), say(alone ? 'silent-title' : 'nothing-to-review'));
  tell(byId('empty-hint'), say(alone ? 'silent-hint' : emptyHint(events)));
  show(byId('silent-button'), !alone && silent > 0);
  tell(byId('silent-button'), !alone && silent > 0 ? say('silent-read', { count: silent }) : '');
}

function emptyHint(events: number) {
  if (filter() === 'findings') return 'nothing-findings' as const;
  if (filter() === 'mine') return 'nothing-mine' as const;
  return events > 0 || filter() === 'article' ? ('nothing-hint' as const) : ('nothing-yet' as const);
}

/** What was typed goes away; rows that were being added with it. An event that was being added is no more. */
export function dropDraft(): void {
  if (!card) return;
  keepDraft(card.event.id, null);
  const stored = (rows: Card['cooperation']) => rows.filter((row) => !row.added);
  const clean: Card = {
    ...card,
    cooperation: stored(card.cooperation),
    officials: stored(card.officials),
    figures: stored(card.figures),
  };
  const gone = card.event.added === true;
  putOnDesk({ card: gone ? null : clean, counts, next, ...(place ? { place } : {}) });
}

/** Another version of the card on the desk, with what is typed in the form laid over it again. */
export function redraw(changed: Card): void {
  if (!card) return;
  const draft = draftOf({ ...changed, event: card.event }, readForm());
  keepDraft(changed.event.id, draft);
  card = changed;
  showCard(changed, draft ? restoreDraft(changed, draft).form : { event: {}, rows: {} }, place);
  watchCard();
  show(byId('draft-state'), draft !== null);
}

/** The same card with other words about its articles, which no draft depends on. */
export function replaceArticles(articles: readonly CardArticle[]): void {
  if (card) card = { ...card, articles };
  else alone = articles[0];
}

/** What was stored while this card was on its way: rows wait no longer, and an article has another status. */
export function noteStored(edits: readonly CellEdit[]): void {
  const articles = articlesOnDesk().map((article) => patchArticle(article, edits));
  replaceArticles(articles);
  updateArticles(articles);
}

export function articlesOnDesk(): readonly CardArticle[] {
  return card?.articles ?? (alone ? [alone] : []);
}

/** Where the person is, for the next time. */
export function remember(): void {
  keepSession(
    JSON.stringify({
      event_id: card?.event.id ?? '',
      article_id: articleId || (shownArticle()?.article_id ?? ''),
      filter: filter(),
      seen: seenIds(),
      row_id: currentRow()?.row.id ?? '',
    }),
  );
}
