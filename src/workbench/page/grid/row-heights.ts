/** Heights of rows that nobody set: a row grows with large letters and with text that wraps. */
import type { CellFormat } from '../../protocol';
import { isWrapped } from './cell-look';

/** Sheets' own, in pixels. */
export const DEFAULT_HEIGHT = 21;
const LINE_PER_PIXEL = 1.25;
const PADDING = 6;
/** A row never grows higher than this by itself, so that one long text does not fill the screen. */
const HIGHEST = 200;
const DEFAULT_PIXELS = 40 / 3;

export interface MeasuredCell {
  readonly text: string;
  readonly format: CellFormat | undefined;
  /** Of its column, in pixels. */
  readonly width: number;
}

/** Width in pixels of a text in letters of a size. */
export type Measure = (text: string, pixels: number, isBold: boolean) => number;

/** Whether a format can make a row higher than usual. */
export function mayGrow(format: CellFormat | undefined): boolean {
  return format?.fontSize !== undefined || isWrapped(format);
}

export function neededHeight(cells: Iterable<MeasuredCell>, measure: Measure): number {
  let needed = DEFAULT_HEIGHT;
  for (const { text, format, width } of cells) {
    if (text === '') continue;
    const pixels = format?.fontSize ? (format.fontSize * 4) / 3 : DEFAULT_PIXELS;
    const inside = width - PADDING;
    const lines = isWrapped(format)
      ? lineCount(text, inside, (part) => measure(part, pixels, format?.fontWeight === 'bold'))
      : 1;
    needed = Math.max(
      needed,
      Math.ceil(lines * pixels * LINE_PER_PIXEL + (lines > 1 || format?.fontSize ? PADDING : 0)),
    );
  }
  return Math.min(needed, HIGHEST);
}

/** How many lines a text takes when it breaks between words, and inside words wider than a line. */
export function lineCount(text: string, width: number, measure: (part: string) => number): number {
  const space = measure(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = measure(word);
      if (used > 0 && used + space + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / Math.max(width, 1)) - 1);
      used += (used > 0 ? space : 0) + length;
    }
  }
  return lines;
}

let context: CanvasRenderingContext2D | null = null;

/** Measures with the letters of the grid. */
export const measureInPage: Measure = (text, pixels, isBold) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * pixels * 0.5;
  context.font = `${isBold ? 'bold ' : ''}${pixels}px Arial, "Noto Sans Arabic", sans-serif`;
  return context.measureText(text).width;
};
