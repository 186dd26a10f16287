/** LockService between two runs, against developers.google.com/apps-script/reference/lock/lock. */
import { connect, testRun } from './context';
import { lockOperations, releaseLocks, type LockState } from '../../../src/host/operations/lock';
import { utilityOperations } from '../../../src/host/operations/utilities';
import type { ServiceRun } from '../../../src/host/operations/service-run';
import { lockService } from '../../../src/host/services/lock';

let state: LockState;
const first = testRun();
const second = testRun({ user: { email: '', id: 'other', locale: 'ar' } });

beforeEach(() => {
  state = new Map();
});

function as(run: ServiceRun): void {
  connect(lockOperations(state, run), utilityOperations(run));
}

test('one run at a time, whoever runs', () => {
  as(first);
  const lock = lockService.getDocumentLock();
  expect(lock.hasLock()).toBe(false);
  expect(lock.tryLock(0)).toBe(true);
  expect(lock.tryLock(0)).toBe(true);
  expect(lock.hasLock()).toBe(true);
  as(second);
  expect(lock.tryLock(100)).toBe(false);
  lock.releaseLock();
  expect(lock.tryLock(0)).toBe(false);
  as(first);
  lock.releaseLock();
  expect(lock.hasLock()).toBe(false);
  as(second);
  expect(lock.tryLock(0)).toBe(true);
});

test('waitLock waits its time, then throws the words of the platform', () => {
  as(first);
  lockService.getScriptLock().waitLock(1000);
  as(second);
  const before = second.now();
  expect(() => lockService.getScriptLock().waitLock(1020)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(second.now() - before).toBe(1020);
});

test('a waiting run gets the lock when it is freed meanwhile', () => {
  as(first);
  lockService.getScriptLock().waitLock(0);
  const waiting = testRun({ sleep: () => releaseLocks(state, first) });
  as(waiting);
  expect(lockService.getScriptLock().tryLock(1000)).toBe(true);
});

test('the end of a run frees its locks and no others', () => {
  as(first);
  lockService.getScriptLock().waitLock(0);
  as(second);
  lockService.getDocumentLock().waitLock(0);
  releaseLocks(state, first);
  expect([...state]).toEqual([['document', second]]);
});

test('user locks are apart', () => {
  as(first);
  lockService.getUserLock().waitLock(0);
  as(second);
  expect(lockService.getUserLock().tryLock(0)).toBe(true);
});

test('no document, no document lock', () => {
  connect(lockOperations(state, first, { documentLock: false }));
  expect(lockService.getDocumentLock()).toBeNull();
  expect(lockService.getScriptLock()).not.toBeNull();
});
