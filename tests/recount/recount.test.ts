// Every cell of every pivot, every headline and every table of Summary equals the independent recount from the CSV files.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { csvCells } from '../../src/core/export/csv-cells';
import type { Cell } from '../../src/core/model/cell';
import { countryLabel } from '../../src/core/model/countries';
import { TestWorkbook } from '../addon/support/open-workbook';
import { fill, generate } from './generate';
import { recount, type Cells, type Chosen, type Exported } from './recount';
import { crossPivot, domainPivot, summaryTable } from './shown';

const DEFAULT: Chosen = {
  provisional: true,
  roles: ['main', 'news'],
  dyads: [],
  domains: [],
  from: '',
  to: '',
};
const NO_LABEL = 'Not in the codebook';
const HEADLINES = ['events', 'dyads', 'articles', 'outlets', 'languages', 'undated', 'unreviewed'];

/** As the export dialog does: block by block, made safe, then written by papaparse. */
function exported(workbook: TestWorkbook): Exported {
  const csv = (name: keyof Exported) => {
    const rows: Cell[][] = [];
    for (let from = 1; from > 0;) {
      const block = workbook.call('pageExportTab', name, from);
      rows.push(...(block.rows as Cell[][]));
      from = block.next;
    }
    return Papa.unparse(csvCells(rows));
  };
  return {
    articles: csv('articles'),
    events: csv('events'),
    cooperation: csv('cooperation'),
    codebook: csv('codebook'),
  };
}

/** `rows`: what the workbook exports, where that is known already; building a summary changes none of it. */
function expectRecount(workbook: TestWorkbook, chosen: Chosen, rows = exported(workbook)): void {
  workbook.call('pageBuildWith', chosen);
  const counted = recount(rows, chosen, (code) => countryLabel(code, 'en'));
  const summary = workbook.person.values('Summary');
  expect(Object.fromEntries(HEADLINES.map((name, index) => [name, summary[6]?.[index]]))).toEqual(
    counted.headline,
  );
  expect(counted.headline.events).toBeGreaterThan(0);
  expect(domainPivot(workbook.person.values('By domain'))).toEqual(counted.byDomain);
  expect(crossPivot(workbook.person.values('By dyad'))).toEqual(counted.byDyad);
  expect(crossPivot(workbook.person.values('Over time'))).toEqual(counted.overTime);
  expect(crossPivot(workbook.person.values('Ladders'))).toEqual(counted.ladder);

  // A label that the codebook does not have is empty in a pivot and named on Summary.
  const renamed = (cells: Cells, line: RegExp) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, value]) => {
        const match = line.exec(key);
        return match && match[1] !== '*' ? [[`${match[1] || NO_LABEL}|*`, value]] : [];
      }),
    );
  expect(summaryTable(summary, 'Events by domain group')).toEqual(
    renamed(counted.byDomain, /^(.*)\/\*\|Events$/),
  );
  expect(summaryTable(summary, 'Events by domain')).toEqual(
    renamed(counted.byDomain, /^[^*]*\/([^*]*)\|Events$/),
  );
  expect(summaryTable(summary, 'Events by year')).toEqual(
    Object.fromEntries(
      Object.entries(counted.overTime).flatMap(([key, value]) =>
        /^\*\|[^*]/.test(key) ? [[`${key.slice(2)}|*`, value]] : [],
      ),
    ),
  );
  const heat = summaryTable(summary, 'Events by dyad and domain group');
  const shown = new Set(Object.keys(heat).map((key) => key.split('|')[0]));
  expect(shown.size).toBe(Math.min(20, counted.headline.dyads!));
  expect(heat).toEqual(
    Object.fromEntries(
      Object.entries(counted.heat).flatMap(([key, value]) => {
        const [dyad, group] = key.split('|');
        return shown.has(dyad) ? [[`${dyad}|${group || NO_LABEL}`, value]] : [];
      }),
    ),
  );
}

const texts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

test('the seeds', () => {
  const workbook = new TestWorkbook();
  workbook.importSamples();
  expectRecount(workbook, DEFAULT);
});

test('the coded articles', () => {
  const workbook = new TestWorkbook();
  workbook.importTexts(...texts('tests/gold/dev'));
  expectRecount(workbook, DEFAULT);
});

describe('10,000 generated rows', () => {
  const empty = new TestWorkbook();
  empty.call('pageSetUp');
  const codes = empty.rows('Codebook').flatMap((row) => (row.Kind === 'domain' ? [row.Code!] : []));
  // One code is retired with a successor, one is not in the codebook at all.
  empty.type('Codebook', (row) => row.Code === 'judicial', 'Active', 'no');
  empty.type('Codebook', (row) => row.Code === 'judicial', 'Replaced by', 'organised_crime');
  const saved = fill(structuredClone(empty.host.save()), generate(10_000, [...codes, 'space']));
  const workbook = new TestWorkbook(saved);
  const rows = exported(workbook);

  test.each<[string, Partial<Chosen>]>([
    ['everything', {}],
    ['reviewed rows only', { provisional: false }],
    ['every role', { roles: ['main', 'news', 'background', 'announced'] }],
    ['two dyads', { dyads: ['QAT-TUR', 'GBR-USA'] }],
    ['a period', { from: '2018-02', to: '2019-01-15' }],
    ['two domains, one of them retired', { domains: ['judicial', 'cyber'] }],
    [
      'all of these',
      { provisional: false, dyads: ['QAT-TUR'], from: '2018', domains: ['cyber', 'training'] },
    ],
  ])('%s', (_, chosen) => expectRecount(workbook, { ...DEFAULT, ...chosen }, rows));

  test('building summaries has changed no row', () => {
    expect(exported(workbook)).toEqual(rows);
  });

  test('asks the document as often as for 1,000', () => {
    const small = new TestWorkbook(fill(structuredClone(saved), generate(1000, codes)));
    const callsOf = (one: TestWorkbook) => {
      one.call('pageSummarise');
      return one.measure('pageSummarise', []).ledger.calls;
    };
    expect(callsOf(workbook)).toBeLessThanOrEqual(callsOf(small));
  });

  test('a filter, hidden columns and another order of the rows change nothing', () => {
    const before = workbook.call('pageBuildWith', DEFAULT);
    workbook.person.sortRows('Cooperation', 2);
    workbook.person.hideColumns('Counts', 3);
    workbook.person.moveColumns('Events', 2, 1, 6);
    expect(workbook.call('pageBuildWith', DEFAULT)).toEqual(before);
    expectRecount(workbook, DEFAULT);
  });
});
