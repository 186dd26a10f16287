/** Draws the cells of RevoGrid: text in its own direction, links, marks for notes and warnings, dropdowns. */
import type { CellProps, CellTemplateProp, HyperFunc, VNode } from '@revolist/revogrid';
import type { TextRunView } from '../../protocol';
import type { ShownCell } from '../workbook/row-store';
import type { TabModel } from '../workbook/tab-model';
import { cellLook, isWrapped, mayFlowOver, textDirection } from './cell-look';
import type { Colour } from './colours';

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
/** Text is let into at most so many empty neighbours. */
const NEIGHBOURS = 12;
/** A letter is seldom wider than this share of its height: shorter texts fit without a look at the neighbours. */
const WIDE_LETTER = 0.7;
const DEFAULT_POINTS = 10;

export function drawCell(state: DrawingState, h: HyperFunc<VNode>, props: CellTemplateProp): unknown {
  const { tab } = state;
  const row = (props.model as RowModel).row;
  const column = Number(props.prop);
  const cell = tab?.rows.cell(row, column);
  if (!tab || !cell) return '';
  const format = tab.formats.at(row, column);
  const rule = tab.rules.at(row, column);
  const flow = cell.kind === 'T' && mayFlowOver(format) ? flowWidth(tab, row, column, cell) : null;
  const shown = isWrapped(format) ? cell.shown : cell.shown.slice(0, CHARACTERS_IN_A_LINE);
  const parts: unknown[] = [
    h(
      'span',
      {
        class: flow === null ? 'cell-text' : 'cell-text flows',
        dir: textDirection(format),
        ...(flow === null ? {} : { style: { width: `${flow}px` } }),
      },
      (rule?.kind === 'checkbox' ? [checkbox(h, cell)] : textParts(h, shown, cell.links ?? [])) as VNode[],
    ),
  ];
  if (rule?.kind === 'list' && row > tab.view.frozenRows) {
    const isWaiting = row > tab.view.filledRows;
    parts.push(h('span', { class: isWaiting ? 'cell-list waits' : 'cell-list', 'aria-hidden': 'true' }, ''));
  }
  if (tab.notes.at(row, column)) parts.push(h('span', { class: 'note-mark' }, ''));
  if (cell.warning !== undefined) parts.push(h('span', { class: 'warning-mark' }, ''));
  return parts;
}

function checkbox(h: HyperFunc<VNode>, { shown, kind }: ShownCell): unknown {
  const isOn = kind === 'B' && !/^(false|falsch|faux|خطأ)$/i.test(shown);
  return h('span', { class: isOn ? 'cell-check on' : 'cell-check' }, isOn ? '☑' : '☐');
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

/** Pixels over which a long text may flow because the cells after it are empty; null where it stays inside. */
function flowWidth(tab: TabModel, row: number, column: number, { shown }: ShownCell): number | null {
  const { layout } = tab;
  let width = layout.width(column);
  const pixels = ((tab.formats.at(row, column)?.fontSize ?? DEFAULT_POINTS) * 4) / 3;
  if (shown.length * pixels * WIDE_LETTER < width) return null;
  const isFrozen = column <= tab.view.frozenColumns;
  const shownColumns = layout.shown;
  const at = shownColumns.indexOf(column);
  for (const next of shownColumns.slice(at + 1, at + 1 + NEIGHBOURS)) {
    if ((isFrozen && next > tab.view.frozenColumns) || tab.rows.cell(row, next)?.shown !== '') break;
    width += layout.width(next);
  }
  return width > layout.width(column) ? width : null;
}

export function cellProperties(state: DrawingState, props: CellTemplateProp): CellProps {
  const { tab } = state;
  const row = (props.model as RowModel).row;
  const column = Number(props.prop);
  const cell = tab?.rows.cell(row, column);
  const aria = { role: 'gridcell', 'aria-rowindex': String(row), 'aria-colindex': String(column) };
  if (!tab || !cell) return { ...aria, class: 'loading', style: {} };
  const look = cellLook(tab.formats.at(row, column), cell.look, cell.kind, state.page);
  const classes = [...look.classes];
  if (state.isMarked(row, column)) classes.push('marked');
  if (tab.isHeading(row, column)) classes.push('total');
  return { ...aria, class: classes.join(' '), style: look.style };
}
