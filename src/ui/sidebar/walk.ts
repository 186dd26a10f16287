/** Going from card to card: on, back, to a certain one, to the selected row. What is typed is kept on the way. */
import { newEventCard } from '../../core/review/add-row';
import type { CardReply, CardRequest, Conflict } from '../../core/review/types';
import { say } from '../common/speech';
import { shownArticle } from './article-pane';
import { fetchCard, forgetAhead, takeAhead } from './cards';
import {
  articlesOnDesk,
  cardOnDesk,
  chooseArticle,
  countsOnDesk,
  filter,
  keepForm,
  nextOnDesk,
  putOnDesk,
  queueChoice,
  type ShowOptions,
} from './desk';
import { draftFor } from './drafts';
import { allSent } from './outbox';
import { hushLoading, tellStatus } from './status';
import { working } from './working';

/** Events shown before this one, oldest first. */
const visited: string[] = [];

export function goNext(): Promise<void> {
  return working(async () => {
    const request: CardRequest = { want: 'event', event_id: nextOnDesk(), ...queueChoice() };
    const current = cardOnDesk()?.event.id ?? '';
    keepForm();
    const fetched = nextOnDesk() === '' ? null : await takeAhead(request);
    remember();
    if (fetched) putOnDesk(fetched, { fetchedAhead: true });
    else await load({ want: 'next', event_id: current, ...queueChoice() });
  });
}

export function goBack(): Promise<void> {
  return working(async () => {
    keepForm();
    const before = visited.pop();
    const event_id = before ?? cardOnDesk()?.event.id ?? '';
    await load({ want: before ? 'event' : 'previous', event_id, ...queueChoice() });
  });
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

/** Where a person begins: the selected row, else where they left off, else the newest import. */
export async function begin(session: { event_id?: string; article_id?: string }): Promise<void> {
  const event_id = session.event_id ?? '';
  const draft = draftFor(event_id)?.event;
  if (draft) return restoreNewEvent(draft.article_id, event_id);
  putOnDesk(await fetchCard({ want: 'start', event_id, ...queueChoice() }));
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
  const id = cardOnDesk()?.event.id;
  if (id && visited[visited.length - 1] !== id) visited.push(id);
}
