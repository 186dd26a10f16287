// Row ids: their form, and that they hang on nothing but chance.
import * as z from 'zod/mini';
import { id } from '../../../src/core/model/column-types';
import { mintId } from '../../../src/core/model/ids';

test.each([
  [0, 'evt_000000000000'],
  [0.5, 'evt_iiiiiiiiiiii'],
  [0.999999999, 'evt_zzzzzzzzzzzz'],
])('a random number of %d gives %s', (number, expected) => {
  expect(mintId('evt', () => number)).toBe(expected);
});

test('a minted id is one that the id column accepts, and a new one each time', () => {
  const minted = Array.from({ length: 1000 }, () => mintId('art'));
  for (const value of minted) expect(z.safeParse(id.schema, value).success).toBe(true);
  expect(new Set(minted).size).toBe(1000);
});
