/**
 * The locks behind LockService, shared by all runs of a host. Trying never blocks out here: the
 * service inside the context waits, so that the run that holds the lock can go on.
 */
import type { Operations } from '../protocol';
import { capitalised, refuseUnauthorised, storeKey, type Scope, type ServiceRun } from './service-run';

/** Lock ('document', 'script', 'user:<id>') -> the run that holds it. */
export type LockState = Map<string, ServiceRun>;

export interface LockOptions {
  /** False where the script stands in no document: getDocumentLock() is then null. */
  documentLock?: boolean;
}

/** Operations on the locks in `state`; `run` itself is the holder, so each run needs its own object. */
export function lockOperations(state: LockState, run: ServiceRun, options: LockOptions = {}): Operations {
  return {
    'lock.open': (scope: Scope) => {
      refuseUnauthorised(run, `LockService.get${capitalised(scope)}Lock`);
      return scope !== 'document' || options.documentLock !== false;
    },
    'lock.acquire': (scope: Scope) => {
      const key = storeKey(scope, run);
      const holder = state.get(key) ?? run;
      state.set(key, holder);
      return holder === run;
    },
    'lock.release': (scope: Scope) => {
      const key = storeKey(scope, run);
      if (state.get(key) === run) state.delete(key);
    },
    'lock.has': (scope: Scope) => state.get(storeKey(scope, run)) === run,
  };
}

/** At the end of a run, whatever its end, its locks are free again. */
export function releaseLocks(state: LockState, run: ServiceRun): void {
  for (const [key, holder] of state) if (holder === run) state.delete(key);
}
