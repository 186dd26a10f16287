/** What a person does in the grid: select, move, type, paste, follow links. Every change goes to the server. */
import type { CellRange, CellView } from '../protocol';
import { ChartLayer } from './charts/chart-layer';
import { CellCard, spokenCell, type CardContent } from './grid/cell-card';
import { CellEditor, type Editing } from './grid/cell-editor';
import { copiedText } from './grid/clipboard';
import { gridCommand, type GridCommand } from './grid/keyboard';
import { destination } from './grid/movement';
import { SheetGrid } from './grid/sheet-grid';
import { OpenTab } from './open-tab';
import { gridMenu, type SendChange } from './page-menus';
import { ask } from './server/requests';
import { element } from './shell/element';
import { openMenu } from './shell/popup-menu';
import type { CellPlace } from './workbook/address';
import { readLink, type CellLink } from './workbook/cell-link';
import { fillSelection, readBlock } from './workbook/block-text';
import {
  isSingle,
  move,
  rangeOf,
  selectCell,
  selectRange,
  type Direction,
  type Selection,
} from './workbook/selection';
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

/** Milliseconds for which the mouse rests on a cell before its card opens. */
const HOVER = 350;
/** Milliseconds after which the server hears of a selection: not of every cell on the way. */
const SETTLED = 80;

export class GridWork {
  readonly element = element('main', { class: 'work' });
  readonly open: OpenTab;
  private readonly grid: SheetGrid;
  private readonly charts = new ChartLayer();
  private readonly editor: CellEditor;
  private readonly card: CellCard;
  private readonly hint = element('div', { class: 'empty-hint', hidden: true });
  private readonly spoken = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  private cell: CellView | null = null;
  private settling = 0;
  private hovering = 0;

  constructor(private readonly listener: GridWorkListener) {
    this.open = new OpenTab({
      onTab: (tab) => void this.showTab(tab),
      onRows: () => this.showRows(),
      onFailed: (error) => void this.listener.onFailed(error),
    });
    this.grid = new SheetGrid({
      onSelect: (selection) => this.select(selection),
      onResizeColumn: (column, width) =>
        this.send(ask('resizeColumn', { tab: this.open.tab, column, width })),
      onShowColumns: (column, count) => this.send(ask('showColumns', { tab: this.open.tab, column, count })),
      onScroll: () => this.onScroll(),
    });
    this.editor = new CellEditor({
      onCommit: (editing, text, next) => void this.commit(editing, text, next),
      onCancel: () => this.focus(),
    });
    this.card = new CellCard({
      onFollow: (link) => this.listener.onFollow(link),
      onCopy: (text) => void this.copyToClipboard(text, say('link-copied')),
      tabName: (tab) => this.listener.tabName(tab),
    });
    this.element.append(
      this.grid.element,
      this.charts.element,
      this.hint,
      this.card.element,
      this.editor.element,
      this.spoken,
    );
    this.listen();
  }

  focus(): void {
    this.grid.element.focus({ preventScroll: true });
  }

  get selection(): Selection {
    return this.open.selection;
  }

  // ---- Showing ------------------------------------------------------------------------------------

  private async showTab(tab: TabModel): Promise<void> {
    const { filledRows, frozenRows, charts, rightToLeft } = tab.view;
    this.listener.onTab(tab);
    this.charts.show(charts, rightToLeft);
    const isEmpty = filledRows <= frozenRows && charts.length === 0;
    this.hint.hidden = !isEmpty;
    this.hint.textContent = isEmpty
      ? `${say(filledRows === 0 ? 'empty-tab' : 'empty-rows')} ${say('empty-start')}`
      : '';
    await this.grid.show(tab, this.selection);
    this.placeCharts();
    await this.readActiveCell();
  }

  private showRows(): void {
    this.grid.refresh();
    const tab = this.open.model;
    if (tab) this.listener.onSelection(tab, this.selection, this.cell);
  }

  /** The grid got another size. */
  layOut(): void {
    this.card.hide();
    void this.grid.keepStart().then(() => this.placeCharts());
  }

  private placeCharts(): void {
    this.charts.place(this.grid.scrolledArea(), (row, column) => this.grid.locate(row, column));
    this.onScroll();
  }

