/** Opening sentences of many constructions: who cooperates, in which domains, by which mechanisms, and where nobody does. */
import { extract } from './events-of';
import { LEADS_AR } from './leads.ar';
import { LEADS_EN, type CodedLead } from './leads.en';

/** What one sentence yields, by the columns of the tables. */
function codesOf(text: string): readonly [string[], string[], string[]] {
  const { events } = extract(text);
  const union = (lists: ReadonlyArray<readonly string[]>): string[] => [...new Set(lists.flat())];
  return [
    [...(events.find(({ role }) => role === 'main')?.parties.value ?? [])],
    union(events.map(({ domains }) => domains.map(({ domain }) => domain))),
    union(events.map(({ mechanisms }) => mechanisms.map(({ value }) => value))),
  ];
}

/** F1 of one column over the rows that code cooperation. */
function f1(rows: readonly CodedLead[], column: 0 | 1 | 2): number {
  let [right, coded, wanted] = [0, 0, 0];
  for (const row of rows) {
    const want = row[column].split(/[ ,]/).filter(Boolean);
    const got = codesOf(row[3])[column];
    right += want.filter((code) => got.includes(code)).length;
    coded += got.length;
    wanted += want.length;
  }
  return (2 * right) / (coded + wanted);
}

describe.each([
  ['English', LEADS_EN],
  ['Arabic', LEADS_AR],
])('%s', (_, rows) => {
  const cooperating = rows.filter(([parties]) => parties !== '');
  const others = rows.filter(([parties]) => parties === '');

  test.each([
    ['parties', 0, 0.95],
    ['domains', 1, 0.84],
    ['mechanisms', 2, 0.88],
  ] as const)('%s', (_name, column, atLeast) => {
    expect(f1(cooperating, column)).toBeGreaterThan(atLeast);
  });

  test('cooperation is found where it is told', () => {
    const found = cooperating.filter(([, , , text]) => extract(text).events.length > 0);
    expect(found.length / cooperating.length).toBeGreaterThan(0.93);
  });

  test('and hardly ever where it is not', () => {
    const taken = others.filter(([, , , text]) => extract(text).events.length > 0);
    expect(taken.length).toBeLessThanOrEqual(2);
  });

  test('every value has its quotation', () => {
    for (const [, , , text] of cooperating)
      for (const { mechanisms, domains } of extract(text).events) {
        for (const { span } of mechanisms) expect(text.slice(span?.start, span?.end)).not.toBe('');
        for (const { evidence } of domains) expect(text.slice(evidence.start, evidence.end)).not.toBe('');
      }
  });
});
