/** How cells look: formats of the workbook as styles of the xlsx file, and the direction that a text is read in. */
import type { CellJson } from '../../../host/protocol';
import { readBands, type Bands } from '../../../host/model/sheet-bands';
import { columnName } from '../../../host/model/sheet-areas';
import type { CellFormat, SheetState } from '../../../host/model/sheet-state';
import { cellName, checked, type XlsxFile } from './excelize';

/** Of the xlsx format: what a cell's text is read by. */
const LEFT_TO_RIGHT = 1;
const RIGHT_TO_LEFT = 2;
/** Built-in number formats. */
const GENERAL = 0;
const TEXT = 49;

/** The font of cells without a format in xlsx files; it has Arabic letters too. */
const FONT = 'Calibri';
/** Points; larger letters need a higher row, which not every program finds out by itself. */
const DEFAULT_SIZE = 11;
/** Height of a line, in sizes of its letters. */
const LINE_HEIGHT = 1.5;

const VERTICAL: Readonly<Record<string, string>> = { top: 'top', middle: 'center', bottom: 'bottom' };

/** The first letter is Hebrew, Arabic or of a related script. */
const BEGINS_RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

export class Styles {
  private readonly known = new Map<string, number>();

  constructor(private readonly file: XlsxFile) {}

  /** Gives columns their prevailing format, cells what differs from it, and rows the height of large letters. */
  apply(tab: string, sheet: SheetState, rows: readonly CellJson[][]): void {
    const width = Math.max(sheet.formats.length, ...rows.map((row) => row.length), 0);
    for (let column = 0; column < width; column++) {
      const bands = sheet.formats[column] ?? [];
      const prevailing = this.idOf(prevailingFormat(bands, sheet.maxRows), '');
      if (prevailing !== 0) checked(this.file.SetColStyle(tab, columnName(column), prevailing), tab);
      const formats = readBands(bands, 0, rows.length);
      const ids = formats.map((format, row) => this.idOf(format ?? {}, rows[row]?.[column] ?? ''));
      for (let from = 0, to = 0; from < ids.length; from = to) {
        while (to < ids.length && ids[to] === ids[from]) to++;
        const id = ids[from] ?? 0;
        if (id === prevailing) continue;
        checked(this.file.SetCellStyle(tab, cellName(from, column), cellName(to - 1, column), id), tab);
      }
      formats.forEach((format, row) => {
        const size = format?.fontSize ?? 0;
        if (size > DEFAULT_SIZE) checked(this.file.SetRowHeight(tab, row + 1, size * LINE_HEIGHT), tab);
      });
    }
  }

  /** One style of the file for all cells that look alike. */
  private idOf(format: CellFormat, value: CellJson): number {
    const reading = readingOrder(format, value);
    const key = JSON.stringify([format, reading]);
    let id = this.known.get(key);
    if (id === undefined) {
      id = key === '[{},0]' ? 0 : checked(this.file.NewStyle(styleOf(format, reading)), 'styles').style;
      this.known.set(key, id);
    }
    return id;
  }
}

/** What more than half of a column has, so that rows which people add below look the same. */
function prevailingFormat(bands: Bands<CellFormat>, maxRows: number): CellFormat {
  return bands.find(({ from, to }) => to - from > maxRows / 2)?.value ?? {};
}

/** 0 leaves the direction to the program that shows the file. */
function readingOrder({ textDirection }: CellFormat, value: CellJson): 0 | 1 | 2 {
  if (textDirection === 'LEFT_TO_RIGHT') return LEFT_TO_RIGHT;
  if (textDirection === 'RIGHT_TO_LEFT') return RIGHT_TO_LEFT;
  return typeof value === 'string' && BEGINS_RIGHT_TO_LEFT.test(value) ? RIGHT_TO_LEFT : 0;
}

function styleOf(format: CellFormat, reading: 0 | 1 | 2): Parameters<XlsxFile['NewStyle']>[0] {
  const { numberFormat = 'General', background } = format;
  const builtIn = numberFormat === '@' ? TEXT : numberFormat === 'General' ? GENERAL : undefined;
  return {
    ...(builtIn === undefined ? { CustomNumFmt: numberFormat } : { NumFmt: builtIn }),
    Font: {
      Bold: format.fontWeight === 'bold',
      Italic: format.fontStyle === 'italic',
      Family: FONT,
      Size: format.fontSize ?? DEFAULT_SIZE,
      ...(format.fontColor ? { Color: format.fontColor } : {}),
    },
    ...(background ? { Fill: { Type: 'pattern', Pattern: 1, Color: [background] } } : {}),
    Alignment: {
      ReadingOrder: reading,
      WrapText: format.wrapStrategy === 'WRAP',
      Vertical: VERTICAL[format.verticalAlignment ?? 'bottom'] ?? 'bottom',
      ...(horizontal(format, reading) ? { Horizontal: horizontal(format, reading) } : {}),
    },
  };
}

function horizontal({ horizontalAlignment }: CellFormat, reading: 0 | 1 | 2): string {
  if (horizontalAlignment && /^(left|center|right)$/.test(horizontalAlignment)) return horizontalAlignment;
  return reading === RIGHT_TO_LEFT ? 'right' : '';
}
