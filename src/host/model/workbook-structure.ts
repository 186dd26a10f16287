/**
 * Rows and columns coming, going and moving: everything that names a place in the tab (rules, charts,
 * pivots, protections, metadata, also on other tabs) follows.
 */
import { deleteFromBands, insertIntoBands, type Bands } from './sheet-bands';
import { afterDelete, afterInsert, afterMove, spanOf, type Axis } from './sheet-areas';
import type { Area, AreaOnSheet, MetadataState, SheetState, ValidationRule } from './sheet-state';
import type { WorkbookDraft } from './workbook-state';

/** Where an area of the changed tab lies afterwards; null when it is gone. */
type Relocate = (area: Area) => Area | null;

function relocateAll<Item extends Area>(areas: readonly Item[], relocate: Relocate): Item[] {
  return areas.flatMap((area) => {
    const moved = relocate(area);
    return moved ? [{ ...area, ...moved }] : [];
  });
}

function relocateMetadata(
  metadata: readonly MetadataState[],
  axis: Axis,
  relocate: Relocate,
): MetadataState[] {
  const type = axis === 'rows' ? 'ROW' : 'COLUMN';
  return metadata.flatMap((item) => {
    if (item.location !== type || item.index === undefined) return [item];
    const at = item.index;
    const moved = relocate(
      axis === 'rows'
        ? { top: at, bottom: at + 1, left: 0, right: 1 }
        : { top: 0, bottom: 1, left: at, right: at + 1 },
    );
    return moved ? [{ ...item, index: spanOf(moved, axis)[0] }] : [];
  });
}

/** Rules that take their list from a range of the changed tab. */
function relocateRules(layer: Array<Bands<ValidationRule>>, sheet: number, relocate: Relocate): void {
  layer.forEach((bands, column) => {
    if (!bands.some(({ value }) => value.criteria === 'VALUE_IN_RANGE')) return;
    layer[column] = bands.map((band) => {
      const [area, ...rest] = band.value.values as unknown as [AreaOnSheet, ...never[]];
      if (band.value.criteria !== 'VALUE_IN_RANGE' || area.sheet !== sheet) return band;
      const moved = { ...area, ...relocate(area) };
      return { ...band, value: { ...band.value, values: [moved, ...rest] } as unknown as ValidationRule };
    });
  });
}

function relocateOnSheet(sheet: SheetState, axis: Axis, relocate: Relocate): void {
  sheet.merges = relocateAll(sheet.merges, relocate);
  sheet.filter = sheet.filter && relocate(sheet.filter);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: relocateAll(rule.areas, relocate) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = relocateAll(protection.unprotected, relocate);
    if (!protection.area) return [{ ...protection, unprotected }];
    const area = relocate(protection.area);
    return area ? [{ ...protection, area, unprotected }] : [];
  });
  sheet.metadata = relocateMetadata(sheet.metadata, axis, relocate);
  sheet.pivots = sheet.pivots.flatMap((pivot) => {
    const anchor = relocate({
      top: pivot.top,
      left: pivot.left,
      bottom: pivot.top + 1,
      right: pivot.left + 1,
    });
    return anchor ? [{ ...pivot, top: anchor.top, left: anchor.left }] : [];
  });
}

/** Charts, pivots and rules of any tab that take their data from the changed one. */
function relocateReferences(draft: WorkbookDraft, id: number, relocate: Relocate): void {
  const column = (at: number): number => relocate({ top: 0, bottom: 1, left: at, right: at + 1 })?.left ?? at;
  const onGroup = <Item extends { column: number }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, column: column(item.column) }));
  for (const { id: other } of [...draft.state.sheets]) {
    const present = draft.sheet(other);
    const concerned =
      present.charts.some((chart) => chart.areas.some((area) => area.sheet === id)) ||
      present.pivots.some((pivot) => pivot.source.sheet === id) ||
      present.validations.some((bands) => bands.some(({ value }) => value.criteria === 'VALUE_IN_RANGE'));
    if (!concerned) continue;
    const sheet = draft.edit(other);
    relocateRules(sheet.validations, id, relocate);
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      areas: chart.areas.flatMap((area) => (area.sheet === id ? relocateAll([area], relocate) : [area])),
    }));
    sheet.pivots = sheet.pivots.map((pivot) =>
      pivot.source.sheet === id
        ? {
            ...pivot,
            source: { ...pivot.source, ...relocate(pivot.source) },
            rows: onGroup(pivot.rows),
            columns: onGroup(pivot.columns),
            values: onGroup(pivot.values),
            filters: onGroup(pivot.filters),
          }
        : pivot,
    );
  }
}

function relocateEverything(draft: WorkbookDraft, id: number, axis: Axis, relocate: Relocate): void {
  relocateOnSheet(draft.edit(id), axis, relocate);
  relocateReferences(draft, id, relocate);
}

