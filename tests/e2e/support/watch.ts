/** Notices what no person would see and no test may pass over: errors, alerts of strangers, calls to elsewhere. */
import type { Page } from 'playwright-core';

/** Hostile texts set it wherever one of them is run. */
export const TRAP = 'pwned';

export class Watch {
  /** What went wrong, in words; empty where nothing did. */
  readonly troubles: string[] = [];
  /** A stopped server makes the browser complain; that is no trouble. */
  private expectsLoss = false;

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
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = ['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1';
      if (!isOwn) this.troubles.push(`request: ${request.url()}`);
    });
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
