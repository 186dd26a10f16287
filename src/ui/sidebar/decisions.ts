/** Accept, reject, question: what is decided is sent while the next card is shown already. */
import { cellText, type Cell } from '../../core/model/cell';
import { decide, decideFacts, labelAfter, loadedRows, type Decision } from '../../core/review/decide';
import { readThrough } from '../../core/review/finish-article';
import { OPEN_REVIEWS } from '../../core/review/queue';
import type { Card, Changes, SaveRequest } from '../../core/review/types';
import { call } from '../common/client';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { isAcceptable, readForm, remark } from './card-form';
import { pageCodebook, workbookLanguage } from './choices';
import { articlesOnDesk, cardOnDesk, countDecided, countsOnDesk, dropDraft, keepForm } from './desk';
import { keepDraft } from './drafts';
import { offerFinish } from './finish-offer';
import { bringIntoView, firstUnseen } from './in-view';
import { openUnread, sendOpened } from './opened';
import { allSent, send } from './outbox';
import { openPanel, textQuestion } from './panel';
import { showProgress } from './progress';
import { hushSaved } from './status';
import { forgetDone, recordDone, type Done } from './undo-stack';
import { goNext, showRefused } from './walk';
import { isWorking } from './working';

/** Milliseconds in which a second press is still meant for the card before. */
const TWICE = 350;
let decidedAt = 0;

export function decideCard(decision: Decision): Promise<void> {
  const card = cardOnDesk();
  if (!card || isWorking() || Date.now() - decidedAt < TWICE) return Promise.resolve();
  if (decision === 'question') {
    askQuestion(card);
    return Promise.resolve();
  }
  if (decision === 'accept' && (!isAcceptable() || !isSeenWhole())) return Promise.resolve();
  if (decision === 'reject' && card.event.added) {
    dropDraft();
    return goNext();
  }
  return store(card, decision);
}

/** Nothing is accepted unseen: domains that were never in view come into it, and the next press goes on. */
function isSeenWhole(): boolean {
  const unseen = firstUnseen();
  if (!unseen) return true;
  remark(say('unseen', { count: unseen.count }), 'warning');
  bringIntoView(unseen.row);
  decidedAt = Date.now();
  return false;
}

/** The question is kept in the event's note, where colleagues look for it. */
function askQuestion(card: Card): void {
  const question = textQuestion(
    say('question-what'),
    say('question-send'),
    say('question-needed'),
    (text) => {
      const note = document.getElementById('event-note') as HTMLTextAreaElement | null;
      if (note) note.value = note.value.trim() === '' ? text : `${note.value.trim()}\n${text}`;
      void store(card, 'question');
    },
  );
  openPanel(say('question'), question);
}

async function store(card: Card, decision: Decision): Promise<void> {
  decidedAt = Date.now();
  const form = readForm();
  const event = decide(card, form, decision, pageCodebook(), workbookLanguage());
  const label = labelAfter(card, form.event, pageCodebook(), workbookLanguage());
  const facts = decideFacts(card, form, decision, label);
  // In one save: where any of it is refused, all of it is, and the event stays in the queue.
  const changes = together(event, facts);
  keepForm();
  const wasOpen = isOpenEvent(card);
  if (isChange(changes)) {
    const opened = openUnread(articlesOf(card, changes));
    const [read] = readThrough({ ...card, articles: articlesOnDesk() }, changes);
    const request = requestOf(card, changes);
    const entry: Done = { event_id: card.event.id, article_id: card.event.article_id, label, request };
    recordDone(entry);
    const isClosed = decision !== 'question';
    if (wasOpen && isClosed) countDecided(-1);
    send({
      event_id: isClosed ? card.event.id : '',
      request: { ...request, opened },
      saved: () => {
        keepDraft(card.event.id, null);
        // It was counted as a draft until now.
        showProgress(countsOnDesk());
        if (read) offerFinish(read);
      },
      refused: (conflicts) => {
        sendOpened(opened);
        forgetDone(entry);
        if (wasOpen && isClosed) countDecided(1);
        onRefused(label, () => void showRefused(card.event.id, conflicts));
      },
    });
  } else keepDraft(card.event.id, null);
  await goNext();
  // Going on has kept the form once more; it was sent all the same.
  decidedAt = Date.now();
}

/** The article that the event was born from, and those of the rows that change. */
function articlesOf({ event, cooperation, officials, figures }: Card, { edits, added }: Changes): string[] {
  const changed = new Set([...edits, ...added].map(({ id }) => id));
  const rows = [...cooperation, ...officials, ...figures].filter(({ id }) => changed.has(id));
  return [event, ...rows].map(({ article_id }) => article_id);
}

/** The person is told and may look when they like: a card that jumps up in their reading helps nobody. */
function onRefused(label: string, look: () => void): void {
  tell(byId('unsaved-text'), say('conflict-note', { label }));
  show(byId('unsaved'), true);
  hushSaved();
  byId('unsaved-button').onclick = () => {
    show(byId('unsaved'), false);
    look();
  };
}

function requestOf(card: Card, changes: Changes): SaveRequest {
  return { loaded: loadedRows(card, changes), edits: changes.edits, added: changes.added };
}

function together(first: Changes, second: Changes): Changes {
  return { edits: [...first.edits, ...second.edits], added: [...first.added, ...second.added] };
}

function isChange({ edits, added }: Changes): boolean {
  return edits.length + added.length > 0;
}

function isOpenEvent({ event, cooperation }: Card): boolean {
  const reviews = [event, ...cooperation].filter((row) => !row.added).map(({ cells }) => cells.review ?? '');
  return reviews.some((review: Cell) => OPEN_REVIEWS.includes(cellText(review)));
}

/** Sends changes that are shown only once they are stored, and remembers them for undo. */
export async function storeNow(card: Card, changes: Changes): Promise<boolean> {
  const request = requestOf(card, changes);
  const label = cellText(card.event.cells.label ?? '');
  await allSent();
  const { conflicts } = await call('pageSaveReview', request);
  if (conflicts.length > 0) {
    onRefused(label, () => void showRefused(card.event.id, conflicts));
    return false;
  }
  sendOpened(openUnread(articlesOf(card, changes)));
  const { id: event_id, article_id } = card.event;
  recordDone({ event_id, article_id, label, request });
  return true;
}

/** Several cards in one save; they have been shown one by one. */
export async function storeTogether(cards: readonly Card[]): Promise<number | null> {
  const requests = cards.map((card) => {
    const form = { event: {}, rows: {} };
    const facts = decideFacts(card, form, 'accept');
    const event = decide(card, form, 'accept', pageCodebook(), workbookLanguage());
    return requestOf(card, together(event, facts));
  });
  const whole: SaveRequest = {
    // An official may be on several cards.
    loaded: byRow(requests.flatMap(({ loaded }) => loaded)),
    edits: byCell(requests.flatMap(({ edits }) => edits)),
  };
  if (whole.edits.length === 0) return 0;
  await allSent();
  const { conflicts } = await call('pageSaveReview', whole);
  if (conflicts.length > 0) return null;
  const { id: event_id = '', article_id = '' } = cards[0]?.event ?? {};
  recordDone({ event_id, article_id, label: '', request: whole });
  return whole.edits.filter(({ column }) => column === 'review').length;
}

function byRow<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function byCell<Edit extends { id: string; column: string }>(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.id} ${edit.column}`, edit])).values()];
}