/** Puts rows in before row `at` (0-based); they take formats and rules from row `inheritFrom`. */
export function insertRows(
  draft: WorkbookDraft,
  id: number,
  at: number,
  count: number,
  inheritFrom: number,
): void {
  const sheet = draft.edit(id);
  sheet.maxRows += count;
  if (at < sheet.rows.length) {
    sheet.rows = [...sheet.rows.slice(0, at), ...new Array<null>(count).fill(null), ...sheet.rows.slice(at)];
  }
  sheet.formats = sheet.formats.map((bands) => insertIntoBands(bands, at, count, inheritFrom));
  sheet.validations = sheet.validations.map((bands) => insertIntoBands(bands, at, count, inheritFrom));
  sheet.notes = sheet.notes.map((bands) => insertIntoBands(bands, at, count));
  sheet.rowHeights = insertIntoBands(sheet.rowHeights, at, count);
  relocateEverything(draft, id, 'rows', (area) => afterInsert(area, 'rows', at, count));
}

/** Takes rows away, from row `at` (0-based) on. */
export function deleteRows(draft: WorkbookDraft, id: number, at: number, count: number): void {
  const sheet = draft.edit(id);
  sheet.maxRows -= count;
  sheet.rows.splice(at, count);
  const shorten = <T>(bands: Bands<T>): Bands<T> => deleteFromBands(bands, at, count);
  sheet.formats = sheet.formats.map(shorten);
  sheet.validations = sheet.validations.map(shorten);
  sheet.notes = sheet.notes.map(shorten);
  sheet.rowHeights = shorten(sheet.rowHeights);
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count) - at);
  relocateEverything(draft, id, 'rows', (area) => afterDelete(area, 'rows', at, count));
}

/** Applies one change of columns to every list that is kept by column. */
function spliceColumns(sheet: SheetState, splice: <T>(list: readonly T[], empty: T) => T[]): void {
  sheet.rows = sheet.rows.map((row) => row && splice(row, ''));
  sheet.formats = splice(sheet.formats, []);
  sheet.notes = splice(sheet.notes, []);
  sheet.validations = splice(sheet.validations, []);
  sheet.columns = splice(sheet.columns, null);
}

/** Puts columns in before column `at` (0-based); they take formats, rules and width from `inheritFrom`. */
export function insertColumns(
  draft: WorkbookDraft,
  id: number,
  at: number,
  count: number,
  inheritFrom: number,
): void {
  const sheet = draft.edit(id);
  const { formats, validations, columns } = sheet;
  const from = {
    formats: formats[inheritFrom],
    rules: validations[inheritFrom],
    column: columns[inheritFrom],
  };
  sheet.maxColumns += count;
  spliceColumns(sheet, (list, empty) =>
    list.length <= at
      ? [...list]
      : [...list.slice(0, at), ...new Array(count).fill(empty), ...list.slice(at)],
  );
  for (let column = at; column < at + count; column++) {
    while (sheet.formats.length <= column) sheet.formats.push([]);
    while (sheet.validations.length <= column) sheet.validations.push([]);
    while (sheet.columns.length <= column) sheet.columns.push(null);
    sheet.formats[column] = from.formats ?? [];
    sheet.validations[column] = from.rules ?? [];
    sheet.columns[column] = from.column?.width === undefined ? null : { width: from.column.width };
  }
  relocateEverything(draft, id, 'columns', (area) => afterInsert(area, 'columns', at, count));
}

/** Takes columns away, from column `at` (0-based) on. */
export function deleteColumns(draft: WorkbookDraft, id: number, at: number, count: number): void {
  const sheet = draft.edit(id);
  sheet.maxColumns -= count;
  spliceColumns(sheet, (list) => [...list.slice(0, at), ...list.slice(at + count)]);
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count) - at);
  relocateEverything(draft, id, 'columns', (area) => afterDelete(area, 'columns', at, count));
}

/** Moves columns `from`..`from + count` (0-based) to stand before column `destination` of the present order. */
export function moveColumns(
  draft: WorkbookDraft,
  id: number,
  from: number,
  count: number,
  destination: number,
): void {
  const sheet = draft.edit(id);
  const rest = Array.from({ length: sheet.maxColumns }, (_, column) => column).filter(
    (column) => column < from || column >= from + count,
  );
  const moved = Array.from({ length: count }, (_, index) => from + index);
  const before = rest.filter((column) => column < destination);
  const order = [...before, ...moved, ...rest.slice(before.length)];
  const places = new Map(order.map((column, place) => [column, place]));
  spliceColumns(sheet, (list, empty) => order.map((column) => list[column] ?? empty));
  relocateEverything(draft, id, 'columns', (area) =>
    afterMove(area, (column) => places.get(column) ?? column),
  );
}
