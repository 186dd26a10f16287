/** The whole page: puts its parts in place, carries the server's events to them and their wishes to the server. */
import type {
  AskView,
  CellView,
  MenuSpec,
  PageView,
  RunError,
  RunView,
  ServerEvent,
  TabList,
} from '../protocol';
import { AddonPages } from './dialogs/addon-pages';
import { Asks } from './dialogs/asks';
import { tell } from './dialogs/modal';
import { GridWork } from './grid-work';
import { PageCalls } from './server/page-calls';
import { ask, RequestError } from './server/requests';
import { Banner } from './shell/banner';
import { element } from './shell/element';
import { FormulaBar } from './shell/formula-bar';
import { StatusLine } from './shell/status-line';
import { TitleBar } from './shell/title-bar';
import { Toasts } from './shell/toasts';
import { Toolbar } from './shell/toolbar';
import { TabWork } from './tab-work';
import { parseAddress, rangeAddress } from './workbook/address';
import type { CellLink } from './workbook/cell-link';
import { rangeOf, selectRange, type Selection } from './workbook/selection';
import { decimalSign } from './workbook/statistics';
import { selectedStatistics } from './workbook/selected-statistics';
import type { TabModel } from './workbook/tab-model';
import { say, speak } from './words';

export class Workbench {
  private decimal = '.';
  private readonly calls = new PageCalls();

  private readonly toasts = new Toasts();
  private readonly banner = new Banner();
  private readonly status = new StatusLine((run) => this.send(ask('cancel', { run })));
  private readonly titleBar = new TitleBar({
    onRun: (name) => {
      this.work.focus();
      // The server would hear a moment later where the person is: the run shall see it.
      this.send(this.work.open.tellSelection().then(() => ask('run', { function: name })));
    },
    onLoadMenu: () => this.send(ask('openMenu', {})),
  });
  private readonly toolbar = new Toolbar({
    onUndo: () => void this.undo(),
    onSort: (ascending) => this.sort(ascending),
    onHiddenTabs: (opener) => this.tabs.listHidden(opener),
  });
  private readonly formulaBar = new FormulaBar({
    onGoTo: (address) => this.goToAddress(address),
    onCommit: (text) => void this.work.type(this.work.open.tab, this.work.selection.anchor, text),
    onLeave: () => this.work.focus(),
  });
  private readonly work: GridWork = new GridWork({
    onSelection: (tab, selection, cell) => this.onSelection(tab, selection, cell),
    onTab: (tab) => this.status.showRows(tab.view.filledRows - tab.view.frozenRows),
    onFollow: (link) => void this.follow(link),
    onMenuKey: () => this.titleBar.openFirst(),
    onTabKey: (step) => this.tabs.step(step),
    onMessage: (message) => this.toasts.show(message),
    onFailed: (error) => this.failed(error),
    tabName: (tab) => this.tabs.find(tab)?.name ?? null,
  });
  private readonly tabs: TabWork = new TabWork(this.work, {
    onList: (hiddenTabs) => this.toolbar.render(hiddenTabs),
    onOpen: (tab) => this.formulaBar.element.classList.toggle('right-to-left', tab?.rightToLeft ?? false),
    tried: (request) => this.tried(request),
  });
  private readonly asks = new Asks(
    (id, button, text) =>
      this.send(ask('answer', { ask: id, button, ...(text === undefined ? {} : { text }) })),
    () => this.work.focus(),
  );
  private readonly pages = new AddonPages({
    call: async (page, name, args) => {
      // Where that fails the call fails too, and says why.
      await this.work.tellSelection().catch(() => undefined);
      return this.calls.call(page, name, args);
    },
    onClosed: (page) => this.send(ask('closePage', { page })),
    focusGrid: () => this.work.focus(),
    onLayout: () => this.work.layOut(),
  });

  constructor(root: HTMLElement) {
    root.append(
      this.banner.element,
      this.titleBar.element,
      element('div', { class: 'bars' }, this.toolbar.element, this.formulaBar.element),
      element('div', { class: 'middle' }, this.work.element, this.pages.sidebar),
      element('div', { class: 'bottom' }, this.tabs.element, this.status.element),
      this.toasts.element,
    );
    document.addEventListener('keydown', (event) => this.onKey(event));
  }

  // ---- What the server tells ------------------------------------------------------------------------

  onConnection(isThere: boolean): void {
    if (isThere) this.banner.clear('gone');
    else this.banner.show('gone', say('gone'));
  }

