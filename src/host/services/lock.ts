/** LockService inside the context: developers.google.com/apps-script/reference/lock. */
import type { Scope } from '../operations/service-run';
import { callHost, platformError } from './call-host';
import { strict } from './strict';

type GLock = GoogleAppsScript.Lock.Lock;

/** How long a waiting run sleeps between two tries, in milliseconds. */
const PAUSE = 50;

class Lock implements GLock {
  constructor(private readonly scope: Scope) {}

  /** The wait is counted in sleeps and not by the clock, so that tests with a still clock end too. */
  tryLock(timeoutInMillis: number): boolean {
    let waited = 0;
    while (!callHost<boolean>('lock.acquire', this.scope)) {
      if (waited >= timeoutInMillis) return false;
      const pause = Math.min(PAUSE, timeoutInMillis - waited);
      callHost('utilities.sleep', pause);
      waited += pause;
    }
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw platformError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    callHost('lock.release', this.scope);
  }

  hasLock(): boolean {
    return callHost<boolean>('lock.has', this.scope);
  }
}

function openLock(scope: Scope): GLock | null {
  if (!callHost<boolean>('lock.open', scope)) return null;
  return strict<GLock>(new Lock(scope), {
    name: 'LockService.Lock',
    methods: { tryLock: ['Integer'], waitLock: ['Integer'], releaseLock: [''], hasLock: [''] },
  });
}

class Service {
  /** Null where the script stands in no document, although the published type does not say so. */
  getDocumentLock = (): GLock | null => openLock('document');
  getScriptLock = (): GLock | null => openLock('script');
  getUserLock = (): GLock | null => openLock('user');
}

export const lockService = strict<GoogleAppsScript.Lock.LockService>(new Service(), {
  name: 'LockService',
  methods: { getDocumentLock: [''], getScriptLock: [''], getUserLock: [''] },
});
