/** Going from card to card: on, back, to a certain one, to the selected row. What is typed is kept on the way. */
import { newEventCard } from '../../core/review/add-row';
import type { CardReply, CardRequest, Conflict } from '../../core/review/types';
import { say } from '../common/speech';
import { shownArticle } from './article-pane';
import { formRows } from './card-form';
import { fetchCard, forgetAhead, takeAhead } from './cards';
import {
  articlesOnDesk,
  cardOnDesk,
  chooseArticle,
  countsOnDesk,
  filter,
  keepForm,
  nextOnDesk,
  placeOnDesk,
  putOnDesk,
  queueChoice,
  type ShowOptions,
} from './desk';
import { draftFor } from './drafts';
import { allSent } from './outbox';
import { hushDone, hushLoading, tellStatus } from './status';
import { working } from './working';

/** The event that was shown last: the way back where nothing stands beside what is shown. */
let last = '';

/** To the next event that waits for a decision. */
export function goNext(): Promise<void> {
  return working(async () => {
    hushDone();
    keepForm();
    remember();
    await goOn();
  });
}

async function goOn(): Promise<void> {
  const next = nextOnDesk();
  if (next !== '') return goQuickly(next);
  await load({ want: 'next', event_id: cardOnDesk()?.event.id ?? '', ...queueChoice() });
}

/** To the event before or after the one that is shown when its turn comes, decided or not. */
export function goBeside(side: 'before' | 'after'): Promise<void> {
  return working(async () => {
    hushDone();
    keepForm();
    // Beside which card is asked only now: pressed while another one was on its way, it means that one.
    const event_id = placeOnDesk()?.[side] ?? (side === 'before' ? last : '');
    remember();
    if (event_id === '') await goOn();
    else await goQuickly(event_id);
  });
}

/** With what was fetched ahead, where that is the event. */
async function goQuickly(event_id: string): Promise<void> {
  const request: CardRequest = { want: 'event', event_id, ...queueChoice() };
  const fetched = await takeAhead(request);
  if (fetched) putOnDesk(fetched, { fetchedAhead: true });
  else await load(request);
}

export function goToSelected(): Promise<void> {
  return working(async () => {
    keepForm();
    remember();
    await load({ want: 'active', event_id: cardOnDesk()?.event.id ?? '', ...queueChoice() });
  });
}

export function goTo(event_id: string, options: ShowOptions = {}): Promise<void> {
  return working(async () => {
    keepForm();
    if (cardOnDesk()?.event.id !== event_id) remember();
    await load({ want: 'event', event_id, ...queueChoice() }, options);
  });
}

/** An article without events; an empty id means the first that nobody has finished. */
export function goToArticle(article_id: string): Promise<void> {
  return working(async () => {
    keepForm();
    remember();
    await load({ want: 'article', article_id, filter: filter() });
  });
}

/** Another filter leaves the card where it is, where it belongs there too, and finds another way on from it. */
export function changeFilter(): Promise<void> {
  return working(async () => {
    keepForm();
    chooseArticle(shownArticle()?.article_id ?? '');
    forgetAhead();
    const event_id = cardOnDesk()?.event.id ?? '';
    const stays = event_id !== '' && ['all', 'article', 'to-review'].includes(filter());
    await load({ want: stays ? 'event' : 'next', event_id: stays ? event_id : '', ...queueChoice() });
  });
}

/** A form for an event that Accord did not see. It is stored when it is accepted. */
export function goToNewEvent(): Promise<void> {
  return working(() => {
    keepForm();
    remember();
    const articles = articlesOnDesk();
    putOnDesk({ card: newEventCard(shownArticle(), articles), counts: countsOnDesk(), next: nextOnDesk() });
    return Promise.resolve();
  });
}

/** Where the person was: the row is the one whose quotation was marked. */
export interface Session {
  readonly event_id?: string;
  readonly article_id?: string;
  readonly row_id?: string;
}

/** Where a person begins: the selected row, else where they left off, else the newest import. */
export async function begin(session: Session): Promise<void> {
  const event_id = session.event_id ?? '';
  const draft = draftFor(event_id)?.event;
  if (draft) return restoreNewEvent(draft.article_id, event_id);
  putOnDesk(await fetchCard({ want: 'start', event_id, ...queueChoice() }));
  formRows()
    .find(({ row }) => row.id === session.row_id)
    ?.show();
}

/** An event that was being added when the sidebar was closed is in no sheet yet. */
async function restoreNewEvent(article_id: string, event_id: string): Promise<void> {
  const reply = await fetchCard({ want: 'article', article_id, filter: filter() });
  const empty = newEventCard(reply.article, []);
  const event = draftFor(event_id)?.event ?? empty.event;
  putOnDesk({ ...reply, card: { ...empty, event, cooperation: [] } });
}

/** Shows a card as the sheet has it now, after a save met what somebody else wrote. */
export function showRefused(event_id: string, conflicts: readonly Conflict[]): Promise<void> {
  return goTo(event_id, { conflicts });
}

async function load(request: CardRequest, options: ShowOptions = {}): Promise<void> {
  tellStatus(say('loading'));
  // What is under way is counted and shown as it will stand.
  await allSent();
  let reply: CardReply = await fetchCard(request);
  // What is wanted may be gone: an event that was added and taken back, or a row that somebody deleted.
  if (request.want === 'event' && !reply.card)
    reply = await fetchCard({ ...request, want: 'next', event_id: '' });
  hushLoading();
  putOnDesk(reply, options);
}

function remember(): void {
  last = cardOnDesk()?.event.id ?? last;
}