  onEvent(event: ServerEvent): void {
    switch (event.type) {
      case 'hello':
        return void this.start(event);
      case 'changed':
        this.banner.clear('not-saved');
        if (event.list) this.tabs.show(event.list);
        return void this.work.open.changed(event.tabs);
      case 'activate':
        return void this.tabs.open(event.tab, event.selection ? selectRange(event.selection) : undefined);
      case 'menu':
        return this.titleBar.showMenus(event.menus);
      case 'toast':
        return this.toasts.show(event.message, { title: event.title, seconds: event.seconds });
      case 'ask':
        return this.asks.add(event.ask);
      case 'answered':
        return this.asks.remove(event.ask);
      case 'page':
        return this.pages.open(event.page);
      case 'closePage':
        return this.pages.remove(event.page);
      case 'runs':
        return this.showRuns(event.runs);
      case 'runEnded':
        return this.runEnded(event.name, event.cancelled, event.error);
      case 'result':
        return this.calls.settle(event.call, { value: event.value, error: event.error });
      case 'notSaved':
        return this.banner.show('not-saved', say('not-saved', { message: event.message }));
      case 'bye':
        return;
    }
  }

  /** At the first connection and after each further one: everything is shown as the server has it. */
  private async start(hello: {
    workbook: { name: string; locale: string };
    tabs: TabList;
    menus: readonly MenuSpec[];
    runs: readonly RunView[];
    asks: readonly AskView[];
    pages: readonly PageView[];
  }): Promise<void> {
    const language = speak(hello.workbook.locale);
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    this.decimal = decimalSign(hello.workbook.locale);
    this.titleBar.showName(hello.workbook.name);
    this.titleBar.showMenus(hello.menus);
    this.formulaBar.render();
    this.showRuns(hello.runs);
    this.asks.replace(hello.asks);
    this.pages.replace(hello.pages);
    this.work.open.forget();
    await this.tabs.begin(hello.tabs);
  }

  private showRuns(runs: readonly RunView[]): void {
    const heardAt = Date.now();
    this.status.showRuns(
      // A function of a page has a name for programmers only.
      runs.map((run) => ({
        ...run,
        caption: run.from === 'page' ? say('page-call') : this.titleBar.captionOf(run.name),
        heardAt,
      })),
    );
  }

  private runEnded(name: string, isCancelled: boolean, error: RunError | null): void {
    const caption = this.titleBar.captionOf(name);
    if (isCancelled) this.toasts.show(say('cancelled', { name: caption }));
    else if (error) {
      const message = say('run-failed', { name: caption, message: error.message });
      this.toasts.show(message, { seconds: -1, isError: true });
    }
  }

  // ---- Going to cells -----------------------------------------------------------------------------------

  private async follow(link: CellLink): Promise<void> {
    if (link.kind !== 'jump') return;
    const target = this.tabs.find(link.tab);
    const selection = link.range ? selectRange(link.range) : undefined;
    if (!target) this.toasts.show(say('tab-gone'));
    else if (target.hidden) await this.tabs.unhide(link.tab, selection);
    else await this.tabs.visit(link.tab, selection);
  }

  private goToAddress(address: string): void {
    const range = parseAddress(address);
    if (!range) return this.toasts.show(say('address-unknown', { text: address }));
    this.work.select(selectRange(range));
    this.work.focus();
  }

  private onSelection(tab: TabModel, selection: Selection, cell: CellView | null): void {
    const range = rangeOf(selection);
    const { anchor } = selection;
    this.formulaBar.showAddress(rangeAddress(range));
    const shown = tab.rows.cell(anchor.row, anchor.column);
    const isComputed = tab.isComputed(anchor);
    this.formulaBar.showText(
      cell?.typed ?? shown?.formula ?? shown?.shown ?? '',
      isComputed || cell === null,
    );
    const { filled, numbers, sum } = selectedStatistics(tab, range, this.decimal);
    this.status.showSelection(filled, numbers, sum);
  }

  // ---- Actions --------------------------------------------------------------------------------------------

  private sort(ascending: boolean): void {
    const { tab, selection } = this.work.open;
    this.send(ask('sort', { tab, column: selection.anchor.column, ascending }));
    this.work.focus();
  }

  private async undo(): Promise<void> {
    const undone = await this.work.undo();
    if (undone && undone.tab !== this.work.open.tab) {
      await this.tabs.visit(undone.tab, undone.range ? selectRange(undone.range) : undefined);
    }
    this.work.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const isMenuKey =
      (event.altKey && !event.ctrlKey && event.code === 'KeyA') || (event.ctrlKey && event.code === 'Slash');
    if (event.defaultPrevented || !isMenuKey || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.titleBar.openFirst();
  }

  private send(request: Promise<unknown>): void {
    void this.tried(request);
  }

  private async tried<Answer>(request: Promise<Answer>): Promise<Answer | null> {
    try {
      return await request;
    } catch (error) {
      await this.failed(error);
      return null;
    }
  }

  /** A refusal is for the person; a server that is gone has its banner already. */
  private async failed(error: unknown): Promise<void> {
    if (error instanceof RequestError && error.code === 'GONE') return this.onConnection(false);
    if (error instanceof RequestError && error.code === 'NOT_SAVED') {
      return this.banner.show('not-saved', say('not-saved', { message: error.message }));
    }
    await tell(say('problem-title'), error instanceof Error ? error.message : String(error));
    this.work.focus();
  }
}
