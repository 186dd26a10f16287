// The Codebook tab: each code once, successors that exist.
import { codebookRows } from '../../../../src/core/validate/rules/codebook';
import { findings, row, rows, spoilt, workbook } from '../sample-workbook';

const code = (kind: string, value: string, number: number) =>
  row({ ...rows.codebook, kind, code: value }, number);

test('a good workbook has no problem, nor one whose Codebook tab was not read', () => {
  expect(codebookRows(workbook())).toEqual([]);
  expect(codebookRows(workbook({ codebook: [] }))).toEqual([]);
});

test('a code that stands there twice', () => {
  const state = workbook({ codebook: [code('domain', 'cyber', 2), code('domain', ' cyber ', 7)] });
  expect(findings(codebookRows, state)).toEqual([['unique-error', 'codebook.code:7']]);
  expect(codebookRows(state)[0]?.words).toEqual({ first: '2' });
});

test('the same code of another kind is another code, and rows without one are none', () => {
  const codebook = [
    code('domain', 'visit', 2),
    code('mechanism', 'visit', 3),
    code('', '', 4),
    code('', '', 5),
  ];
  expect(codebookRows(workbook({ codebook }))).toEqual([]);
});

test('a successor has to exist among the codes of the kind', () => {
  expect(codebookRows(spoilt('codebook', { replaced_by: 'cyber' }))).toEqual([]);
  expect(findings(codebookRows, spoilt('codebook', { replaced_by: 'visit' }))).toEqual([
    ['code-unknown', 'codebook.replaced_by:2'],
  ]);
});
