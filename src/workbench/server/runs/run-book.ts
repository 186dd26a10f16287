/**
 * All runs of the workbench: who runs, who waits for a thread, and the page calls that wait because ten of
 * their page are under way, as google.script.run has it.
 */
import type { AuthMode, Json } from '../../../host/protocol';
import type { RunError, RunView, ServerEvent } from '../../protocol';
import type { RunThread } from './run-thread';
import type { ThreadPool } from './thread-pool';
import { ThreadedRun, type RunOutcome, type RunSurroundings } from './threaded-run';

/** developers.google.com/apps-script/guides/html/reference/run: "10 simultaneous calls". */
const CALLS_OF_A_PAGE = 10;

interface NewRun {
  readonly functionName: string;
  readonly args: readonly Json[];
  readonly from: RunView['from'];
  readonly authMode: AuthMode;
  /** The page that called. */
  readonly page?: string;
  /** Gets the result once what the run wrote is on disk. */
  readonly onEnd?: (outcome: RunOutcome) => void;
}

interface BookedRun extends NewRun {
  readonly id: number;
  /** Epoch milliseconds; 0 while it waits. */
  began: number;
  asking: boolean;
  running: ThreadedRun | null;
}

const CANCELLED: RunError = { name: 'Exception', message: 'The run was cancelled.' };

export class RunBook {
  private readonly runs = new Map<number, BookedRun>();
  private lastId = 0;

  constructor(
    private readonly pool: ThreadPool,
    private readonly surroundings: RunSurroundings,
    private readonly tell: (event: ServerEvent) => void,
  ) {}

  get views(): RunView[] {
    const now = Date.now();
    return [...this.runs.values()].map(({ id, functionName, from, began, asking, running }) => ({
      run: id,
      name: functionName,
      from,
      seconds: began === 0 ? 0 : Math.round((now - began) / 1000),
      state: running === null ? 'queued' : asking ? 'asking' : 'running',
    }));
  }

  /** Starts a run, or lets it wait for its turn. Returns its number. */
  start(run: NewRun): number {
    const id = ++this.lastId;
    this.runs.set(id, { ...run, id, began: 0, asking: false, running: null });
    this.startWaiting();
    return id;
  }

  /** Ends a run, wherever it stands. False where there is none of that number. */
  cancel(id: number): boolean {
    const run = this.runs.get(id);
    if (!run) return false;
    if (run.running) run.running.cancel();
    else this.end(run, { value: null, error: CANCELLED }, true);
    return true;
  }

  /** Ends everything; the threads go with the pool. */
  async close(): Promise<void> {
    for (const run of this.runs.values()) if (!run.running) this.runs.delete(run.id);
    await this.pool.close();
  }

  private startWaiting(): void {
    for (const run of [...this.runs.values()]) {
      if (run.running || !this.mayStart(run)) continue;
      const thread = this.pool.take();
      if (!thread) break;
      void this.perform(run, thread);
    }
    this.tellRuns();
  }

  private mayStart({ page }: BookedRun): boolean {
    if (page === undefined) return true;
    const underWay = [...this.runs.values()].filter((run) => run.page === page && run.running);
    return underWay.length < CALLS_OF_A_PAGE;
  }

  private async perform(run: BookedRun, thread: RunThread): Promise<void> {
    const { functionName, args, from, authMode } = run;
    const order = { functionName, args, fromPage: from === 'page' };
    const running = new ThreadedRun(run.id, thread, this.surroundings, order, authMode, (asking) => {
      run.asking = asking;
      this.tellRuns();
    });
    run.running = running;
    run.began = Date.now();
    let outcome = await running.perform();
    this.pool.giveBack(thread);
    try {
      await this.surroundings.saved();
    } catch (error) {
      outcome = { value: null, error: { name: 'Exception', message: (error as Error).message } };
    }
    this.end(run, outcome, running.isCancelled);
    this.startWaiting();
  }

  private end(run: BookedRun, outcome: RunOutcome, cancelled: boolean): void {
    this.runs.delete(run.id);
    run.onEnd?.(outcome);
    const { id, functionName } = run;
    this.tell({ type: 'runEnded', run: id, name: functionName, cancelled, error: outcome.error });
    this.tellRuns();
  }

  private tellRuns(): void {
    this.tell({ type: 'runs', runs: this.views });
  }
}
