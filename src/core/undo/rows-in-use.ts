/** Which rows others need: a row that something points to cannot go without leaving a loose end. */
import { splitList, textAt } from '../model/cell';
import { readSupport } from '../model/support';
import { reviewedTabs, rowTabs, type ReviewedTabName, type RowTabName } from '../model/tabs';
import { references } from '../validate/rules/references';
import type { GridRow } from '../validate/types';

/** Those of the ids in `going` that a row points to which stays, directly or by way of another that has to stay. */
export function rowsInUse(
  going: ReadonlySet<string>,
  tabs: Readonly<Partial<Record<RowTabName, readonly GridRow[]>>>,
): Set<string> {
  const pointers: Array<{ from: string; to: string }> = [];
  for (const [tab, rows] of Object.entries(tabs)) {
    const name = tab as RowTabName;
    const columns = references.filter((reference) => reference.tab === name).map(({ column }) => column);
    for (const { cells } of rows ?? []) {
      const from = textAt(cells, rowTabs[name].idColumn);
      const named = columns.flatMap((column) => splitList(textAt(cells, column)));
      // An event names its article only as its birthplace.
      const born = reviewedTabs.includes(name as ReviewedTabName)
        ? readSupport(cells.support ?? '')?.key.split('|')[0]
        : undefined;
      for (const to of born ? [...named, born] : named) if (going.has(to)) pointers.push({ from, to });
    }
  }
  const used = new Set<string>();
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const { from, to } of pointers) if (!going.has(from) || used.has(from)) used.add(to);
  }
  return used;
}
