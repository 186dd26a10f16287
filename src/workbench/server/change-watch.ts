/** Tells the page what has changed in the workbook since the last time it was told. */
import type { SharedWorkbook } from '../../host/model/session';
import type { SheetState } from '../../host/model/sheet-state';
import type { WorkbookState } from '../../host/model/workbook-state';
import type { ServerEvent } from '../protocol';
import { tabList, tabSummaries } from './look/tab-list';

export class ChangeWatch {
  private told: WorkbookState;

  constructor(
    private readonly shared: SharedWorkbook,
    private readonly tell: (event: ServerEvent) => void,
  ) {
    this.told = shared.state;
  }

  /** To be called after everything that may have committed something. */
  notice(): void {
    const [before, after] = [this.told, this.shared.state];
    if (before === after) return;
    this.told = after;
    const { version } = this.shared;
    const tabs = changedTabs(before, after);
    const listChanged = JSON.stringify(tabSummaries(before)) !== JSON.stringify(tabSummaries(after));
    const list = tabList(after, version);
    if (tabs.length > 0 || listChanged) {
      this.tell({ type: 'changed', version, tabs, list: listChanged ? list : null });
    }
    if (before.activeSheet !== after.activeSheet || before.selection !== after.selection) {
      this.tell({ type: 'activate', tab: list.active, selection: list.selection });
    }
  }

  /** A person's own selection is not told: it is on the screen already. */
  forgetSelection(): void {
    const { activeSheet, selection } = this.shared.state;
    this.told = { ...this.told, activeSheet, selection };
  }
}

/** Ids of the tabs that look different, those included that only show what others hold. */
function changedTabs(before: WorkbookState, after: WorkbookState): number[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = new Set(after.sheets.filter((sheet) => old.get(sheet.id) !== sheet).map(({ id }) => id));
  // A chart may draw on a pivot table, which draws on a tab.
  for (let known = -1; known !== changed.size;) {
    known = changed.size;
    for (const sheet of after.sheets) if (drawsOn(sheet).some((id) => changed.has(id))) changed.add(sheet.id);
  }
  return [...changed];
}

function drawsOn({ charts, pivots }: SheetState): number[] {
  return [
    ...charts.flatMap(({ areas }) => areas.map(({ sheet }) => sheet)),
    ...pivots.map(({ source }) => source.sheet),
  ];
}
