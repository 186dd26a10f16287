/**
 * Google's services fail now and then for a moment, and stop at a daily limit. The first is tried again a few
 * times where that can do no harm; both are said in plain words. The platform words them in English only.
 */
import type { MessageId } from '../../core/messages/en/messages';

const MOMENTARY =
  /Service (?:Spreadsheets |error)?.{0,40}(?:failed|timed out|unavailable)|Service error: Spreadsheets|server error occurred|try again later|internal error/i;
const FULL = /limit of 10,?000,?000 cells/i;
const LIMIT = /too many times|limit exceeded|quota|too much (?:computer|execution) time/i;

/** Milliseconds before each further try: people wait no longer than this for an answer that does not come. */
const PAUSES = [400, 1_200, 3_000];

/** Runs work that may be done twice without harm: reading, or writing the same values into the same cells. */
export function patiently<Result>(work: () => Result): Result {
  for (const pause of PAUSES) {
    try {
      return work();
    } catch (error) {
      if (!isMomentary(error)) throw error;
      Utilities.sleep(pause);
    }
  }
  return work();
}

/** The message for a service's own error; undefined for any other. */
export function serviceMessage(error: unknown): MessageId | undefined {
  if (FULL.test(wordsOf(error))) return 'workbook-full';
  if (isLimit(error)) return 'limit-reached';
  return isMomentary(error) ? 'service-silent' : undefined;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isLimit = (error: unknown): boolean => LIMIT.test(wordsOf(error));
const isMomentary = (error: unknown): boolean => !isLimit(error) && MOMENTARY.test(wordsOf(error));
