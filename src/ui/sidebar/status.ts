/** The line that says what has just happened. It never says that all is saved beside something that is wrong. */
import { byId, tell } from '../common/elements';
import { say } from '../common/speech';

/** What stands in red somewhere on the page. */
const WRONG = [
  '#error:not([hidden])',
  '#unsaved:not([hidden])',
  '#form-message.error:not([hidden])',
  '#card:not([hidden]) .message.error:not([hidden])',
].join();

export function tellStatus(message: string): void {
  tell(byId('saving'), message);
}

export function tellSaved(): void {
  tellStatus(document.querySelector(WRONG) ? '' : say('saved'));
}

/** Something is wrong now: what was saved before would be taken for it. */
export function hushSaved(): void {
  hush('saved');
}

/** The person goes on: what is done already need not be said any longer, what is under way stays. */
export function hushDone(): void {
  const underWay: readonly string[] = [say('saving'), say('loading'), say('undoing')];
  if (!underWay.includes(byId('saving').textContent ?? '')) tellStatus('');
}

/** Nothing is on its way any more; what was said meanwhile stays. */
export function hushLoading(): void {
  hush('loading');
}

function hush(message: 'saved' | 'loading'): void {
  if (byId('saving').textContent === say(message)) tellStatus('');
}