  private onScroll(): void {
    const { x, y } = this.grid.scrolled();
    this.charts.scrollTo(x, y);
    this.card.hide();
    this.editor.commit(null);
  }

  // ---- Selecting ----------------------------------------------------------------------------------

  select(selection: Selection): void {
    const tab = this.open.model;
    if (!tab) return;
    this.editor.commit(null);
    this.open.select(selection);
    this.cell = null;
    this.card.hide();
    void this.grid.select(selection);
    this.listener.onSelection(tab, selection, null);
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => void this.settle(), SETTLED);
  }

  private async settle(): Promise<void> {
    try {
      await Promise.all([this.readActiveCell(), this.open.tellSelection()]);
    } catch (error) {
      await this.listener.onFailed(error);
    }
    const { cell } = this;
    const { anchor } = this.selection;
    if (!cell) return;
    const content: CardContent = { note: cell.note, warning: cell.warning, links: cell.links };
    this.spoken.textContent = spokenCell(anchor.row, anchor.column, cell.shown, content);
    if (isSingle(this.selection) && !this.editor.current) this.card.show(content, this.grid.rectOf(anchor));
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

  // ---- Typing -------------------------------------------------------------------------------------

  /** Opens the editor on the active cell, with its own text or with what was just typed. */
  private async edit(typed?: string): Promise<void> {
    const tab = this.open.model;
    const { anchor } = this.selection;
    if (!tab || this.refusesTyping(tab, { ...anchor, rows: 1, columns: 1 })) return;
    this.card.hide();
    if (typed === undefined && !this.cell) await this.readActiveCell();
    const rect = this.grid.rectOf(anchor);
    if (!rect || anchor !== this.selection.anchor) return;
    this.editor.open({
      tab: this.open.tab,
      place: anchor,
      text: typed ?? this.cell?.typed ?? '',
      isTyped: typed !== undefined,
      rule: tab.rules.at(anchor.row, anchor.column) ?? null,
      rect,
      isMirrored: tab.view.rightToLeft,
    });
  }

  private refusesTyping(tab: TabModel, range: CellRange): boolean {
    const isRefused = tab.touchesPivot(range);
    if (isRefused) this.listener.onMessage(say('pivot-read-only'));
    return isRefused;
  }

  private async commit(editing: Editing, text: string, next: Direction | null): Promise<void> {
    const tab = this.open.model;
    if (next) this.focus();
    if (next && tab && this.open.tab === editing.tab) this.moveTo(move(tab.grid, editing.place, next), false);
    else if (document.activeElement === document.body) this.focus();
    if (text === editing.text && !editing.isTyped) return;
    await this.type(editing.tab, editing.place, text);
  }

  /** Types into a cell; a warning is said at once, a refusal as the workbook words it. */
  async type(tab: number, { row, column }: CellPlace, typed: string): Promise<void> {
    try {
      const { warning } = await ask('edit', { tab, row, column, typed });
      if (warning !== null) this.listener.onMessage(warning || say('warning'));
    } catch (error) {
      await this.listener.onFailed(error);
    }
  }

  private send(request: Promise<unknown>): void {
    request.catch((error: unknown) => this.listener.onFailed(error));
  }

  private readonly sendChange: SendChange = (name, body) => this.send(ask(name, body));

  // ---- Clipboard ----------------------------------------------------------------------------------

  private async copy(): Promise<void> {
    const tab = this.open.model;
    if (!tab) return;
    const wholeText = async (row: number, column: number) =>
      (await ask('cell', { tab: this.open.tab, row, column })).shown;
    await this.copyToClipboard(await copiedText(tab, rangeOf(this.selection), wholeText));
  }

  private async copyToClipboard(text: string, said?: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      if (said) this.listener.onMessage(said);
    } catch {
      this.listener.onMessage(say('copy-failed'));
    }
  }

  private async cut(): Promise<void> {
    const tab = this.open.model;
    const range = rangeOf(this.selection);
    if (!tab || this.refusesTyping(tab, range)) return;
    await this.copy();
    this.send(ask('clear', { tab: this.open.tab, ...range }));
  }

  private async paste(text: string): Promise<void> {
    const tab = this.open.model;
    const { row, column, rows, columns } = rangeOf(this.selection);
    const isLine = tab && (rows === tab.view.maxRows || columns >= tab.layout.shown.length);
    const cells = fillSelection(readBlock(text), isLine ? 1 : rows, isLine ? 1 : columns);
    const width = Math.max(...cells.map((cell) => cell.length));
    if (!tab || this.refusesTyping(tab, { row, column, rows: cells.length, columns: width })) return;
    try {
      const { range, warnings } = await ask('paste', { tab: this.open.tab, row, column, cells });
      this.select(selectRange(range));
      const [first] = warnings;
      if (first) this.listener.onMessage(first.value || say('warning'));
    } catch (error) {
      await this.listener.onFailed(error);
    }
  }

  // ---- Mouse and keyboard --------------------------------------------------------------------------

  private listen(): void {
    const target = this.grid.element;
    target.addEventListener('keydown', (event) => this.onKey(event));
    target.addEventListener('dblclick', (event) => {
      if (this.grid.placeOf(event.target)) void this.edit();
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
    target.addEventListener('mouseover', (event) => this.onHover(event));
    target.addEventListener('mouseleave', () => clearTimeout(this.hovering));
    this.charts.element.addEventListener('wheel', (event) => this.grid.scrollBy(event.deltaX, event.deltaY), {
      passive: true,
    });
    const inGrid = () => document.activeElement === target;
    document.addEventListener('copy', (event) => {
      if (!inGrid()) return;
      event.preventDefault();
      void this.copy();
    });
    document.addEventListener('cut', (event) => {
      if (!inGrid()) return;
      event.preventDefault();
      void this.cut();
    });
    document.addEventListener('paste', (event) => {
      if (!inGrid()) return;
      event.preventDefault();
      void this.paste(event.clipboardData?.getData('text/plain') ?? '');
    });
    new ResizeObserver(() => this.layOut()).observe(target);
  }

  private onClick(event: MouseEvent): void {
    const place = this.grid.placeOf(event.target);
    const target = event.target as Element;
    if (!place) return;
    if (target.closest('.cell-list')) void this.edit();
    const index = target.closest<HTMLElement>('.cell-link')?.dataset.link;
    const address = this.open.model?.rows.cell(place.row, place.column)?.links?.[Number(index)]?.link;
    if (index === undefined || address === undefined) return;
    const link = readLink(address);
    // Where a text says it leads elsewhere, the card shows where, and nothing is opened.
    if (link.kind === 'jump') this.listener.onFollow(link);
  }

  private onHover(event: MouseEvent): void {
    clearTimeout(this.hovering);
    const place = this.grid.placeOf(event.target);
    const tab = this.open.model;
    if (!place || !tab || this.editor.current || event.buttons !== 0) return;
    this.hovering = window.setTimeout(() => {
      const cell = tab.rows.cell(place.row, place.column);
      const content: CardContent = {
        note: tab.notes.at(place.row, place.column) ?? '',
        warning: cell?.warning ?? null,
        links: cell?.links ?? [],
      };
      if (this.open.model === tab) this.card.show(content, this.grid.rectOf(place));
    }, HOVER);
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
        const rows = Math.floor(this.grid.scrolledArea().height / 21);
        if (command.steps === 'edge' && command.direction === 'up') this.grid.scrollToStart();
        return this.moveTo(destination(tab, from, command.direction, command.steps, rows), command.extends);
      }
      case 'edit':
      case 'openList':
        return void this.edit();
      case 'type':
        return void this.edit(command.text);
      case 'clear':
        if (!this.refusesTyping(tab, range)) this.sendChange('clear', { tab: this.open.tab, ...range });
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
        return this.card.hide();
    }
  }

  /** Follows the only link of the active cell where it jumps; else the keyboard goes into the card. */
  private followLink(): void {
    const links = (this.cell?.links ?? []).filter(({ link }) => link !== undefined);
    const link = links.length === 1 ? readLink(links[0]?.link ?? '') : null;
    if (link?.kind === 'jump') this.listener.onFollow(link);
    else if (this.card.isShown) this.card.focusLink();
  }

  private openGridMenu(rect: { left: number; right: number; top: number; bottom: number }): void {
    const tab = this.open.model;
    if (!tab) return;
    this.card.hide();
    const entries = gridMenu(tab, this.selection, this.sendChange, () => void this.copy());
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
