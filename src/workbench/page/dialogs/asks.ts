/** Alerts and prompts of running scripts: one at a time, in the order in which they came. */
import type { AskView } from '../../protocol';
import { say, type WordId } from '../words';
import { openDialog, type OpenDialog } from './modal';

const LABELS: Readonly<Record<string, WordId>> = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' };

export class Asks {
  private waiting: AskView[] = [];
  private open: { readonly ask: AskView; readonly dialog: OpenDialog } | null = null;
  /** Answered in another window, so that closing the dialog here answers nothing. */
  private settled = -1;

  constructor(
    private readonly answer: (ask: number, button: string, text?: string) => void,
    private readonly onAllClosed: () => void,
  ) {}

  add(ask: AskView): void {
    if (this.open?.ask.ask === ask.ask || this.waiting.some((other) => other.ask === ask.ask)) return;
    this.waiting.push(ask);
    if (!this.open) void this.next();
  }

  /** Keeps only what the server still asks, after a reconnection. */
  replace(asks: readonly AskView[]): void {
    this.waiting = this.waiting.filter(({ ask }) => asks.some((other) => other.ask === ask));
    if (this.open && !asks.some(({ ask }) => ask === this.open?.ask.ask)) this.remove(this.open.ask.ask);
    asks.forEach((ask) => this.add(ask));
  }

  /** It has been answered, here or elsewhere, or its run has ended. */
  remove(ask: number): void {
    this.waiting = this.waiting.filter((other) => other.ask !== ask);
    if (this.open?.ask.ask !== ask) return;
    this.settled = ask;
    this.open.dialog.close();
  }

  private async next(): Promise<void> {
    for (let ask = this.waiting.shift(); ask; ask = this.waiting.shift()) {
      const dialog = openDialog({
        title: ask.title,
        message: ask.message,
        buttons: ask.buttons.map((name, index) => {
          const word = LABELS[name];
          return { value: name, label: word ? say(word) : name, isPrimary: index === 0 };
        }),
        ...(ask.kind === 'prompt' ? { field: '' } : {}),
      });
      this.open = { ask, dialog };
      const { button, text } = await dialog.result;
      this.open = null;
      if (this.settled !== ask.ask)
        this.answer(ask.ask, button ?? 'CLOSE', ask.kind === 'prompt' ? text : undefined);
    }
    this.onAllClosed();
  }
}
