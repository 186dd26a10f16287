/** What was typed and is not saved, by event: kept with the person's own properties while they type. */
import { readDraft, type Draft } from '../../core/review/draft';
import { call } from '../common/client';

/** Milliseconds between two calls. The first change is kept at once, and so is the last on leaving the page. */
const PAUSE = 400;
const AFTER_FAILURE = 5_000;

const drafts = new Map<string, Draft>();
let session = '';
const unsent = new Set<string>();
let sessionUnsent = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** One call at a time: an older one that came in later would bring old words back. */
let keeping = false;
let failed: (message: string) => void = () => undefined;

/** Fetches what was kept; gives the session. `onFailed`: keeping did not work. */
export async function prepareDrafts(onFailed: (message: string) => void): Promise<string> {
  failed = onFailed;
  const kept = await call('pageReviewState');
  for (const [id, text] of Object.entries(kept.drafts)) {
    const draft = readDraft(text);
    if (draft) drafts.set(id, draft);
  }
  window.addEventListener('blur', () => void keepNow());
  window.addEventListener('pagehide', () => void keepNow());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keepNow();
  });
  session = kept.session;
  return kept.session;
}

export function draftFor(eventId: string): Draft | undefined {
  return drafts.get(eventId);
}

/** `except`: events whose drafts are being saved right now. */
export function draftCount(except: readonly string[] = []): number {
  return [...drafts.keys()].filter((id) => !except.includes(id)).length;
}

/** Null: there is nothing to keep any more. */
export function keepDraft(eventId: string, draft: Draft | null): void {
  if (!draft && !drafts.has(eventId)) return;
  if (draft) drafts.set(eventId, draft);
  else drafts.delete(eventId);
  unsent.add(eventId);
  later();
}

/** Where the person is; JSON. */
export function keepSession(text: string): void {
  if (text === session) return;
  session = text;
  sessionUnsent = true;
  later();
}

function later(): void {
  if (timer === undefined) void keepNow();
}

function rest(milliseconds: number): void {
  timer = setTimeout(() => {
    timer = undefined;
    void keepNow();
  }, milliseconds);
}

async function keepNow(): Promise<void> {
  if (keeping || (unsent.size === 0 && !sessionUnsent)) return;
  keeping = true;
  let pause = PAUSE;
  const ids = [...unsent];
  const words = ids.map((id) => [id, drafts.has(id) ? JSON.stringify(drafts.get(id)) : ''] as const);
  unsent.clear();
  const withSession = sessionUnsent;
  sessionUnsent = false;
  try {
    await call('pageKeepReviewState', {
      drafts: Object.fromEntries(words),
      ...(withSession ? { session } : {}),
    });
  } catch (error) {
    // Still on the page, and sent again.
    pause = AFTER_FAILURE;
    for (const id of ids) unsent.add(id);
    sessionUnsent ||= withSession;
    failed((error as Error).message);
  } finally {
    keeping = false;
    clearTimeout(timer);
    rest(pause);
  }
}
