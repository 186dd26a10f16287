// The Codebook tab: its errors as findings, each where it stands and said once.
import type { Cell } from '../../../../src/core/model/cell';
import { codebookRows } from '../../../../src/core/validate/rules/codebook';
import type { GridRow } from '../../../../src/core/validate/types';
import { code, findings, row, spoilt, workbook } from '../sample-workbook';
import { validateWorkbook } from '../validate-at-once';

/** Another code, in row 3; what is not given makes it differ from the first. */
const other = (cells: Record<string, Cell>, number = 3) =>
  row({ ...code, code: 'tour', label_en: 'Tour', label_ar: 'جولة', ...cells }, number);
const group = row(
  { ...code, kind: 'domain_group', code: 'order', label_en: 'Order', label_ar: 'النظام العام' },
  9,
);
const book = (...codebook: GridRow[]) => workbook({ codebook });

test('a good workbook has no problem, nor one whose Codebook tab was not read', () => {
  expect(codebookRows(workbook())).toEqual([]);
  expect(codebookRows(book())).toEqual([]);
});

test.each<[string, Record<string, Cell>, string, object]>([
  ['capitals in a code', { code: 'Tour' }, 'code-form code', { value: 'Tour' }],
  ['no Arabic label', { label_ar: '' }, 'label-missing label_ar', { code: 'tour' }],
  [
    'a label of two',
    { label_en: ' visit ' },
    'label-doubled label_en',
    { label: 'visit', other: 'visit', code: 'tour' },
  ],
  ['no group', { kind: 'domain' }, 'group-unknown group', { code: 'tour' }],
  ['a group that is none', { kind: 'domain', group: 'birds' }, 'group-unknown group', { code: 'tour' }],
  ['no step', { kind: 'status', ladder: 'paper' }, 'step-missing rank', { code: 'tour' }],
  ['no ladder', { kind: 'status' }, 'step-missing ladder', { code: 'tour' }],
  ['retired for nothing', { active: 'no' }, 'successor-missing replaced_by', { code: 'tour' }],
  [
    'itself as successor',
    { active: 'no', replaced_by: 'tour' },
    'successor-circle replaced_by',
    { code: 'tour' },
  ],
  ['a successor that there is not', { replaced_by: 'birds' }, 'code-unknown replaced_by', { code: 'birds' }],
  ['a successor of another kind', { replaced_by: 'order' }, 'code-unknown replaced_by', { code: 'order' }],
  ['a short term', { terms_ar: 'جولة رسمية; جو' }, 'term-short terms_ar', { term: 'جو', code: 'tour' }],
  ['a term of two', { terms_en: 'Call' }, 'term-shared terms_en', { term: 'Call', other: 'visit' }],
  ['a code that is there', { code: 'visit' }, 'unique-error code', { first: '2' }],
])('%s', (_, cells, found, words) => {
  const first = row({ ...code, terms_en: 'call' });
  const problems = codebookRows(book(first, other(cells), group));
  expect(problems.map(({ code: name, column }) => `${name} ${column}`)).toEqual([found]);
  expect(problems[0]).toMatchObject({ tab: 'codebook', row: 3, row_id: '', words });
});

test('rows with the same code of another kind, or without any, are no problem', () => {
  const codes = [row(code), other({ kind: 'domain', code: 'visit', group: 'order' }), group];
  expect(codebookRows(book(...codes, row({ kind: '', code: '' }, 12)))).toEqual([]);
});

test.each<[string, Record<string, Cell>]>([
  ['a row without a code', { code: '' }],
  ['a row of no kind', { kind: '' }],
  ['a row of an unknown kind', { kind: 'domains' }],
  ['a row without a label', { label_en: '' }],
  ['a ladder that is none', { kind: 'status', ladder: 'rope' }],
  ['a rank that is no number', { kind: 'status', ladder: 'paper', rank: 'high' }],
  ['a hidden character in a code', { code: 'to\u200bur' }],
])('%s has one finding, from the rule about cells', (_, cells) => {
  expect(codebookRows(book(row(code), other(cells)))).toEqual([]);
  expect(validateWorkbook(book(row(code), other(cells)), [], 'en')).toHaveLength(1);
});

test('what a rule about cells says of one cell hides nothing of another', () => {
  const rows = [row({ ...code, label_en: '', label_ar: '' }), other({ label_ar: '', rank: 'high' })];
  expect(findings(codebookRows, book(...rows))).toEqual([
    ['label-missing', 'codebook.label_ar:2'],
    ['label-missing', 'codebook.label_ar:3'],
  ]);
});

test('a formula is one finding, whatever it shows', () => {
  const state = spoilt('codebook', { code: 'State Visit' }, { formulas: ['code'] });
  expect(codebookRows(state)).toEqual([]);
});

test('a row that stands twice counts for nothing, so nothing else is said of it', () => {
  const twice = row({ ...code, label_ar: '', active: 'no' }, 7);
  expect(findings(codebookRows, book(row(code), twice))).toEqual([['unique-error', 'codebook.code:7']]);
});

test('of a chain to a code that is gone, the row that names it has the finding', () => {
  const chain = [
    row({ ...code, active: 'no', replaced_by: 'tour' }),
    other({ active: 'no', replaced_by: 'birds' }),
  ];
  expect(findings(codebookRows, book(...chain))).toEqual([['code-unknown', 'codebook.replaced_by:3']]);
});

test('of a chain to a retired code, both ends have theirs', () => {
  const chain = [row({ ...code, active: 'no', replaced_by: 'tour' }), other({ active: 'no' })];
  const found = codebookRows(book(...chain));
  expect(found.map(({ code: name, row: at }) => [name, at])).toEqual([
    ['successor-retired', 2],
    ['successor-missing', 3],
  ]);
  expect(found[0]?.words).toMatchObject({ code: 'visit', successor: 'tour' });
});

test('a column that the sheet lacks is a finding of its own', () => {
  const { label_ar, ...without } = code;
  expect(label_ar).not.toBe('');
  expect(codebookRows(book(row(without)))).toEqual([]);
});
