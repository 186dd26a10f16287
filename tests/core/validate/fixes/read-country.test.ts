// Countries that somebody wrote by name: only whole names of one country are read.
import { countryCodes, countryLabel } from '../../../../src/core/model/countries';
import { interfaceLanguages } from '../../../../src/core/model/tab';
import { readTypedCountry } from '../../../../src/core/validate/fixes/read-country';

test.each([
  ['QAT', 'QAT'],
  ['qat', 'QAT'],
  ['Turkey', 'TUR'],
  ['Türkiye', 'TUR'],
  ['TURKIYE', 'TUR'],
  ['قطر', 'QAT'],
  ['الإمارات', 'ARE'],
  ['UAE', 'ARE'],
  ['Britain', 'GBR'],
  [' Kenya ', 'KEN'],
])('%j is %s', (text, code) => expect(readTypedCountry(text)).toBe(code));

test.each(
  countryCodes().flatMap((code) => interfaceLanguages.map((name) => [code, countryLabel(code, name)])),
)('%s is read by the label %s that Accord shows', (code, label) =>
  expect(readTypedCountry(label)).toBe(code),
);

test.each([
  '',
  'TR',
  'in Kenya',
  'Kenya today',
  'Kenya, Kenya',
  'Turkish',
  'Ankara',
  'Qatar and Turkey',
  'Atlantis',
  'x'.repeat(1_000_000),
])('%#: no name of one country', (text) => expect(readTypedCountry(text)).toBe(''));
