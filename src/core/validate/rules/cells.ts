/** Rules about single cells: form, required values, codes, countries, formulas, pasted dates, hidden characters. */
import * as z from 'zod/mini';
import { cellText, splitList, type Cell } from '../../model/cell';
import type { Codebook } from '../../model/codebook';
import { isCountryCode } from '../../model/countries';
import { hiddenCharacters } from '../../model/hidden-characters';
import { isPartialDate } from '../../model/partial-date';
import type { ColumnKind } from '../../model/column-types';
import type { Column } from '../../model/tab';
import { rowTabs } from '../../model/tabs';
import { fold } from '../../text/fold';
import { dataTabs, liveRowsOf, problemAt } from '../rows';
import type { GridRow, Problem, Rule } from '../types';

/** The Codebook tab too: a row that cannot be read is left out of the codebook. */
const checkedTabs = [...dataTabs, 'codebook'] as const;
type CheckedTabName = (typeof checkedTabs)[number];

/** Texts of a column that were found without fault: codes, dates and names of outlets come back in every row. */
type Sound = Map<Column, Set<Cell>>;
/** Kinds of column in which nearly every cell is another text. */
const EVER_NEW: readonly ColumnKind[] = ['prose', 'json', 'id', 'ids', 'span'];

export const cells: Rule = (state) => {
  const sound: Sound = new Map();
  return checkedTabs.flatMap((tab) => {
    const columns = Object.entries(rowTabs[tab].columns as Record<string, Column>);
    return liveRowsOf(state, tab).flatMap((row) =>
      columns.flatMap(([name, column]) => cellProblem(tab, row, name, column, state.codebook, sound)),
    );
  });
};

/** At most one problem a cell: the first that a person has to fix before the others can be judged. */
function cellProblem(
  tab: CheckedTabName,
  row: GridRow,
  name: string,
  column: Column,
  codebook: Codebook,
  sound: Sound,
): Problem[] {
  if (!(name in row.cells)) return [];
  if (row.formulas.includes(name)) return [problemAt('formula-in-text-column', tab, row, name)];
  const cell = row.cells[name] ?? '';
  if (row.dates.includes(name))
    return [problemAt('date-format-ambiguous', tab, row, name, { read: String(cell) })];
  const known = sound.get(column);
  if (known?.has(cell)) return [];
  if (cellText(cell) === '') {
    // A missing id is a rule of its own, with its own fix.
    return column.required && name !== rowTabs[tab].idColumn
      ? [problemAt('required-value', tab, row, name)]
      : [];
  }
  const hidden = hiddenIn(cell, name, column);
  if (hidden.length > 0)
    return [problemAt('bidi-control-present', tab, row, name, { characters: hidden.join(', ') })];
  const rule = brokenRule(column, cell);
  if (rule !== '') {
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
  const problems = codebookProblem(tab, row, name, column, codebook);
  if (problems.length === 0 && !EVER_NEW.includes(column.type.kind)) {
    if (known) known.add(cell);
    else sound.set(column, new Set([cell]));
  }
  return problems;
}

/** Message id of the rule that the cell breaks; empty where it breaks none, as free text never does. */
function brokenRule({ type }: Column, cell: Cell): string {
  if (type.kind === 'words' || type.kind === 'prose') return '';
  const result = z.safeParse(type.schema, cell);
  return result.success ? '' : (result.error.issues[0]?.message ?? '');
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
