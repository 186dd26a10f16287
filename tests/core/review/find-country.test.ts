import { countryFromText } from '../../../src/core/review/find-country';

test.each([
  ['QAT', 'QAT'],
  ['qat', 'QAT'],
  [' Qatar ', 'QAT'],
  ['qatar', 'QAT'],
  ['Türkiye', 'TUR'],
  ['turkiye', 'TUR'],
  ['قطر', 'QAT'],
  ['الأردن', 'JOR'],
  ['الاردن', 'JOR'],
  ['Ethio', 'ETH'],
  ['Atlantis', ''],
  ['United', ''],
  ['', ''],
  ['Q', ''],
])('%j is %j', (text, code) => {
  expect(countryFromText(text)).toBe(code);
});
