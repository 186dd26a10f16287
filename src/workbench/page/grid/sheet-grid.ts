/** The grid: RevoGrid for drawing and scrolling; what is selected, typed and asked for is decided outside of it. */
import type { CellTemplateProp, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { element } from '../shell/element';
import type { CellPlace } from '../workbook/address';
import { columnLetters } from '../workbook/address';
import { contains, isSingle, rangeOf, type Selection } from '../workbook/selection';
import type { TabModel } from '../workbook/tab-model';
import { say } from '../words';
import { CellDrawer, type DrawingState, type RowModel } from './cell-template';
import { parseColour } from './colours';
import type { ColumnSegment, RowSegment } from './layout';
import { DEFAULT_HEIGHT, mayGrow, measureInPage, neededHeight } from './row-heights';

/** Rows below this one keep their height, so that scrolling does not shift what is read. */
const ROWS_THAT_GROW = 200;
const ROW_HEADER_WIDTH = 46;
/** The colour `--page` in the style sheet's dark part. */
const DARK_PAGE = parseColour('#1b1c1f');
const darkScheme = matchMedia('(prefers-color-scheme: dark)');

export interface GridListener {
  /** A person chose cells with the mouse. */
  onSelect(selection: Selection): void;
  onResizeColumn(column: number, width: number): void;
  onShowColumns(column: number, count: number): void;
  onScroll(): void;
}

export class SheetGrid {
  readonly element = element('div', { class: 'grid', tabindex: 0, role: 'application' });
  private readonly grid: HTMLRevoGridElement;
  private tab: TabModel | null = null;
  private selection: Selection | null = null;
  private structure = '';
  private heights = '';
  private rowHeights: readonly number[] = [];
  private isRefreshDue = false;
  /** How far the columns were scrolled last, from the edge where they begin. */
  private startOffset = 0;

  constructor(private readonly listener: GridListener) {
    defineCustomElements();
    this.grid = document.createElement('revo-grid');
    Object.assign(this.grid, {
      readonly: true,
      range: true,
      resize: true,
      useClipboard: false,
      filter: false,
      exporting: false,
      canMoveColumns: false,
      canDrag: false,
      rowSize: DEFAULT_HEIGHT,
      rowHeaders: { size: ROW_HEADER_WIDTH },
    });
    this.element.append(this.grid);
    // The page decides about keys and focus: RevoGrid would move its focus through elements that scrolling removes.
    this.element.addEventListener('afterfocus', (event) => event.preventDefault(), true);
    this.grid.addEventListener('beforefocuslost', (event) => event.preventDefault());
    this.grid.addEventListener('beforekeydown', (event) => event.preventDefault());
    this.grid.addEventListener('viewportscroll', () => {
      this.startOffset = this.scrolled().x;
      this.listener.onScroll();
    });
    this.grid.addEventListener('aftercolumnresize', (event) => {
      const [column] = Object.values((event as CustomEvent<Record<number, ColumnRegular>>).detail);
      if (column) this.listener.onResizeColumn(Number(column.prop), Math.round(column.size ?? 0));
    });
    this.followMouse();
    darkScheme.addEventListener('change', () => this.refresh());
    // One tab stop for the grid: its own element.
    this.grid.addEventListener('aftergridinit', () => this.grid.setAttribute('tabindex', '-1'));
  }

  /** Shows a tab, or the same tab after a change. Resolves when it is on the screen. */
  async show(tab: TabModel, selection: Selection): Promise<void> {
    const isOther = this.tab?.view.tab !== tab.view.tab;
    this.tab = tab;
    this.element.setAttribute('aria-label', say('grid', { name: tab.view.name }));
    this.element.classList.toggle('right-to-left', tab.view.rightToLeft);
    this.element.classList.toggle('without-lines', tab.view.hiddenGridlines);
    const { layout, view } = tab;
    const structure = JSON.stringify([
      view.tab,
      layout.tab.columns,
      layout.frozen,
      layout.scrolled,
      view.maxRows,
      view.frozenRows,
    ]);
    if (structure === this.structure) {
      this.growRows();
      this.refresh();
      return;
    }
    this.structure = structure;
    this.heights = '';
    this.grid.columns = this.columns();
    this.grid.pinnedTopSource = rowModels(1, view.frozenRows);
    this.grid.source = rowModels(view.frozenRows + 1, view.maxRows);
    this.growRows();
    await painted();
    if (isOther) this.scrollToStart();
    await this.select(selection);
    this.listener.onScroll();
  }

  private columns(): ColumnRegular[] {
    const layout = (this.tab as TabModel).layout;
    const drawer = new CellDrawer(this.drawingState());
    const define = (column: number, pin?: 'colPinStart' | 'colPinEnd'): ColumnRegular => ({
      prop: column,
      name: columnLetters(column),
      size: layout.width(column),
      minSize: 20,
      ...(pin ? { pin } : {}),
      columnTemplate: (h) => this.drawHeader(h as HyperFunc<VNode>, column),
      columnProperties: () => ({ 'data-column': String(column) }),
      cellTemplate: (h, props) => drawer.content(h as HyperFunc<VNode>, props as CellTemplateProp),
      cellProperties: (props) => drawer.properties(props as CellTemplateProp),
    });
    const pin = layout.frozenSegment === 'colPinEnd' ? 'colPinEnd' : 'colPinStart';
    return [
      ...layout.frozen.map((column) => define(column, pin)),
      ...layout.scrolled.map((column) => define(column)),
    ];
  }

  private drawHeader(h: HyperFunc<VNode>, column: number): unknown {
    const hidden = this.tab?.layout.hiddenBeside(column);
    const letters = h('span', { class: 'column-letters' }, columnLetters(column));
    if (!hidden) return letters;
    const last = hidden.column + hidden.count - 1;
    const names =
      hidden.count === 1 ? columnLetters(last) : `${columnLetters(hidden.column)}–${columnLetters(last)}`;
    const label = say('columns-show', { columns: names });
    const show = (event: Event) => {
      event.stopPropagation();
      this.listener.onShowColumns(hidden.column, hidden.count);
    };
    const side = hidden.column < column ? 'before' : 'after';
    return [
      letters,
      h('button', { class: `hidden-mark ${side}`, title: label, 'aria-label': label, onClick: show }, '◂▸'),
    ];
  }

  private drawingState(): DrawingState {
    const current = () => this;
    return {
      get tab() {
        return current().tab;
      },
      get page() {
        return darkScheme.matches ? DARK_PAGE : null;
      },
      isMarked: (row, column) => this.isMarked({ row, column }),
    };
  }

  /** RevoGrid draws a selection within one segment; one that crosses the frozen lines is marked cell by cell. */
  private isMarked(place: CellPlace): boolean {
    const { selection } = this;
    return (
      selection !== null && !isSingle(selection) && this.crosses(selection) && contains(selection, place)
    );
  }

  private crosses({ anchor, extent }: Selection): boolean {
    const from = this.tab?.layout.segmentOf(anchor);
    const to = this.tab?.layout.segmentOf(extent);
    return !from || !to || from.rowType !== to.rowType || from.colType !== to.colType;
  }

  /** Shows a selection and brings its active cell, or the corner that moves, onto the screen. */
  async select(selection: Selection): Promise<void> {
    const wasCrossing = this.selection !== null && this.crosses(this.selection);
    this.selection = selection;
    const { tab } = this;
    const anchor = tab?.layout.segmentOf(selection.anchor);
    if (!tab || !anchor) return;
    const isCrossing = this.crosses(selection);
    const extent = isCrossing ? anchor : (tab.layout.segmentOf(selection.extent) ?? anchor);
    await this.grid.setCellsFocus(
      { x: anchor.x, y: anchor.y },
      { x: extent.x, y: extent.y },
      anchor.colType,
      anchor.rowType,
    );
    if (isCrossing || wasCrossing) this.refresh();
    if (!isSingle(selection) && !isCrossing) this.reveal(selection.extent);
  }

  private reveal(place: CellPlace): void {
    const rect = this.rectOf(place);
    const area = this.scrolledArea();
    const inner = this.vertical();
    if (!rect || !inner) return;
    const bounds = this.element.getBoundingClientRect();
    const below = rect.bottom - (bounds.top + area.top + area.height);
    const above = bounds.top + area.top - rect.top;
    if (below > 0) inner.scrollTop += below;
    else if (above > 0) inner.scrollTop -= above;
  }

  /** Draws the visible cells again, once for all changes until the next frame. */
  refresh(): void {
    if (this.isRefreshDue) return;
    this.isRefreshDue = true;
    requestAnimationFrame(() => {
      this.isRefreshDue = false;
      this.growRows();
      void this.grid.refresh('all');
    });
  }

  /** Heights that somebody set, and rows near the top that need more for large or wrapped text. */
  private growRows(): void {
    const { tab } = this;
    if (!tab) return;
    const { view, layout } = tab;
    const heights: number[] = [];
    for (const { from, to, value } of view.rowHeights) {
      for (let row = from; row <= Math.min(to, view.maxRows); row++) heights[row] = value;
    }
    for (
      let row = 1;
      tab.growingColumns.length > 0 && row <= Math.min(view.filledRows, ROWS_THAT_GROW);
      row++
    ) {
      if (heights[row] !== undefined) continue;
      const cells = tab.growingColumns.map((column) => ({
        text: tab.rows.cell(row, column)?.shown ?? '',
        format: tab.formats.at(row, column),
        width: layout.width(column),
      }));
      const needed = neededHeight(
        cells.filter(({ format }) => mayGrow(format)),
        measureInPage,
      );
      if (needed > DEFAULT_HEIGHT) heights[row] = needed;
    }
    this.rowHeights = heights;
    const key = JSON.stringify(heights);
    if (key === this.heights) return;
    this.heights = key;
    this.grid.rowDefinitions = [...heights.entries()]
      .filter(([, size]) => size !== undefined)
      .map(([row, size]) =>
        row <= view.frozenRows
          ? { type: 'rowPinStart' as const, index: row - 1, size }
          : { type: 'rgRow' as const, index: row - view.frozenRows - 1, size },
      );
  }

  private vertical(): HTMLElement | null {
    return this.grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol .vertical-inner');
  }

  private horizontal(): HTMLElement | null {
    return this.grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  }

  /** To the first row and column; RevoGrid's own method does nothing while it believes to be there. */
  scrollToStart(): void {
    const vertical = this.vertical();
    const horizontal = this.horizontal();
    if (vertical) vertical.scrollTop = 0;
    if (horizontal) horizontal.scrollLeft = this.tab?.view.rightToLeft ? horizontal.scrollWidth : 0;
  }

  /** After a change of width: a right-to-left tab keeps the columns at its right edge, not those at its left. */
  async keepStart(): Promise<void> {
    const { startOffset } = this;
    if (!this.tab?.view.rightToLeft) return;
    await painted();
    const horizontal = this.horizontal();
    if (horizontal) horizontal.scrollLeft = horizontal.scrollWidth - horizontal.clientWidth - startOffset;
  }

  scrollBy(x: number, y: number): void {
    const vertical = this.vertical();
    const horizontal = this.horizontal();
    if (vertical) vertical.scrollTop += y;
    if (horizontal) horizontal.scrollLeft += x;
  }

  /** How far the cells are scrolled: pixels from the start edge, in reading direction, and from the top. */
  scrolled(): { x: number; y: number } {
    const horizontal = this.horizontal();
    const left = horizontal?.scrollLeft ?? 0;
    const x =
      this.tab?.view.rightToLeft && horizontal
        ? horizontal.scrollWidth - horizontal.clientWidth - left
        : left;
    return { x, y: this.vertical()?.scrollTop ?? 0 };
  }

  /** The rectangle of the cells that scroll, within the grid's element. */
  scrolledArea(): { left: number; top: number; width: number; height: number } {
    const outer = this.element.getBoundingClientRect();
    const vertical = this.vertical()?.getBoundingClientRect();
    const horizontal = this.horizontal()?.getBoundingClientRect();
    if (!vertical || !horizontal) return { left: 0, top: 0, width: outer.width, height: outer.height };
    return {
      left: horizontal.left - outer.left,
      top: vertical.top - outer.top,
      width: horizontal.width,
      height: vertical.height,
    };
  }

  /** Where a cell's corner lies among the scrolled cells, before scrolling. */
  locate(row: number, column: number): { x: number; y: number } {
    const frozenRows = this.tab?.view.frozenRows ?? 0;
    let y = 0;
    for (let before = frozenRows + 1; before < row; before++) y += this.rowHeights[before] ?? DEFAULT_HEIGHT;
    return { x: this.tab?.layout.offsetInScrolled(column) ?? 0, y };
  }

  /** The cell's rectangle on the screen; null where it is not drawn. */
  rectOf(place: CellPlace): DOMRect | null {
    const cell = this.tab?.layout.segmentOf(place);
    if (!cell) return null;
    const selector = `revogr-data[type="${cell.rowType}"][col-type="${cell.colType}"] [data-rgrow="${cell.y}"][data-rgcol="${cell.x}"]`;
    return this.grid.querySelector(selector)?.getBoundingClientRect() ?? null;
  }

  /** The cell that an element of the grid belongs to. */
  placeOf(target: EventTarget | null): CellPlace | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.rgCell[data-rgrow]') : null;
    const data = cell?.closest('revogr-data');
    if (!cell || !data || !this.tab || cell.closest('.rowHeaders')) return null;
    return this.tab.layout.placeOf({
      rowType: data.getAttribute('type') as RowSegment,
      colType: data.getAttribute('col-type') as ColumnSegment,
      x: Number(cell.dataset.rgcol),
      y: Number(cell.dataset.rgrow),
    });
  }

  /** The column whose letter, or the row whose number, an element belongs to. */
  headerOf(target: EventTarget | null): { row?: number; column?: number } | null {
    if (!(target instanceof Element) || !this.tab) return null;
    const letter = target.closest<HTMLElement>('.rgHeaderCell[data-column]');
    if (letter) return { column: Number(letter.dataset.column) };
    const number = target.closest<HTMLElement>('.rowHeaders .rgCell[data-rgrow]');
    if (!number) return null;
    const isFrozen = number.closest('revogr-data')?.getAttribute('type') === 'rowPinStart';
    return { row: Number(number.dataset.rgrow) + 1 + (isFrozen ? 0 : this.tab.view.frozenRows) };
  }

  private followMouse(): void {
    this.element.addEventListener(
      'mousedown',
      (event) => {
        const { tab, selection } = this;
        if (!tab || (event.target instanceof Element && event.target.closest('.hidden-mark, .resizable')))
          return;
        const place = this.placeOf(event.target);
        const header = this.headerOf(event.target);
        const chosen = place ? { anchor: place, extent: place } : header ? wholeLine(tab, header) : null;
        if (!chosen) return;
        this.element.focus({ preventScroll: true });
        // A click with the right button within a selection keeps it for the menu.
        const isKept = event.button === 2 && selection && contains(selection, chosen.anchor);
        const isExtended = event.shiftKey && selection;
        if (event.button !== 0 || isExtended || !place) event.stopPropagation();
        if (isKept) return;
        this.listener.onSelect(isExtended ? { anchor: selection.anchor, extent: chosen.extent } : chosen);
      },
      true,
    );
    document.addEventListener('mouseup', () => void this.readDraggedRange());
  }

  private async readDraggedRange(): Promise<void> {
    const { selection, tab } = this;
    if (!selection || !tab || !isSingle(selection)) return;
    const range = await this.grid.getSelectedRange();
    if (!range || (range.x === range.x1 && range.y === range.y1)) return;
    const segment = { rowType: range.rowType as RowSegment, colType: range.colType };
    const corner = tab.layout.placeOf({ ...segment, x: range.x, y: range.y });
    const opposite = tab.layout.placeOf({ ...segment, x: range.x1, y: range.y1 });
    if (!corner || !opposite) return;
    const dragged = { anchor: corner, extent: opposite };
    const { row, column, rows, columns } = rangeOf(dragged);
    const { anchor } = selection;
    // The drag began at the active cell: it stays the anchor, whichever corner that is.
    const extent = {
      row: anchor.row === row ? row + rows - 1 : row,
      column: anchor.column === column ? column + columns - 1 : column,
    };
    this.selection = { anchor, extent };
    this.listener.onSelect(this.selection);
  }
}

function wholeLine(
  { view, layout }: TabModel,
  { row, column }: { row?: number; column?: number },
): Selection {
  return {
    anchor: { row: row ?? 1, column: column ?? layout.shown[0] ?? 1 },
    extent: { row: row ?? view.maxRows, column: column ?? layout.shown[layout.shown.length - 1] ?? 1 },
  };
}

function rowModels(first: number, last: number): RowModel[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => ({ row: first + index }));
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
