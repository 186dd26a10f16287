/** What is seen in the middle of the page: the grid, charts over it, the card of a cell, a word where it is empty. */
import { ChartLayer } from '../charts/chart-layer';
import { element } from '../shell/element';
import type { CellPlace } from '../workbook/address';
import type { Selection } from '../workbook/selection';
import type { TabModel } from '../workbook/tab-model';
import { say } from '../words';
import { CellCard, spokenCell, type CardContent, type CardListener } from './cell-card';
import { SheetGrid, type GridListener } from './sheet-grid';

export interface GridViewListener extends Omit<GridListener, 'onRowHeights'>, CardListener {
  /** Whether a card may open just because the mouse rests on a cell. */
  mayHover(): boolean;
}

/** Milliseconds for which the mouse rests on a cell before its card opens. */
const HOVER = 350;

export class GridView {
  readonly element = element('main', { class: 'work' });
  readonly grid: SheetGrid;
  readonly card: CellCard;
  private readonly charts = new ChartLayer();
  private readonly hint = element('div', { class: 'empty-hint', hidden: true });
  private readonly spoken = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  private tab: TabModel | null = null;
  private hovering = 0;

  constructor(private readonly listener: GridViewListener) {
    this.grid = new SheetGrid({
      onSelect: (selection) => listener.onSelect(selection),
      onResizeColumn: (column, width) => listener.onResizeColumn(column, width),
      onShowColumns: (column, count) => listener.onShowColumns(column, count),
      onScroll: () => {
        this.scrollCharts();
        this.card.hide();
        listener.onScroll();
      },
      onRowHeights: () => this.placeCharts(),
    });
    this.card = new CellCard(listener);
    this.element.append(this.grid.element, this.charts.element, this.hint, this.card.element, this.spoken);
    this.grid.element.addEventListener('mouseover', (event) => this.onHover(event));
    this.grid.element.addEventListener('mouseleave', () => clearTimeout(this.hovering));
    this.passWheel(this.charts.element);
    new ResizeObserver(() => void this.layOut()).observe(this.grid.element);
  }

  /** Resolves when the tab is on the screen. */
  async show(tab: TabModel, selection: Selection): Promise<void> {
    const { filledRows, frozenRows, charts, rightToLeft } = tab.view;
    this.tab = tab;
    this.charts.show(charts, rightToLeft);
    const isEmpty = filledRows <= frozenRows && charts.length === 0;
    const words = say(filledRows === 0 ? 'empty-tab' : 'empty-rows');
    this.hint.hidden = !isEmpty;
    this.hint.textContent = isEmpty ? `${words} ${say('empty-start')}` : '';
    await this.grid.show(tab, selection);
    this.placeCharts();
  }

  /** A wheel turned over what lies on the grid scrolls the grid, unless a part of it has scrolling of its own to do. */
  passWheel(over: HTMLElement): void {
    over.addEventListener(
      'wheel',
      ({ target, deltaX, deltaY }) => {
        if (!scrollsWithin(over, target)) this.grid.scroll.by(deltaX, deltaY);
      },
      { passive: true },
    );
  }

  focus(): void {
    this.grid.element.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.grid.element;
  }

  /** The grid got another size. */
  async layOut(): Promise<void> {
    this.card.hide();
    await this.grid.scroll.keepStart();
    this.placeCharts();
  }

  /** Opens the card of a cell, for the eye and for the ear. */
  present({ row, column }: CellPlace, shown: string, content: CardContent, isCardShown: boolean): void {
    this.spoken.textContent = spokenCell(row, column, shown, content);
    if (isCardShown) this.card.show(content, this.grid.rectOf({ row, column }));
  }

  private placeCharts(): void {
    const { scroll } = this.grid;
    this.charts.place(scroll.area(), (row, column) => scroll.locate(row, column));
    this.scrollCharts();
  }

  private scrollCharts(): void {
    const { x, y } = this.grid.scroll.position();
    this.charts.scrollTo(x, y);
  }

  private onHover(event: MouseEvent): void {
    clearTimeout(this.hovering);
    const place = this.grid.placeOf(event.target);
    const { tab } = this;
    if (!place || !tab || event.buttons !== 0) return;
    this.hovering = window.setTimeout(() => {
      if (this.tab !== tab || !this.listener.mayHover()) return;
      const cell = tab.rows.cell(place.row, place.column);
      const content: CardContent = {
        note: tab.notes.at(place.row, place.column) ?? '',
        warning: cell?.warning ?? null,
        links: cell?.links ?? [],
      };
      this.card.show(content, this.grid.rectOf(place));
    }, HOVER);
  }
}

/** Whether a wheel turned at `target` scrolls it, or what holds it, up to `outer`. */
function scrollsWithin(outer: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const { overflowY } = getComputedStyle(target);
  if (target.scrollHeight > target.clientHeight && /auto|scroll/.test(overflowY)) return true;
  return target !== outer && scrollsWithin(outer, target.parentElement);
}
