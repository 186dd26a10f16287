/** Answers a page's call: whatever goes wrong reaches the page as a plain message in the person's language. */
import { PlainError } from '../platform/plain-error';
import { serviceMessage } from '../platform/service-errors';

export function answer<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? detail) : detail);
    throw new PlainError(serviceMessage(error) ?? 'unexpected', { detail });
  }
}
