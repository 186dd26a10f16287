/** Threads for runs: a few wait ready, so that a run starts at once; more come when several run together. */
import type { ScriptFiles } from '../../../host/runtime/script-context';
import { RunThread } from './run-thread';

/** As many threads wait at first, and at most so many stay when runs have ended. */
const READY = 2;
/** The platform's limit of parallel runs a user. */
const MOST_THREADS = 30;

export class ThreadPool {
  private readonly idle: RunThread[] = [];
  private readonly busy = new Set<RunThread>();
  private closed = false;

  constructor(
    private readonly program: string,
    private readonly files: ScriptFiles,
  ) {
    while (this.idle.length < READY) this.idle.push(this.start());
  }

  /** A thread for one run; null while as many run as may. */
  take(): RunThread | null {
    if (this.closed || this.busy.size >= MOST_THREADS) return null;
    let thread = this.idle.pop();
    while (thread && !thread.isAlive) thread = this.idle.pop();
    thread ??= this.start();
    this.busy.add(thread);
    // The next run finds one that has started already.
    if (this.idle.length === 0 && this.busy.size < MOST_THREADS) this.idle.push(this.start());
    return thread;
  }

  /** After a run; a thread that ended with it is replaced when the next is needed. */
  giveBack(thread: RunThread): void {
    this.busy.delete(thread);
    if (!thread.isAlive) return;
    if (this.closed || this.idle.length >= READY) void thread.terminate();
    else this.idle.push(thread);
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.idle, ...this.busy].map((thread) => thread.terminate()));
  }

  private start(): RunThread {
    return new RunThread(this.program, this.files);
  }
}
