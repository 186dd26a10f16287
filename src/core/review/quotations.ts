/** What tells events of the same label apart for a person: the first words of each one's first quotation. */
import { textAt } from '../model/cell';
import { shorten } from '../messages/shorten';
import type { Cells } from './types';

/** UTF-16 units: about two lines of the sidebar. */
const LENGTH = 90;

/** Event id -> how its first quotation begins; events without one are left out. `cooperation`: rows of that tab. */
export function firstQuotations(cooperation: readonly Cells[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of cooperation) {
    const id = textAt(row, 'event_id');
    const evidence = found.has(id) ? '' : textAt(row, 'evidence');
    if (evidence !== '') found.set(id, shorten(evidence, LENGTH));
  }
  return found;
}
