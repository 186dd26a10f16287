/** Counts a run's calls that read or write the document, and stops the run at a chosen one. */
import type { Ledger } from '../protocol';

export type Access = 'read' | 'write' | 'free';

export class CallLedger implements Ledger {
  reads = 0;
  writes = 0;
  flushes = 0;
  readonly byOperation: Record<string, number> = {};

  get calls(): number {
    return this.reads + this.writes;
  }

  /** Counts one call; handles are free and leave no trace. */
  count(operation: string, access: Access): void {
    if (access === 'free') return;
    if (access === 'read') this.reads++;
    else this.writes++;
    this.byOperation[operation] = (this.byOperation[operation] ?? 0) + 1;
  }

  /** A copy that can be kept after the run. */
  snapshot(): Ledger {
    return {
      reads: this.reads,
      writes: this.writes,
      calls: this.calls,
      flushes: this.flushes,
      byOperation: { ...this.byOperation },
    };
  }
}
