/** Opens the built bundle in the host, as Google would run it, with a clock that stands still. */
import type * as addon from '../../../src/addon/index';
import { builtAddon } from '../../../src/cli/input/built-addon';
import {
  createHost,
  type Host,
  type HostOptions,
  type RunOptions,
  type RunResult,
  type SavedHost,
} from '../../../src/host';

type PageFunctions = typeof addon;
type PageName = Extract<keyof PageFunctions, `page${string}`>;

/** 1 November 2026, 09:30 UTC. */
export const NOW = Date.UTC(2026, 10, 1, 9, 30);

let files: Record<string, string> | undefined;

/** Exactly what is pushed; `npm test` has built it. */
export function builtFiles(): Record<string, string> {
  files ??= builtAddon();
  return files;
}

export class TestWorkbook {
  readonly host: Host;

  constructor(options: Partial<HostOptions> = {}) {
    this.host = createHost({ files: builtFiles(), addonName: 'Accord', now: () => NOW, ...options });
  }

  get person() {
    return this.host.workbook;
  }

  /** Calls a page function; fails the test with the script's own message where it throws. */
  call<Name extends PageName>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ): ReturnType<PageFunctions[Name]> {
    const { result, error } = this.host.callFromPage(name, ...args);
    if (error) throw new Error(error.message);
    return result as unknown as ReturnType<PageFunctions[Name]>;
  }

  /** The same, with what the run cost and how it ended. */
  measure<Name extends PageName>(
    name: Name,
    args: Parameters<PageFunctions[Name]>,
    options: RunOptions = {},
  ): RunResult {
    return this.host.callFromPageAs(options, name, ...args);
  }

  /** Stages texts and makes every proposal. */
  importTexts(...sources: Parameters<PageFunctions['pageStage']>[0]): ReturnType<PageFunctions['pageStage']> {
    const report = this.call('pageStage', sources);
    while (this.call('pagePropose').left > 0);
    return report;
  }

  importSamples(): void {
    this.importTexts(...this.call('pageSampleArticles'));
  }

  /** Takes the empty rows below the content away, all but a few: what a run reads costs the tests most of their time. */
  cutEmptyRows(): void {
    for (const tab of this.person.tabs()) {
      const keep = this.person.size(tab).rows + 40;
      const { maxRows } = this.person.tab(tab);
      if (maxRows > keep) this.person.deleteRows(tab, keep + 1, maxRows - keep);
    }
  }

  /** The rows of a tab as records by header. */
  rows(tab: string): Array<Record<string, string>> {
    const [headers = [], ...rows] = this.person.values(tab).map((row) => row.map(String));
    return rows
      .filter((row) => row.some((value) => value !== ''))
      .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
  }

  /** Types into the cell of the first row that `match` holds for. */
  type(tab: string, match: (row: Record<string, string>) => boolean, header: string, text: string): void {
    const [headers = [], ...rows] = this.person.values(tab).map((row) => row.map(String));
    const index = rows.findIndex((row) =>
      match(Object.fromEntries(headers.map((name, i) => [name, row[i] ?? '']))),
    );
    if (index < 0) throw new Error(`no such row in ${tab}`);
    this.person.setCell(tab, index + 2, headers.indexOf(header) + 1, text);
  }
}

/** A workbook of its own that begins where another was saved. */
export function reopened(saved: SavedHost | undefined, options: Partial<HostOptions> = {}): TestWorkbook {
  return new TestWorkbook({ ...structuredClone(saved), ...options });
}

/** What tests begin from: a workbook after `prepare`, made once and opened by each with `reopened`. */
export function savedAfter(prepare: (workbook: TestWorkbook) => unknown, from?: SavedHost): SavedHost {
  const workbook = reopened(from);
  prepare(workbook);
  return workbook.host.save();
}

/** Sentences of our own that give at least one event, for tests that are about the sheet. */
export const MEETING =
  'Defence ministers of Kenya and Ethiopia met in Nairobi on Tuesday. ' +
  'Kenyan Defence Minister Aden Duale and his Ethiopian counterpart Aisha Mohammed discussed joint military training and counter-terrorism.';
