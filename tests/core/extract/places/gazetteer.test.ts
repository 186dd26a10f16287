import { allCities, namesakeOf } from '../../../../src/core/extract/places/gazetteer';

const city = (name: string, country: string) =>
  allCities().find((one) => one.name === name && one.country === country);

test('reads flags and spellings of a line', () => {
  expect(city('Doha', 'QAT')).toEqual({
    name: 'Doha',
    country: 'QAT',
    capital: true,
    namesake: false,
    spellings: [
      { text: 'Doha', ambiguous: false },
      { text: 'الدوحة', ambiguous: false },
    ],
  });
  expect(city('Istanbul', 'TUR')?.capital).toBe(false);
});

test('marks spellings that are also other words', () => {
  const muscat = city('Muscat', 'OMN')?.spellings;
  expect(muscat?.map(({ ambiguous }) => ambiguous)).toEqual([false, true]);
});

test.each([
  ['KWT', 'Kuwait City'],
  ['DZA', 'Algiers'],
  ['TUN', 'Tunis'],
  ['QAT', undefined],
])('capital called like its country: %s', (country, name) => {
  expect(namesakeOf(country)?.name).toBe(name);
});
