/** What was typed and is not saved, by event: kept with the person's own properties a moment after each change. */
import { readDraft, type Draft } from '../../core/review/draft';
import { call } from '../common/client';

/** Milliseconds after the last key. Leaving the page (to close it, too) keeps at once. */
const PAUSE = 400;

const drafts = new Map<string, Draft>();
let session = '';
const unsent = new Set<string>();
let sessionUnsent = false;
let timer: ReturnType<typeof setTimeout> | undefined;
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

export function draftCount(): number {
  return drafts.size;
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
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), PAUSE);
}

async function keepNow(): Promise<void> {
  clearTimeout(timer);
  if (unsent.size === 0 && !sessionUnsent) return;
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
    // Still on the page, and sent with the next change.
    for (const id of ids) unsent.add(id);
    sessionUnsent ||= withSession;
    failed((error as Error).message);
  }
}
