/**
 * Keeps what somebody types with their own properties while they type, so that closing a page loses nothing:
 * one call at a time, since an older one that came in later would bring old words back.
 */
import { call } from './client';

/** Milliseconds between two calls. The first change is kept at once, and so is the last on leaving the page. */
const PAUSE = 400;
const AFTER_FAILURE = 5_000;

/** By id, what is still to be sent. */
const unsent = new Map<string, string>();
/** The session, where it is still to be sent. */
let unsentSession: string | undefined;
let sending: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let listener: KeepingListener | undefined;

export interface KeepingListener {
  /** Keeping did not work; the words are sent again. */
  failed(message: string): void;
  /** `isKept`: all words that were typed are kept, and closing the page loses none. */
  changed(isKept: boolean): void;
}

/** Once, before the first words. */
export function prepareKeeping(listen: KeepingListener): void {
  listener = listen;
  window.addEventListener('blur', () => void keepNow());
  window.addEventListener('pagehide', () => void keepNow());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keepNow();
  });
}

/** `id`: a row's; an empty text forgets what was kept. */
export function keepWords(id: string, text: string): void {
  unsent.set(id, text);
  listener?.changed(false);
  soon();
}

/** Where the person is; JSON of the page's own. */
export function keepSession(text: string): void {
  unsentSession = text;
  soon();
}

function soon(): void {
  if (timer === undefined && !sending) void keepNow();
}

/** Sends what waits; resolves when it is kept, or could not be. */
export async function keepNow(): Promise<void> {
  while (sending) await sending;
  if (unsent.size === 0 && unsentSession === undefined) return;
  sending = send();
  await sending;
}

async function send(): Promise<void> {
  let pause = PAUSE;
  const words = [...unsent];
  const session = unsentSession;
  unsent.clear();
  unsentSession = undefined;
  try {
    await call('pageKeepReviewState', {
      drafts: Object.fromEntries(words),
      ...(session === undefined ? {} : { session }),
    });
    listener?.changed(unsent.size === 0);
  } catch (error) {
    pause = AFTER_FAILURE;
    // Sent again, unless newer words have come meanwhile.
    for (const [id, text] of words) if (!unsent.has(id)) unsent.set(id, text);
    unsentSession ??= session;
    listener?.failed((error as Error).message);
  } finally {
    sending = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void keepNow();
    }, pause);
  }
}
