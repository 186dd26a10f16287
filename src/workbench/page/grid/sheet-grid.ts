/** The grid: RevoGrid for drawing and scrolling; what is selected, typed and asked for is decided outside of it. */
import type { CellTemplateProp, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { element } from '../shell/element';
import type { CellPlace } from '../workbook/address';
import { columnLetters } from '../workbook/address';
import { contains, isSingle, type Selection } from '../workbook/selection';
import type { TabModel } from '../workbook/tab-model';
import { say } from '../words';
import { CellDrawer, type DrawingState, type RowModel } from './cell-template';
import { parseColour } from './colours';
import { headerOf, placeOf, selectByMouse } from './grid-mouse';
import { GridScroll, painted } from './grid-scroll';
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
  /** Rows have grown or shrunk: what lies over the cells moves with them. */
  onRowHeights(): void;
}

export class SheetGrid {
  readonly element = element('div', { class: 'grid', tabindex: 0, role: 'application' });
  readonly scroll = new GridScroll(this.element);
  private readonly grid: HTMLRevoGridElement;
  private tab: TabModel | null = null;
  private selection: Selection | null = null;
  private turn = 0;
  private structure = '';
  private heights = '';
  private isRefreshDue = false;

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
    // What comes onto the screen is decided in `select`, too.
    this.element.addEventListener('beforescrollintoview', (event) => event.preventDefault(), true);
    this.grid.addEventListener('beforekeydown', (event) => event.preventDefault());
    this.grid.addEventListener('viewportscroll', () => {
      this.scroll.remember();
      this.listener.onScroll();
    });
    this.grid.addEventListener('aftercolumnresize', (event) => {
      const [column] = Object.values((event as CustomEvent<Record<number, ColumnRegular>>).detail);
      if (column) this.listener.onResizeColumn(Number(column.prop), Math.round(column.size ?? 0));
    });
    selectByMouse(this.element, this.grid, {
      tab: () => this.tab,
      selection: () => this.selection,
      onSelect: (selection) => this.listener.onSelect(selection),
    });
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
    // Busy until what is asked for last is there: what is pressed before may go to the tab that was here.
    const turn = ++this.turn;
    this.element.setAttribute('aria-busy', 'true');
    this.heights = '';
    this.grid.columns = this.columns();
    this.grid.pinnedTopSource = rowModels(1, view.frozenRows);
    this.grid.source = rowModels(view.frozenRows + 1, view.maxRows);
    this.growRows();
    await painted();
    if (isOther) {
      this.scroll.to({ x: 0, y: 0 });
      // RevoGrid puts its own position right once it knows the new widths.
      await painted();
      this.scroll.to({ x: 0, y: 0 });
    }
    await this.select(selection);
    this.listener.onScroll();
    if (turn === this.turn) this.element.setAttribute('aria-busy', 'false');
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
    if (!isWholeLine(tab, selection)) this.scroll.reveal(selection.extent);
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
    this.scroll.follow(layout, heights);
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
    this.listener.onRowHeights();
  }

  /** The cell's rectangle on the screen; null where it is not drawn. */
  rectOf(place: CellPlace): DOMRect | null {
    const cell = this.tab?.layout.segmentOf(place);
    if (!cell) return null;
    const selector = `revogr-data[type="${cell.rowType}"][col-type="${cell.colType}"] [data-rgrow="${cell.y}"][data-rgcol="${cell.x}"]`;
    return this.grid.querySelector(selector)?.getBoundingClientRect() ?? null;
  }

  placeOf(target: EventTarget | null): CellPlace | null {
    return placeOf(this.tab, target);
  }

  headerOf(target: EventTarget | null): { row?: number; column?: number } | null {
    return headerOf(this.tab, target);
  }
}

/** Whole rows and columns reach beyond any screen: choosing them does not scroll. */
function isWholeLine({ view, layout }: TabModel, { anchor, extent }: Selection): boolean {
  const { shown } = layout;
  const isColumn = anchor.row === 1 && extent.row === view.maxRows && view.maxRows > 1;
  return (
    isColumn || (shown.length > 1 && anchor.column === shown[0] && extent.column === shown[shown.length - 1])
  );
}

function rowModels(first: number, last: number): RowModel[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => ({ row: first + index }));
}
