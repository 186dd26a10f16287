/** What a person does in the grid: select, move, type, paste, follow links. Every change goes to the server. */
import type { CellRange, CellView } from '../protocol';
import { CellTyping } from './cell-typing';
import { GridClipboard } from './grid/clipboard';
import { GridView } from './grid/grid-view';
import { gridCommand, type GridCommand } from './grid/keyboard';
import { destination } from './grid/movement';
import { DEFAULT_HEIGHT } from './grid/row-heights';
import type { SheetGrid } from './grid/sheet-grid';
import { OpenTab } from './open-tab';
import { gridMenu, type SendChange } from './page-menus';
import { ask } from './server/requests';
import { openMenu } from './shell/popup-menu';
import type { CellPlace } from './workbook/address';
import { readLink, type CellLink } from './workbook/cell-link';
import { isSingle, rangeOf, selectCell, selectRange, type Selection } from './workbook/selection';
import type { TabModel } from './workbook/tab-model';
import { say } from './words';

export interface GridWorkListener {
  /** The selection, or what it holds, has changed; `cell` is null until the active cell has been read. */
  onSelection(tab: TabModel, selection: Selection, cell: CellView | null): void;
  onTab(tab: TabModel): void;
  onFollow(link: CellLink): void;
  onMenuKey(): void;
  onTabKey(step: 1 | -1): void;
  onMessage(message: string): void;
  /** A request was refused or failed. */
  onFailed(error: unknown): Promise<void>;
  tabName(tab: number): string | null;
}

/** Milliseconds after which the server hears of a selection: not of every cell on the way. */
const SETTLED = 80;

export class GridWork {
  readonly open: OpenTab;
  private readonly view: GridView;
  private readonly grid: SheetGrid;
  private readonly typing: CellTyping;
  private readonly clipboard: GridClipboard;
  private cell: CellView | null = null;
  private settling = 0;
  /** Whether the server has heard of the last selection. */
  private isTold = true;

  constructor(private readonly listener: GridWorkListener) {
    this.open = new OpenTab({
      onTab: (tab) => void this.showTab(tab),
      onRows: () => this.showRows(),
      onFailed: (error) => void this.listener.onFailed(error),
    });
    this.view = new GridView({
      onSelect: (selection) => this.select(selection),
      onResizeColumn: (column, width) =>
        this.send(ask('resizeColumn', { tab: this.open.tab, column, width })),
      onShowColumns: (column, count) => this.send(ask('showColumns', { tab: this.open.tab, column, count })),
      onScroll: () => void this.typing.follow(),
      mayHover: () => !this.typing.isOpen,
      onFollow: (link) => this.listener.onFollow(link),
      onCopy: (text) => void this.clipboard.write(text, say('link-copied')),
      tabName: (tab) => this.listener.tabName(tab),
    });
    this.grid = this.view.grid;
    this.typing = new CellTyping(this.open, this.view, {
      cell: () => this.cell,
      readCell: () => this.readActiveCell(),
      moveTo: (place) => this.moveTo(place, false),
      onMessage: (message) => this.listener.onMessage(message),
      onFailed: (error) => this.listener.onFailed(error),
    });
    this.clipboard = new GridClipboard({
      hasFocus: () => this.view.hasFocus,
      tab: () => this.open.model,
      selection: () => this.selection,
      refusesTyping: (tab, range) => this.typing.refuses(tab, range),
      onPasted: (range, [warning]) => {
        this.select(selectRange(range));
        if (warning) this.listener.onMessage(warning.value || say('warning'));
      },
      onMessage: (message) => this.listener.onMessage(message),
      onFailed: (error) => this.listener.onFailed(error),
    });
    this.listen();
  }

  get element(): HTMLElement {
    return this.view.element;
  }

  focus(): void {
    this.view.focus();
  }

  get selection(): Selection {
    return this.open.selection;
  }

  /** The grid got another size. */
  layOut(): void {
    void this.view.layOut();
  }

  private async showTab(tab: TabModel): Promise<void> {
    this.listener.onTab(tab);
    try {
      await this.view.show(tab, this.selection);
      await this.readActiveCell();
    } catch (error) {
      await this.listener.onFailed(error);
    }
  }

  private showRows(): void {
    this.grid.refresh();
    const tab = this.open.model;
    if (tab) this.listener.onSelection(tab, this.selection, this.cell);
  }

  // ---- Selecting ----------------------------------------------------------------------------------

