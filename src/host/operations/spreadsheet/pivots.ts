/** Operations on pivot tables. */
import { HostError } from '../../protocol';
import { assertEditable } from '../../model/sheet-protection';
import type { PivotState } from '../../model/sheet-state';
import {
  areaOf,
  asJson,
  read,
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

interface PivotKey {
  sheet: number;
  id: number;
}

type Side = 'rows' | 'columns';

function pivotOf({ draft }: DocumentContext, { sheet, id }: PivotKey): PivotState {
  const pivot = draft.sheet(sheet).pivots.find((candidate) => candidate.id === id);
  if (!pivot) throw new HostError('The pivot table was removed.');
  return pivot;
}

/** Replaces a pivot; null takes it away. */
function replace(context: DocumentContext, key: PivotKey, changed: PivotState | null): void {
  pivotOf(context, key);
  const sheet = context.draft.edit(key.sheet);
  sheet.pivots = sheet.pivots.flatMap((pivot) => (pivot.id === key.id ? (changed ?? []) : [pivot]));
}

/** The 0-based column for an absolute column number; throws when the source does not have it. */
function sourceColumn(pivot: PivotState, column: number): number {
  if (column - 1 < pivot.source.left || column > pivot.source.right) {
    throw new HostError('The source data column is out of the bounds of the source data range.');
  }
  return column - 1;
}

function addGroup(side: Side): DocumentOperation {
  return write((context, key: PivotKey, column: number) => {
    const pivot = pivotOf(context, key);
    const group = { column: sourceColumn(pivot, column), showTotals: true, ascending: true };
    replace(context, key, { ...pivot, [side]: [...pivot[side], group] });
    return pivot[side].length;
  });
}

const updateGroup = write(
  (context, key: PivotKey, side: Side, index: number, change: Partial<PivotState['rows'][number]>) => {
    const pivot = pivotOf(context, key);
    const groups = pivot[side].map((group, at) => (at === index ? { ...group, ...change } : group));
    replace(context, key, { ...pivot, [side]: groups });
  },
);

const updateValue = write(
  (context, key: PivotKey, index: number, change: Partial<PivotState['values'][number]>) => {
    const pivot = pivotOf(context, key);
    const values = pivot.values.map((value, at) => (at === index ? { ...value, ...change } : value));
    replace(context, key, { ...pivot, values });
  },
);

const summaries = new Set(['SUM', 'COUNT', 'COUNTA', 'COUNTUNIQUE', 'AVERAGE', 'MAX', 'MIN']);

export const pivotOperations: DocumentOperations = {
  'range.createPivotTable': write((context, anchor: RangeRef, source: RangeRef) => {
    const { draft, user } = context;
    const { top, left } = areaOf(anchor);
    assertEditable(draft, draft.sheet(anchor[0]), areaOf(anchor), user);
    const id = context.mint();
    const sheet = draft.edit(anchor[0]);
    const pivot = { id, top, left, source: areaOf(source), rows: [], columns: [], values: [], filters: [] };
    sheet.pivots = [...sheet.pivots, pivot];
    return id;
  }),
  'sheet.getPivotTables': read(({ draft }, id: number) => draft.sheet(id).pivots.map((pivot) => pivot.id)),
  'pivot.get': read((context, key: PivotKey) => asJson(pivotOf(context, key))),
  'pivot.addRowGroup': addGroup('rows'),
  'pivot.addColumnGroup': addGroup('columns'),
  'pivot.addPivotValue': write((context, key: PivotKey, column: number, summarize: string) => {
    if (!summaries.has(summarize)) throw new HostError(`${summarize} is not implemented by the host.`);
    const pivot = pivotOf(context, key);
    const value = { column: sourceColumn(pivot, column), summarize };
    replace(context, key, { ...pivot, values: [...pivot.values, value] });
    return pivot.values.length;
  }),
  'pivot.remove': write((context, key: PivotKey) => replace(context, key, null)),
  'pivotGroup.showTotals': updateGroup,
  'pivotGroup.sortAscending': updateGroup,
  'pivotGroup.sortDescending': updateGroup,
  'pivotGroup.remove': write((context, key: PivotKey, side: Side, index: number) => {
    const pivot = pivotOf(context, key);
    replace(context, key, { ...pivot, [side]: pivot[side].filter((_, at) => at !== index) });
  }),
  'pivotValue.setDisplayName': updateValue,
  'pivotValue.summarizeBy': updateValue,
};
