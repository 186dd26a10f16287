/** Drives the search for the team's terms in the stored texts, block by block, and says how far it is. */
import type { TermSlice } from '../../addon/codebook/read-terms';
import { call } from '../common/client';

export async function readAllTerms(
  told: (done: number, all: number) => void,
): Promise<Pick<TermSlice, 'reopen' | 'faults'>> {
  let slice = await call('pageCodebookTerms', 0, {}, 0);
  const reopen = [...slice.reopen];
  while (slice.done < slice.all) {
    told(slice.done, slice.all);
    slice = await call('pageCodebookTerms', slice.done, slice.counts, slice.texts);
    reopen.push(...slice.reopen);
  }
  return { reopen, faults: slice.faults };
}
