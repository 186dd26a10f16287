/** A range's place: everything that needs no look at the document. */
import { a1Name } from '../../model/sheet-areas';
import { platformError } from '../call-host';
import { selfOf } from '../strict';
import { rangeHandle } from './range';
import type { RangeRef } from './references';
import { sheetHandle } from './sheet';

type GRange = GoogleAppsScript.Spreadsheet.Range;

export class RangeGeometry {
  constructor(readonly ref: RangeRef) {}

  protected get self(): GRange {
    return selfOf<GRange>(this);
  }

  getRow(): number {
    return this.ref[1];
  }

  getColumn(): number {
    return this.ref[2];
  }

  getNumRows(): number {
    return this.ref[3];
  }

  getNumColumns(): number {
    return this.ref[4];
  }

  getLastRow(): number {
    return this.ref[1] + this.ref[3] - 1;
  }

  getLastColumn(): number {
    return this.ref[2] + this.ref[4] - 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetHandle(this.ref[0]);
  }

  getA1Notation(): string {
    const [, row, column, rows, columns] = this.ref;
    return a1Name({ top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns });
  }

  /** Row and column count from the range's own corner. */
  getCell(row: number, column: number): GRange {
    if (row < 1 || column < 1 || row > this.ref[3] || column > this.ref[4]) {
      throw platformError('Cell reference out of range');
    }
    return rangeHandle([this.ref[0], this.ref[1] + row - 1, this.ref[2] + column - 1, 1, 1]);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows: number = this.ref[3],
    columns: number = this.ref[4],
  ): GRange {
    return rangeHandle([this.ref[0], this.ref[1] + rowOffset, this.ref[2] + columnOffset, rows, columns]);
  }
}
