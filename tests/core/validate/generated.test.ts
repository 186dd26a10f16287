// Ten thousand rows with faults of every kind: all of them are found, and nothing where nothing was planted.
import { buildCodebook } from '../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import type { GridRow, WorkbookState } from '../../../src/core/validate/types';
import {
  CLEAN_ARTICLES,
  faults,
  generateWorkbook,
  plantFaults,
  type GeneratedRow,
  type GeneratedWorkbook,
} from './generated-workbook';
import { validateWorkbook } from './validate-at-once';

const codebook = buildCodebook(
  defaultCodebookEntries().map((entry) => ({ ...entry, active: entry.code !== 'judicial' })),
);

function stateOf({ tabs, texts }: GeneratedWorkbook): WorkbookState {
  const rows = (generated: readonly GeneratedRow[]) =>
    generated.map((row, index): GridRow => ({ row: index + 2, ...row }));
  return {
    tabs: Object.fromEntries(Object.entries(tabs).map(([name, generated]) => [name, rows(generated)])),
    missingColumns: {},
    texts,
    codebook,
  };
}

const total = ({ tabs }: GeneratedWorkbook) =>
  Object.values(tabs).reduce((sum, rows) => sum + rows.length, 0);
/** Planted faults of each kind. */
const TIMES = 5;

const book = generateWorkbook();
const planted = plantFaults(book, TIMES);
const found = validateWorkbook(stateOf(book), [], 'en');
const places = found.map(({ code, place }) => `${code} ${place.tab} ${place.row - 2}`);
const expected = planted.flatMap((one) => one.expected.map(([code, tab, at]) => `${code} ${tab} ${at}`));

test('ten thousand clean rows have no finding', () => {
  const clean = generateWorkbook();
  expect(total(clean)).toBe(10_000);
  expect(validateWorkbook(stateOf(clean), [], 'en')).toEqual([]);
});

test('there are more than forty kinds of faults', () =>
  expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThan(40));

test.each(faults.map((fault) => [fault.name, fault] as const))(
  '%s is found wherever it was planted',
  (_, fault) => {
    const wanted = planted
      .filter((one) => one.fault === fault)
      .flatMap((one) => one.expected.map(([code, tab, at]) => `${code} ${tab} ${at}`));
    expect(wanted.length).toBeGreaterThanOrEqual(TIMES);
    for (const place of wanted) expect(places).toContain(place);
  },
);

test('nothing is found that was not planted', () => {
  expect(places.filter((place) => !expected.includes(place))).toEqual([]);
  expect(places).toHaveLength(expected.length);
});

test('two thousand rows that nobody touched have no finding', () => {
  const each = { articles: 1, events: 4, cooperation: 8, officials: 6, figures: 6 } as const;
  const untouched = Object.values(each).reduce((sum, rows) => sum + rows * CLEAN_ARTICLES, 0);
  expect(untouched).toBe(2000);
  const inClean = found.filter(
    ({ place: { tab, row } }) => row - 2 < CLEAN_ARTICLES * (each[tab as keyof typeof each] ?? 0),
  );
  expect(inClean).toEqual([]);
});
