/**
 * What this person has done since the sidebar was opened and can take back: decisions on events and on whole
 * articles alike, the last one first; before that, what the Log holds. What Accord does by itself (an opened article is in review) is not on it.
 */
import type { SaveRequest } from '../../core/review/types';

export interface Done {
  /** Where taking it back leads to; empty where it concerns no event. */
  readonly event_id: string;
  /** Where it leads to without an event. */
  readonly article_id: string;
  /** What it was about, in words. */
  readonly label: string;
  readonly request: SaveRequest;
}

const stack: Done[] = [];
/** The Log may hold decisions from before. */
let isEarlier = true;

export function canUndo(): boolean {
  return stack.length > 0 || isEarlier;
}

export function lastDone(): Done | undefined {
  return stack[stack.length - 1];
}

/** The Log was asked and holds none. */
export function forgetEarlier(): void {
  isEarlier = false;
}

export function recordDone(done: Done): void {
  stack.push(done);
}

/** It was refused, or it is taken back. Nothing happens where it is not on the stack any more. */
export function forgetDone(done: Done): void {
  const index = stack.indexOf(done);
  if (index >= 0) stack.splice(index, 1);
}
