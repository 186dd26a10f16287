/**
 * The add-on's own pages: a sidebar at the end of the page, dialogs over it. Each stands in a sandboxed frame
 * that reaches neither the workbench nor its token; what it may do, it asks for by message.
 */
import {
  FRAME_SANDBOX,
  type FrameMessage,
  type FrameResult,
  type Json,
  type PageView,
  type RunError,
} from '../../protocol';
import { element, iconButton } from '../shell/element';
import { say } from '../words';

export interface AddonPagesListener {
  /** Resolves with what the called function returned; `error` where it threw. */
  call(
    page: string,
    functionName: string,
    args: readonly Json[],
  ): Promise<{ value: Json; error: RunError | null }>;
  onClosed(page: string): void;
  focusGrid(): void;
  /** The sidebar came or went, so the grid has another width. */
  onLayout(): void;
}

interface OpenPage {
  readonly view: PageView;
  readonly frame: HTMLIFrameElement;
  readonly container: HTMLElement;
}

/** Google's own sizes where a dialog names none, in pixels. */
const DIALOG = { width: 600, height: 400 };
const MARGIN = 48;

export class AddonPages {
  readonly sidebar = element('aside', { class: 'sidebar', hidden: true });
  private readonly pages = new Map<string, OpenPage>();

  constructor(private readonly listener: AddonPagesListener) {
    window.addEventListener('message', (event) => void this.onMessage(event));
  }

  /** Shows a page; a new sidebar or modal dialog takes the place of the one before. */
  open(view: PageView): void {
    if (this.pages.has(view.page)) return;
    for (const other of [...this.pages.values()]) {
      if (other.view.kind === view.kind && view.kind !== 'modeless') this.remove(other.view.page);
    }
    const frame = element('iframe', {
      sandbox: FRAME_SANDBOX,
      src: view.path,
      title: view.title,
      referrerpolicy: 'no-referrer',
    });
    const container = view.kind === 'sidebar' ? this.openSidebar(view, frame) : this.openDialog(view, frame);
    this.pages.set(view.page, { view, frame, container });
    this.listener.onLayout();
  }

  /** Shows what the server has open, after a reconnection. */
  replace(views: readonly PageView[]): void {
    for (const page of [...this.pages.keys()]) {
      if (!views.some((view) => view.page === page)) this.remove(page);
    }
    views.forEach((view) => this.open(view));
  }

  /** Takes a page away; the server knows already. */
  remove(page: string): void {
    const open = this.pages.get(page);
    if (!open) return;
    this.pages.delete(page);
    if (open.container instanceof HTMLDialogElement) open.container.remove();
    else {
      this.sidebar.replaceChildren();
      this.sidebar.hidden = true;
    }
    this.listener.onLayout();
    this.listener.focusGrid();
  }

  private closeByPerson(page: string): void {
    if (!this.pages.has(page)) return;
    this.remove(page);
    this.listener.onClosed(page);
  }

  private header(view: PageView, closeLabel: string): HTMLElement {
    return element(
      'div',
      { class: 'page-header' },
      element('h2', { dir: 'auto' }, view.title),
      iconButton('close', closeLabel, () => this.closeByPerson(view.page)),
    );
  }

  private openSidebar(view: PageView, frame: HTMLIFrameElement): HTMLElement {
    this.sidebar.replaceChildren(this.header(view, say('sidebar-close')), frame);
    this.sidebar.setAttribute('aria-label', view.title);
    this.sidebar.hidden = false;
    return this.sidebar;
  }

  private openDialog(view: PageView, frame: HTMLIFrameElement): HTMLElement {
    const dialog = element(
      'dialog',
      { class: 'page-dialog', 'aria-label': view.title },
      this.header(view, say('close')),
      frame,
    );
    setSize(frame, { width: view.width ?? DIALOG.width, height: view.height ?? DIALOG.height });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.closeByPerson(view.page);
    });
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.closeByPerson(view.page);
    });
    document.body.append(dialog);
    if (view.kind === 'modal') dialog.showModal();
    else dialog.show();
    return dialog;
  }

  private async onMessage(event: MessageEvent<unknown>): Promise<void> {
    const open = [...this.pages.values()].find(({ frame }) => frame.contentWindow === event.source);
    const message = event.data;
    if (!open || !isFrameMessage(message)) return;
    switch (message.accord) {
      case 'call': {
        const { value, error } = await this.listener.call(open.view.page, message.function, message.args);
        const result: FrameResult = { accord: 'result', call: message.call, value, error };
        open.frame.contentWindow?.postMessage(result, '*');
        return;
      }
      case 'close':
        return this.closeByPerson(open.view.page);
      case 'setHeight':
        return setSize(open.frame, { height: message.pixels });
      case 'setWidth':
        return setSize(open.frame, { width: message.pixels });
      case 'focusEditor':
        return this.listener.focusGrid();
    }
  }
}

/** Within the window, so that the way out always stays in view. */
function setSize(frame: HTMLIFrameElement, { width, height }: { width?: number; height?: number }): void {
  if (frame.closest('.sidebar')) return;
  const most = { width: innerWidth - MARGIN, height: innerHeight - 2 * MARGIN };
  if (width !== undefined && width > 0) frame.style.width = `${Math.min(width, most.width)}px`;
  if (height !== undefined && height > 0) frame.style.height = `${Math.min(height, most.height)}px`;
}

/** The frame holds the add-on's page, but what it posts is checked all the same. */
export function isFrameMessage(message: unknown): message is FrameMessage {
  if (typeof message !== 'object' || message === null || !('accord' in message)) return false;
  const { accord, call, args, pixels, ...rest } = message as Record<string, unknown>;
  if (accord === 'call')
    return typeof call === 'string' && typeof rest.function === 'string' && Array.isArray(args);
  if (accord === 'setHeight' || accord === 'setWidth')
    return typeof pixels === 'number' && Number.isFinite(pixels);
  return accord === 'close' || accord === 'focusEditor';
}
