/** The third step: stores the texts slice by slice, then has them read, until all is done or somebody cancels. */
import { slices } from '../../core/import/slices';
import type { SourceArticle, StageOutcome } from '../../core/import/stage-articles';
import { addReports, nothingProposed, type ProposeReport } from '../../core/propose/propose-report';
import { call } from '../common/client';
import { CALL } from './incoming';

export interface Progress {
  readonly step: 'staging' | 'proposing';
  readonly done: number;
  readonly all: number;
}

export interface ImportResult {
  readonly repairs: readonly string[];
  readonly outcomes: readonly StageOutcome[];
  readonly proposals: ProposeReport;
  /** Names of the texts that were not stored any more. */
  readonly unstored: readonly string[];
  readonly ended: 'done' | 'cancelled' | 'error';
  /** In plain words; empty unless it ended with an error. */
  readonly message: string;
}

export interface Watcher {
  told(progress: Progress): void;
  cancelled(): boolean;
}

/** Never rejects: what was done before an error is part of the result. */
export async function runImport(sources: readonly SourceArticle[], watcher: Watcher): Promise<ImportResult> {
  const repairs: string[] = [];
  const outcomes: StageOutcome[] = [];
  let proposals = nothingProposed;
  const result = (ended: ImportResult['ended'], message = ''): ImportResult => {
    const unstored = sources.slice(outcomes.length).map(({ name }) => name);
    return { repairs, outcomes, proposals, unstored, ended, message };
  };
  try {
    repairs.push(...(await call('pageSetUp')).repairs);
    for (const slice of slices(sources, CALL)) {
      if (watcher.cancelled()) return result('cancelled');
      watcher.told({ step: 'staging', done: outcomes.length, all: sources.length });
      const staged = await call('pageStage', slice);
      outcomes.push(...staged.outcomes);
      repairs.push(...staged.repairs);
      proposals = { ...proposals, left: proposals.left + staged.outcomes.filter(isUnread).length };
    }
    do {
      if (watcher.cancelled()) return result('cancelled');
      watcher.told({ step: 'proposing', done: proposals.done, all: proposals.done + proposals.left });
      proposals = addReports(proposals, await call('pagePropose'));
    } while (proposals.left > 0);
    return result('done');
  } catch (error) {
    return result('error', (error as Error).message);
  }
}

function isUnread({ article_id, result }: StageOutcome): boolean {
  return article_id !== '' && result !== 'already-there';
}
