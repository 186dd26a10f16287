/** A line across the page while something is wrong that concerns everything: the server is gone, the disk is full. */
import { element } from './element';

export type BannerReason = 'gone' | 'not-saved';

export class Banner {
  readonly element = element('div', { class: 'banner', role: 'alert', hidden: true });
  private readonly reasons = new Map<BannerReason, string>();

  show(reason: BannerReason, message: string): void {
    this.reasons.set(reason, message);
    this.render();
  }

  clear(reason: BannerReason): void {
    if (this.reasons.delete(reason)) this.render();
  }

  /** The first reason explains the others: without a server nothing can be saved. */
  private render(): void {
    const message = this.reasons.get('gone') ?? this.reasons.get('not-saved') ?? '';
    this.element.hidden = message === '';
    if (this.element.textContent !== message) this.element.textContent = message;
  }
}
