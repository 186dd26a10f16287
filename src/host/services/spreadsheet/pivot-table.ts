/** Pivot tables: groups and values name columns of the tab by their absolute number. */
import type { PivotState } from '../../model/sheet-state';
import { callHost } from '../call-host';
import { selfOf, strict } from '../strict';
import { memberOf, PivotTableSummarizeFunction } from './enums';
import { rangeHandle } from './range';
import type { RangeRef } from './references';

type GPivot = GoogleAppsScript.Spreadsheet.PivotTable;
type GGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type GValue = GoogleAppsScript.Spreadsheet.PivotValue;
type GFunction = GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction;
type GRange = GoogleAppsScript.Spreadsheet.Range;

type Side = 'rows' | 'columns';

/** A handle's way to its pivot: the tab it stands on and its id. */
interface PivotKey {
  sheet: number;
  id: number;
}

const groupMethods = {
  getIndex: [''],
  getPivotTable: [''],
  getSourceDataColumn: [''],
  isSortAscending: [''],
  remove: [''],
  showTotals: ['Boolean'],
  sortAscending: [''],
  sortDescending: [''],
  totalsAreShown: [''],
} as const;

class PivotGroup implements Pick<GGroup, keyof typeof groupMethods> {
  constructor(
    private readonly pivot: PivotKey,
    private readonly side: Side,
    private readonly index: number,
  ) {}

  private get state(): PivotState['rows'][number] {
    return stateOf(this.pivot)[this.side][this.index] as PivotState['rows'][number];
  }

  private update(method: string, change: Partial<PivotState['rows'][number]>): GGroup {
    callHost(`pivotGroup.${method}`, this.pivot, this.side, this.index, change);
    return selfOf<GGroup>(this);
  }

  getIndex(): number {
    return this.index;
  }

  getPivotTable(): GPivot {
    return pivotHandle(this.pivot);
  }

  getSourceDataColumn(): number {
    return this.state.column + 1;
  }

  totalsAreShown(): boolean {
    return this.state.showTotals;
  }

  isSortAscending(): boolean {
    return this.state.ascending;
  }

  showTotals(showTotals: boolean): GGroup {
    return this.update('showTotals', { showTotals });
  }

  sortAscending(): GGroup {
    return this.update('sortAscending', { ascending: true });
  }

  sortDescending(): GGroup {
    return this.update('sortDescending', { ascending: false });
  }

  remove(): void {
    callHost('pivotGroup.remove', this.pivot, this.side, this.index);
  }
}

function groupHandle(pivot: PivotKey, side: Side, index: number): GGroup {
  return strict<GGroup>(new PivotGroup(pivot, side, index), {
    name: 'SpreadsheetApp.PivotGroup',
    methods: groupMethods,
  });
}

const valueMethods = {
  getPivotTable: [''],
  getSummarizedBy: [''],
  setDisplayName: ['String'],
  summarizeBy: ['PivotTableSummarizeFunction'],
} as const;

class PivotValue implements Pick<GValue, keyof typeof valueMethods> {
  constructor(
    private readonly pivot: PivotKey,
    private readonly index: number,
  ) {}

  private update(method: string, change: { name?: string; summarize?: string }): GValue {
    callHost(`pivotValue.${method}`, this.pivot, this.index, change);
    return selfOf<GValue>(this);
  }

  getPivotTable(): GPivot {
    return pivotHandle(this.pivot);
  }

  getSummarizedBy(): GFunction {
    const name = stateOf(this.pivot).values[this.index]?.summarize ?? null;
    return memberOf<GFunction>(PivotTableSummarizeFunction, name);
  }

  setDisplayName(name: string): GValue {
    return this.update('setDisplayName', { name });
  }

  summarizeBy(summarizeFunction: GFunction): GValue {
    return this.update('summarizeBy', { summarize: String(summarizeFunction) });
  }
}

function valueHandle(pivot: PivotKey, index: number): GValue {
  return strict<GValue>(new PivotValue(pivot, index), {
    name: 'SpreadsheetApp.PivotValue',
    methods: valueMethods,
  });
}

function stateOf(pivot: PivotKey): PivotState {
  return callHost<PivotState & null>('pivot.get', pivot);
}

const pivotMethods = {
  addColumnGroup: ['Integer'],
  addPivotValue: ['Integer, PivotTableSummarizeFunction'],
  addRowGroup: ['Integer'],
  getAnchorCell: [''],
  getColumnGroups: [''],
  getPivotValues: [''],
  getRowGroups: [''],
  remove: [''],
} as const;

class PivotTable implements Pick<GPivot, keyof typeof pivotMethods> {
  constructor(private readonly key: PivotKey) {}

  addRowGroup(column: number): GGroup {
    return groupHandle(this.key, 'rows', callHost<number>('pivot.addRowGroup', this.key, column));
  }

  addColumnGroup(column: number): GGroup {
    return groupHandle(this.key, 'columns', callHost<number>('pivot.addColumnGroup', this.key, column));
  }

  addPivotValue(column: number, summarizeFunction: GFunction): GValue {
    const summarize = String(summarizeFunction);
    return valueHandle(this.key, callHost<number>('pivot.addPivotValue', this.key, column, summarize));
  }

  getAnchorCell(): GRange {
    const { top, left } = stateOf(this.key);
    return rangeHandle([this.key.sheet, top + 1, left + 1, 1, 1]);
  }

  getRowGroups(): GGroup[] {
    return stateOf(this.key).rows.map((_, index) => groupHandle(this.key, 'rows', index));
  }

  getColumnGroups(): GGroup[] {
    return stateOf(this.key).columns.map((_, index) => groupHandle(this.key, 'columns', index));
  }

  getPivotValues(): GValue[] {
    return stateOf(this.key).values.map((_, index) => valueHandle(this.key, index));
  }

  remove(): void {
    callHost('pivot.remove', this.key);
  }
}

function pivotHandle(key: PivotKey): GPivot {
  return strict<GPivot>(new PivotTable(key), { name: 'SpreadsheetApp.PivotTable', methods: pivotMethods });
}

/** Makes an empty pivot at a range's first cell. */
export function createPivot(anchor: RangeRef, source: RangeRef): GPivot {
  return pivotHandle({ sheet: anchor[0], id: callHost<number>('range.createPivotTable', anchor, source) });
}

export function pivotsOf(sheet: number): GPivot[] {
  return callHost<number[]>('sheet.getPivotTables', sheet).map((id) => pivotHandle({ sheet, id }));
}
