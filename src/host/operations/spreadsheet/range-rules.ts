/** Operations on a range as a whole: validation rules, clearing, merging, sorting, selecting. */
import { HostError } from '../../protocol';
import { areasMeet } from '../../model/sheet-areas';
import { bandAt, mapBands, writeBands } from '../../model/sheet-bands';
import { clearCells } from '../../model/sheet-cells';
import { assertEditable, mayEdit } from '../../model/sheet-protection';
import { sortRows, type SortKey } from '../../model/sheet-sort';
import type { Area, AreaOnSheet, ValidationRule } from '../../model/sheet-state';
import {
  areaOf,
  asJson,
  assertWithin,
  read,
  refOf,
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';
import { updateArea } from './range-formats';

export type ClearedPart = 'contents' | 'formats' | 'notes' | 'validations';

/** Clears parts of an area. Clearing formats only keeps number formats, as documented. */
export function clearArea({ draft, user }: DocumentContext, area: AreaOnSheet, parts: ClearedPart[]): void {
  assertEditable(draft, draft.sheet(area.sheet), area, user);
  const sheet = draft.edit(area.sheet);
  const { top, bottom } = area;
  if (parts.includes('contents')) clearCells(sheet, area);
  if (parts.includes('formats')) {
    updateArea(sheet.formats, area, (bands) =>
      mapBands(bands, top, bottom, (format) =>
        format?.numberFormat === undefined ? undefined : { numberFormat: format.numberFormat },
      ),
    );
  }
  if (parts.includes('notes')) {
    updateArea(sheet.notes, area, (bands) => mapBands(bands, top, bottom, () => undefined));
  }
  if (parts.includes('validations')) {
    updateArea(sheet.validations, area, (bands) => mapBands(bands, top, bottom, () => undefined));
  }
}

function clearing(parts: ClearedPart[]): DocumentOperation {
  return write((context, ref: RangeRef) => clearArea(context, areaOf(ref), parts));
}

export const rangeRuleOperations: DocumentOperations = {
  'range.getDataValidations': read((context, ref: RangeRef) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    const { validations } = context.draft.sheet(ref[0]);
    const rows = Array.from({ length: ref[3] }, (_, row) =>
      Array.from(
        { length: ref[4] },
        (__, column) => bandAt(validations[area.left + column], area.top + row) ?? null,
      ),
    );
    return asJson(rows);
  }),
  'range.setDataValidation': write((context, ref: RangeRef, rule: ValidationRule | null) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    assertEditable(context.draft, context.draft.sheet(ref[0]), area, context.user);
    updateArea(context.draft.edit(ref[0]).validations, area, (bands) =>
      mapBands(bands, area.top, area.bottom, () => rule ?? undefined),
    );
  }),
  'range.setDataValidations': write((context, ref: RangeRef, rules: Array<Array<ValidationRule | null>>) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    assertEditable(context.draft, context.draft.sheet(ref[0]), area, context.user);
    updateArea(context.draft.edit(ref[0]).validations, area, (bands, column) =>
      writeBands(
        bands,
        area.top,
        rules.map((row) => row[column - area.left] ?? undefined),
      ),
    );
  }),
  'range.clearDataValidations': clearing(['validations']),
  'range.clearContent': clearing(['contents']),
  'range.clearFormat': clearing(['formats']),
  'range.clear': write((context, ref: RangeRef, parts: ClearedPart[]) =>
    clearArea(context, areaOf(ref), parts),
  ),
  'range.merge': write((context, ref: RangeRef) => {
    const { sheet: id, ...area } = areaOf(ref);
    const { draft, user } = context;
    assertEditable(draft, draft.sheet(id), area, user);
    const sheet = draft.edit(id);
    const rest = sheet.merges.filter((merge) => !areasMeet(merge, area));
    const anchor = sheet.rows[area.top]?.[area.left] ?? '';
    clearCells(sheet, area);
    const row = sheet.rows[area.top];
    if (row && anchor !== '')
      sheet.rows[area.top] = row.map((cell, index) => (index === area.left ? anchor : cell));
    sheet.merges = ref[3] * ref[4] === 1 ? rest : [...rest, area];
  }),
  'range.isPartOfMerge': read(({ draft }, ref: RangeRef) =>
    draft.sheet(ref[0]).merges.some((merge: Area) => areasMeet(merge, areaOf(ref))),
  ),
  'range.sort': write((context, ref: RangeRef, keys: SortKey[]) => {
    const area = areaOf(ref);
    assertWithin(context, area);
    if (keys.some(({ column }) => column - 1 < area.left || column > area.right)) {
      throw new HostError('Sort column is out of range.');
    }
    assertEditable(context.draft, context.draft.sheet(ref[0]), area, context.user);
    sortRows(context.draft.edit(ref[0]), area, keys);
  }),
  'range.createFilter': write(({ draft }, ref: RangeRef) => {
    if (draft.sheet(ref[0]).filter) {
      throw new HostError("You can't create a filter in a sheet that already has a filter.");
    }
    const { top, left, bottom, right } = areaOf(ref);
    draft.edit(ref[0]).filter = { top, left, bottom, right };
  }),
  'filter.getRange': read(({ draft }, id: number) => {
    const { filter } = draft.sheet(id);
    if (!filter) throw new HostError('The filter was removed.');
    return refOf({ ...filter, sheet: id });
  }),
  'filter.remove': write(({ draft }, id: number) => {
    draft.edit(id).filter = null;
  }),
  'range.canEdit': read(({ draft, user }, ref: RangeRef) =>
    mayEdit(draft, draft.sheet(ref[0]), areaOf(ref), user),
  ),
  'range.activate': write((context, ref: RangeRef) => {
    assertWithin(context, areaOf(ref));
    context.draft.state.activeSheet = ref[0];
    context.draft.state.selection = areaOf(ref);
  }),
};
