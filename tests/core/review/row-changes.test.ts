import {
  addedCells,
  changedCells,
  isOpen,
  reviewEdit,
  rowChanges,
  verdictOf,
} from '../../../src/core/review/row-changes';
import { figureCells, ids, row } from './fixtures';

const figure = (review: string) => row('figures', ids.figure, { ...figureCells, review });

test.each([
  ['suggested', 'accept', 'accepted'],
  ['question', 'accept', 'accepted'],
  ['rejected', 'accept', 'accepted'],
  ['accepted', 'accept', undefined],
  ['corrected', 'accept', undefined],
  ['added', 'accept', undefined],
  ['added', 'reject', 'rejected'],
  ['rejected', 'reject', undefined],
] as const)('%s, then %s', (before, verdict, expected) => {
  expect(reviewEdit(figure(before), verdict, [])[0]?.value).toBe(expected);
});

test('a correction is known as one, a row that a person added as theirs', () => {
  const form = { cells: { value: '50' }, verdict: 'accept' as const };
  expect(rowChanges(figure('suggested'), form).map(({ value }) => value)).toEqual([50, 'corrected']);
  expect(rowChanges(figure('added'), form).map(({ value }) => value)).toEqual([50]);
});

test('numbers that only look different are the same', () => {
  expect(changedCells(figure('suggested'), { value: '٤٠' })).toEqual([]);
});

test('a row that is added holds what the form says, in its form', () => {
  expect(addedCells(figure('added'), { value: '1,200' })).toMatchObject({ value: 1200, unit: 'people' });
});

test.each([
  ['suggested', true, 'accept'],
  ['question', true, 'accept'],
  ['accepted', false, 'accept'],
  ['rejected', false, 'reject'],
])('%s', (review, open, verdict) => {
  expect([isOpen(figure(review)), verdictOf(figure(review))]).toEqual([open, verdict]);
});
