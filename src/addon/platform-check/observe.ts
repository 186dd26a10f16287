/** What probes see: what a cell holds, and whether the platform refuses something. */
import { errorText } from '../../core/platform/probes';
import type { Range } from '../grid/workbook';

/** What a cell holds, with its kind: `formula =1+1`, `string =1+1`, `number 1`, `date 2019-03-04`. */
export function held(cell: Range): string {
  const formula = cell.getFormula();
  if (formula !== '') return `formula ${formula}`;
  const value = cell.getValue() as unknown;
  if (!(value instanceof Date)) return `${typeof value} ${String(value)}`;
  const zone = cell.getSheet().getParent().getSpreadsheetTimeZone();
  return `date ${Utilities.formatDate(value, zone, 'yyyy-MM-dd')}`;
}

/**
 * The words in which the platform refuses; 'accepted' where it does not. Buffered writes may fail only at the
 * flush.
 */
export function refusal(work: () => unknown): string {
  try {
    work();
    SpreadsheetApp.flush();
    return 'accepted';
  } catch (error) {
    return errorText(error);
  }
}

/** Where only the fact counts and not the words. */
export function isRefused(work: () => unknown): string {
  return refusal(work) === 'accepted' ? 'accepted' : 'refused';
}
