/** Closes questions that no open window shows: whoever was asked has left, and the run must go on. */
import type { Screen } from './screen';

/** Milliseconds; reloading a page takes less. */
const PATIENCE = 60_000;

export class Unattended {
  private timer: NodeJS.Timeout;

  constructor(
    private readonly screen: Screen,
    private readonly patience = PATIENCE,
  ) {
    this.timer = this.start();
  }

  /** To be called when the last window has gone and when one is there again. */
  watched(isWatched: boolean): void {
    clearInterval(this.timer);
    if (!isWatched) this.timer = this.start();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** Again and again: a run may ask when everybody has long gone. */
  private start(): NodeJS.Timeout {
    return setInterval(() => this.screen.closeAsks(), this.patience).unref();
  }
}
