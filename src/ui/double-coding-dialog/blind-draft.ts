/** What somebody has coded blind and not saved: kept by article, so that closing the dialog loses nothing. */
import type { CodedEvent } from '../../core/double-coding/types';
import { call } from '../common/client';
import { keepWords } from '../common/keep-words';

/** By article. */
const drafts = new Map<string, readonly CodedEvent[]>();

/** Fetches what was kept. */
export async function fetchBlindDrafts(): Promise<void> {
  const kept = await call('pageReviewState');
  for (const [id, text] of Object.entries(kept.drafts)) {
    const events = readEvents(text);
    if (events) drafts.set(id, events);
  }
}

/** Undefined where nothing was typed. */
export function blindDraft(article: string): readonly CodedEvent[] | undefined {
  return drafts.get(article);
}

/** A form in which nothing stands is no draft. */
export function keepBlindDraft(article: string, events: readonly CodedEvent[]): void {
  if (!events.some(hasWords)) return forgetBlindDraft(article);
  drafts.set(article, events);
  keepWords(article, JSON.stringify(events));
}

export function forgetBlindDraft(article: string): void {
  if (drafts.delete(article)) keepWords(article, '');
}

function hasWords({ parties, event_date, place, mechanisms, domains }: CodedEvent): boolean {
  return (
    parties.length + mechanisms.length > 0 ||
    event_date + place !== '' ||
    domains.some(({ domain, status, evidence }) => domain + status + evidence !== '')
  );
}

/** Undefined where the text is a draft of another page, or of another version of this one. */
function readEvents(text: string): readonly CodedEvent[] | undefined {
  try {
    const events = JSON.parse(text) as unknown;
    return Array.isArray(events) && events.every(isEvent) ? events : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is CodedEvent {
  const { parties, mechanisms, domains, event_date, place } = (value ?? {}) as Partial<CodedEvent>;
  return (
    [parties, mechanisms].every((list) => list?.every((code) => typeof code === 'string')) &&
    [event_date, place].every((text) => typeof text === 'string') &&
    Boolean(
      domains?.every((one) =>
        [one?.domain, one?.status, one?.evidence].every((text) => typeof text === 'string'),
      ),
    )
  );
}
