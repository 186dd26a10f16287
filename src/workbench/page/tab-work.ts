/** Which tab is looked at, and what a person does to tabs: go there, add, rename, copy, hide, show, delete. */
import type { TabList, TabSummary } from '../protocol';
import { openDialog } from './dialogs/modal';
import type { GridWork } from './grid-work';
import { ask } from './server/requests';
import { SheetTabs } from './shell/sheet-tabs';
import { selectRange, type Selection } from './workbook/selection';
import { say } from './words';

export interface TabWorkPort {
  onList(hiddenTabs: number): void;
  /** The tab comes into the grid; its summary is missing where the list does not know it yet. */
  onOpen(tab: TabSummary | undefined): void;
  /** Waits for a request; null where it was refused or failed, which the person has been told. */
  tried<Answer>(request: Promise<Answer>): Promise<Answer | null>;
}

export class TabWork {
  private list: TabList = { version: 0, tabs: [], active: -1, selection: null };
  private isBegun = false;
  private readonly strip = new SheetTabs({
    onOpen: (tab) => void this.visit(tab),
    onAdd: () => void this.add(),
    onRename: (tab, name) => {
      this.work.focus();
      void this.port.tried(ask('renameTab', { tab, name }));
    },
    onCopy: (tab) => void this.visitNew(ask('copyTab', { tab })),
    onHide: (tab) => void this.port.tried(ask('hideTab', { tab })),
    onShow: (tab) => void this.unhide(tab),
    onDelete: ({ tab, name }) => void this.delete(tab, name),
  });

  constructor(
    private readonly work: GridWork,
    private readonly port: TabWorkPort,
  ) {}

  get element(): HTMLElement {
    return this.strip.element;
  }

  find(id: number): TabSummary | undefined {
    return this.list.tabs.find(({ tab }) => tab === id);
  }

  /** At the first connection and after each further one: stays where the person is, if that is still there. */
  async begin(list: TabList): Promise<void> {
    const { tab: opened } = this.work.open;
    const isStillThere = this.isBegun && list.tabs.some(({ tab }) => tab === opened);
    this.show(list);
    if (isStillThere) await this.open(opened);
    else await this.open(list.active, list.selection ? selectRange(list.selection) : undefined);
    // Whoever has begun to type somewhere meanwhile goes on typing there.
    const isFree = document.activeElement === document.body && document.querySelector('dialog') === null;
    if (!this.isBegun && isFree) this.work.focus();
    this.isBegun = true;
  }

  show(list: TabList): void {
    this.list = list;
    const open = this.find(this.work.open.tab);
    if (this.isBegun && (!open || open.hidden)) void this.open(list.active);
    this.strip.show(list, this.work.open.tab);
    this.port.onList(list.tabs.filter(({ hidden }) => hidden).length);
  }

  async open(tab: number, selection?: Selection): Promise<void> {
    const summary = this.find(tab);
    if (tab === this.work.open.tab && selection && this.work.open.model) return this.work.select(selection);
    this.strip.show(this.list, tab);
    this.port.onOpen(summary);
    await this.work.open.open(tab, selection);
  }

  /** A person goes to a tab: the keyboard goes along, and the server hears of it. */
  async visit(tab: number, selection?: Selection): Promise<void> {
    this.work.focus();
    await this.open(tab, selection);
    await this.port.tried(this.work.open.tellSelection());
  }

  /** The next or previous tab that is shown. */
  step(step: 1 | -1): void {
    const shown = this.list.tabs.filter(({ hidden }) => !hidden);
    const at = shown.findIndex(({ tab }) => tab === this.work.open.tab);
    const next = shown[at + step];
    if (next) void this.visit(next.tab);
  }

  /** Shows a hidden tab and goes there. */
  async unhide(tab: number, selection?: Selection): Promise<void> {
    await this.port.tried(ask('showTab', { tab }));
    await this.visit(tab, selection);
  }

  /** The list of hidden tabs, each of which it shows again. */
  listHidden(opener: HTMLElement): void {
    this.strip.listHidden(opener);
  }

  private async visitNew(request: Promise<{ tab: number }>): Promise<void> {
    const answer = await this.port.tried(request);
    if (answer) await this.visit(answer.tab);
  }

  private async add(): Promise<void> {
    const { button, text } = await openDialog({
      title: say('tab-new-title'),
      message: say('tab-new-ask'),
      field: '',
      buttons: [
        { value: 'OK', label: say('ok'), isPrimary: true },
        { value: 'CANCEL', label: say('cancel') },
      ],
    }).result;
    if (button === 'OK' && text.trim() !== '') await this.visitNew(ask('addTab', { name: text.trim() }));
  }

  private async delete(tab: number, name: string): Promise<void> {
    const { button } = await openDialog({
      title: say('tab-delete-title', { name }),
      message: say('tab-delete-ask'),
      buttons: [
        { value: 'DELETE', label: say('delete') },
        { value: 'CANCEL', label: say('cancel'), isPrimary: true },
      ],
    }).result;
    if (button === 'DELETE') await this.port.tried(ask('deleteTab', { tab }));
  }
}
