import { readSplit } from '../../../src/cli/eval/coded-articles';
import { checkQuotations } from '../../../src/cli/eval/quotations';

const article = readSplit('seeds')[0]!;

test('counts every quotation of a record, however deep', () => {
  const { count, wrong } = checkQuotations([article]);
  expect(count).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('names quotations that stand elsewhere, or nowhere', () => {
  const moved = checkQuotations([{ ...article, text: ` ${article.text}` }]);
  expect(moved.wrong).toHaveLength(moved.count);
  expect(moved.wrong[0]).toContain(article.coded.id);
});
