/**
 * What is on people's screens besides the grid: menus, questions that runs wait for, sidebars and dialogs.
 * Every window shows the same, and the first answer counts.
 */
import { randomBytes } from 'node:crypto';
import type { MenuSpec, UserInterfacePort } from '../../../host/protocol';
import type { AskView, PageView, ServerEvent } from '../../protocol';

/** What a person did with a question; `text` is what stood in a prompt's field. */
export interface Answered {
  readonly button: string;
  readonly text: string;
}

interface OpenAsk {
  readonly view: AskView;
  readonly answer: (answered: Answered) => void;
}

type PageSize = Pick<PageView, 'width' | 'height'>;

interface OpenPage {
  readonly view: PageView;
  readonly html: string;
}

/** How a dialog ends that nobody is there to answer, or that is closed by its cross. */
const CLOSED: Answered = { button: 'CLOSE', text: '' };

/** A question of a run, to be asked as soon as the run waits. */
export type Question = Pick<AskView, 'kind' | 'title' | 'message' | 'buttons'>;

export class Screen {
  private readonly menusByCaption = new Map<string, MenuSpec>();
  private readonly openAsks = new Map<number, OpenAsk>();
  private readonly openPages = new Map<string, OpenPage>();
  private readonly shownPages = new Set<string>();
  private lastAsk = 0;

  constructor(private readonly tell: (event: ServerEvent) => void) {}

  get menus(): MenuSpec[] {
    return [...this.menusByCaption.values()];
  }

  get asks(): AskView[] {
    return [...this.openAsks.values()].map(({ view }) => view);
  }

  get pages(): PageView[] {
    return [...this.openPages.values()].map(({ view }) => view);
  }

  /** Whether one of the menus names the function. */
  offers(functionName: string): boolean {
    const inMenu = (menu: MenuSpec): boolean =>
      menu.items.some((item) =>
        'submenu' in item ? inMenu(item.submenu) : 'function' in item && item.function === functionName,
      );
    return this.menus.some(inMenu);
  }

  /** The add-on's own HTML of an open page; null where it is closed. */
  htmlOf(page: string): string | null {
    return this.openPages.get(page)?.html ?? null;
  }

  /** Open or closed meanwhile: what a page calls just before it is closed may arrive after that, and is still to be done. */
  hasShown(page: string): boolean {
    return this.shownPages.has(page);
  }

  /** The services' way to the screen for one run. `ask` gets the questions: the run must be made to wait. */
  portFor(ask: (question: Question) => void): UserInterfacePort {
    const question = (kind: AskView['kind'], title: string, message: string, buttons: string): void =>
      ask({ kind, title, message, buttons: buttons.split('_') });
    // What these two return is never delivered: the waiting run gets the person's answer in its place.
    return {
      alert: (title, message, buttons) => {
        question('alert', title, message, buttons);
        return CLOSED.button;
      },
      prompt: (title, message, buttons) => {
        question('prompt', title, message, buttons);
        return CLOSED;
      },
      toast: (message, title, seconds) => this.tell({ type: 'toast', title, message, seconds }),
      showPage: (kind, title, html, size) => this.open(kind, title, html, size),
      setMenu: (menu) => {
        this.menusByCaption.set(menu.caption, menu);
        this.tell({ type: 'menu', menus: this.menus });
      },
    };
  }

  /** Shows a question; resolves when somebody answers, or when `withdraw` or `closeAsks` does. */
  ask(run: number, question: Question): Promise<Answered> {
    const view: AskView = { ask: ++this.lastAsk, run, ...question };
    return new Promise((resolve) => {
      this.openAsks.set(view.ask, { view, answer: resolve });
      this.tell({ type: 'ask', ask: view });
    });
  }

  /** False where the question is not open any more, or has no such button. */
  answer(ask: number, answered: Answered): boolean {
    const open = this.openAsks.get(ask);
    const { button } = answered;
    if (!open || !(button === CLOSED.button || open.view.buttons.includes(button))) return false;
    this.openAsks.delete(ask);
    this.tell({ type: 'answered', ask });
    open.answer(answered);
    return true;
  }

  /** Takes the questions of a run that has ended off the screen. */
  withdraw(run: number): void {
    for (const { view } of [...this.openAsks.values()]) if (view.run === run) this.answer(view.ask, CLOSED);
  }

  /** Answers every question as if its dialog had been closed. */
  closeAsks(): void {
    for (const ask of [...this.openAsks.keys()]) this.answer(ask, CLOSED);
  }

  /** Does nothing where no such page is open. */
  closePage(page: string): void {
    if (this.openPages.delete(page)) this.tell({ type: 'closePage', page });
  }

  /** There is one sidebar, and one dialog at a time of each kind. */
  private open(kind: PageView['kind'], title: string, html: string, size: PageSize): void {
    for (const { view } of [...this.openPages.values()]) if (view.kind === kind) this.closePage(view.page);
    // Whoever knows the name can read the page, so it cannot be guessed.
    const page = randomBytes(16).toString('hex');
    const view: PageView = { page, kind, title, path: `/pages/${page}`, ...size };
    this.openPages.set(page, { view, html });
    this.shownPages.add(page);
    this.tell({ type: 'page', page: view });
  }
}
