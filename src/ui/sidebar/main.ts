/** The review sidebar: loads one event after the other, saves decisions, and never loses what was typed. */
import { acknowledge } from '../../core/review/compare';
import { decide, isEdited, loadedRows, type Decision } from '../../core/review/decide';
import type { Card, CardReply, CardRequest, ReviewFilter, SaveRequest } from '../../core/review/types';
import { call } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { prepareArticlePane, setArticles, showEvidence } from './article-pane';
import { isAcceptable, prepareForm, readForm, showCard } from './card-form';
import { fetchAhead, fetchCard, forgetAhead, takeAhead } from './cards';
import { fillCountries, pageCodebook, setCodebook } from './choices';
import { hideConflicts, showConflicts } from './conflict';

let card: Card | null = null;
let next = '';
/** Events shown before this one, oldest first. */
const visited: string[] = [];
let retry: () => void = () => undefined;
let leave: () => void = () => undefined;

const BUTTONS = ['accept', 'reject', 'next', 'previous', 'active', 'theirs', 'mine', 'retry', 'discard'];

void startPage(async (hello) => {
  const [codebook, reply] = await Promise.all([
    call('pageCodebook'),
    fetchCard({ want: 'active', filter: 'to-review' }),
  ]);
  setCodebook(codebook);
  fillCountries();
  prepareArticlePane();
  prepareForm(() => show(byId('unsaved'), false));
  prepareCoderField(hello.coder);
  show(byId('review'), hello.coder !== '');
  listen();
  showReply(reply);
});

function listen(): void {
  const onClick = (id: string, work: () => void) => byId(id).addEventListener('click', work);
  onClick('coder-button', () => void run(beginWithName));
  onClick(
    'accept-button',
    () =>
      void run(
        () => save('accept'),
        () => save('accept'),
      ),
  );
  onClick(
    'reject-button',
    () =>
      void run(
        () => save('reject'),
        () => save('reject'),
      ),
  );
  onClick('next-button', () => leaveFor(goNext));
  onClick('previous-button', () => leaveFor(goBack));
  onClick('active-button', () => leaveFor(() => go({ want: 'active', filter: filter() })));
  onClick('retry-button', () => retry());
  onClick('stay-button', () => show(byId('unsaved'), false));
  onClick('discard-button', () => {
    show(byId('unsaved'), false);
    leave();
  });
  byId('filter').addEventListener('change', () => leaveFor(() => go(afterFilter(), true)));
}

function filter(): ReviewFilter {
  return byId<HTMLSelectElement>('filter').value as ReviewFilter;
}

/** Another filter leaves the card where it is and finds another way on from it. */
function afterFilter(): CardRequest {
  const event_id = card?.event.id ?? '';
  return { want: card ? 'event' : 'next', event_id, filter: filter() };
}

async function beginWithName(): Promise<void> {
  if (await keepCoder()) show(byId('review'), true);
}

/** Buttons rest while work runs. An error is shown with a way to try again. */
async function run(work: () => Promise<void>, again: () => Promise<void> = work): Promise<void> {
  const focused = document.activeElement;
  for (const name of BUTTONS) byId<HTMLButtonElement>(`${name}-button`).disabled = true;
  show(byId('error'), false);
  byId('review').setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    tell(byId('saving'), '');
    tell(byId('error-message'), (error as Error).message);
    show(byId('error'), true);
    retry = () => void run(again);
  } finally {
    byId('review').removeAttribute('aria-busy');
    for (const name of BUTTONS) byId<HTMLButtonElement>(`${name}-button`).disabled = false;
    restButtons();
    // A button that rests loses the focus; who works with the keyboard goes on where they were.
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
  }
}

/** Buttons that have nothing to act on stay at rest. */
function restButtons(): void {
  for (const name of ['accept', 'reject']) byId<HTMLButtonElement>(`${name}-button`).disabled = card === null;
  byId<HTMLButtonElement>('next-button').disabled = card !== null && next === '';
}

/** Goes on at once, or asks first where something typed would be lost. */
function leaveFor(work: () => Promise<void>): void {
  leave = () => void run(work);
  if (card && isEdited(card, readForm())) {
    show(byId('unsaved'), true);
    byId('stay-button').focus();
  } else leave();
}

async function goNext(): Promise<void> {
  const current = card?.event.id ?? '';
  const fetched = takeAhead(next, filter());
  if (!fetched) return go({ want: 'next', event_id: current, filter: filter() });
  tell(byId('saving'), say('loading'));
  remember();
  showReply(await fetched);
}

async function goBack(): Promise<void> {
  const before = visited.pop();
  const current = card?.event.id ?? '';
  await go(
    before
      ? { want: 'event', event_id: before, filter: filter() }
      : { want: 'previous', event_id: current, filter: filter() },
    true,
  );
}

async function go(request: CardRequest, back = false): Promise<void> {
  tell(byId('saving'), say('loading'));
  const reply = await fetchCard(request);
  if (!back) remember();
  showReply(reply);
}

function remember(): void {
  if (card) visited.push(card.event.id);
}

async function save(decision: Decision, known?: SaveRequest): Promise<void> {
  if (!card) return;
  if (decision === 'accept' && !isAcceptable()) return;
  const edits = decide(card, readForm(), decision, pageCodebook());
  if (edits.length === 0) return goNext();
  tell(byId('saving'), say('saving'));
  const saved = card.event.id;
  const ahead = takeAhead(next, filter());
  const loaded = known?.loaded ?? loadedRows(card, edits);
  const request: SaveRequest = { loaded, edits };
  const following: CardRequest = { want: 'next', event_id: saved, filter: filter() };
  const reply = await call('pageSaveReview', ahead ? request : { ...request, then: following });
  if (reply.conflicts.length > 0) {
    tell(byId('saving'), '');
    const mine = { ...request, loaded: acknowledge(loaded, reply.conflicts) };
    showConflicts(reply.conflicts);
    byId('mine-button').onclick = () => void run(() => save(decision, mine));
    byId('theirs-button').onclick = () =>
      void run(() => go({ want: 'event', event_id: saved, filter: filter() }, true));
    return;
  }
  remember();
  const after = reply.next ?? (await ahead) ?? (await fetchCard(following));
  // A card fetched ahead was counted when this event was still waiting.
  const stale = filter() === 'to-review' && after.next === saved;
  showReply({ ...after, counts: reply.counts, next: stale ? '' : after.next });
  tell(byId('saving'), say('saved'));
}

function showReply(reply: CardReply): void {
  card = reply.card;
  next = reply.next;
  tell(byId('saving'), '');
  hideConflicts();
  show(byId('unsaved'), false);
  tell(byId('counts'), say('left-to-review', { ...reply.counts }));
  for (const id of ['card', 'article']) show(byId(id), card !== null);
  show(byId('empty'), card === null);
  tell(byId('empty-hint'), say(reply.counts.events > 0 ? 'nothing-hint' : 'nothing-yet'));
  restButtons();
  if (!card) {
    forgetAhead();
    return;
  }
  setArticles(card.articles);
  showCard(card);
  const first = card.cooperation[0];
  const at = first?.cells.evidence_at ?? card.event.support.mechanisms?.at ?? '';
  showEvidence(first?.article_id ?? card.event.article_id, String(at));
  fetchAhead(next, filter());
}
