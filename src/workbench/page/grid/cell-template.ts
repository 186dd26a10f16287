/** Draws the cells of RevoGrid: text in its own direction, links, marks for notes and warnings, dropdowns. */
import type { CellProps, CellTemplateProp, HyperFunc, VNode } from '@revolist/revogrid';
import type { CellFormat, TextRunView } from '../../protocol';
import type { ShownCell } from '../workbook/row-store';
import type { TabModel } from '../workbook/tab-model';
import { cellLook, isWrapped, textDirection } from './cell-look';
import type { Colour } from './colours';
import { flowOf, type Flow } from './flow';

/** A row of RevoGrid's source: its number. Cells are looked up when they are drawn. */
export interface RowModel {
  readonly row: number;
}

export interface DrawingState {
  readonly tab: TabModel | null;
  /** The page's colour where it is dark, else null. */
  readonly page: Colour | null;
  /** Whether a cell belongs to a selection that RevoGrid cannot draw itself. */
  isMarked(row: number, column: number): boolean;
}

/** No column shows more; a wrapped cell shows as much as the server sends. */
const CHARACTERS_IN_A_LINE = 250;

/** What is looked up for a cell: once for its properties and its content, which RevoGrid asks for in turn. */
interface Drawing {
  readonly tab: TabModel;
  readonly row: number;
  readonly column: number;
  readonly cell: ShownCell;
  readonly format: CellFormat | undefined;
  readonly flow: Flow | null;
}

export class CellDrawer {
  private last: Drawing | null = null;

  constructor(private readonly state: DrawingState) {}

  private look(props: CellTemplateProp): Drawing | null {
    const { tab } = this.state;
    const { row } = props.model as RowModel;
    const column = Number(props.prop);
    const cell = tab?.rows.cell(row, column);
    if (!tab || !cell) return null;
    const flow = cell.kind === 'T' ? flowOf(tab, row, column, cell.shown) : null;
    return { tab, row, column, cell, format: tab.formats.at(row, column), flow };
  }

  /** Classes, style and place of a cell. RevoGrid asks for them just before the content. */
  properties(props: CellTemplateProp): CellProps {
    const { row } = props.model as RowModel;
    const aria = { role: 'gridcell', 'aria-rowindex': String(row), 'aria-colindex': String(props.prop) };
    const drawing = (this.last = this.look(props));
    if (!drawing) return { ...aria, class: 'loading', style: {} };
    const { tab, column, cell, format, flow } = drawing;
    const { classes, style } = cellLook(format, cell.look, cell.kind, this.state.page);
    const isTotal = tab.isHeading(row, column);
    const all = [
      ...classes,
      ...(flow ? ['flowing', `to-${flow.side}`] : []),
      ...(isTotal ? ['total'] : []),
      ...(isTotal && !style['background-color'] ? ['tinted'] : []),
      ...(this.state.isMarked(row, column) ? ['marked'] : []),
    ];
    return { ...aria, class: all.join(' '), style };
  }

  content(h: HyperFunc<VNode>, props: CellTemplateProp): unknown {
    const { row } = props.model as RowModel;
    const { last } = this;
    this.last = null;
    const isSame = last?.row === row && last.column === Number(props.prop) && last.tab === this.state.tab;
    const drawing = isSame ? last : this.look(props);
    if (!drawing) return '';
    const { tab, column, cell, format, flow } = drawing;
    const shown = isWrapped(format) ? cell.shown : cell.shown.slice(0, CHARACTERS_IN_A_LINE);
    const parts: unknown[] = [
      h(
        'span',
        { class: 'cell-text', dir: textDirection(format), style: flow ? { width: `${flow.width}px` } : {} },
        textParts(h, shown, cell.links ?? []) as VNode[],
      ),
    ];
    if (row > tab.view.frozenRows && tab.rules.at(row, column)?.kind === 'list') {
      const isWaiting = row > tab.view.filledRows;
      parts.push(
        h('span', { class: isWaiting ? 'cell-list waits' : 'cell-list', 'aria-hidden': 'true' }, ''),
      );
    }
    if (tab.notes.at(row, column)) parts.push(h('span', { class: 'note-mark' }, ''));
    if (cell.warning !== undefined) parts.push(h('span', { class: 'warning-mark' }, ''));
    return parts;
  }
}

/** The text in pieces where parts of it are links or have a look of their own. */
function textParts(h: HyperFunc<VNode>, shown: string, runs: readonly TextRunView[]): unknown[] {
  const parts: unknown[] = [];
  let position = 0;
  for (const [index, run] of runs.entries()) {
    if (run.start >= shown.length) break;
    if (run.start > position) parts.push(shown.slice(position, run.start));
    const text = shown.slice(Math.max(run.start, position), run.end);
    if (text !== '') parts.push(h('span', runProperties(run, index), text));
    position = Math.max(position, run.end);
  }
  if (position < shown.length) parts.push(shown.slice(position));
  return parts;
}

function runProperties(run: TextRunView, index: number): Record<string, unknown> {
  return {
    ...(run.link === undefined ? {} : { class: 'cell-link', 'data-link': String(index) }),
    style: {
      ...(run.bold ? { 'font-weight': '700' } : {}),
      ...(run.italic ? { 'font-style': 'italic' } : {}),
      ...(run.color && run.link === undefined ? { color: run.color } : {}),
    },
  };
}
