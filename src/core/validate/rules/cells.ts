/** Rules about single cells: form, required values, codes, countries, formulas, pasted dates, hidden characters. */
import * as z from 'zod/mini';
import { cellText, splitList, type Cell } from '../../model/cell';
import type { Codebook } from '../../model/codebook';
import { isCountryCode } from '../../model/countries';
import { hiddenCharacters } from '../../model/hidden-characters';
import { isPartialDate } from '../../model/partial-date';
import type { Column } from '../../model/tab';
import { rowTabs } from '../../model/tabs';
import { fold } from '../../text/fold';
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
  const cell = row.cells[name] ?? '';
  if (row.dates.includes(name))
    return [problemAt('date-format-ambiguous', tab, row, name, { read: String(cell) })];
  if (cellText(cell) === '') {
    // A missing id is a rule of its own, with its own fix.
    return column.required && name !== rowTabs[tab].idColumn
      ? [problemAt('required-value', tab, row, name)]
      : [];
  }
  const hidden = hiddenIn(cell, name, column);
  if (hidden.length > 0)
    return [problemAt('bidi-control-present', tab, row, name, { characters: hidden.join(', ') })];
  const result = z.safeParse(column.type.schema, cell);
  if (!result.success) {
    const rule = result.error.issues[0]?.message ?? '';
    if (rule === 'country-code') {
      const code = partsOf(column, cell).find((part) => !isCountryCode(part)) ?? '';
      return [problemAt('country-not-canonical', tab, row, name, { code })];
    }
    const [first = '', second = ''] = rule === 'day-form' || rule === 'date-form' ? dayOrders(cell) : [];
    if (second !== '') return [problemAt('date-format-ambiguous', tab, row, name, { first, second })];
    if (rule !== 'code-form') {
      const code =
        column.type.kind === 'number' || column.type.kind === 'json' ? 'type-error' : 'constraint-error';
      return [problemAt(code, tab, row, name, { rule, allowed: allowedValues(column) })];
    }
  }
  return codebookProblem(tab, row, name, column, codebook);
}

/** A quotation is kept letter for letter, and so is what Accord copies from the text beside it. */
function hiddenIn(cell: Cell, name: string, column: Column): string[] {
  return typeof cell !== 'string' || name === 'evidence' ? [] : hiddenCharacters(cell, column.type.kind);
}

/** '03/04/2019' may be 3 April or 4 March: both, as ISO text; nothing where only one of them is a day. */
function dayOrders(cell: Cell): string[] {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(fold(cellText(cell)));
  if (!match) return [];
  const [, a = '', b = '', year = ''] = match;
  const day = (month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const both = [day(b, a), day(a, b)].filter(isPartialDate);
  return a === b ? [] : both;
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
