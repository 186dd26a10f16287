/** A range's formats and notes; each setter is one write, however large the range. */
import { callHost } from '../call-host';
import { memberOf, TextDirection } from './enums';
import { RangeValues } from './range-values';
import { assertShape, type RangeRef } from './references';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type GWrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

function only<Value>(values: Value[][]): Value {
  return (values[0] as Value[])[0] as Value;
}

const nameOrNull = (value: unknown): string | null => (value === null ? null : String(value));

export class RangeFormats extends RangeValues {
  private get first(): RangeRef {
    return [this.ref[0], this.ref[1], this.ref[2], 1, 1];
  }

  /** Sets one value on every cell; null goes back to the default. */
  private set(method: string, value: string | number | null): GRange {
    callHost(`range.${method}`, this.ref, value);
    return this.self;
  }

  private setEach(method: string, values: unknown[][]): GRange {
    assertShape(values, this.ref);
    callHost(
      `range.${method}`,
      this.ref,
      values.map((row) => row.map(nameOrNull)),
    );
    return this.self;
  }

  setNumberFormat(format: string): GRange {
    return this.set('setNumberFormat', format);
  }

  setNumberFormats(formats: string[][]): GRange {
    return this.setEach('setNumberFormats', formats);
  }

  getNumberFormat(): string {
    return only(callHost<string[][]>('range.getNumberFormats', this.first));
  }

  getNumberFormats(): string[][] {
    return callHost<string[][]>('range.getNumberFormats', this.ref);
  }

  setFontWeight(weight: string | null): GRange {
    return this.set('setFontWeight', weight);
  }

  setFontColor(color: string | null): GRange {
    return this.set('setFontColor', color);
  }

  setFontSize(size: number): GRange {
    return this.set('setFontSize', size);
  }

  setFontStyle(style: string | null): GRange {
    return this.set('setFontStyle', style);
  }

  setBackground(color: string | null): GRange {
    return this.set('setBackground', color);
  }

  setBackgrounds(colors: Array<Array<string | null>>): GRange {
    return this.setEach('setBackgrounds', colors);
  }

  getBackgrounds(): string[][] {
    return callHost<string[][]>('range.getBackgrounds', this.ref);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.set('setWrap', isWrapped ? 'WRAP' : 'OVERFLOW');
  }

  setWrapStrategy(strategy: GWrap): GRange {
    return this.set('setWrapStrategy', String(strategy));
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return this.set('setVerticalAlignment', alignment);
  }

  setHorizontalAlignment(alignment: string | null): GRange {
    return this.set('setHorizontalAlignment', alignment);
  }

  setTextDirection(direction: GDirection | null): GRange {
    return this.set('setTextDirection', nameOrNull(direction));
  }

  setTextDirections(directions: Array<Array<GDirection | null>>): GRange {
    return this.setEach('setTextDirections', directions);
  }

  getTextDirections(): Array<Array<GDirection | null>> {
    const names = callHost<Array<Array<string | null>>>('range.getTextDirections', this.ref);
    return names.map((row) => row.map((name) => memberOf<GDirection | null>(TextDirection, name)));
  }

  setNote(note: string | null): GRange {
    return this.set('setNote', note === null ? null : String(note));
  }

  setNotes(notes: Array<Array<string | null>>): GRange {
    return this.setEach('setNotes', notes);
  }

  getNote(): string {
    return only(callHost<string[][]>('range.getNotes', this.first));
  }

  getNotes(): string[][] {
    return callHost<string[][]>('range.getNotes', this.ref);
  }
}
