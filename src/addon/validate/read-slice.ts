/** Reads what rules judge: all rows at once, and the stored texts one block after the other. */
import type { Codebook } from '../../core/model/codebook';
import type { RowTabName } from '../../core/model/tabs';
import { idOf } from '../../core/validate/rows';
import type { WorkbookState } from '../../core/validate/types';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { readTextBlock } from '../import/read-texts';
import { codebookOf } from '../set-up/fill-codebook';

export interface ReadTabs {
  readonly tables: readonly Table[];
  readonly codebook: Codebook;
}

/** The tabs and the Codebook. Two document reads a tab with `formulas`, else one. */
export function readTabs(
  workbook: Workbook,
  names: readonly RowTabName[],
  { formulas }: { readonly formulas: boolean },
): ReadTabs {
  const codebook = readTable(workbook, 'codebook', { formulas });
  const others = names.filter((name) => name !== 'codebook');
  return {
    tables: [...others.map((name) => readTable(workbook, name, { formulas })), codebook],
    codebook: codebookOf(codebook),
  };
}

export function stateOf(
  { tables, codebook }: ReadTabs,
  texts: ReadonlyMap<string, string> = new Map(),
): WorkbookState {
  return {
    tabs: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    missingColumns: Object.fromEntries(tables.map(({ name, missing }) => [name, missing])),
    texts,
    codebook,
  };
}

export interface TextSlice {
  /** The workbook as rules about texts see it: only the articles whose texts were read now. */
  readonly state: WorkbookState;
  /** Rows of the Texts tab that have been read, and how many there are. */
  readonly done: number;
  readonly all: number;
}

/** Two document reads. Articles that have no text at all are judged with the first block. */
export function readTextSlice(
  workbook: Workbook,
  state: WorkbookState,
  from: number,
  most: number,
): TextSlice {
  const { texts, ids, next, all } = readTextBlock(workbook, from, most);
  const articles = (state.tabs.articles ?? []).filter((row) => {
    const id = idOf('articles', row);
    return texts.has(id) || (from === 0 && id !== '' && !ids.has(id));
  });
  return { state: { ...state, tabs: { ...state.tabs, articles }, texts }, done: next, all };
}
