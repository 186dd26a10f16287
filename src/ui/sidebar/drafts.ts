/** What was typed and is not saved, by event: kept with the person's own properties while they type. */
import { readDraft, type Draft } from '../../core/review/draft';
import { call } from '../common/client';
import {
  keepSession as keepPlace,
  keepWords,
  prepareKeeping,
  type KeepingListener,
} from '../common/keep-words';

const drafts = new Map<string, Draft>();
let session = '';

/** Fetches what was kept; gives the session. */
export async function prepareDrafts(listen: KeepingListener): Promise<string> {
  prepareKeeping(listen);
  const kept = await call('pageReviewState');
  for (const [id, text] of Object.entries(kept.drafts)) {
    const draft = readDraft(text);
    if (draft) drafts.set(id, draft);
  }
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
  keepWords(eventId, draft ? JSON.stringify(draft) : '');
}

/** Where the person is; JSON. */
export function keepSession(text: string): void {
  if (text === session) return;
  session = text;
  keepPlace(text);
}
