/**
 * Saves the workbook in a thread of its own: at most one save under way, and the next takes the newest
 * state. Whoever waits is told when a state at least as new as at the time of asking is on disk.
 */
import { Worker } from 'node:worker_threads';
import type { SavedHost } from '../../../host';
import type { WorkbookState } from '../../../host/model/workbook-state';
import type { SaverAnswer, SaverSetUp } from '../../worker/saver';
import { deltaBetween } from '../../worker/state-delta';

/** The disk did not take the workbook; what was done stays in memory and is saved with the next change. */
export class NotSavedError extends Error {
  readonly code = 'NOT_SAVED';

  constructor(reason: string) {
    super(`The workbook could not be saved: ${reason}`);
  }
}

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function newWaiting(): Waiting {
  let settle: Omit<Waiting, 'promise'> | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Some saves nobody waits for; their failure is told by `onFailure`.
  promise.catch(() => undefined);
  return { promise, ...(settle as Omit<Waiting, 'promise'>) };
}

export class Saver {
  private worker: Worker | null = null;
  /** What the thread has; null where it has nothing yet. */
  private sent: WorkbookState | null = null;
  /** As JSON, because they are changed in place. */
  private sentProperties = '';
  private underWay: Waiting | null = null;
  private next: Waiting | null = null;
  private failed = false;

  constructor(
    /** The built program of the thread. */
    private readonly program: string,
    private readonly target: SaverSetUp,
    /** The state as it is now. */
    private readonly take: () => SavedHost,
    private readonly onFailure: (message: string) => void,
  ) {}

  /** Whether the last save failed, so that something is in memory only. */
  get hasFailed(): boolean {
    return this.failed;
  }

  /** Resolves when what is now in the workbook is on disk; rejects with NotSavedError. */
  save(): Promise<void> {
    if (!this.next && this.isSent()) return this.underWay?.promise ?? Promise.resolve();
    this.next ??= newWaiting();
    const { promise } = this.next;
    if (!this.underWay) this.begin();
    return promise;
  }

  /** Most runs only read: nothing is written for them. */
  private isSent(): boolean {
    if (this.failed) return false;
    const { workbook, properties } = this.take();
    return workbook === this.sent && JSON.stringify(properties) === this.sentProperties;
  }

  /** Resolves when nothing is left to save; rejects with NotSavedError. */
  async settled(): Promise<void> {
    while (this.next ?? this.underWay) await (this.next ?? this.underWay)?.promise;
  }

  async close(): Promise<void> {
    await this.settled().catch(() => undefined);
    await this.worker?.terminate();
    this.worker = null;
  }

  private begin(): void {
    this.underWay = this.next;
    this.next = null;
    const state = this.take();
    this.worker ??= this.startWorker();
    this.worker.postMessage(deltaBetween(this.sent, state));
    this.sent = state.workbook;
    this.sentProperties = JSON.stringify(state.properties);
  }

  private startWorker(): Worker {
    const workerData: SaverSetUp = this.target;
    const worker = new Worker(this.program, { workerData });
    worker.on('message', (answer: SaverAnswer) => this.end(answer));
    worker.on('error', (error) => {
      // The next thread starts from nothing.
      this.worker = null;
      this.sent = null;
      this.end(error.message);
    });
    return worker;
  }

  private end(failure: SaverAnswer): void {
    const { underWay } = this;
    this.underWay = null;
    this.failed = failure !== null;
    if (failure === null) {
      underWay?.resolve();
    } else {
      const error = new NotSavedError(failure);
      this.onFailure(error.message);
      underWay?.reject(error);
    }
    if (this.next) this.begin();
  }
}
