/** The tab that is looked at: reads it, keeps it up to date, and remembers what is selected in every tab. */
import type { CellView } from '../protocol';
import { ask } from './server/requests';
import { RowStore } from './workbook/row-store';
import { clampTo, rangeOf, selectCell, type Selection } from './workbook/selection';
import { TabModel } from './workbook/tab-model';

export interface OpenTabListener {
  /** The tab, its cells or its look are there or have changed. */
  onTab(tab: TabModel): void;
  onRows(): void;
  onFailed(error: unknown): void;
}

const FIRST_CELL = selectCell({ row: 1, column: 1 });

export class OpenTab {
  model: TabModel | null = null;
  private id = -1;
  private stores = new Map<number, RowStore>();
  private readonly selections = new Map<number, Selection>();
  private reading: Promise<void> | null = null;
  private isReadAgain = false;

  constructor(private readonly listener: OpenTabListener) {}

  get tab(): number {
    return this.id;
  }

  get selection(): Selection {
    return this.selections.get(this.id) ?? FIRST_CELL;
  }

  select(selection: Selection): void {
    this.selections.set(this.id, selection);
  }

  /** Goes to a tab; resolves when it has been read. */
  async open(tab: number, selection?: Selection): Promise<void> {
    if (selection) this.selections.set(tab, selection);
    if (tab !== this.id) this.model = null;
    this.id = tab;
    await this.read();
  }

  /** Tabs have changed: the one that is looked at is read anew, others when they are opened. */
  async changed(tabs: readonly number[]): Promise<void> {
    for (const tab of tabs) this.stores.get(tab)?.markStale();
    if (tabs.includes(this.id)) await this.read();
  }

  /** Nothing read before counts any more. */
  forget(): void {
    this.stores = new Map();
  }

  /** One request at a time: changes that come meanwhile make one more. */
  private read(): Promise<void> {
    if (this.reading) this.isReadAgain = true;
    else this.reading = this.readUntilQuiet().finally(() => (this.reading = null));
    return this.reading as Promise<void>;
  }

  private async readUntilQuiet(): Promise<void> {
    do {
      this.isReadAgain = false;
      const tab = this.id;
      try {
        const view = await ask('tab', { tab });
        if (tab !== this.id) continue;
        this.model = new TabModel(view, this.store(tab));
        this.select(clampTo(this.model.grid, this.selection));
        this.listener.onTab(this.model);
      } catch (error) {
        this.listener.onFailed(error);
      }
    } while (this.isReadAgain);
  }

  private store(tab: number): RowStore {
    const known = this.stores.get(tab);
    if (known) return known;
    const store = new RowStore(
      (from, count) => ask('rows', { tab, from, count }),
      () => {
        if (tab === this.id) this.listener.onRows();
      },
      (error) => this.listener.onFailed(error),
    );
    this.stores.set(tab, store);
    return store;
  }

  /** The active cell in full. */
  async activeCell(): Promise<CellView> {
    const { row, column } = this.selection.anchor;
    return ask('cell', { tab: this.id, row, column });
  }

  /** Makes the selection the active range of runs to come. */
  async tellSelection(): Promise<void> {
    if (this.model) await ask('select', { tab: this.id, ...rangeOf(this.selection) });
  }
}
