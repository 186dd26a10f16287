/** Rules about the Codebook tab: each code once, and successors that exist. */
import type { CodeKind } from '../../model/codebook';
import { problemAt, rowsOf, textOf } from '../rows';
import type { Problem, Rule } from '../types';

export const codebookRows: Rule = (state) => {
  const first = new Map<string, number>();
  return rowsOf(state, 'codebook').flatMap((row): Problem[] => {
    const [kind, code, successor] = [textOf(row, 'kind'), textOf(row, 'code'), textOf(row, 'replaced_by')];
    if (code === '') return [];
    const key = `${kind}/${code}`;
    const earlier = first.get(key);
    if (earlier !== undefined)
      return [problemAt('unique-error', 'codebook', row, 'code', { first: String(earlier) })];
    first.set(key, row.row);
    const entry = state.codebook.find(kind as CodeKind, successor);
    return successor === '' || entry
      ? []
      : [problemAt('code-unknown', 'codebook', row, 'replaced_by', { code: successor })];
  });
};
