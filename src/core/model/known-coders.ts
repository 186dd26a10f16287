/** Who works in this sheet: every name under which somebody imported, was assigned, decided or did other work. */
import type { GridRow } from '../validate/types';
import { textAt } from './cell';
import type { RowTabName } from './tabs';

/** Columns that hold a coder's name, by tab. */
const NAMES: ReadonlyArray<readonly [tab: RowTabName, column: string]> = [
  ['articles', 'assignee'],
  ['articles', 'imported_by'],
  ['events', 'coder'],
  ['cooperation', 'coder'],
  ['log', 'who'],
];

/** In the order of the alphabet, each once. Tabs that are not given name nobody. */
export function knownCoders({
  tabs,
}: {
  readonly tabs: Readonly<Partial<Record<RowTabName, ReadonlyArray<Pick<GridRow, 'cells'>>>>>;
}): string[] {
  const names = NAMES.flatMap(([tab, column]) => (tabs[tab] ?? []).map(({ cells }) => textAt(cells, column)));
  return [...new Set(names)].filter((name) => name !== '').sort();
}
