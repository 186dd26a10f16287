/** Copying, cutting and pasting selected cells as a block of text. */
import type { AtCell, CellRange } from '../../protocol';
import { ask } from '../server/requests';
import { fillSelection, readBlock, writeBlock } from '../workbook/block-text';
import { rangeOf, type Selection } from '../workbook/selection';
import type { TabModel } from '../workbook/tab-model';
import { say } from '../words';

/** Copying more cells than this would freeze the page. */
const MOST_CELLS = 200_000;

export interface ClipboardPort {
  /** Whether the events of the clipboard are meant for the grid. */
  hasFocus(): boolean;
  tab(): TabModel | null;
  selection(): Selection;
  /** Says why computed cells cannot be changed, where a range touches some. */
  refusesTyping(tab: TabModel, range: CellRange): boolean;
  onPasted(range: CellRange, warnings: ReadonlyArray<AtCell<string>>): void;
  onMessage(message: string): void;
  onFailed(error: unknown): Promise<void>;
}

export class GridClipboard {
  constructor(private readonly port: ClipboardPort) {
    this.listen('copy', () => this.copy());
    this.listen('cut', () => this.cut());
    this.listen('paste', (event) => this.paste(event.clipboardData?.getData('text/plain') ?? ''));
  }

  private listen(kind: 'copy' | 'cut' | 'paste', act: (event: ClipboardEvent) => Promise<void>): void {
    document.addEventListener(kind, (event) => {
      if (!this.port.hasFocus()) return;
      event.preventDefault();
      act(event).catch((error: unknown) => this.port.onFailed(error));
    });
  }

  async copy(): Promise<void> {
    const tab = this.port.tab();
    if (tab) await this.write(await blockOf(tab, rangeOf(this.port.selection())));
  }

  /** Puts a text on the clipboard and says so where it has something to say. */
  async write(text: string, said?: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      if (said) this.port.onMessage(said);
    } catch {
      this.port.onMessage(say('copy-failed'));
    }
  }

  private async cut(): Promise<void> {
    const tab = this.port.tab();
    const range = rangeOf(this.port.selection());
    if (!tab || this.port.refusesTyping(tab, range)) return;
    await this.copy();
    await ask('clear', { tab: tab.view.tab, ...range });
  }

  private async paste(text: string): Promise<void> {
    const tab = this.port.tab();
    if (!tab) return;
    const { row, column, rows, columns } = rangeOf(this.port.selection());
    // A whole row or column is too much to be filled with one cell.
    const isLine = rows === tab.view.maxRows || columns >= tab.layout.shown.length;
    const cells = fillSelection(readBlock(text), isLine ? 1 : rows, isLine ? 1 : columns);
    const width = Math.max(...cells.map((cell) => cell.length));
    if (this.port.refusesTyping(tab, { row, column, rows: cells.length, columns: width })) return;
    const { range, warnings } = await ask('paste', { tab: tab.view.tab, row, column, cells });
    this.port.onPasted(range, warnings);
  }
}

/** Hidden columns between shown ones are copied too, as Sheets does. Rows that are not there yet are fetched. */
async function blockOf(tab: TabModel, range: CellRange): Promise<string> {
  const { filledRows, filledColumns } = tab.view;
  const lastRow = Math.min(range.row + range.rows - 1, Math.max(filledRows, range.row));
  const lastColumn = Math.min(range.column + range.columns - 1, Math.max(filledColumns, range.column));
  const columns = Math.min(lastColumn - range.column + 1, MOST_CELLS);
  const rows = Math.min(lastRow - range.row + 1, Math.floor(MOST_CELLS / columns));
  await tab.rows.load(range.row, range.row + rows - 1);
  const block: string[][] = [];
  for (let row = range.row; row < range.row + rows; row++) {
    const cells: string[] = [];
    for (let column = range.column; column < range.column + columns; column++) {
      cells.push(await wholeText(tab, row, column));
    }
    block.push(cells);
  }
  return writeBlock(block);
}

/** What a cell shows, also where the grid has it cut. */
async function wholeText(tab: TabModel, row: number, column: number): Promise<string> {
  const cell = tab.rows.cell(row, column);
  if (cell?.cut === undefined) return cell?.shown ?? '';
  return (await ask('cell', { tab: tab.view.tab, row, column })).shown;
}
