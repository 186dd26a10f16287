/** What people do with an article as a whole: finish it, exclude it, accept everything in it. */
import { articleStatus } from '../../core/model/lists';
import {
  cooperationIn,
  finishes,
  isFinished,
  setStatus,
  undecidedIn,
  type Finish,
  type Undecided,
} from '../../core/review/finish-article';
import { patchCard } from '../../core/review/patch-card';
import type { Card, CardArticle } from '../../core/review/types';
import { call } from '../common/client';
import { byId, make, tell } from '../common/elements';
import { say } from '../common/speech';
import { shownArticle } from './article-pane';
import { listChoices } from './choices';
import { formRows, focusOn } from './card-form';
import { articlesOnDesk, cardOnDesk, isDirty } from './desk';
import { storeTogether } from './decisions';
import { allSent, send } from './outbox';
import { choiceList, openPanel, textQuestion } from './panel';
import { hideOffer, offerFinish } from './finish-offer';
import { openUnread, sendOpened, showStatus } from './opened';
import { isSeen } from './seen';
import { hushLoading, tellStatus } from './status';
import { forgetDone, recordDone, type Done } from './undo-stack';
import { goNext, goTo, goToArticle } from './walk';
import { fail, working } from './working';

const words = {
  curated: 'finish-curated',
  no_cooperation: 'finish-none',
  excluded: 'finish-exclude',
} as const;
const reasons = ['reason-duplicate', 'reason-opinion', 'reason-period', 'reason-broken'] as const;

export function onArticleShown(article: CardArticle | undefined): void {
  tell(byId('finish-button'), say('finish'));
  byId<HTMLButtonElement>('finish-button').disabled = article === undefined;
}

export function openFinish(): void {
  const article = shownArticle();
  if (!article) return;
  const { open } = article;
  const shown = open.filter(isSeen).length;
  const hint = open.length > 0 ? say('finish-open', { count: open.length }) : '';
  openPanel(
    say('finish'),
    make('p', { class: 'hint' }, make('bdi', {}, article.title)),
    choiceList([
      ...finishes.map((finish) => ({
        label: say(words[finish]),
        hint: finish === 'curated' ? hint : '',
        id: `finish-${finish}`,
        disabled: article.status === finish && finish !== 'excluded',
        choose: () => chooseFinish(article, finish),
      })),
      {
        label: say('accept-all'),
        hint:
          open.length === 0 ? say('accept-all-none') : say('accept-all-shown', { shown, all: open.length }),
        id: 'accept-all',
        disabled: open.length === 0 || shown < open.length || isDirty(),
        choose: () => void acceptAll(article),
      },
      ...(isFinished(article)
        ? [{ label: say('finish-again'), id: 'finish-again', choose: () => finishAs(article, 'in_review') }]
        : []),
    ]),
  );
}

function chooseFinish(article: CardArticle, finish: Finish): void {
  if (finish === 'excluded') askReason(article);
  else void finishOrAsk(article, finish);
}

/** What is asked before an article is finished although rows of it say otherwise. */
const questions = {
  curated: { against: undecidedIn, ask: 'finish-ask', look: 'finish-look', anyhow: 'finish-anyhow' },
  no_cooperation: { against: cooperationIn, ask: 'none-ask', look: 'none-look', anyhow: 'none-anyhow' },
} as const;

/** 'Nothing missing' and 'No cooperation' are promises: the person is asked first where rows speak against them. */
export async function finishOrAsk(article: CardArticle, finish: keyof typeof questions): Promise<void> {
  await working(async () => {
    tellStatus(say('loading'));
    await allSent();
    const { cards } = await call('pageArticleCards', article.article_id, finish === 'no_cooperation');
    hushLoading();
    const rows = questions[finish].against(cards, article.article_id);
    if (rows) askToFinish(article, finish, rows);
    else finishAs(article, finish);
  });
}

function askToFinish(article: CardArticle, finish: keyof typeof questions, rows: Undecided): void {
  const { ask, look, anyhow } = questions[finish];
  openPanel(
    say(words[finish]),
    make('p', {}, say(ask, { count: rows.count })),
    choiceList([
      { label: say(look), id: 'finish-look', choose: () => void lookAt(rows) },
      { label: say(anyhow), id: 'finish-anyhow', choose: () => finishAs(article, finish) },
    ]),
  );
}

async function lookAt({ event_id, row_id }: Undecided): Promise<void> {
  if (cardOnDesk()?.event.id !== event_id) await goTo(event_id);
  const row = formRows().find(({ row: { id } }) => id === row_id);
  focusOn(row?.element.querySelector<HTMLElement>('input') ?? byId('event-label'));
}

function askReason(article: CardArticle): void {
  openPanel(
    say('finish-exclude'),
    choiceList(
      reasons.map((reason) => ({
        label: say(reason),
        choose: () => finishAs(article, 'excluded', say(reason)),
      })),
    ),
    textQuestion(say('reason-other'), say('reason-send'), say('reason-needed'), (text) =>
      finishAs(article, 'excluded', text),
    ),
  );
  byId('panel').querySelector<HTMLElement>('.choice')?.focus();
}

function finishAs(article: CardArticle, status: Finish | 'in_review', reason = ''): void {
  const request = setStatus(article, status, reason);
  if (!request) return;
  const event = cardOnDesk()?.event;
  hideOffer();
  const { article_id, title: label } = article;
  const entry: Done = {
    event_id: event && !event.added ? event.id : '',
    article_id,
    label,
    request,
  };
  recordDone(entry);
  send({
    event_id: '',
    request,
    saved: () => tellStatus(say('article-now', { status: statusLabel(status) })),
    refused: (conflicts) => {
      forgetDone(entry);
      const theirs = (column: string) =>
        String(conflicts.find((conflict) => conflict.column === column)?.theirs ?? '');
      fail(
        say('article-changed', { status: statusLabel(theirs('status')) || theirs('exclude_reason') }),
        () => {
          const fresh = { ...article, status: theirs('status') || article.status };
          finishAs({ ...fresh, exclude_reason: theirs('exclude_reason') }, status, reason);
        },
      );
    },
  });
  showStatus(article, status, reason);
  // An article without events has nothing else to do: on to what waits next.
  if (!event && status !== 'in_review') void goToArticle('');
}

function statusLabel(status: string): string {
  return listChoices(articleStatus).find(([code]) => code === status)?.[1] ?? status;
}

/** Everything of the article that nobody has decided on; each quotation was shown before. */
async function acceptAll(article: CardArticle): Promise<void> {
  let accepted = -1;
  await working(async () => {
    tellStatus(say('saving'));
    const { cards } = await call('pageArticleCards', article.article_id);
    const whole: readonly Card[] = cards.map((card) => patchCard(card, []));
    const unseen = whole.some((card) =>
      card.articles.some(
        ({ article_id, open }) => article_id === article.article_id && open.some((id) => !isSeen(id)),
      ),
    );
    // Somebody may have added rows meanwhile.
    if (unseen) throw new Error(say('accept-all-more'));
    const stored = await storeTogether(whole);
    if (stored === null) throw new Error(say('accept-all-changed'));
    accepted = stored;
  });
  if (accepted < 0) return;
  sendOpened(openUnread([article.article_id]));
  const id = cardOnDesk()?.event.id;
  await (id ? goTo(id) : goNext());
  tellStatus(say('accept-all-done', { count: accepted }));
  const now = articlesOnDesk().find(({ article_id }) => article_id === article.article_id);
  if (now && !isFinished(now)) offerFinish(now);
}
