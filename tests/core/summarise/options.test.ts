// What is kept of a team's choices, and that damage never stops a summary.
import { defaultSummaryOptions, readOptions } from '../../../src/core/summarise/options';

test('what was kept comes back', () => {
  const kept = {
    provisional: false,
    roles: ['main'],
    dyads: ['QAT-TUR'],
    domains: ['cyber'],
    from: '2018',
    to: '2019-06-30',
  };
  expect(readOptions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  [null],
  [undefined],
  ['{}'],
  [{}],
  [{ roles: 'main', dyads: 3, from: '2019-99', provisional: 'yes' }],
])('%j reads as the default', (kept) => expect(readOptions(kept)).toEqual(defaultSummaryOptions));

test('one damaged choice leaves the others', () => {
  expect(readOptions({ provisional: false, to: 'soon' })).toEqual({
    ...defaultSummaryOptions,
    provisional: false,
  });
});
