/** Takes back what this person did last, and shows the event or the article that it was done to. */
import { undoOf } from '../../core/review/undo';
import { call } from '../common/client';
import { say } from '../common/speech';
import { allSent } from './outbox';
import { tellStatus } from './status';
import { forgetDone, lastDone, type Done } from './undo-stack';
import { goTo, goToArticle } from './walk';
import { fail, whenIdle, working } from './working';

export async function undoLast(): Promise<void> {
  await whenIdle();
  if (!lastDone()) return;
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

async function showUndone({ event_id, article_id, label }: Done, refused: boolean): Promise<void> {
  await (event_id === '' ? goToArticle(article_id) : goTo(event_id));
  if (refused) fail(say('undo-refused', { label }), () => undefined);
  else tellStatus(say('undone'));
}
