/** The review sidebar: starts, and connects buttons and keys with what they do. */
import type { CellEdit } from '../../core/review/types';
import { call, focusGrid } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { finishOrAsk, onArticleShown, openFinish } from './article-actions';
import { prepareArticlePane, shownArticle } from './article-pane';
import { fieldAt, focusOn, formRows, prepareForm } from './card-form';
import { noteSaved } from './cards';
import { fillCountries, setCodebook } from './choices';
import { prepareConflicts } from './conflict';
import { decideCard } from './decisions';
import { cardOnDesk, chooseArticle, countsOnDesk, dropDraft, keepForm, noteStored, remember } from './desk';
import { prepareDrafts } from './drafts';
import { prepareFinishOffer } from './finish-offer';
import { followSelection } from './follow';
import type { FormRow } from './form-row';
import { actionOf, placeOfKey, type KeyAction } from './keys';
import { openHelp, openMore } from './more';
import { openUnread, sendOpened } from './opened';
import { prepareOutbox, sendAgain } from './outbox';
import { isPanelOpen, preparePanel } from './panel';
import { preparePicking } from './pick-evidence';
import { showProgress } from './progress';
import { prepareSeen } from './seen';
import { hushDone, tellSaved, tellStatus } from './status';
import { addRow, confirmLink, refuseLink, removeRow } from './structure';
import { undoLast } from './undo-last';
import { canUndo } from './undo-stack';
import { begin, changeFilter, goBeside, goNext, goToArticle, goToSelected, type Session } from './walk';
import { fail, prepareWorking, working } from './working';

const actions: Readonly<Record<KeyAction, () => void>> = {
  accept: () => void decideCard('accept'),
  reject: () => void decideCard('reject'),
  question: () => void decideCard('question'),
  skip: () => void goNext(),
  next: () => void goBeside('after'),
  previous: () => void goBeside('before'),
  undo: () => void undoLast(),
  evidence: showNextEvidence,
  finish: openFinish,
  more: openMore,
  help: openHelp,
  grid: focusGrid,
  'leave-field': () => byId('event-label').focus(),
  fields: () => focusOn(fieldAt(cardOnDesk()?.event.id ?? '', 'parties')?.control),
};

const buttons: Readonly<Record<string, KeyAction>> = {
  'accept-button': 'accept',
  'reject-button': 'reject',
  'question-button': 'question',
  'skip-button': 'skip',
  'next-button': 'next',
  'previous-button': 'previous',
  'undo-button': 'undo',
  'finish-button': 'finish',
  'more-button': 'more',
  'help-button': 'help',
};

// Asked for at once: none of it waits for the page's language.
const codebook = call('pageCodebook');
codebook.catch(() => undefined);

void startPage(async (hello) => {
  const [codes, kept] = await Promise.all([
    codebook.catch(() => call('pageCodebook')),
    prepareDrafts({ failed: tellStatus, changed: tellDraft }),
  ]);
  setCodebook(codes);
  fillCountries();
  prepareCoderField(hello.coder);
  show(byId('review'), hello.coder !== '');
  preparePage();
  await begin(restoreSession(kept));
  followSelection();
  // Whoever chose the sidebar from the menu goes on in it; the page is shown once this has returned.
  setTimeout(() => (hello.coder === '' ? byId('coder-name') : byId('event-label')).focus());
});

function preparePage(): void {
  prepareWorking(restButtons);
  prepareArticlePane(onArticleShown);
  prepareForm({ edited: onEdited, entered: remember, removed: removeRow });
  prepareFinishOffer((article) => void finishOrAsk(article, 'curated'));
  preparePanel();
  prepareConflicts();
  preparePicking();
  prepareOutbox({ changed: onSending, failed: onUnsent, stored: onStored });
  for (const [id, action] of Object.entries(buttons)) {
    byId(id).addEventListener('click', (event) => {
      // The second click of a double click is meant for the card that has gone.
      if (event.detail > 1) return;
      actions[action]();
    });
  }
  byId('coder-button').addEventListener('click', () => void working(beginWithName));
  byId('coder-name').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void working(beginWithName);
  });
  byId('active-button').addEventListener('click', () => void goToSelected());
  byId('silent-button').addEventListener('click', () => void goToArticle(''));
  byId('filter').addEventListener('change', () => void changeFilter());
  byId('draft-discard').addEventListener('click', discardDraft);
  byId('same-event-yes').addEventListener('click', confirmLink);
  byId('same-event-no').addEventListener('click', refuseLink);
  for (const tab of ['cooperation', 'officials', 'figures'] as const)
    byId(`add-${tab}`).addEventListener('click', () => addRow(tab));
  document.addEventListener('keydown', onKey);
  restButtons();
}

/** Puts filter and shown quotations back; a session of another version begins anew. */
function restoreSession(text: string): Session {
  let session: Session & { filter?: string; seen?: string[] } = {};
  try {
    session = JSON.parse(text || '{}') as typeof session;
  } catch {
    // Begins anew.
  }
  const select = byId<HTMLSelectElement>('filter');
  if ([...select.options].some(({ value }) => value === session.filter)) select.value = session.filter ?? '';
  chooseArticle(session.article_id ?? '');
  prepareSeen(Array.isArray(session.seen) ? session.seen : [], remember);
  return session;
}

async function beginWithName(): Promise<void> {
  if (!(await keepCoder())) return;
  show(byId('review'), true);
  byId('event-label').focus();
}

function onEdited(): void {
  hushDone();
  if (keepForm()) sendOpened(openUnread([shownArticle()?.article_id ?? '']));
  showProgress(countsOnDesk());
}

/** Nothing is lost: what could not be sent waits until somebody tries again. */
function onUnsent(message: string): void {
  tellStatus('');
  fail(message, () => {
    tellStatus(say('saving'));
    sendAgain();
  });
}

function tellDraft(isKept: boolean): void {
  tell(byId('draft-words'), say(isKept ? 'draft-kept' : 'draft-typed'));
}

function onSending(waiting: boolean): void {
  if (waiting) tellStatus(say('saving'));
  else tellSaved();
  restButtons();
}

/** What is here already learns what was stored after it was fetched. */
function onStored(edits: readonly CellEdit[]): void {
  noteSaved(edits);
  noteStored(edits);
}

/** What is typed goes away only when somebody says so. */
function discardDraft(): void {
  dropDraft();
  showProgress(countsOnDesk());
  if (!cardOnDesk()) void goNext();
}

/** Buttons that have nothing to act on stay at rest. */
function restButtons(): void {
  byId<HTMLButtonElement>('undo-button').disabled = !canUndo();
}

let shownLast: FormRow | undefined;

/** The quotation after the one that is shown, around and around. */
function showNextEvidence(): void {
  const rows = formRows();
  if (rows.length === 0) return;
  const last = rows.find(({ element }) => element.contains(document.activeElement)) ?? shownLast;
  // Of another card it is none of them, and the first one comes next.
  shownLast = rows[(last ? rows.indexOf(last) + 1 : 0) % rows.length];
  shownLast?.element.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
  shownLast?.show();
}

function onKey(event: KeyboardEvent): void {
  if (isPanelOpen() || byId('review').hidden) return;
  const action = actionOf(event, placeOfKey(event.target));
  if (action === null) return;
  event.preventDefault();
  if (typeof action === 'number') toggleRow(action);
  else actions[action]();
}

/** 1-9 tick the domains. */
function toggleRow(number: number): void {
  const domains = formRows().filter(({ row }) => row.tab === 'cooperation');
  domains[number - 1]?.toggle();
}
