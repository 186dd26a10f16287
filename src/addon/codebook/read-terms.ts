/**
 * The team's terms in the stored texts, one block a call: how common each is, and which finished articles
 * have new ones.
 */
import { commonTerms, readTerms, termMatcher, type TermCounts } from '../../core/codebook/terms';
import { articlesToReopen } from '../../core/codebook/touched-rows';
import type { Fault } from '../../core/codebook/types';
import type { FixChange } from '../../core/validate/fixes/types';
import { readTable } from '../grid/table';
import { readTextBlock } from '../import/read-texts';
import { readCodebook } from './read-state';

export interface TermSlice {
  /** Of all blocks so far: pass them on with the next call. */
  readonly counts: TermCounts;
  readonly texts: number;
  /** Finished articles of this block that should be read again. */
  readonly reopen: ReadonlyArray<readonly FixChange[]>;
  /** Terms that are too common; told with the last block. */
  readonly faults: readonly Fault[];
  readonly done: number;
  readonly all: number;
}

/** Rows of the Texts tab a call: some 3 MB, read and searched in a few seconds on the platform. */
const ROWS_A_CALL = 600;

/** Seven document reads, none of texts where the team has no terms. */
export function termSlice(from: number, counts: TermCounts, texts: number): TermSlice {
  const { workbook, table, codebook, changes } = readCodebook();
  const hasTerms = codebook.entries.some(({ terms_en, terms_ar }) => terms_en.length + terms_ar.length > 0);
  if (!hasTerms) return { counts, texts, reopen: [], faults: [], done: 0, all: 0 };
  const block = readTextBlock(workbook, from, ROWS_A_CALL);
  const found = readTerms(block.texts, termMatcher(codebook));
  const sums = { ...counts };
  for (const [key, count] of Object.entries(found.counts)) sums[key] = (sums[key] ?? 0) + count;
  const read = texts + block.texts.size;
  const rows = (name: 'articles' | 'cooperation' | 'events') => readTable(workbook, name).rows;
  const coded = { cooperation: rows('cooperation'), events: rows('events') };
  return {
    counts: sums,
    texts: read,
    reopen: articlesToReopen(rows('articles'), coded, changes, found.codes),
    faults: block.next >= block.all ? commonTerms(codebook, table.rows, sums, read) : [],
    done: block.next,
    all: block.all,
  };
}
