/** Accept, reject, question, undo: what is decided is sent while the next card is shown already. */
import { cellText, type Cell } from '../../core/model/cell';
import { decide, decideFacts, labelAfter, loadedRows, type Decision } from '../../core/review/decide';
import { OPEN_REVIEWS } from '../../core/review/queue';
import { undoOf } from '../../core/review/undo';
import type { Card, Changes, SaveRequest } from '../../core/review/types';
import { call } from '../common/client';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { isAcceptable, readForm } from './card-form';
import { pageCodebook, workbookLanguage } from './choices';
import { cardOnDesk, countDecided, dropDraft, keepForm } from './desk';
import { keepDraft } from './drafts';
import { allSent, send } from './outbox';
import { openPanel, textQuestion } from './panel';
import { goNext, goTo, showRefused } from './walk';
import { fail, isWorking, whenIdle, working } from './working';

/** A decision of this session that can be taken back. */
interface Done {
  readonly event_id: string;
  readonly label: string;
  readonly requests: readonly SaveRequest[];
}

const done: Done[] = [];
/** Milliseconds in which a second press is still meant for the card before. */
const TWICE = 350;
let decidedAt = 0;

export function canUndo(): boolean {
  return done.length > 0;
}

export function decideCard(decision: Decision): Promise<void> {
  const card = cardOnDesk();
  if (!card || isWorking() || Date.now() - decidedAt < TWICE) return Promise.resolve();
  if (decision === 'question') {
    askQuestion(card);
    return Promise.resolve();
  }
  if (decision === 'accept' && !isAcceptable()) return Promise.resolve();
  if (decision === 'reject' && card.event.added) {
    dropDraft();
    return goNext();
  }
  return store(card, decision);
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
  // Facts first: where they are refused the event stays in the queue. What belongs to a new event comes after it.
  const order = card.event.added ? [event, facts] : [facts, event];
  const requests = order.filter(isChange).map((changes) => requestOf(card, changes));
  keepForm();
  const wasOpen = isOpenEvent(card);
  if (requests.length > 0) {
    done.push({ event_id: card.event.id, label, requests });
    const isClosed = decision !== 'question';
    if (wasOpen && isClosed) countDecided(-1);
    send({
      event_id: isClosed ? card.event.id : '',
      requests,
      saved: () => keepDraft(card.event.id, null),
      refused: (conflicts) => {
        done.splice(
          done.findIndex(({ requests: own }) => own === requests),
          1,
        );
        if (wasOpen && isClosed) countDecided(1);
        onRefused(label, () => void showRefused(card.event.id, conflicts));
      },
    });
  } else keepDraft(card.event.id, null);
  await goNext();
  // Going on has kept the form once more; it was sent all the same.
  decidedAt = Date.now();
}

/** The person is told and may look when they like: a card that jumps up in their reading helps nobody. */
function onRefused(label: string, look: () => void): void {
  tell(byId('unsaved-text'), say('conflict-note', { label }));
  show(byId('unsaved'), true);
  byId('unsaved-button').onclick = () => {
    show(byId('unsaved'), false);
    look();
  };
}

function requestOf(card: Card, changes: Changes): SaveRequest {
  return { loaded: loadedRows(card, changes), edits: changes.edits, added: changes.added };
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
  const requests = [requestOf(card, changes)];
  await allSent();
  const { conflicts } = await call('pageSaveReview', requests[0] as SaveRequest);
  if (conflicts.length > 0) {
    onRefused(cellText(card.event.cells.label ?? ''), () => void showRefused(card.event.id, conflicts));
    return false;
  }
  done.push({ event_id: card.event.id, label: cellText(card.event.cells.label ?? ''), requests });
  return true;
}

/** Several cards in one save; they have been shown one by one. */
export async function storeTogether(cards: readonly Card[]): Promise<number | null> {
  const requests = cards.flatMap((card) => {
    const form = { event: {}, rows: {} };
    const facts = decideFacts(card, form, 'accept');
    const event = decide(card, form, 'accept', pageCodebook(), workbookLanguage());
    return [facts, event].filter(isChange).map((changes) => requestOf(card, changes));
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
  done.push({ event_id: cards[0]?.event.id ?? '', label: '', requests: [whole] });
  return whole.edits.filter(({ column }) => column === 'review').length;
}

function byRow<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function byCell<Edit extends { id: string; column: string }>(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.id} ${edit.column}`, edit])).values()];
}

/** Takes the last decision of this session back and shows its card. */
export async function undoLast(): Promise<void> {
  await whenIdle();
  const last = done[done.length - 1];
  if (!last) return;
  let refused = false;
  await working(async () => {
    tell(byId('saving'), say('undoing'));
    if (!(await allSent())) return;
    for (const request of [...last.requests].reverse()) {
      const { conflicts } = await call('pageSaveReview', undoOf(request));
      refused ||= conflicts.length > 0;
    }
    done.splice(done.indexOf(last), 1);
  });
  await goTo(last.event_id);
  if (refused) fail(say('undo-refused', { label: last.label }), () => undefined);
  else tell(byId('saving'), say('undone'));
}
