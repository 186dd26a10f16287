/** The lowest line: how many rows there are, what is selected, and what is running. */
import type { RunView } from '../../protocol';
import { say } from '../words';
import { button, element } from './element';

export interface ListedRun extends RunView {
  /** For people. */
  readonly caption: string;
  /** `Date.now()` when `seconds` was true. */
  readonly heardAt: number;
}

/** Calls of the add-on's pages are many and short: only slow ones are worth a word. */
const QUIET_SECONDS = 2;

export class StatusLine {
  readonly element = element('footer', { class: 'status-line' });
  private readonly rows = element('span', { class: 'status-rows' });
  private readonly selection = element('span', { class: 'status-selection' });
  private readonly runs = element('span', { class: 'status-runs', role: 'status' });
  private timer: number | undefined;
  private listed: readonly ListedRun[] = [];

  constructor(private readonly onCancel: (run: number) => void) {
    this.element.append(this.rows, this.runs, this.selection);
  }

  /** `rows` without the header. */
  showRows(rows: number): void {
    this.rows.textContent =
      rows <= 0
        ? say('rows-none')
        : rows === 1
          ? say('rows-one')
          : say('rows', { count: rows.toLocaleString('en') });
  }

  /** `filled` of one cell or none is not worth saying. */
  showSelection(filled: number, numbers: number, sum: number): void {
    const parts = [
      ...(numbers > 1
        ? [say('selection-sum', { sum: sum.toLocaleString('en', { maximumFractionDigits: 10 }) })]
        : []),
      ...(filled > 1 ? [say('selection-count', { count: filled.toLocaleString('en') })] : []),
    ];
    this.selection.textContent = parts.join('   ');
  }

  showRuns(runs: readonly ListedRun[]): void {
    const isSame = runs.map(({ run }) => run).join() === this.listed.map(({ run }) => run).join();
    this.listed = runs;
    if (!isSame) {
      this.runs.replaceChildren(
        ...runs.map(({ run }) =>
          element(
            'span',
            { class: 'run' },
            element('span', { class: 'spinner', 'aria-hidden': 'true' }),
            element('span', { class: 'run-text', 'aria-live': 'off' }),
            button(say('cancel'), () => this.onCancel(run), {
              class: 'link-button',
              title: say('cancel-hint'),
            }),
          ),
        ),
      );
    }
    clearInterval(this.timer);
    if (runs.length > 0) this.timer = window.setInterval(() => this.tick(), 1000);
    this.tick();
  }

  private tick(): void {
    const now = Date.now();
    this.listed.forEach((run, index) => {
      const shown = this.runs.children[index] as HTMLElement | undefined;
      const text = shown?.querySelector('.run-text');
      if (!shown || !text) return;
      shown.hidden = run.from === 'page' && secondsOf(run, now) < QUIET_SECONDS;
      text.textContent = runText(run, now);
    });
  }
}

function secondsOf({ seconds, heardAt }: ListedRun, now: number): number {
  return Math.max(0, Math.floor(seconds + (now - heardAt) / 1000));
}

export function runText(run: ListedRun, now: number): string {
  const { caption, state } = run;
  const id = state === 'queued' ? 'running-queued' : state === 'asking' ? 'running-asking' : 'running';
  return say(id, { name: caption, seconds: secondsOf(run, now) });
}
