/** A range's values, formulas and rich text. */
import type { CellJson } from '../../protocol';
import { callHost } from '../call-host';
import { RangeGeometry } from './range-geometry';
import { assertShape, filled, fromCellJson, toCellJson, type RangeRef } from './references';
import { richTextFrom, type RichTextJson, type RichTextValue } from './rich-text';
import { targetOf } from '../strict';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

function firstCell([sheet, row, column]: RangeRef): RangeRef {
  return [sheet, row, column, 1, 1];
}

function only<Value>(values: Value[][]): Value {
  return (values[0] as Value[])[0] as Value;
}

function richTextJson(value: GRichText): RichTextJson {
  return (targetOf<RichTextValue>(value, 'RichTextValue') as RichTextValue).json;
}

export class RangeValues extends RangeGeometry {
  getValues(): Array<Array<string | number | boolean | Date>> {
    const rows = callHost<CellJson[][]>('range.getValues', this.ref);
    for (const row of rows as unknown[][]) {
      for (let index = 0; index < row.length; index++) {
        if (typeof row[index] === 'object') row[index] = fromCellJson(row[index] as CellJson);
      }
    }
    return rows as Array<Array<string | number | boolean | Date>>;
  }

  getValue(): string | number | boolean | Date {
    return fromCellJson(only(callHost<CellJson[][]>('range.getValues', firstCell(this.ref))));
  }

  setValues(values: unknown[][]): GRange {
    assertShape(values, this.ref);
    callHost(
      'range.setValues',
      this.ref,
      values.map((row) => row.map(toCellJson)),
    );
    return this.self;
  }

  setValue(value: unknown): GRange {
    callHost('range.setValue', this.ref, toCellJson(value));
    return this.self;
  }

  getDisplayValues(): string[][] {
    return callHost<string[][]>('range.getDisplayValues', this.ref);
  }

  getDisplayValue(): string {
    return only(callHost<string[][]>('range.getDisplayValues', firstCell(this.ref)));
  }

  getFormulas(): string[][] {
    return callHost<string[][]>('range.getFormulas', this.ref);
  }

  getFormula(): string {
    return only(callHost<string[][]>('range.getFormulas', firstCell(this.ref)));
  }

  /** A formula given without its equals sign is one all the same. */
  setFormula(formula: string): GRange {
    const typed = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    callHost('range.setFormula', this.ref, typed);
    return this.self;
  }

  getRichTextValues(): Array<Array<GRichText | null>> {
    const rows = callHost<Array<Array<RichTextJson | null>>>('range.getRichTextValues', this.ref);
    return rows.map((row) => row.map((json) => json && richTextFrom(json)));
  }

  getRichTextValue(): GRichText | null {
    const json = only(
      callHost<Array<Array<RichTextJson | null>>>('range.getRichTextValues', firstCell(this.ref)),
    );
    return json && richTextFrom(json);
  }

  setRichTextValues(values: GRichText[][]): GRange {
    assertShape(values, this.ref);
    callHost(
      'range.setRichTextValues',
      this.ref,
      values.map((row) => row.map(richTextJson)),
    );
    return this.self;
  }

  setRichTextValue(value: GRichText): GRange {
    callHost('range.setRichTextValues', this.ref, filled(this.ref, richTextJson(value)));
    return this.self;
  }

  isBlank(): boolean {
    return callHost<boolean>('range.isBlank', this.ref);
  }
}
