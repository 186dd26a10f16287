/** The export dialog: reads the chosen tabs block by block and hands each to the person as one CSV file. */
import Papa from 'papaparse';
import { csvCells, csvFileName } from '../../core/export/csv-cells';
import type { Cell } from '../../core/model/cell';
import { tabOrder, tabTitle, rowTabs, type RowTabName } from '../../core/model/tabs';
import { call, closePage } from '../common/client';
import { byId, make, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { startPage } from '../common/start-page';

/** What people work with is chosen at first; texts and Accord's own tabs are there for those who want them. */
const CHOSEN: readonly RowTabName[] = [
  'articles',
  'events',
  'cooperation',
  'officials',
  'figures',
  'codebook',
];

const exportable = tabOrder.filter((name): name is RowTabName => name in rowTabs);

function listTabs(): void {
  byId('tabs').append(
    ...exportable.map((name) =>
      make(
        'label',
        {},
        make('input', { type: 'checkbox', id: `tab-${name}`, value: name, checked: CHOSEN.includes(name) }),
        titleOf(name),
      ),
    ),
  );
}

function titleOf(name: RowTabName): string {
  return tabTitle(name)[pageLanguage()];
}

async function exportChosen(): Promise<void> {
  const chosen = exportable.filter((name) => byId<HTMLInputElement>(`tab-${name}`).checked);
  tell(byId('export-message'), chosen.length === 0 ? say('export-needed') : '');
  if (chosen.length === 0) return;
  const button = byId<HTMLButtonElement>('export-button');
  const progress = byId('export-progress');
  const report = byId('export-report');
  button.disabled = true;
  report.replaceChildren();
  tell(progress, chosen.length > 1 ? say('export-several') : '');
  for (const name of chosen) {
    const tab = titleOf(name);
    try {
      const rows = await readTab(name, (count) => tell(progress, say('exporting', { tab, rows: count })));
      download(csvFileName(name, new Date().toISOString().slice(0, 10)), csvOf(rows));
      report.append(make('li', {}, say('export-done', { tab, rows: Math.max(0, rows.length - 1) })));
    } catch (error) {
      const message = (error as Error).message;
      report.append(make('li', { class: 'message error' }, say('export-failed', { tab, message })));
    }
  }
  tell(progress, '');
  button.disabled = false;
}

async function readTab(name: RowTabName, told: (rows: number) => void): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  let next = 1;
  while (next > 0) {
    told(rows.length);
    const block = await call('pageExportTab', name, next);
    rows.push(...block.rows);
    next = block.next;
  }
  return rows;
}

/** Excel takes a file for UTF-8 only where it starts with a byte-order mark. */
function csvOf(rows: readonly Cell[][]): string {
  return `\ufeff${Papa.unparse(csvCells(rows), { escapeFormulae: true, newline: '\r\n' })}`;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; half a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

void startPage(() => {
  listTabs();
  byId('export-button').addEventListener('click', () => void exportChosen());
  byId('close-button').addEventListener('click', closePage);
});