  select(selection: Selection): void {
    const tab = this.open.model;
    this.typing.finish();
    // Where the tab is still to come, it comes with this selected.
    this.open.select(selection);
    if (!tab) return;
    this.cell = null;
    this.isTold = false;
    this.view.card.hide();
    void this.grid.select(selection);
    this.listener.onSelection(tab, selection, null);
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => void this.settle(), SETTLED);
  }

  /** Where the server has still to hear what is selected: what is called from now on sees it. */
  async tellSelection(): Promise<void> {
    if (this.isTold) return;
    const { selection } = this;
    await this.open.tellSelection();
    if (selection === this.selection) this.isTold = true;
  }

  private async settle(): Promise<void> {
    try {
      await Promise.all([this.readActiveCell(), this.tellSelection()]);
    } catch (error) {
      await this.listener.onFailed(error);
    }
    const { cell } = this;
    const { anchor } = this.selection;
    if (!cell) return;
    const content = { note: cell.note, warning: cell.warning, links: cell.links };
    this.view.present(anchor, cell.shown, content, isSingle(this.selection) && !this.typing.isOpen);
  }

  private async readActiveCell(): Promise<void> {
    const { anchor } = this.selection;
    const cell = await this.open.activeCell();
    const tab = this.open.model;
    if (!tab || this.selection.anchor !== anchor) return;
    this.cell = cell;
    this.listener.onSelection(tab, this.selection, cell);
  }

  private moveTo(place: CellPlace, isExtending: boolean): void {
    this.select(isExtending ? { anchor: this.selection.anchor, extent: place } : selectCell(place));
  }

  /** Types into a cell from elsewhere, such as the formula bar. */
  async type(tab: number, place: CellPlace, typed: string): Promise<void> {
    await this.typing.type(tab, place, typed);
  }

  private send(request: Promise<unknown>): void {
    request.catch((error: unknown) => this.listener.onFailed(error));
  }

  private readonly sendChange: SendChange = (name, body) => this.send(ask(name, body));

  // ---- Mouse and keyboard --------------------------------------------------------------------------

  private listen(): void {
    const target = this.grid.element;
    target.addEventListener('keydown', (event) => this.onKey(event));
    target.addEventListener('dblclick', (event) => {
      if (this.grid.placeOf(event.target)) void this.typing.begin();
    });
    target.addEventListener('click', (event) => this.onClick(event));
    target.addEventListener('contextmenu', (event) => {
      if (!this.grid.placeOf(event.target) && !this.grid.headerOf(event.target)) return;
      event.preventDefault();
      this.openGridMenu({
        left: event.clientX,
        right: event.clientX,
        top: event.clientY,
        bottom: event.clientY,
      });
    });
  }

  private onClick(event: MouseEvent): void {
    const place = this.grid.placeOf(event.target);
    const target = event.target as Element;
    if (!place) return;
    if (target.closest('.cell-list')) void this.typing.begin();
    const index = target.closest<HTMLElement>('.cell-link')?.dataset.link;
    const address = this.open.model?.rows.cell(place.row, place.column)?.links?.[Number(index)]?.link;
    if (index === undefined || address === undefined) return;
    const link = readLink(address);
    // Where a text says it leads elsewhere, the card shows where, and nothing is opened.
    if (link.kind === 'jump') this.listener.onFollow(link);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const command = gridCommand(event, this.open.model?.view.rightToLeft ?? false);
    if (!command) return;
    event.preventDefault();
    this.obey(command);
  }

  private obey(command: GridCommand): void {
    const tab = this.open.model;
    if (command.kind === 'menu') return this.listener.onMenuKey();
    if (command.kind === 'nextTab') return this.listener.onTabKey(1);
    if (command.kind === 'previousTab') return this.listener.onTabKey(-1);
    if (command.kind === 'undo') return void this.undo();
    if (!tab) return;
    const range = rangeOf(this.selection);
    switch (command.kind) {
      case 'move': {
        const from = command.extends ? this.selection.extent : this.selection.anchor;
        const rows = Math.floor(this.grid.scroll.area().height / DEFAULT_HEIGHT);
        if (command.steps === 'edge' && command.direction === 'up') this.grid.scroll.to({ x: 0, y: 0 });
        return this.moveTo(destination(tab, from, command.direction, command.steps, rows), command.extends);
      }
      case 'edit':
      case 'openList':
        return void this.typing.begin();
      case 'type':
        return void this.typing.begin(command.text);
      case 'clear':
        if (!this.typing.refuses(tab, range)) this.sendChange('clear', { tab: this.open.tab, ...range });
        return;
      case 'selectAll':
        return this.select(
          selectRange({
            row: 1,
            column: 1,
            rows: Math.max(tab.view.filledRows, 1),
            columns: Math.max(tab.view.filledColumns, 1),
          }),
        );
      case 'contextMenu': {
        const rect = this.grid.rectOf(this.selection.anchor);
        return rect ? this.openGridMenu(rect) : undefined;
      }
      case 'followLink':
        return this.followLink();
      case 'dismiss':
        return this.view.card.hide();
    }
  }

  /** Follows the only link of the active cell where it jumps; else the keyboard goes into the card. */
  private followLink(): void {
    const links = (this.cell?.links ?? []).filter(({ link }) => link !== undefined);
    const link = links.length === 1 ? readLink(links[0]?.link ?? '') : null;
    if (link?.kind === 'jump') this.listener.onFollow(link);
    else if (this.view.card.isShown) this.view.card.focusLink();
  }

  private openGridMenu(rect: { left: number; right: number; top: number; bottom: number }): void {
    const tab = this.open.model;
    if (!tab) return;
    this.view.card.hide();
    const entries = gridMenu(tab, this.selection, this.sendChange, () => void this.clipboard.copy());
    openMenu(say('grid', { name: tab.view.name }), entries, { rect, returnTo: this.grid.element });
  }

  /** Takes the last change back and shows where it was. */
  async undo(): Promise<{ tab: number; range: CellRange | null } | null> {
    try {
      const { undone } = await ask('undo', {});
      this.listener.onMessage(say(undone ? 'undone' : 'undo-nothing'));
      if (undone?.range && undone.tab === this.open.tab) this.select(selectRange(undone.range));
      return undone;
    } catch (error) {
      await this.listener.onFailed(error);
      return null;
    }
  }
}
