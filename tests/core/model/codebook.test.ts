// The codebook: look-ups over the team's rows, and a version that changes when, and only when, they do.
import { buildCodebook, type CodebookEntry } from '../../../src/core/model/codebook';
import { defaultCodebook, defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { readRow, writeRow } from '../../../src/core/model/tab';
import { codebookTab } from '../../../src/core/model/tabs';

const entries = defaultCodebookEntries();
const changed = (code: string, change: Partial<CodebookEntry>) =>
  entries.map((entry) => (entry.code === code ? { ...entry, ...change } : entry));

test.each([
  ['domain_group', 4],
  ['domain', 21],
  ['mechanism', 14],
  ['status', 12],
] as const)('starts with every %s', (kind, count) => {
  const codes = defaultCodebook().codes(kind);
  expect(codes).toHaveLength(count);
  for (const code of codes) {
    expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
    const entry = defaultCodebook().find(kind, code);
    expect(entry?.label_en).toBeTruthy();
    expect(entry?.label_ar).toMatch(/\p{Script=Arabic}/u);
  }
});

test('every domain belongs to a group, every status to a ladder', () => {
  const codebook = defaultCodebook();
  for (const code of codebook.codes('domain')) {
    expect(codebook.codes('domain_group')).toContain(codebook.find('domain', code)?.group);
  }
  const ranks = codebook.codes('status').map((code) => codebook.find('status', code));
  expect(ranks.filter((entry) => entry?.ladder === 'paper').map((entry) => entry?.rank)).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(ranks.filter((entry) => entry?.ladder === 'practice').map((entry) => entry?.rank)).toEqual([
    1, 2, 3,
  ]);
});

test('a code is found by its kind', () => {
  expect(defaultCodebook().find('domain', 'cyber')?.label_en).toBe('Cyber security and cybercrime');
  expect(defaultCodebook().find('mechanism', 'cyber')).toBeUndefined();
  expect(defaultCodebook().find('domain', '')).toBeUndefined();
  expect(defaultCodebook().find('domain', 'constructor')).toBeUndefined();
});

test('of a doubled code the first row counts, and rows without a code do not', () => {
  const codebook = buildCodebook([
    ...entries,
    ...entries.filter(({ code }) => code === 'cyber').map((entry) => ({ ...entry, label_en: 'Second' })),
    ...entries.slice(0, 1).map((entry) => ({ ...entry, code: '' })),
  ]);
  expect(codebook.find('domain', 'cyber')?.label_en).toBe('Cyber security and cybercrime');
  expect(codebook.codes('domain').filter((code) => code === 'cyber')).toHaveLength(1);
  expect(codebook.entries).toHaveLength(entries.length);
  expect(codebook.version).toBe(defaultCodebook().version);
});

test('a retired code is not offered, but still found', () => {
  const codebook = buildCodebook(changed('judicial', { active: false, replaced_by: 'organised_crime' }));
  expect(codebook.codes('domain')).not.toContain('judicial');
  expect(codebook.find('domain', 'judicial')).toMatchObject({
    active: false,
    replaced_by: 'organised_crime',
  });
});

test.each<[string, Partial<CodebookEntry>]>([
  ['a term', { terms_en: ['cyber pact'] }],
  ['an Arabic term', { terms_ar: ['أمن رقمي'] }],
  ['a label', { label_en: 'Cyber' }],
  ['its being in use', { active: false }],
  ['a code', { code: 'cyber_2' }],
])('%s changes the version', (_, change) => {
  expect(buildCodebook(changed('cyber', change)).version).not.toBe(defaultCodebook().version);
});

test('sorting the tab does not change the version, but the order of the codes', () => {
  const reversed = buildCodebook([...entries].reverse());
  expect(reversed.version).toBe(defaultCodebook().version);
  expect(reversed.codes('domain')).toEqual([...defaultCodebook().codes('domain')].reverse());
});

test('the way through the tab does not change the version', () => {
  const read = entries.map((entry) => {
    const cells = writeRow(codebookTab, { ...entry, active: entry.active ? 'yes' : 'no' });
    const row = readRow(codebookTab, cells);
    return { ...row, rank: row?.rank ?? 0, active: row?.active !== 'no' } as CodebookEntry;
  });
  expect(buildCodebook(read).version).toBe(defaultCodebook().version);
});

test('a tab that lacks a column can still be read', () => {
  const cells: Record<string, string> = { kind: 'domain', code: 'space', label_en: 'Space' };
  expect(readRow(codebookTab, cells)).toMatchObject({ code: 'space', plover: '', terms_en: [], rank: null });
});
