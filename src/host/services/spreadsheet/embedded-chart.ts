/** Charts on a tab, built by newChart() with a type and options; the asXChart builders are not there. */
import type { Json } from '../../protocol';
import type { ChartState } from '../../model/sheet-state';
import { selfOf, strict, targetOf } from '../strict';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, memberOf } from './enums';
import { rangeHandle, refOfRange } from './range';
import { areaOfRef, refOfArea } from './references';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GOptions = GoogleAppsScript.Charts.ChartOptions;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GChartType = GoogleAppsScript.Charts.ChartType;
type GHidden = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type GMerge = GoogleAppsScript.Charts.ChartMergeStrategy;

/** A chart's id is null until it is inserted. */
export type ChartJson = Omit<ChartState, 'id'> & { id: number | null };

class ContainerInfo implements Pick<GContainer, 'getAnchorRow' | 'getAnchorColumn'> {
  constructor(private readonly position: ChartState['position']) {}

  getAnchorRow(): number {
    return this.position[0];
  }

  getAnchorColumn(): number {
    return this.position[1];
  }

  getOffsetX(): number {
    return this.position[2];
  }

  getOffsetY(): number {
    return this.position[3];
  }
}

function containerOf({ position }: ChartJson): GContainer {
  return strict<GContainer>(new ContainerInfo(position), {
    name: 'SpreadsheetApp.ContainerInfo',
    methods: { getAnchorRow: [''], getAnchorColumn: [''], getOffsetX: [''], getOffsetY: [''] },
  });
}

class ChartOptions implements Pick<GOptions, 'get'> {
  constructor(private readonly options: ChartState['options']) {}

  get(option: string): string {
    return (this.options[option] ?? null) as string;
  }

  getOrDefault(option: string): object {
    return (this.options[option] ?? null) as unknown as object;
  }
}

const chartMethods = {
  getChartId: [''],
  getContainerInfo: [''],
  getHiddenDimensionStrategy: [''],
  getMergeStrategy: [''],
  getNumHeaders: [''],
  getOptions: [''],
  getRanges: [''],
  getTransposeRowsAndColumns: [''],
  modify: [''],
} as const;

class EmbeddedChart implements Pick<GChart, keyof typeof chartMethods> {
  constructor(readonly json: ChartJson) {}

  getChartId(): number | null {
    return this.json.id;
  }

  getContainerInfo(): GContainer {
    return containerOf(this.json);
  }

  getHiddenDimensionStrategy(): GHidden {
    return memberOf<GHidden>(ChartHiddenDimensionStrategy, this.json.hiddenDimensionStrategy);
  }

  getMergeStrategy(): GMerge {
    return memberOf<GMerge>(ChartMergeStrategy, this.json.mergeStrategy);
  }

  getNumHeaders(): number {
    return this.json.numHeaders;
  }

  getOptions(): GOptions {
    return strict<GOptions>(new ChartOptions(this.json.options), {
      name: 'Charts.ChartOptions',
      methods: { get: ['String'], getOrDefault: ['String'] },
    });
  }

  getRanges(): GRange[] {
    return this.json.areas.map((area) => rangeHandle(refOfArea(area)));
  }

  getTransposeRowsAndColumns(): boolean {
    return this.json.transposed;
  }

  modify(): GBuilder {
    return builderFrom(this.json);
  }
}

const builderMethods = {
  addRange: ['Range'],
  build: [''],
  clearRanges: [''],
  getChartType: [''],
  getContainer: [''],
  getRanges: [''],
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setHiddenDimensionStrategy: ['ChartHiddenDimensionStrategy'],
  setMergeStrategy: ['ChartMergeStrategy'],
  setNumHeaders: ['Integer'],
  setOption: ['String, Object'],
  setPosition: ['Integer, Integer, Integer, Integer'],
  setTransposeRowsAndColumns: ['Boolean'],
} as const;

class EmbeddedChartBuilder implements Pick<GBuilder, keyof typeof builderMethods> {
  constructor(private json: ChartJson) {}

  private with(part: Partial<ChartJson>): GBuilder {
    this.json = { ...this.json, ...part };
    return selfOf<GBuilder>(this);
  }

  addRange(range: GRange): GBuilder {
    return this.with({ areas: [...this.json.areas, areaOfRef(refOfRange(range))] });
  }

  removeRange(range: GRange): GBuilder {
    const removed = JSON.stringify(areaOfRef(refOfRange(range)));
    return this.with({
      areas: this.json.areas.filter((area) => JSON.stringify(areaOfRef(refOfArea(area))) !== removed),
    });
  }

  clearRanges(): GBuilder {
    return this.with({ areas: [] });
  }

  getRanges(): GRange[] {
    return new EmbeddedChart(this.json).getRanges();
  }

  getChartType(): GChartType {
    return memberOf<GChartType>(ChartType, this.json.type);
  }

  getContainer(): GContainer {
    return containerOf(this.json);
  }

  setChartType(type: GChartType): GBuilder {
    return this.with({ type: String(type) });
  }

  setHiddenDimensionStrategy(strategy: GHidden): GBuilder {
    return this.with({ hiddenDimensionStrategy: String(strategy) });
  }

  setMergeStrategy(strategy: GMerge): GBuilder {
    return this.with({ mergeStrategy: String(strategy) });
  }

  setNumHeaders(numHeaders: number): GBuilder {
    return this.with({ numHeaders });
  }

  setOption(option: string, value: unknown): GBuilder {
    return this.with({ options: { ...this.json.options, [option]: value as Json } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    return this.with({ position: [row, column, offsetX, offsetY] });
  }

  setTransposeRowsAndColumns(transposed: boolean): GBuilder {
    return this.with({ transposed });
  }

  build(): GChart {
    return chartFrom(this.json);
  }
}

function builderFrom(json: ChartJson): GBuilder {
  return strict<GBuilder>(new EmbeddedChartBuilder(json), {
    name: 'SpreadsheetApp.EmbeddedChartBuilder',
    methods: builderMethods,
  });
}

export function chartFrom(json: ChartJson): GChart {
  return strict<GChart>(new EmbeddedChart(json), {
    name: 'SpreadsheetApp.EmbeddedChart',
    methods: chartMethods,
  });
}

export function chartJsonOf(chart: GChart): ChartJson {
  return (targetOf<EmbeddedChart>(chart, 'EmbeddedChart') as EmbeddedChart).json;
}

/** Charts leave out hidden rows and columns unless told otherwise. */
export function newChart(): GBuilder {
  return builderFrom({
    id: null,
    type: 'COLUMN',
    areas: [],
    position: [1, 1, 0, 0],
    options: {},
    numHeaders: -1,
    hiddenDimensionStrategy: 'IGNORE_BOTH',
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
  });
}
