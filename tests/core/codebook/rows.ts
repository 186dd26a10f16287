/** Codebook rows for tests, as the tab's reader hands them over. */
import type { Cell } from '../../../src/core/model/cell';
import { buildCodebook, type Codebook, type CodebookEntry } from '../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { writeRow } from '../../../src/core/model/tab';
import { codebookTab } from '../../../src/core/model/tabs';
import type { GridRow } from '../../../src/core/validate/types';

/** The default codebook as rows of the tab, with changes by `kind/code` and rows added behind it. */
export function bookRows(
  changes: Readonly<Record<string, Record<string, Cell>>> = {},
  added: ReadonlyArray<Record<string, Cell>> = [],
): GridRow[] {
  const standing = defaultCodebookEntries().map((entry) => {
    const cells: Record<string, Cell> = writeRow(codebookTab, {
      ...entry,
      active: entry.active ? 'yes' : 'no',
    });
    return { ...cells, ...changes[`${entry.kind}/${entry.code}`] };
  });
  return [...standing, ...added].map((cells, index) => ({ row: index + 2, cells, formulas: [], dates: [] }));
}

/** The default codebook with entries changed by `kind/code` and others added. */
export function bookWith(
  changes: Readonly<Record<string, Partial<CodebookEntry> | null>>,
  added: ReadonlyArray<Partial<CodebookEntry>> = [],
): Codebook {
  const [model] = defaultCodebookEntries();
  const standing = defaultCodebookEntries().flatMap((entry) => {
    const change = changes[`${entry.kind}/${entry.code}`];
    return change === null ? [] : [{ ...entry, ...change }];
  });
  const blank = { ...model!, group: '', label_en: '', label_ar: '' };
  return buildCodebook([...standing, ...added.map((entry) => ({ ...blank, ...entry }))]);
}
