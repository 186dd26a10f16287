/** The shape of a whole workbook (plain JSON) and the draft through which it is read and changed. */
import { HostError } from '../protocol';
import type { AreaOnSheet, MetadataState, SheetState } from './sheet-state';
import { cloneSheet, emptySheet } from './sheet-state';

export interface WorkbookState {
  readonly id: string;
  name: string;
  /** As in getSpreadsheetLocale: `en_US`, `ar_QA`. */
  locale: string;
  timeZone: string;
  /** The owner passes every protection. */
  owner: string;
  sheets: SheetState[];
  /** Metadata of the spreadsheet itself; that of tabs, rows and columns lies with the tab. */
  metadata: readonly MetadataState[];
  activeSheet: number;
  /** What is selected on the active tab; its first cell when nothing was. */
  selection: AreaOnSheet | null;
  /** The next id for a tab, chart, metadata or protection. */
  nextId: number;
}

/** A workbook with one empty tab, as Google makes a new one. */
export function newWorkbook(settings: {
  name?: string;
  locale?: string;
  timeZone?: string;
  owner?: string;
}): WorkbookState {
  return {
    id: 'local-workbook',
    name: settings.name ?? 'Untitled spreadsheet',
    locale: settings.locale ?? 'en_US',
    timeZone: settings.timeZone ?? 'Etc/UTC',
    owner: settings.owner ?? '',
    sheets: [emptySheet(0, 'Sheet1')],
    metadata: [],
    activeSheet: 0,
    selection: null,
    nextId: 1,
  };
}

let revisionCounter = 0;
const revisions = new WeakMap<SheetState, number>();

/** A number that changes whenever the tab does; it tells a cached computation whether it still holds. */
export function revisionOf(sheet: SheetState): number {
  let revision = revisions.get(sheet);
  if (revision === undefined) {
    revision = ++revisionCounter;
    revisions.set(sheet, revision);
  }
  return revision;
}

/** A changeable view of a workbook: a tab is copied the first time it is edited. */
export class WorkbookDraft {
  readonly state: WorkbookState;
  private readonly owned = new Set<number>();

  constructor(base: WorkbookState) {
    this.state = { ...base, sheets: base.sheets.slice() };
  }

  /** The tab with this id. Throws the platform's words when it is gone. */
  sheet(id: number): SheetState {
    const sheet = this.state.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new HostError(`Sheet ${id} not found`);
    return sheet;
  }

  /** The same tab, ready to be changed. */
  edit(id: number): SheetState {
    let sheet = this.sheet(id);
    if (!this.owned.has(id)) {
      const copy = cloneSheet(sheet);
      this.state.sheets[this.state.sheets.indexOf(sheet)] = copy;
      this.owned.add(id);
      sheet = copy;
    }
    revisions.set(sheet, ++revisionCounter);
    return sheet;
  }
}
