import { firstOfEachId } from '../../../src/core/review/copied-rows';

test('of rows with one id the first is kept, in the order of the tab; rows without id stay', () => {
  const row = (record_id: string, domain: string) => ({ record_id, domain });
  const rows = [row('a', '1'), row('', '2'), row('b', '3'), row(' a ', '4'), row('', '5')];
  expect(firstOfEachId('cooperation', rows).map(({ domain }) => domain)).toEqual(['1', '2', '3', '5']);
});
