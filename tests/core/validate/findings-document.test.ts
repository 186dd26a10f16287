// docs/findings.md is what the rules say now.
import { readFileSync } from 'node:fs';
import { findingsDocument } from '../../../src/core/validate/findings-document';
import { severities } from '../../../src/core/validate/types';

const document = findingsDocument();

test('docs/findings.md is up to date (npm run docs writes it)', () => {
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(document);
});

test.each(Object.keys(severities))('%s has its section, in both languages', (code) => {
  const [, section = ''] = document.split(`(\`${code}\`)\n`);
  const own = section.split('\n##')[0] ?? '';
  expect(own.trim().length).toBeGreaterThan(60);
  expect(own).toMatch(/\p{Script=Arabic}{3}/u);
});

test('no place for a value is left over', () => expect(document).not.toMatch(/[{}]|undefined/));
