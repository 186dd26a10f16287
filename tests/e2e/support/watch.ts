/** Notices what no person would see and no test may pass over: errors, alerts of strangers, calls to elsewhere. */
import type { Page, Request } from 'playwright-core';
import { until } from './until';

/** Hostile texts set it wherever one of them is run. */
export const TRAP = 'pwned';

export class Watch {
  /** What went wrong, in words; empty where nothing did. */
  readonly troubles: string[] = [];
  /** A stopped server makes the browser complain; that is no trouble. */
  private expectsLoss = false;
  /** What the page asks of the server, as long as no answer has come. */
  private readonly underWay = new Set<Request>();

  constructor(private readonly page: Page) {
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.stack ?? error.message}`));
    page.on('crash', () => this.troubles.push('crash'));
    page.on('popup', (popup) => this.troubles.push(`window: ${popup.url()}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' || (this.expectsLoss && isLoss(message.text()))) return;
      this.troubles.push(`console: ${message.text()}`);
    });
    // Accord asks with its own dialogs; the browser's would be a script of somebody else's.
    page.on('dialog', (dialog) => {
      this.troubles.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const answered = (request: Request) => void this.underWay.delete(request);
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
    page.on('request', (request) => {
      // The stream of events never ends.
      if (request.method() === 'POST') this.underWay.add(request);
      const url = new URL(request.url());
      const isOwn = ['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1';
      if (!isOwn) this.troubles.push(`request: ${request.url()}`);
    });
  }

  /** Waits until the server has answered all that was asked of it: nobody closes a window in the moment of a key press. */
  async settled(): Promise<void> {
    await until(
      () => Promise.resolve(this.underWay.size),
      (size) => size === 0,
    );
  }

  /** From now on until the returned function is called, the server may be away. */
  expectLoss(): () => void {
    this.expectsLoss = true;
    return () => (this.expectsLoss = false);
  }

  /** The frames in which a hostile text was run. */
  async sprung(): Promise<string[]> {
    const urls: string[] = [];
    for (const frame of this.page.frames()) {
      const isSprung = await frame
        .evaluate((trap) => trap in window, TRAP)
        .catch((error: unknown) => {
          // A page that is closed while it is looked at.
          if (frame.isDetached()) return false;
          throw error;
        });
      if (isSprung) urls.push(frame.url());
    }
    return urls;
  }
}

function isLoss(text: string): boolean {
  return /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/.test(
    text,
  );
}
