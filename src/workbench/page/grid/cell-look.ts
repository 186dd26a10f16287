/** How a cell is drawn: its format, what a conditional format adds, and what its kind of value asks for. */
import type { CellFormat, ConditionalLook } from '../../protocol';
import { cellColours, type Colour } from './colours';

/** Classes and inline style for a cell of RevoGrid. */
export interface CellLook {
  readonly classes: readonly string[];
  readonly style: Readonly<Record<string, string>>;
}

/** Sheets' own size; formats name sizes in points. */
const DEFAULT_POINTS = 10;
const PIXELS_A_POINT = 4 / 3;

/** `kind` as in the protocol; `page` is the colour of a dark page, null for a white one. */
export function cellLook(
  format: CellFormat | undefined,
  conditional: ConditionalLook | undefined,
  kind: string,
  page: Colour | null,
): CellLook {
  const merged: CellFormat = { ...format, ...conditional };
  const { background, text } = cellColours({ background: merged.background, text: merged.fontColor }, page);
  const style: Record<string, string> = {};
  if (background) style['background-color'] = background;
  if (text) style.color = text;
  if (merged.fontWeight === 'bold') style['font-weight'] = '700';
  if (merged.fontStyle === 'italic') style['font-style'] = 'italic';
  if (merged.fontSize && merged.fontSize !== DEFAULT_POINTS) {
    style['font-size'] = `${(merged.fontSize * PIXELS_A_POINT).toFixed(2)}px`;
  }
  return { classes: [...alignment(merged, kind), ...wrapping(merged), ...direction(merged)], style };
}

/** Numbers and dates stand at the end of the cell, truth values in the middle, text where it begins. */
function alignment({ horizontalAlignment, verticalAlignment }: CellFormat, kind: string): string[] {
  const byKind = kind === 'N' || kind === 'D' ? 'right' : kind === 'B' ? 'center' : '';
  const chosen =
    horizontalAlignment && !horizontalAlignment.startsWith('general') ? horizontalAlignment : byKind;
  return [
    ...(['left', 'center', 'right'].includes(chosen) ? [`align-${chosen}`] : []),
    ...(verticalAlignment === 'top' || verticalAlignment === 'middle' ? [`stands-${verticalAlignment}`] : []),
  ];
}

function wrapping(format: CellFormat): string[] {
  return isWrapped(format) ? ['wraps'] : [];
}

export function isWrapped(format: CellFormat | undefined): boolean {
  return format?.wrapStrategy === 'WRAP';
}

/** Text flows into empty neighbours unless it is told to be cut or to wrap. */
export function mayFlowOver(format: CellFormat | undefined): boolean {
  return format?.wrapStrategy === undefined || format.wrapStrategy === 'OVERFLOW';
}

/** The `dir` of a cell's text: its own unless the format says otherwise. */
export function textDirection(format: CellFormat | undefined): 'ltr' | 'rtl' | 'auto' {
  if (format?.textDirection === 'LEFT_TO_RIGHT') return 'ltr';
  return format?.textDirection === 'RIGHT_TO_LEFT' ? 'rtl' : 'auto';
}

function direction(format: CellFormat): string[] {
  return textDirection(format) === 'auto' ? [] : ['fixed-direction'];
}
