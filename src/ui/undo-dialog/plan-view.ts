/** Shows what an undo would do or has done: cells, rows that go and come, and what stays because it is newer. */
import { shorten } from '../../core/messages/shorten';
import type { Cell } from '../../core/model/cell';
import type { Column } from '../../core/model/tab';
import { rowTabs, tabTitle, type RowTabName } from '../../core/model/tabs';
import type { Left, RowName, UndoPlan } from '../../core/undo/types';
import { make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

/** Lines a list: more than this nobody reads, and the numbers say how many there are. */
const MOST = 100;
/** UTF-16 units of a value in a line. */
const VALUE_LENGTH = 80;

export function planParts(plan: UndoPlan): HTMLElement[] {
  return [
    ...part(say('undo-left', { count: plan.left.length }), plan.left.map(leftLine), 'warning'),
    ...part(
      say('undo-cells', { count: plan.cells.length }),
      plan.cells.map(({ current, value, ...cell }) =>
        say('undo-cell', {
          row: rowWords(cell),
          column: columnWords(cell),
          current: shown(current),
          value: shown(value),
        }),
      ),
    ),
    ...part(say('undo-removed', { count: plan.removed.length }), plan.removed.map(rowWords)),
    ...part(say('undo-restored', { count: plan.restored.length }), plan.restored.map(rowWords)),
  ];
}

export function isEmpty({ cells, removed, restored }: UndoPlan): boolean {
  return cells.length + removed.length + restored.length === 0;
}

function part(title: string, lines: readonly string[], kind = ''): HTMLElement[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  const items = rest > 0 ? [...lines.slice(0, MOST), say('undo-more', { count: rest })] : lines;
  return [
    make('h3', { class: kind || undefined }, title),
    make('ul', {}, ...items.map((line) => make('li', {}, line))),
  ];
}

function leftLine(left: Left): string {
  const id = left.why === 'newer' && left.by === '' ? 'left-typed' : (`left-${left.why}` as const);
  return say(id, {
    row: rowWords(left),
    column: columnWords(left),
    current: shown(left.current),
    who: left.by,
  });
}

function rowWords({ tab, label }: RowName): string {
  const title = tab in rowTabs ? tabTitle(tab)[pageLanguage()] : tab;
  return `${title}: ${isolated(shorten(label, VALUE_LENGTH))}`;
}

function columnWords({ tab, column }: { tab: RowTabName; column: string }): string {
  const columns = rowTabs[tab]?.columns as Record<string, Column> | undefined;
  return columns?.[column]?.header[pageLanguage()] ?? column;
}

function shown(value: Cell): string {
  return value === '' ? say('empty') : `“${isolated(shorten(String(value), VALUE_LENGTH))}”`;
}

/** Text of the sheet keeps its own direction among the words of the page. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
