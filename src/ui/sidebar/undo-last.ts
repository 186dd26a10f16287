/** Takes back what this person did last, and shows the event or the article that it was done to. */
import type { EarlierDecision } from '../../addon/undo/last-decision';
import { undoOf } from '../../core/review/undo';
import { call } from '../common/client';
import { make } from '../common/elements';
import { say } from '../common/speech';
import { hideOffer } from './finish-offer';
import { allSent } from './outbox';
import { choiceList, openPanel } from './panel';
import { hushLoading, tellStatus } from './status';
import { forgetDone, forgetEarlier, lastDone, type Done } from './undo-stack';
import { goTo, goToArticle } from './walk';
import { fail, whenIdle, working } from './working';

export async function undoLast(): Promise<void> {
  await whenIdle();
  if (!lastDone()) return offerEarlier();
  hideOffer();
  await working(async () => {
    tellStatus(say('undoing'));
    const isSent = await allSent();
    // What was refused on its way is not there any more to be taken back.
    const done = isSent ? lastDone() : undefined;
    if (!done) return tellStatus('');
    const { conflicts } = await call('pageSaveReview', undoOf(done.request));
    forgetDone(done);
    // Once this here is done.
    void showUndone(done, conflicts.length > 0);
  });
}

/** What was decided before the sidebar was opened is not in sight: the person is asked first. */
async function offerEarlier(): Promise<void> {
  await working(async () => {
    tellStatus(say('loading'));
    await allSent();
    const earlier = await call('pageLastDecision');
    hushLoading();
    if (!earlier) {
      forgetEarlier();
      return tellStatus(say('undo-none-left'));
    }
    const at = earlier.at.slice(0, 16).replace('T', ' ');
    openPanel(
      say('undo'),
      make('p', {}, say('undo-earlier', { label: earlier.label, at })),
      choiceList([{ label: say('undo'), id: 'undo-earlier', choose: () => void undoEarlier(earlier) }]),
    );
  });
}

async function undoEarlier(earlier: EarlierDecision): Promise<void> {
  await working(async () => {
    tellStatus(say('undoing'));
    const { left } = await call('pageUndo', earlier.batch);
    void showUndone(earlier, left.length > 0);
  });
}

async function showUndone(
  { event_id, article_id, label }: Pick<Done, 'event_id' | 'article_id' | 'label'>,
  refused: boolean,
): Promise<void> {
  await (event_id === '' ? goToArticle(article_id) : goTo(event_id));
  if (refused) fail(say('undo-refused', { label }), () => undefined);
  else tellStatus(say('undone'));
}
