/**
 * One writer at a time. The document lock guards scripts against each other, never against people typing;
 * where the platform gives none (outside a bound script) the work goes on without.
 */
import { PlainError } from './plain-error';
import { patiently } from './service-errors';

/** Somebody else's import may hold the lock for a slice; longer than this a person should decide. */
const PATIENCE_MS = 20_000;

export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock) return work();
  if (!lock.tryLock(PATIENCE_MS)) throw new PlainError('busy');
  try {
    const result = work();
    // Written before the lock goes, so that the next holder reads it.
    patiently(() => SpreadsheetApp.flush());
    return result;
  } finally {
    lock.releaseLock();
  }
}
