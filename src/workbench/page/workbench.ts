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
import { openDialog, tell } from './dialogs/modal';
import { GridWork } from './grid-work';
import { PageCalls } from './server/page-calls';
import { ask, RequestError } from './server/requests';
import { Banner } from './shell/banner';
import { element } from './shell/element';
import { FormulaBar } from './shell/formula-bar';
import { SheetTabs } from './shell/sheet-tabs';
import { StatusLine } from './shell/status-line';
import { TitleBar } from './shell/title-bar';
import { Toasts } from './shell/toasts';
import { Toolbar } from './shell/toolbar';
import { parseAddress, rangeAddress } from './workbook/address';
import type { CellLink } from './workbook/cell-link';
import { rangeOf, selectRange, type Selection } from './workbook/selection';
import { decimalSign } from './workbook/statistics';
import { selectedStatistics } from './workbook/selected-statistics';
import type { TabModel } from './workbook/tab-model';
import { say, speak } from './words';

export class Workbench {
  private list: TabList = { version: 0, tabs: [], active: -1, selection: null };
  private decimal = '.';
  private isOpened = false;
  private readonly calls = new PageCalls();

  private readonly toasts = new Toasts();
  private readonly banner = new Banner();
  private readonly status = new StatusLine((run) => this.send(ask('cancel', { run })));
  private readonly titleBar = new TitleBar({
    onRun: (name) => {
      this.work.focus();
      this.send(ask('run', { function: name }));
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
  private readonly tabs = new SheetTabs({
    onOpen: (tab) => void this.visit(tab),
    onAdd: () => void this.addTab(),
    onRename: (tab, name) => {
      this.work.focus();
      this.send(ask('renameTab', { tab, name }));
    },
    onCopy: (tab) => void this.openNew(ask('copyTab', { tab })),
    onHide: (tab) => this.send(ask('hideTab', { tab })),
    onShow: (tab) => void this.showTab(tab),
    onDelete: ({ tab, name }) => void this.deleteTab(tab, name),
  });
  private readonly work = new GridWork({
    onSelection: (tab, selection, cell) => this.onSelection(tab, selection, cell),
    onTab: (tab) => this.status.showRows(tab.view.filledRows - tab.view.frozenRows),
    onFollow: (link) => void this.follow(link),
    onMenuKey: () => this.titleBar.openFirst(),
    onTabKey: (step) => this.stepTab(step),
    onMessage: (message) => this.toasts.show(message),
    onFailed: (error) => this.failed(error),
    tabName: (id) => this.list.tabs.find(({ tab }) => tab === id)?.name ?? null,
  });
  private readonly asks = new Asks(
    (id, button, text) =>
      this.send(ask('answer', { ask: id, button, ...(text === undefined ? {} : { text }) })),
    () => this.work.focus(),
  );
  private readonly pages = new AddonPages({
    call: (page, name, args) => this.calls.call(page, name, args),
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
        if (event.list) this.showList(event.list);
        return void this.work.open.changed(event.tabs);
      case 'activate':
        return void this.openTab(event.tab, event.selection ? selectRange(event.selection) : undefined);
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
    const { tab: opened } = this.work.open;
    const isStillThere = this.isOpened && hello.tabs.tabs.some(({ tab }) => tab === opened);
    this.showList(hello.tabs);
    const selection = hello.tabs.selection;
    if (isStillThere) await this.openTab(opened);
    else await this.openTab(hello.tabs.active, selection ? selectRange(selection) : undefined);
    if (!this.isOpened && document.querySelector('dialog') === null) this.work.focus();
    this.isOpened = true;
  }

  private showList(list: TabList): void {
    this.list = list;
    const open = list.tabs.find(({ tab }) => tab === this.work.open.tab);
    if (this.isOpened && (!open || open.hidden)) void this.openTab(list.active);
    this.tabs.show(list, this.work.open.tab);
    this.toolbar.render(list.tabs.filter(({ hidden }) => hidden).length);
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

  // ---- Tabs -------------------------------------------------------------------------------------------

  private async openTab(tab: number, selection?: Selection): Promise<void> {
    const summary = this.list.tabs.find(({ tab: id }) => id === tab);
    if (tab === this.work.open.tab && selection && this.work.open.model) return this.work.select(selection);
    this.tabs.show(this.list, tab);
    this.formulaBar.element.classList.toggle('right-to-left', summary?.rightToLeft ?? false);
    await this.work.open.open(tab, selection);
  }

  /** A person goes to a tab: the keyboard goes along, and the server hears of it. */
  private async visit(tab: number, selection?: Selection): Promise<void> {
    this.work.focus();
    await this.openTab(tab, selection);
    await this.tried(this.work.open.tellSelection());
  }

  private async showTab(tab: number): Promise<void> {
    await this.tried(ask('showTab', { tab }));
    await this.visit(tab);
  }

  private async openNew(request: Promise<{ tab: number }>): Promise<void> {
    const answer = await this.tried(request);
    if (answer) await this.visit(answer.tab);
  }

  private async addTab(): Promise<void> {
    const { button, text } = await openDialog({
      title: say('tab-new-title'),
      message: say('tab-new-ask'),
      field: '',
      buttons: [
        { value: 'OK', label: say('ok'), isPrimary: true },
        { value: 'CANCEL', label: say('cancel') },
      ],
    }).result;
    if (button === 'OK' && text.trim() !== '') await this.openNew(ask('addTab', { name: text.trim() }));
  }

  private async deleteTab(tab: number, name: string): Promise<void> {
    const { button } = await openDialog({
      title: say('tab-delete-title', { name }),
      message: say('tab-delete-ask'),
      buttons: [
        { value: 'DELETE', label: say('delete') },
        { value: 'CANCEL', label: say('cancel'), isPrimary: true },
      ],
    }).result;
    if (button === 'DELETE') this.send(ask('deleteTab', { tab }));
  }

  private stepTab(step: 1 | -1): void {
    const shown = this.list.tabs.filter(({ hidden }) => !hidden);
    const at = shown.findIndex(({ tab }) => tab === this.work.open.tab);
    const next = shown[at + step];
    if (next) void this.visit(next.tab);
  }

  // ---- Going to cells -----------------------------------------------------------------------------------

  private async follow(link: CellLink): Promise<void> {
    if (link.kind !== 'jump') return;
    const target = this.list.tabs.find(({ tab }) => tab === link.tab);
    if (!target) return this.toasts.show(say('tab-gone'));
    if (target.hidden) await this.tried(ask('showTab', { tab: link.tab }));
    await this.visit(link.tab, link.range ? selectRange(link.range) : undefined);
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
      await this.visit(undone.tab, undone.range ? selectRange(undone.range) : undefined);
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
