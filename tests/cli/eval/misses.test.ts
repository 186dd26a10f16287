import { readSplit } from '../../../src/cli/eval/coded-articles';
import { missLines } from '../../../src/cli/eval/misses';

const article = readSplit('seeds')[0]!;
const { id } = article.coded;
const official = article.proposed.officials[0]!;
const domain = article.proposed.events[0]!.proof.domains[0]!;

test('what is missing is shown with the first sentence that names it', () => {
  const miss = { id, field: 'officials', missing: [{ name: official.name }], extra: [] };
  const [head, line] = missLines([article], [miss]);
  expect(head).toBe(`${id} · officials`);
  expect(line).toContain(`missing  ${official.name}: `);
});

test('what is too much is shown with its evidence, on one line', () => {
  const miss = { id, field: 'domains', missing: ['cyber'], extra: [domain.domain] };
  const lines = missLines([article], [miss]);
  expect(lines).toEqual([
    `${id} · domains`,
    '  missing  cyber',
    `  extra    ${domain.domain}: ${domain.evidence!.text.replace(/\s+/g, ' ')}`,
  ]);
});

test('a value that is nowhere, and an article that is not there, are no error', () => {
  expect(missLines([article], [{ id, field: 'main date', missing: ['2031-01-01'], extra: [null] }])).toEqual([
    `${id} · main date`,
    '  missing  2031-01-01',
    '  extra    nothing',
  ]);
  expect(missLines([article], [{ id: 'elsewhere', field: 'x', missing: [], extra: [] }])).toEqual([]);
});
