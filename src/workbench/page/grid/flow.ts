/** Where a text goes that is longer than its cell: into the empty cells beside it, in its own direction. */
import type { CellFormat } from '../../protocol';
import type { TabModel } from '../workbook/tab-model';
import { mayFlowOver, textDirection } from './cell-look';

export interface Flow {
  /** Pixels, the cell's own width among them. */
  readonly width: number;
  /** Which side of the screen it goes to. */
  readonly side: 'left' | 'right';
}

/** Text is let into at most so many empty neighbours. */
const NEIGHBOURS = 12;
/** A letter is seldom wider than this share of its height: shorter texts fit without a look at the neighbours. */
const WIDE_LETTER = 0.7;
const DEFAULT_POINTS = 10;

/** The first letter with a direction decides, as in the Unicode bidirectional algorithm (rule P2). */
const FIRST_STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_STRONG.exec(text)?.[0] ?? '');
}

/** Null where the text stays inside its cell. */
export function flowOf(tab: TabModel, row: number, column: number, shown: string): Flow | null {
  const { layout, view } = tab;
  const format = tab.formats.at(row, column);
  const side = mayFlowOver(format) ? sideOf(format, shown) : null;
  let width = layout.width(column);
  const pixels = ((format?.fontSize ?? DEFAULT_POINTS) * 4) / 3;
  if (!side || shown.length * pixels * WIDE_LETTER < width) return null;
  const isFrozen = column <= view.frozenColumns;
  const step = (side === 'left') === view.rightToLeft ? 1 : -1;
  const at = layout.shown.indexOf(column);
  for (let count = 1; count <= NEIGHBOURS; count++) {
    const next = layout.shown[at + count * step];
    if (next === undefined || next <= view.frozenColumns !== isFrozen) break;
    if (tab.rows.cell(row, next)?.shown !== '') break;
    width += layout.width(next);
  }
  return width > layout.width(column) ? { width, side } : null;
}

/** Away from the edge at which the text begins; a centred text stays where it is. */
function sideOf(format: CellFormat | undefined, shown: string): Flow['side'] | null {
  if (format?.horizontalAlignment === 'left') return 'right';
  if (format?.horizontalAlignment === 'right') return 'left';
  if (format?.horizontalAlignment === 'center') return null;
  const direction = textDirection(format);
  const isRight = direction === 'auto' ? isRightToLeft(shown) : direction === 'rtl';
  return isRight ? 'left' : 'right';
}
