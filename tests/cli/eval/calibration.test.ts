import { calibrate } from '../../../src/cli/eval/calibration';
import { readSplit } from '../../../src/cli/eval/coded-articles';

const article = readSplit('seeds')[0]!;

test('proposals that readers coded too are right', () => {
  const officials = calibrate([article]).filter(({ field }) => field === 'official');
  expect(officials.reduce((sum, { n }) => sum + n, 0)).toBe(article.proposed.officials.length);
  expect(officials.every(({ right, n }) => right === n)).toBe(true);
});

test('proposals that nobody coded are wrong', () => {
  const empty = { ...article, coded: { ...article.coded, officials: [], figures: [] } };
  const officials = calibrate([empty]).filter(({ field }) => field === 'official');
  expect(officials.map(({ right }) => right)).toEqual([0, 0, 0]);
});
