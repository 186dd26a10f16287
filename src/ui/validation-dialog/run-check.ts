/** Runs Validate sheet step by step, until all is checked and written or somebody cancels between two steps. */
import type { FinishedValidation } from '../../addon/validate/validate-sheet';
import type { Problem } from '../../core/validate/types';
import { call } from '../common/client';

export interface CheckWatcher {
  /** `all` is 0 until the first step has told how many texts there are; `writing` is the last step. */
  told(step: 'tables' | 'texts' | 'writing', done: number, all: number): void;
  cancelled(): boolean;
}

export interface CheckResult extends FinishedValidation {
  readonly unreviewed: number;
  readonly repairs: readonly string[];
}

/** Null where somebody cancelled: nothing is written then. Rejects with a plain message. */
export async function runCheck(watcher: CheckWatcher): Promise<CheckResult | null> {
  watcher.told('tables', 0, 0);
  let slice = await call('pageCheckSlice', 0);
  const { unreviewed, repairs } = slice;
  const problems: Problem[] = [...slice.problems];
  while (slice.done < slice.all) {
    if (watcher.cancelled()) return null;
    watcher.told('texts', slice.done, slice.all);
    slice = await call('pageCheckSlice', slice.done);
    problems.push(...slice.problems);
  }
  if (watcher.cancelled()) return null;
  watcher.told('writing', slice.all, slice.all);
  const finished = await call('pageFinishValidation', problems);
  return { ...finished, unreviewed, repairs };
}
