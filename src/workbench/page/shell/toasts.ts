/** Short messages at the edge of the page, which go away by themselves. */
import { say } from '../words';
import { element, iconButton } from './element';

const DEFAULT_SECONDS = 5;
/** More than these would cover the grid: the oldest goes. */
const MOST = 4;

export class Toasts {
  readonly element = element('div', { class: 'toasts', role: 'log', 'aria-live': 'polite' });
  private ofScript: HTMLElement | null = null;

  /**
   * `seconds` below 0: until somebody closes it; 0 counts as the default. One with a title is a script's and
   * takes the place of the one before, which told of a step that is over.
   */
  show(message: string, { title = '', seconds = DEFAULT_SECONDS, isError = false } = {}): void {
    const toast = element('div', { class: isError ? 'toast error' : 'toast' });
    if (title !== '') {
      this.ofScript?.remove();
      this.ofScript = toast;
    }
    const text = element('div', { class: 'toast-text' });
    if (title !== '') text.append(element('strong', { dir: 'auto' }, title));
    text.append(element('span', { dir: 'auto' }, message));
    toast.append(
      text,
      iconButton('close', say('close'), () => toast.remove()),
    );
    while (this.element.childElementCount >= MOST) this.element.firstElementChild?.remove();
    this.element.append(toast);
    if (seconds >= 0) this.removeLater(toast, (seconds || DEFAULT_SECONDS) * 1000);
  }

  /** Not while somebody reads it: the mouse or the keyboard on it stops the clock. */
  private removeLater(toast: HTMLElement, milliseconds: number): void {
    let timer = 0;
    const start = () => (timer = window.setTimeout(() => toast.remove(), milliseconds));
    const stop = () => clearTimeout(timer);
    for (const kind of ['mouseenter', 'focusin']) toast.addEventListener(kind, stop);
    for (const kind of ['mouseleave', 'focusout']) toast.addEventListener(kind, start);
    start();
  }
}
