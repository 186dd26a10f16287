// Validate sheet as its dialog drives it: step by step, then the findings.
import type { ListedFinding } from '../../../src/addon/validate/validate-sheet';
import type { Problem } from '../../../src/core/validate/types';
import type { TestWorkbook } from '../support/open-workbook';

export interface Validated {
  readonly findings: readonly ListedFinding[];
  readonly fixed: number;
  readonly steps: number;
  /** Document calls of all steps together. */
  readonly calls: number;
  /** Seconds of processor time that the runs took. */
  readonly seconds: number;
}

export function validate(workbook: TestWorkbook): Validated {
  const problems: Problem[] = [];
  const before = process.cpuUsage();
  let calls = 0;
  let steps = 0;
  let all = 1;
  for (let done = 0; done < all; steps += 1) {
    const { result, error, ledger } = workbook.measure('pageCheckSlice', [done]);
    if (error) throw new Error(error.message);
    const slice = result as unknown as { problems: Problem[]; done: number; all: number };
    problems.push(...slice.problems);
    calls += ledger.calls;
    ({ done, all } = slice);
  }
  const { result, error, ledger } = workbook.measure('pageFinishValidation', [problems]);
  if (error) throw new Error(error.message);
  const { user, system } = process.cpuUsage(before);
  const { findings, fixed } = result as unknown as Pick<Validated, 'findings' | 'fixed'>;
  return { findings, fixed, steps, calls: calls + ledger.calls, seconds: (user + system) / 1e6 };
}

/** The findings of one kind. */
export function only(code: string, { findings }: Pick<Validated, 'findings'>): ListedFinding[] {
  return findings.filter(({ problem }) => problem.code === code);
}
