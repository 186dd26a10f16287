/** Rules about single cells: form, required values, codes, countries, formulas and pasted dates. */
import * as z from 'zod/mini';
import { cellText, splitList, type Cell } from '../../model/cell';
import type { Codebook } from '../../model/codebook';
import { isCountryCode } from '../../model/countries';
import type { Column } from '../../model/tab';
import { rowTabs } from '../../model/tabs';
import { dataTabs, liveRowsOf, problemAt } from '../rows';
import type { GridRow, Problem, Rule } from '../types';

/** The Codebook tab too: a row that cannot be read is left out of the codebook. */
const checkedTabs = [...dataTabs, 'codebook'] as const;
type CheckedTabName = (typeof checkedTabs)[number];

export const cells: Rule = (state) =>
  checkedTabs.flatMap((tab) =>
    liveRowsOf(state, tab).flatMap((row) =>
      Object.entries(rowTabs[tab].columns as Record<string, Column>).flatMap(([name, column]) =>
        cellProblem(tab, row, name, column, state.codebook),
      ),
    ),
  );

/** At most one problem a cell: the first that a person has to fix before the others can be judged. */
function cellProblem(
  tab: CheckedTabName,
  row: GridRow,
  name: string,
  column: Column,
  codebook: Codebook,
): Problem[] {
  if (!(name in row.cells)) return [];
  if (row.formulas.includes(name)) return [problemAt('formula-in-text-column', tab, row, name)];
  if (row.dates.includes(name)) return [problemAt('date-format-ambiguous', tab, row, name)];
  const cell = row.cells[name] ?? '';
  if (cellText(cell) === '') {
    // A missing id is a rule of its own, with its own fix.
    return column.required && name !== rowTabs[tab].idColumn
      ? [problemAt('required-value', tab, row, name)]
      : [];
  }
  const result = z.safeParse(column.type.schema, cell);
  if (!result.success) {
    const rule = result.error.issues[0]?.message ?? '';
    if (rule === 'country-code') {
      const code = partsOf(column, cell).find((part) => !isCountryCode(part)) ?? '';
      return [problemAt('country-not-canonical', tab, row, name, { code })];
    }
    if (rule !== 'code-form') {
      const code =
        column.type.kind === 'number' || column.type.kind === 'json' ? 'type-error' : 'constraint-error';
      return [problemAt(code, tab, row, name, { rule, allowed: allowedValues(column) })];
    }
  }
  return codebookProblem(tab, row, name, column, codebook);
}

function allowedValues(column: Column): string {
  const values = column.type.values;
  return values && 'fixed' in values ? values.fixed.join(', ') : '';
}

function codebookProblem(
  tab: CheckedTabName,
  row: GridRow,
  name: string,
  column: Column,
  codebook: Codebook,
): Problem[] {
  const values = column.type.values;
  if (!values || !('codebook' in values)) return [];
  const kind = values.codebook;
  const codes = partsOf(column, row.cells[name] ?? '');
  const unknown = codes.find((code) => !codebook.find(kind, code));
  if (unknown !== undefined) return [problemAt('code-unknown', tab, row, name, { code: unknown })];
  const retired = codes.flatMap((code) => codebook.find(kind, code) ?? []).find(({ active }) => !active);
  return retired
    ? [
        problemAt('domain-retired-code', tab, row, name, {
          code: retired.code,
          successor: retired.replaced_by,
        }),
      ]
    : [];
}

/** The codes in a cell: one, or several in a list column. */
function partsOf(column: Column, cell: Cell): string[] {
  return column.type.kind === 'codes' ? splitList(cellText(cell)) : [cellText(cell)];
}
