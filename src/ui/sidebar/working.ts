/** One thing at a time: buttons rest while a card is on its way, and what fails says so with a way to try again. */
import { byId, show, tell } from '../common/elements';
import { hushSaved, tellStatus } from './status';

let busy = false;
let waiting: Array<() => void> = [];
let retry: () => void = () => undefined;
let settled: () => void = () => undefined;

/** `after` is called whenever work has ended, to let buttons rest that have nothing to act on. */
export function prepareWorking(after: () => void): void {
  settled = after;
  byId('retry-button').addEventListener('click', () => retry());
}

export function isWorking(): boolean {
  return busy;
}

/** For what must not be passed over because a card happens to be on its way. */
export function whenIdle(): Promise<void> {
  return busy ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}

/** Where something else is under way, one more waits for its turn; what is pressed beyond that is passed over. */
export async function working(work: () => Promise<void>): Promise<void> {
  if (busy && waiting.length > 0) return;
  await whenIdle();
  busy = true;
  show(byId('error'), false);
  byId('review').setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    tellStatus('');
    fail((error as Error).message, () => void working(work));
  } finally {
    busy = false;
    byId('review').removeAttribute('aria-busy');
    settled();
    const next = waiting;
    waiting = [];
    for (const go of next) go();
  }
}

export function fail(message: string, again: () => void): void {
  tell(byId('error-message'), message);
  show(byId('error'), true);
  hushSaved();
  retry = () => {
    show(byId('error'), false);
    again();
  };
}
