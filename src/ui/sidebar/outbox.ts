/**
 * Saves on their way: sent one after the other while the person goes on, and kept until the script has
 * answered. The same request may be sent again: the script stores it once.
 */
import { storedEdits } from '../../core/review/finish-article';
import type { CellEdit, Conflict, SaveRequest } from '../../core/review/types';
import { call } from '../common/client';

export interface Outgoing {
  /** The event that it decides; empty where it decides none. */
  readonly event_id: string;
  readonly request: SaveRequest;
  /** Nobody pressed a button for it, so nothing is said about it unless it fails. */
  readonly quiet?: boolean;
  saved(): void;
  /** Nothing of the request was stored. */
  refused(conflicts: readonly Conflict[]): void;
}

export interface OutboxListener {
  /** `waiting`: somebody waits for a save. */
  changed(waiting: boolean): void;
  failed(message: string): void;
  stored(edits: readonly CellEdit[]): void;
}

let queue: Outgoing[] = [];
let running: Promise<void> | null = null;
let listener: OutboxListener | undefined;

export function prepareOutbox(listen: OutboxListener): void {
  listener = listen;
}

export function send(item: Outgoing): void {
  queue.push(item);
  if (!item.quiet) listener?.changed(true);
  start();
}

/** Events whose decision is sent and not stored yet. */
export function eventsUnderWay(): string[] {
  return queue.map(({ event_id }) => event_id).filter((id) => id !== '');
}

/** Tries again after a failure. */
export function sendAgain(): void {
  start();
}

/** True once everything is stored; false where something could not be sent. */
export async function allSent(): Promise<boolean> {
  start();
  await running;
  return queue.length === 0;
}

function start(): void {
  running ??= work().finally(() => {
    running = null;
  });
}

async function work(): Promise<void> {
  for (let item = queue[0]; item; item = queue[0]) {
    try {
      const { conflicts } = await call('pageSaveReview', item.request);
      queue = queue.slice(1);
      const isStored = conflicts.length === 0;
      if (isStored) listener?.stored(storedEdits(item.request));
      if (!item.quiet) listener?.changed(queue.some(({ quiet }) => !quiet));
      if (isStored) item.saved();
      else item.refused(conflicts);
    } catch (error) {
      listener?.failed((error as Error).message);
      return;
    }
  }
}
