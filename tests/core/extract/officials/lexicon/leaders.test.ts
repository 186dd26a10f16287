/** The list of those who lead states: well-formed, and nobody under two flags. */
import { leadersOf } from '../../../../../src/core/extract/officials/lexicon/leaders';
import { countryCodes } from '../../../../../src/core/model/countries';

const all = countryCodes()
  .map((code) => [code, leadersOf(code)] as const)
  .filter(([, names]) => names.length > 0);

test('nearly every state has an entry', () => {
  expect(all.length).toBeGreaterThan(170);
  expect(leadersOf('')).toEqual([]);
});

test('nobody has led two states', () => {
  const states = new Map<string, string[]>();
  for (const [code, names] of all)
    for (const name of names) states.set(name, [...(states.get(name) ?? []), code]);
  expect([...states].filter(([, codes]) => codes.length > 1)).toEqual([]);
});

test('names are names', () => {
  const odd = all.flatMap(([, names]) => names).filter((name) => !/^[A-Z][A-Za-z' -]+$/.test(name));
  expect(odd).toEqual([]);
});
