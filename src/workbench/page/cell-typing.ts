/** Typing into cells: opens the editor, sends what was typed, tells warnings and refusals. */
import type { CellRange, CellView } from '../protocol';
import { CellEditor, type Editing } from './grid/cell-editor';
import { painted } from './grid/grid-scroll';
import type { GridView } from './grid/grid-view';
import type { OpenTab } from './open-tab';
import { ask } from './server/requests';
import type { CellPlace } from './workbook/address';
import { move, type Direction } from './workbook/selection';
import type { TabModel } from './workbook/tab-model';
import { say } from './words';

export interface TypingPort {
  /** The active cell, or null until it has been read. */
  cell(): CellView | null;
  readCell(): Promise<void>;
  moveTo(place: CellPlace): void;
  onMessage(message: string): void;
  onFailed(error: unknown): Promise<void>;
}

export class CellTyping {
  private readonly editor: CellEditor;

  constructor(
    private readonly open: OpenTab,
    private readonly view: GridView,
    private readonly port: TypingPort,
  ) {
    this.editor = new CellEditor({
      onCommit: (editing, text, next) => void this.commit(editing, text, next),
      onCancel: () => this.view.focus(),
    });
    this.view.element.append(this.editor.element);
    this.view.passWheel(this.editor.element);
  }

  get isOpen(): boolean {
    return this.editor.current !== null;
  }

  /** Opens the editor on the active cell, with its own text or with what was just typed. */
  async begin(typed?: string): Promise<void> {
    const tab = this.open.model;
    const { anchor } = this.open.selection;
    if (!tab || this.refuses(tab, { ...anchor, rows: 1, columns: 1 })) return;
    this.view.card.hide();
    if (typed === undefined && !this.port.cell()) await this.port.readCell();
    const rect = this.view.grid.rectOf(anchor);
    if (!rect || anchor !== this.open.selection.anchor) return;
    this.editor.open({
      tab: this.open.tab,
      place: anchor,
      text: typed ?? this.port.cell()?.typed ?? '',
      isTyped: typed !== undefined,
      rule: tab.rules.at(anchor.row, anchor.column) ?? null,
      rect,
      isMirrored: tab.view.rightToLeft,
    });
  }

  /** Ends an editing that is under way; the selection stays. */
  finish(): void {
    this.editor.commit(null);
  }

  /** The grid has moved: the editor goes along with its cell, and ends where that has left the screen. */
  async follow(): Promise<void> {
    const { current } = this.editor;
    if (!current) return;
    await painted();
    if (this.editor.current?.place !== current.place) return;
    const rect = this.open.tab === current.tab ? this.view.grid.rectOf(current.place) : null;
    const area = this.view.element.getBoundingClientRect();
    const isInView =
      rect !== null &&
      rect.bottom > area.top &&
      rect.top < area.bottom &&
      rect.right > area.left &&
      rect.left < area.right;
    if (isInView) this.editor.moveTo(rect);
    else this.finish();
  }

  /** True, and says why, where a range touches computed cells. */
  refuses(tab: TabModel, range: CellRange): boolean {
    const isRefused = tab.touchesPivot(range);
    if (isRefused) this.port.onMessage(say('pivot-read-only'));
    return isRefused;
  }

  /** Types into a cell; a warning is said at once, a refusal as the workbook words it. */
  async type(tab: number, { row, column }: CellPlace, typed: string): Promise<void> {
    try {
      const { warning } = await ask('edit', { tab, row, column, typed });
      if (warning !== null) this.port.onMessage(warning || say('warning'));
    } catch (error) {
      await this.port.onFailed(error);
    }
  }

  private async commit(editing: Editing, text: string, next: Direction | null): Promise<void> {
    const tab = this.open.model;
    if (next) this.view.focus();
    if (next && tab && this.open.tab === editing.tab) this.port.moveTo(move(tab.grid, editing.place, next));
    else if (document.activeElement === document.body) this.view.focus();
    if (text === editing.text && !editing.isTyped) return;
    await this.type(editing.tab, editing.place, text);
  }
}
