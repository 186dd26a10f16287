/**
 * Validate sheet: runs its steps and writes the Findings tab. The dialog calls the steps one by one, so that
 * it can show how far they are and stop between them; the command line runs them in one go.
 */
import type { Problem } from '../../core/validate/types';
import type { Finding } from '../../core/validate/validate-workbook';
import { withDocumentLock } from '../platform/lock';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { checkSlice } from './check-slice';
import { writeFindings } from './write-findings';

export interface ValidationReport {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings of the last run that are gone. */
  readonly fixed: number;
  /** Suggestions that nobody has reviewed: a counter, no finding. */
  readonly unreviewed: number;
  /** How often each code was found; of waived findings none. */
  readonly byCode: Readonly<Record<string, number>>;
  readonly repairs: readonly string[];
}

/** What the dialog needs of a finding; it words the problem in the language of the person. */
export interface ListedFinding extends Pick<Finding, 'finding_id' | 'state' | 'tab' | 'cell'> {
  readonly problem: Problem;
}

export interface FinishedValidation {
  readonly fixed: number;
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly ListedFinding[];
}

export function runValidation(): ValidationReport {
  let slice = checkSlice(0);
  const { unreviewed, repairs } = slice;
  const problems = [...slice.problems];
  while (slice.done < slice.all) {
    slice = checkSlice(slice.done);
    problems.push(...slice.problems);
  }
  const { found, fixed } = withDocumentLock(() => writeFindings(requireWorkbook(), problems));
  const open = found.filter(({ state }) => state !== 'waived');
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    fixed,
    unreviewed,
    byCode: tally(open.map(({ code }) => code)),
    repairs,
  };
}

/** `problems`: what the steps have answered, in their order. */
export function finishValidation(problems: readonly Problem[]): FinishedValidation {
  const { found, fixed } = withDocumentLock(() => writeFindings(requireWorkbook(), problems));
  return {
    fixed,
    findings: found.map(({ finding_id, state, tab, cell, place }) => ({
      ...{ finding_id, state, tab, cell },
      problem: place,
    })),
  };
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
