// Every tab: columns, headers and ids as the contract has them, and rows that survive the way through cells.
import type { Cell } from '../../../../src/core/model/cell';
import { interfaceLanguages, readRow, writeRow, type Column, type Tab } from '../../../../src/core/model/tab';
import {
  reviewedTabs,
  rowTab,
  rowTabs,
  summaryTitles,
  tabOrder,
  tabTitle,
} from '../../../../src/core/model/tabs';

const tabs = Object.entries(rowTabs) as unknown as [string, Tab][];
const columnsOf = (tab: Tab) => Object.entries(tab.columns as Record<string, Column>);

describe.each(tabs)('%s', (name, tab) => {
  test('goes by its own name and reads exactly its columns', () => {
    expect(tab.name).toBe(name);
    const shape = (tab.schema as unknown as { shape: object }).shape;
    expect(Object.keys(shape)).toEqual(Object.keys(tab.columns));
  });

  test.each(interfaceLanguages)('has words for all columns in %s, no header twice', (language) => {
    for (const [, { header, note }] of columnsOf(tab)) {
      expect(header[language].trim()).not.toBe('');
      expect(note[language].trim()).not.toBe('');
    }
    const headers = columnsOf(tab).map(([, { header }]) => header[language].toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('a header names one column, whichever language it is in', () => {
    const owners = new Map<string, string>();
    for (const [column, { header }] of columnsOf(tab)) {
      for (const language of interfaceLanguages) {
        const word = header[language].toLowerCase();
        expect(owners.get(word) ?? column).toBe(column);
        owners.set(word, column);
      }
    }
  });

  test('has a required id column where rows have ids', () => {
    if (tab.idColumn === '') {
      expect(tab.idPrefix).toBe('');
      return;
    }
    expect(tab.idPrefix).toMatch(/^[a-z]{3}$/);
    const id = (tab.columns as Record<string, Column>)[tab.idColumn];
    // In a tab that is hidden as a whole nothing has to be.
    expect(id).toMatchObject({ hidden: !tab.hidden, required: true, type: { kind: 'id' } });
  });

  test('starts with a visible, required column, which says what the row is', () => {
    const [, first] = columnsOf(tab)[0] ?? [];
    expect(first).toMatchObject({ hidden: false, required: true });
  });

  test('a row survives being written and read', () => {
    const cells: Record<string, Cell> = {};
    for (const [column, { type }] of columnsOf(tab)) cells[column] = sampleCell(type);
    const row = readRow(tab, cells);
    expect(row).not.toBeNull();
    expect(writeRow(tab, row as never)).toEqual(cells);
  });

  test('a row of empty cells can be read', () => {
    expect(readRow(tab, {})).not.toBeNull();
  });
});

function sampleCell({ kind, values }: Column['type']): Cell {
  if (values && 'fixed' in values) return values.fixed[0] ?? '';
  if (values && 'countries' in values) return kind === 'codes' ? 'QAT; TUR' : 'QAT';
  const samples: Partial<Record<typeof kind, Cell>> = {
    code: 'cyber',
    codes: 'visit; meeting',
    day: '2019-03-05',
    date: '2019-03',
    time: '2019-03-05T10:20:30Z',
    number: 12.5,
    id: 'evt_0123456789ab',
    ids: 'evt_0123456789ab; evt_ba9876543210',
    span: '10-25',
    json: '{"key":"k"}',
  };
  return samples[kind] ?? 'قطر and Qatar';
}

test('tabs with ids have different prefixes', () => {
  const prefixes = tabs.map(([, { idPrefix }]) => idPrefix).filter(Boolean);
  expect(prefixes).toEqual(['art', 'evt', 'rec', 'off', 'fig', 'fnd', 'sec']);
});

test('every tab has one place in the order, and a title that is its own in each language', () => {
  const names = [...Object.keys(rowTabs), ...Object.keys(summaryTitles)];
  expect([...tabOrder].sort()).toEqual(names.sort());
  for (const language of interfaceLanguages) {
    const titles = tabOrder.map((name) => tabTitle(name)[language]);
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('tabs without rows have a title only', () => {
  expect(rowTab('by_domain')).toBeUndefined();
  expect(tabTitle('by_domain').en).toBe('By domain');
  expect(rowTab('texts')?.hidden).toBe(true);
});

test.each(reviewedTabs)('%s carries review and support', (name) => {
  expect(Object.keys(rowTabs[name].columns)).toEqual(expect.arrayContaining(['review', 'support']));
});

test('a bad cell makes the row unreadable', () => {
  const events = rowTabs.events as unknown as Tab;
  expect(readRow(events, { parties: 'QAT; TUR' })).not.toBeNull();
  expect(readRow(events, { parties: 'QAT; Turkey' })).toBeNull();
});
