/** Operations on formats and notes. */
import { bandAt, mapBands, readBands, writeBands, type Bands } from '../../model/sheet-bands';
import { assertEditable } from '../../model/sheet-protection';
import type { Area, CellFormat } from '../../model/sheet-state';
import { GENERAL_FORMAT } from './cell-input';
import { colorCode } from './colors';
import {
  areaOf,
  assertWithin,
  read,
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

type FormatKey = keyof CellFormat;
type FormatValue = string | number | null;

/** A format with one entry changed; null takes it away, and an empty format is none. */
function withEntry(
  format: CellFormat | undefined,
  key: FormatKey,
  value: FormatValue,
): CellFormat | undefined {
  const changed: Record<string, unknown> = { ...format };
  if (value === null || value === '') delete changed[key];
  else changed[key] = value;
  return Object.keys(changed).length === 0 ? undefined : (changed as CellFormat);
}

const normalised = (key: FormatKey, value: FormatValue): FormatValue =>
  typeof value === 'string' && (key === 'background' || key === 'fontColor') ? colorCode(value) : value;

/** Replaces an area's bands, column by column. */
export function updateArea<T>(
  layer: Array<Bands<T>>,
  area: Area,
  update: (bands: Bands<T> | undefined, column: number) => Bands<T>,
): void {
  while (layer.length < area.right) layer.push([]);
  for (let column = area.left; column < area.right; column++) layer[column] = update(layer[column], column);
}

function editable(context: DocumentContext, ref: RangeRef): Area {
  const area = areaOf(ref);
  assertWithin(context, area);
  assertEditable(context.draft, context.draft.sheet(area.sheet), area, context.user);
  return area;
}

function setAll(key: FormatKey): DocumentOperation {
  return write((context, ref: RangeRef, value: FormatValue) => {
    const area = editable(context, ref);
    const entry = normalised(key, value);
    updateArea(context.draft.edit(ref[0]).formats, area, (bands) =>
      mapBands(bands, area.top, area.bottom, (format) => withEntry(format, key, entry)),
    );
  });
}

function setEach(key: FormatKey): DocumentOperation {
  return write((context, ref: RangeRef, values: FormatValue[][]) => {
    const area = editable(context, ref);
    updateArea(context.draft.edit(ref[0]).formats, area, (bands, column) => {
      const present = readBands(bands, area.top, area.bottom);
      const changed = present.map((format, row) =>
        withEntry(format, key, normalised(key, values[row]?.[column - area.left] ?? null)),
      );
      return writeBands(bands, area.top, changed);
    });
  });
}

/** Reads one entry of every cell's format. */
function getEach(key: FormatKey, fallback: string | null): DocumentOperation {
  return read((context, ref: RangeRef) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    const { formats } = context.draft.sheet(ref[0]);
    return Array.from({ length: ref[3] }, (_, row) =>
      Array.from(
        { length: ref[4] },
        (__, column) => bandAt(formats[area.left + column], area.top + row)?.[key] ?? fallback,
      ),
    );
  });
}

export const rangeFormatOperations: DocumentOperations = {
  'range.setNumberFormat': setAll('numberFormat'),
  'range.setNumberFormats': setEach('numberFormat'),
  'range.getNumberFormats': getEach('numberFormat', GENERAL_FORMAT),
  'range.setFontWeight': setAll('fontWeight'),
  'range.setFontColor': setAll('fontColor'),
  'range.setFontSize': setAll('fontSize'),
  'range.setFontStyle': setAll('fontStyle'),
  'range.setBackground': setAll('background'),
  'range.setBackgrounds': setEach('background'),
  'range.getBackgrounds': getEach('background', '#ffffff'),
  'range.setWrap': setAll('wrapStrategy'),
  'range.setWrapStrategy': setAll('wrapStrategy'),
  'range.setVerticalAlignment': setAll('verticalAlignment'),
  'range.setHorizontalAlignment': setAll('horizontalAlignment'),
  'range.setTextDirection': setAll('textDirection'),
  'range.setTextDirections': setEach('textDirection'),
  'range.getTextDirections': getEach('textDirection', null),
  'range.setNote': write((context, ref: RangeRef, note: string | null) => {
    const area = editable(context, ref);
    updateArea(context.draft.edit(ref[0]).notes, area, (bands) =>
      mapBands(bands, area.top, area.bottom, () => note || undefined),
    );
  }),
  'range.setNotes': write((context, ref: RangeRef, notes: Array<Array<string | null>>) => {
    const area = editable(context, ref);
    updateArea(context.draft.edit(ref[0]).notes, area, (bands, column) =>
      writeBands(
        bands,
        area.top,
        notes.map((row) => row[column - area.left] || undefined),
      ),
    );
  }),
  'range.getNotes': read((context, ref: RangeRef) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    const { notes } = context.draft.sheet(ref[0]);
    return Array.from({ length: ref[3] }, (_, row) =>
      Array.from({ length: ref[4] }, (__, column) => bandAt(notes[area.left + column], area.top + row) ?? ''),
    );
  }),
};
