/** How far the grid is scrolled, and bringing cells onto the screen. Distances count from where reading begins. */
import type { CellPlace } from '../workbook/address';
import type { GridLayout } from './layout';
import { DEFAULT_HEIGHT } from './row-heights';

/** Within the grid's element, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class GridScroll {
  private layout: GridLayout | null = null;
  private rowHeights: readonly number[] = [];
  /** How far the columns were scrolled last. */
  private startOffset = 0;

  /** `element` holds RevoGrid, whose parts come and go. */
  constructor(private readonly element: HTMLElement) {}

  /** `rowHeights` by row number; absent ones have the default. */
  follow(layout: GridLayout, rowHeights: readonly number[]): void {
    this.layout = layout;
    this.rowHeights = rowHeights;
  }

  private get isMirrored(): boolean {
    return this.layout?.tab.rightToLeft ?? false;
  }

  private vertical(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol .vertical-inner');
  }

  private horizontal(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  }

  /** Pixels from the edge where the columns begin, and from the top. */
  position(): { x: number; y: number } {
    const horizontal = this.horizontal();
    const left = horizontal?.scrollLeft ?? 0;
    const room = horizontal ? horizontal.scrollWidth - horizontal.clientWidth : 0;
    return { x: this.isMirrored ? room - left : left, y: this.vertical()?.scrollTop ?? 0 };
  }

  /** RevoGrid's own methods do nothing while it believes to be there. */
  to({ x, y }: { x: number; y: number }): void {
    const vertical = this.vertical();
    const horizontal = this.horizontal();
    if (vertical) vertical.scrollTop = y;
    if (!horizontal) return;
    horizontal.scrollLeft = this.isMirrored ? horizontal.scrollWidth - horizontal.clientWidth - x : x;
  }

  by(right: number, down: number): void {
    const { x, y } = this.position();
    this.to({ x: x + (this.isMirrored ? -right : right), y: y + down });
  }

  /** To be called when the grid has scrolled. */
  remember(): void {
    this.startOffset = this.position().x;
  }

  /** After a change of width: a right-to-left tab keeps the columns at its right edge, not those at its left. */
  async keepStart(): Promise<void> {
    const { startOffset } = this;
    if (!this.isMirrored) return;
    await painted();
    this.to({ x: startOffset, y: this.position().y });
  }

  /** The rectangle of the cells that scroll. */
  area(): Area {
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
    const first = (this.layout?.tab.frozenRows ?? 0) + 1;
    let y = (row - first) * DEFAULT_HEIGHT;
    this.rowHeights.forEach((height, at) => {
      if (at >= first && at < row) y += height - DEFAULT_HEIGHT;
    });
    return { x: this.layout?.offsetInScrolled(column) ?? 0, y: Math.max(y, 0) };
  }

  /** Scrolls no further than it takes to show the whole cell. Frozen rows and columns are always shown. */
  reveal({ row, column }: CellPlace): void {
    const { layout } = this;
    if (!layout) return;
    const { width, height } = this.area();
    const here = this.position();
    const { x, y } = this.locate(row, column);
    const fit = (start: number, size: number, from: number, room: number) =>
      start < from || size > room ? start : Math.max(from, start + size - room);
    this.to({
      x: column > layout.tab.frozenColumns ? fit(x, layout.width(column), here.x, width) : here.x,
      y:
        row > layout.tab.frozenRows ? fit(y, this.rowHeights[row] ?? DEFAULT_HEIGHT, here.y, height) : here.y,
    });
  }
}

/** Resolves when what has been changed is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
