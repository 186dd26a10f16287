/** Numbers that are dates, years or models count nothing. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const values = (text: string): number[] => findFigures(readArticleText(text)).map(({ value }) => value);

test.each([
  '2024-11-30 Troops arrived in Mogadishu.',
  '30-11-2024 Troops arrived in Mogadishu.',
  'The plan for police for 2019-2023 was agreed.',
  'On November 7, 2024 officers of both countries met.',
  'Between 2010 and 2014 officers of both countries met.',
  'في عام 2015 ضباط من البلدين اجتمعوا.',
])('none: %s', (text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  ['It received two Cessna 208 planes and 12 Mi-17 helicopters.', [2, 12]],
  ['خلال العام 1869 ضابطا تدربوا في المعهد.', [1869]],
  ['استمرت الدورة ثلاثة أسابيع.', [3]],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
