/** Reads the file of known publication dates that a command line names. */
import { readFileSync } from 'node:fs';
import { isPartialDate } from '../../core/model/partial-date';
import { UsageError } from './run-command';

/**
 * The dates by file name without `.txt`; no path, no dates. Throws a UsageError that says what is wrong with
 * the file.
 */
export function readDates(path: string | undefined): Map<string, string> {
  if (path === undefined) return new Map();
  let dates: unknown;
  try {
    dates = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(
      `${path}: not a readable JSON file. It should look like {"my-article": "2019-03-04"}.`,
    );
  }
  if (typeof dates !== 'object' || dates === null || Array.isArray(dates)) {
    throw new UsageError(`${path}: should be one JSON object, like {"my-article": "2019-03-04"}.`);
  }
  const known = Object.entries(dates).filter(([, date]) => date !== null && date !== '');
  const wrong = known.find(
    ([, date]) => !(typeof date === 'string' && date.length === 10 && isPartialDate(date)),
  );
  if (wrong) throw new UsageError(`${path}: the date of ${wrong[0]} is not of the form YYYY-MM-DD.`);
  return new Map(known as Array<[string, string]>);
}
