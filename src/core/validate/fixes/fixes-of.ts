/**
 * One-click fixes: from a workbook and a problem to the cells that would change. Where the right value cannot
 * be said for certain there is no fix, and the finding's words tell people what to look up.
 */
import type { FindingCode, GridRow, Problem, WorkbookState } from '../types';
import { quotationFinder, type QuotationFinder } from '../quotation/find-quotation';
import { idOf } from '../rows';
import {
  asText,
  canonicalCountries,
  followingValue,
  knownCodes,
  languageOfText,
  precisionOfDate,
  properForm,
  successorCodes,
  withoutHiddenCharacters,
} from './cells';
import { articleWords, excludedDuplicate, ownedByCoder, ownId, partiesOnce, rejected } from './rows';
import type { FixChange, FixContext, Fixer } from './types';

export const fixers: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  'country-not-canonical': canonicalCountries,
  'code-unknown': knownCodes,
  'domain-retired-code': successorCodes,
  'constraint-error': properForm,
  'required-value': followingValue,
  'date-format-ambiguous': (row, problem, context) =>
    row.dates.includes(problem.column) ? asText(row, problem, context) : [],
  'date-precision-mismatch': precisionOfDate,
  'formula-in-text-column': asText,
  'bidi-control-present': withoutHiddenCharacters,
  'language-mismatch': languageOfText,
  'row-id-duplicate': ownId,
  'duplicate-row': rejected,
  'domain-general-beside-specific': rejected,
  'article-duplicate': excludedDuplicate,
  'dyad-self': partiesOnce,
  'evidence-moved': articleWords,
  'evidence-changed': articleWords,
  'edited-outside': ownedByCoder,
};

/** Texts that a quotation is looked for in; each is folded once, whatever the number of problems. */
export function fixContext(given: Omit<FixContext, 'finderOf'>): FixContext {
  const finders = new Map<string, QuotationFinder>();
  return {
    ...given,
    finderOf(article) {
      const text = given.state.texts.get(article);
      if (text === undefined) return null;
      const known = finders.get(article) ?? quotationFinder(text);
      finders.set(article, known);
      return known;
    },
  };
}

/** Empty where there is no fix, where the row is gone, or where nothing would change any more. */
export function fixesOf(problem: Problem, row: GridRow | undefined, context: FixContext): FixChange[] {
  const fixer = fixers[problem.code];
  if (!row || !fixer) return [];
  const { tab } = problem;
  return fixer(row, problem, context).flatMap(({ column, value, before }): FixChange[] => {
    const old = row.cells[column] ?? '';
    // A formula and a spreadsheet date look like the text that takes their place.
    const same =
      String(old) === String(value) && !row.formulas.includes(column) && !row.dates.includes(column);
    const writes = before === undefined;
    if (!(column in row.cells) || (writes && same)) return [];
    return [{ tab, row: row.row, row_id: idOf(tab, row), column, old: before ?? old, new: value, writes }];
  });
}

/** Finds the rows that problems name: by id, else by number where a tab has none; of copies the one meant. */
export function rowFinder(
  state: Pick<WorkbookState, 'tabs'>,
): (problem: Pick<Problem, 'tab' | 'row' | 'row_id'>) => GridRow | undefined {
  const tabs = new Map<string, Map<string, GridRow[]>>();
  const rowsById = (tab: Problem['tab']) => {
    const known = tabs.get(tab);
    if (known) return known;
    const byId = new Map<string, GridRow[]>();
    for (const row of state.tabs[tab] ?? []) {
      const id = idOf(tab, row);
      const same = byId.get(id);
      if (same) same.push(row);
      else byId.set(id, [row]);
    }
    tabs.set(tab, byId);
    return byId;
  };
  return ({ tab, row, row_id }) => {
    const rows = rowsById(tab).get(row_id) ?? [];
    const there = rows.find((candidate) => candidate.row === row);
    return there ?? (row_id !== '' && rows.length === 1 ? rows[0] : undefined);
  };
}
