/** Operations on what cells hold: values, shown values, formulas and rich text. */
import type { CellJson } from '../../protocol';
import { displayValue } from '../../model/coerce';
import { isRich, readCells, writeCells } from '../../model/sheet-cells';
import { readValues } from '../../model/sheet-outputs';
import { assertEditable } from '../../model/sheet-protection';
import type { StoredCell, TextRun } from '../../model/sheet-state';
import { HostError } from '../../protocol';
import {
  assertValid,
  CHARACTERS_PER_CELL,
  formatsByColumn,
  GENERAL_FORMAT,
  typeValues,
  withoutCovered,
} from './cell-input';
import {
  areaOf,
  asJson,
  assertWithin,
  read,
  write,
  type DocumentContext,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

interface RichTextJson {
  text: string;
  runs: TextRun[];
}

function displayValues({ draft }: DocumentContext, ref: RangeRef): string[][] {
  const area = areaOf(ref);
  const sheet = draft.sheet(area.sheet);
  const { locale, timeZone } = draft.state;
  const formats = formatsByColumn(sheet, area);
  return readValues(draft, sheet, area).map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      displayValue(value, formats[columnIndex]?.[rowIndex]?.numberFormat ?? GENERAL_FORMAT, locale, timeZone),
    ),
  );
}

/** Null for a cell that holds no text, as getRichTextValue does. */
function richText(cell: StoredCell): RichTextJson | null {
  if (isRich(cell)) {
    return typeof cell.value === 'string' ? { text: cell.value, runs: [...(cell.runs ?? [])] } : null;
  }
  return typeof cell === 'string' ? { text: cell, runs: [] } : null;
}

function setRichTexts({ draft, user }: DocumentContext, ref: RangeRef, texts: RichTextJson[][]): void {
  const area = areaOf(ref);
  const cells = texts.map((row) =>
    row.map(({ text, runs }): StoredCell => {
      if (text.length > CHARACTERS_PER_CELL) {
        throw new HostError(
          'Your input contains more than the maximum of 50000 characters in a single cell.',
        );
      }
      return runs.length === 0 ? text : { value: text, runs };
    }),
  );
  assertEditable(draft, draft.sheet(area.sheet), area, user);
  assertValid(draft, draft.sheet(area.sheet), area, cells);
  const sheet = draft.edit(area.sheet);
  writeCells(sheet, area.top, area.left, withoutCovered(sheet, area, cells));
}

function setValueEverywhere(context: DocumentContext, ref: RangeRef, value: CellJson): void {
  const area = areaOf(ref);
  assertWithin(context, area);
  const row = new Array<CellJson>(ref[4]).fill(value);
  const values = Array.from({ length: ref[3] }, () => row);
  typeValues(context.draft, area, values, context);
}

export const rangeValueOperations: DocumentOperations = {
  'range.getValues': read((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    return readValues(context.draft, context.draft.sheet(ref[0]), areaOf(ref));
  }),
  'range.setValues': write((context, ref: RangeRef, values: CellJson[][]) => {
    assertWithin(context, areaOf(ref));
    typeValues(context.draft, areaOf(ref), values, context);
  }),
  'range.setValue': write(setValueEverywhere),
  'range.setFormula': write(setValueEverywhere),
  'range.getDisplayValues': read((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    return displayValues(context, ref);
  }),
  'range.getFormulas': read((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    const cells = readCells(context.draft.sheet(ref[0]), areaOf(ref));
    return cells.map((row) => row.map((cell) => (isRich(cell) ? (cell.formula ?? '') : '')));
  }),
  'range.getRichTextValues': read((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    return asJson(readCells(context.draft.sheet(ref[0]), areaOf(ref)).map((row) => row.map(richText)));
  }),
  'range.setRichTextValues': write((context, ref: RangeRef, texts: RichTextJson[][]) => {
    assertWithin(context, areaOf(ref));
    setRichTexts(context, ref, texts);
  }),
  'range.isBlank': read((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    const rows = readValues(context.draft, context.draft.sheet(ref[0]), areaOf(ref));
    return rows.every((row) => row.every((value) => value === ''));
  }),
};
