/**
 * Stands for `google.script` in the add-on's own pages: it goes into each page before the page's code and
 * talks to the workbench by messages alone, as the page's sandbox has it.
 */
import type { FrameMessage, FrameResult } from '../protocol';
import { addArabicFont } from './arabic-font';
import { scriptHost } from './script-host';
import { scriptRun } from './script-run';

const post = (message: FrameMessage): void => window.parent.postMessage(message, '*');
const run = scriptRun(post);

window.addEventListener('message', (event: MessageEvent<Partial<FrameResult> | null>) => {
  // Only the workbench frames this page; messages of the page's own frames are not for us.
  if (event.source !== window.parent || event.data?.accord !== 'result') return;
  run.settle(event.data as FrameResult);
});

Object.defineProperty(window, 'google', {
  value: { script: { run: run.runner, host: scriptHost(post) } },
  configurable: true,
});

addArabicFont(document.fonts);
