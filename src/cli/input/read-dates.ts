/** Reads the file of known publication dates that a command line names. */
import { readFileSync } from 'node:fs';
import { isPartialDate } from '../../core/model/partial-date';

/** The dates by file name without `.txt`, or in words what is wrong with the file. No path: no dates. */
export function readDates(path: string | undefined): Map<string, string> | string {
  if (path === undefined) return new Map();
  let dates: unknown;
  try {
    dates = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return `${path}: not a readable JSON file. It should look like {"my-article": "2019-03-04"}.`;
  }
  if (typeof dates !== 'object' || dates === null || Array.isArray(dates)) {
    return `${path}: should be one JSON object, like {"my-article": "2019-03-04"}.`;
  }
  const known = Object.entries(dates).filter(([, date]) => date !== null && date !== '');
  const wrong = known.find(
    ([, date]) => !(typeof date === 'string' && date.length === 10 && isPartialDate(date)),
  );
  if (wrong) return `${path}: the date of ${wrong[0]} is not of the form YYYY-MM-DD.`;
  return new Map(known as Array<[string, string]>);
}
