/**
 * Accord's own cells on the Summary tab: a block of columns that are marked, so that columns which people insert
 * among them stay theirs, and of as many rows as the last summary had, so that what people wrote below moves down.
 */
import type { Cell } from '../../core/model/cell';
import { columnRuns, ensureRows, writeBlock } from '../grid/write-cells';
import { KEYS, noMarks, type Range, type Sheet, type Workbook } from '../grid/workbook';
import type { Size } from './summary-state';

export class Block {
  private constructor(
    readonly sheet: Sheet,
    /** 1-based position of each column of the block, in order. */
    private readonly positions: readonly number[],
  ) {}

  /** Finds the block's columns by their marks, or marks the first ones: one call a column, once. */
  static open({ marks }: Workbook, sheet: Sheet, width: number): Block {
    const marked = (marks.get(sheet.getSheetId()) ?? noMarks).columns;
    const maxColumns = sheet.getMaxColumns();
    const taken = new Set([...marked.values()].flat());
    let free = 0;
    const positions = Array.from({ length: width }, (_, index) => {
      const known = marked.get(markOf(index))?.[0];
      if (known !== undefined) {
        free = known;
        return known;
      }
      do free += 1;
      while (taken.has(free));
      if (free > maxColumns) sheet.insertColumnsAfter(maxColumns, free - maxColumns);
      sheet
        .getRange(1, free, sheet.getMaxRows(), 1)
        .addDeveloperMetadata(
          KEYS.column,
          markOf(index),
          SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
        );
      return free;
    });
    return new Block(sheet, positions);
  }

  /** 1-based position on the sheet of a 0-based column of the block. */
  column(index: number): number {
    return this.positions[index] ?? this.positions[0] ?? 1;
  }

  /** Ranges that cover a rectangle of the block: one, unless people's columns stand between. */
  ranges(row: number, first: number, rows: number, columns: number): Range[] {
    const wanted = this.positions.slice(first, first + columns).map((position) => ['', position] as const);
    return columnRuns(wanted).map(({ start, names }) => this.sheet.getRange(row, start, rows, names.length));
  }

  /** Makes room where people wrote below a block that was `old` rows long and empties what is left of it. */
  fit(old: Size | undefined, rows: number): void {
    const last = this.sheet.getLastRow();
    const before = old?.[0] ?? last;
    if (last > before && rows > before) this.sheet.insertRowsAfter(before, rows - before);
    ensureRows(this.sheet, this.sheet.getMaxRows(), Math.max(rows, before));
    for (const range of this.ranges(1, 0, Math.max(rows, before), this.positions.length)) {
      range.clearContent();
      range.setBackground(null).setFontColor(null).setFontWeight('normal').setFontSize(10);
      range.setHorizontalAlignment(null).setVerticalAlignment('middle').setWrap(false);
    }
  }

  write(values: readonly Cell[][]): void {
    let index = 0;
    for (const range of this.ranges(1, 0, values.length, this.positions.length)) {
      const width = range.getNumColumns();
      writeBlock(
        range,
        values.map((row) => row.slice(index, index + width)),
      );
      index += width;
    }
  }
}

function markOf(index: number): string {
  return `summary_${index + 1}`;
}
