import { slices } from '../../../src/core/import/slices';

const texts = (...lengths: number[]) =>
  lengths.map((length, i) => ({ name: `${i}`, text: 'x'.repeat(length) }));

test.each([
  ['nothing', [], []],
  ['few texts in one slice', [10, 20], [2]],
  ['three texts a slice', [1, 1, 1, 1, 1, 1, 1], [3, 3, 1]],
  ['40 characters a slice', [30, 10, 1], [2, 1]],
  ['a longer text alone', [10, 90, 10], [1, 1, 1]],
])('%s', (_, lengths, expected) => {
  const cut = slices(texts(...lengths), { articles: 3, text: 40 });
  expect(cut.map(({ length }) => length)).toEqual(expected);
  expect(cut.flat()).toEqual(texts(...lengths));
});
