/** What people do with an article as a whole: open it, finish it, exclude it, accept everything in it. */
import { articleStatus } from '../../core/model/lists';
import { finishes, isFinished, openArticle, setStatus, type Finish } from '../../core/review/finish-article';
import { patchCard } from '../../core/review/patch-card';
import type { Card, CardArticle, SaveRequest } from '../../core/review/types';
import { call } from '../common/client';
import { byId, make, tell } from '../common/elements';
import { say } from '../common/speech';
import { shownArticle, updateArticles } from './article-pane';
import { listChoices } from './choices';
import { articlesOnDesk, cardOnDesk, isDirty, replaceArticles } from './desk';
import { storeTogether } from './decisions';
import { send } from './outbox';
import { choiceList, openPanel, textQuestion } from './panel';
import { isSeen } from './seen';
import { goNext, goTo, goToArticle } from './walk';
import { fail, working } from './working';

const words = {
  curated: 'finish-curated',
  no_cooperation: 'finish-none',
  excluded: 'finish-exclude',
} as const;
const reasons = ['reason-duplicate', 'reason-opinion', 'reason-period', 'reason-broken'] as const;

/** An article that somebody has open is in review. Without a name nobody can say who, so it waits. */
export function onArticleShown(article: CardArticle | undefined): void {
  tell(byId('finish-button'), say('finish'));
  byId<HTMLButtonElement>('finish-button').disabled = article === undefined;
  const request = article && !byId('review').hidden ? openArticle(article) : null;
  if (article && request) write(article, request, 'in_review', '');
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
        choose: () => (finish === 'excluded' ? askReason(article) : finishAs(article, finish)),
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
  write(article, request, status, reason);
  const label = listChoices(articleStatus).find(([code]) => code === status)?.[1] ?? status;
  tell(byId('saving'), say('article-now', { status: label }));
  // An article without events has nothing else to do: on to what waits next.
  if (!cardOnDesk() && status !== 'in_review') void goToArticle('');
}

function write(article: CardArticle, request: SaveRequest, status: string, reason: string): void {
  const { article_id } = article;
  const updated = articlesOnDesk().map((one) =>
    one.article_id === article_id ? { ...one, status, exclude_reason: reason } : one,
  );
  send({
    event_id: '',
    requests: [request],
    quiet: true,
    saved: () => undefined,
    refused: (conflicts) => {
      const theirs = (column: string) =>
        String(conflicts.find((conflict) => conflict.column === column)?.theirs ?? '');
      if (status === 'in_review') return;
      fail(say('article-changed', { status: theirs('status') || theirs('exclude_reason') }), () => {
        const fresh = { ...article, status: theirs('status') || article.status };
        finishAs({ ...fresh, exclude_reason: theirs('exclude_reason') }, status as Finish, reason);
      });
    },
  });
  replaceArticles(updated);
  updateArticles(updated);
}

/** Everything of the article that nobody has decided on; each quotation was shown before. */
async function acceptAll(article: CardArticle): Promise<void> {
  let accepted = -1;
  await working(async () => {
    tell(byId('saving'), say('saving'));
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
  const id = cardOnDesk()?.event.id;
  await (id ? goTo(id) : goNext());
  tell(byId('saving'), say('accept-all-done', { count: accepted }));
}
