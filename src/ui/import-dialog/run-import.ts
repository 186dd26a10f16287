/** The third step: stores the texts slice by slice, then has them read, until all is done or somebody cancels. */
import type { ProposeReport } from '../../addon/import/propose';
import type { SourceArticle, StageOutcome } from '../../core/import/stage-articles';
import { call } from '../common/client';
import { slices } from './incoming';

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

const none: ProposeReport = {
  done: 0,
  left: 0,
  added: { events: 0, cooperation: 0, officials: 0, figures: 0 },
  requeued: 0,
  unsupported: 0,
};

/** Never rejects: what was done before an error is part of the result. */
export async function runImport(sources: readonly SourceArticle[], watcher: Watcher): Promise<ImportResult> {
  const repairs: string[] = [];
  const outcomes: StageOutcome[] = [];
  let proposals = none;
  const result = (ended: ImportResult['ended'], message = ''): ImportResult => {
    const unstored = sources.slice(outcomes.length).map(({ name }) => name);
    return { repairs, outcomes, proposals, unstored, ended, message };
  };
  try {
    repairs.push(...(await call('pageSetUp')).repairs);
    for (const slice of slices(sources)) {
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
      proposals = add(proposals, await call('pagePropose'));
    } while (proposals.left > 0);
    return result('done');
  } catch (error) {
    return result('error', (error as Error).message);
  }
}

function isUnread({ article_id, result }: StageOutcome): boolean {
  return article_id !== '' && result !== 'already-there';
}

function add(a: ProposeReport, b: ProposeReport): ProposeReport {
  return {
    done: a.done + b.done,
    left: b.left,
    added: {
      events: a.added.events + b.added.events,
      cooperation: a.added.cooperation + b.added.cooperation,
      officials: a.added.officials + b.added.officials,
      figures: a.added.figures + b.added.figures,
    },
    requeued: a.requeued + b.requeued,
    unsupported: a.unsupported + b.unsupported,
  };
}
