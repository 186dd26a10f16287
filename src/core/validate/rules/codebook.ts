/**
 * Rules about the Codebook tab: what the Codebook dialog calls its errors, where no rule about cells says it
 * already.
 */
import { checkCodebook } from '../../codebook/check-codebook';
import type { Fault, FaultCode } from '../../codebook/types';
import { problemAt, rowsOf, textOf } from '../rows';
import { severities, type FindingCode, type Problem, type Rule } from '../types';
import { cells } from './cells';

/** Faults that findings of other tabs have too. A kind that is none is one of the cell, a lost code one of its rows. */
const SHARED: Readonly<Partial<Record<FaultCode, FindingCode>>> = {
  'code-doubled': 'unique-error',
  'successor-unknown': 'code-unknown',
};

export const codebookRows: Rule = (state) => {
  const rows = rowsOf(state, 'codebook');
  const faults = checkCodebook(rows);
  const place = ({ row, column }: { readonly row: number; readonly column: string }) => `${row}/${column}`;
  const told = new Set(cells({ ...state, tabs: { codebook: rows } }).map(place));
  // Such a row counts for nothing, whatever else is wrong with it.
  const doubled = new Set(faults.filter(({ fault }) => fault === 'code-doubled').map(({ row }) => row));
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  return faults.flatMap((fault): Problem[] => {
    const row = rowAt.get(fault.row);
    const code = findingCode(fault);
    if (!row || !code || told.has(place(fault)) || !(fault.column in row.cells)) return [];
    if (doubled.has(fault.row) && fault.fault !== 'code-doubled') return [];
    const words = wordsOf(fault);
    // Further along a chain, the row that names what is not there has the finding.
    if (code === 'code-unknown' && words.code !== textOf(row, fault.column)) return [];
    return [problemAt(code, 'codebook', row, fault.column, words)];
  });
};

function findingCode({ fault }: Fault): FindingCode | undefined {
  return fault in severities ? (fault as FindingCode) : SHARED[fault];
}

function wordsOf({ fault, words }: Fault): Record<string, string> {
  if (fault === 'successor-unknown') return { code: String(words.value) };
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, String(word)]));
}
