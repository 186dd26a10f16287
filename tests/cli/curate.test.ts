import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tabOrder } from '../../src/core/model/tabs';
import { readXlsx } from './support/read-xlsx';
import { runProgram, TemporaryFolder, type Ended } from './support/run-program';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

const out = join(folder.path, 'out');
const ENGLISH =
  'Defence ministers of Kenya and Ethiopia met in Nairobi on Tuesday to discuss joint military training.';
const ARABIC =
  'التقى وزير الدفاع الكيني نظيره الإثيوبي في نيروبي يوم الثلاثاء، وبحثا التدريب العسكري المشترك بين البلدين.';
const HOSTILE_TITLE = '=HYPERLINK("http://example.org","click")';

function csv(tab: string): string[][] {
  const text = readFileSync(join(out, `${tab}.csv`), 'utf8');
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

/** The cells of a column, by its header. */
function column(tab: string, header: string): string[] {
  const [headers = [], ...rows] = csv(tab);
  expect(headers).toContain(header);
  return rows.map((row) => row[headers.indexOf(header)] ?? '');
}

describe('a folder of articles', () => {
  let ended: Ended;
  let report: {
    articles: Array<{ name: string; result: string }>;
    unreadable: Array<{ problem: string }>;
    added: Record<string, number>;
    findings: { errors: number; byCode: Record<string, number> };
    summary: { headline: Record<string, number>; domains: Array<{ domain: string; events: number }> };
    files: string[];
  };

  beforeAll(() => {
    folder.write('in/english.txt', ENGLISH);
    folder.write('in/arabic.txt', ARABIC);
    folder.write('in/empty.txt', '');
    const rows = [
      ['title', 'text', 'date'],
      [HOSTILE_TITLE, ENGLISH.replace('Tuesday', 'Monday'), '2019-03-07'],
      ['Wrong day', ENGLISH.replace('Tuesday', 'Friday'), '7.3.2019'],
    ];
    folder.write('in/more.csv', Papa.unparse(rows));
    const dates = folder.write('dates.json', '{"english": "2019-03-07"}');
    ended = runProgram('curate', '--out', out, '--json', '--published', dates, join(folder.path, 'in'));
    report = JSON.parse(ended.stdout) as typeof report;
  });

  test('what can be read is taken, what cannot is named, and the exit code says so', () => {
    expect(ended.status).toBe(1);
    expect(report.articles.map(({ result }) => result)).toEqual([
      'imported',
      'imported',
      'imported',
      'date-form',
    ]);
    expect(ended.stderr).toMatch(/empty\.txt: the file has no text/);
    expect(ended.stderr).toMatch(/more\.csv, row 3: its publication date is not of the form/);
  });

  test('there is one CSV file a tab, and the workbook', () => {
    const names = [...tabOrder.map((name) => `${name}.csv`), 'workbook.xlsx'];
    expect(readdirSync(out).sort()).toEqual(names.sort());
    expect(report.files).toEqual(expect.arrayContaining(names.map((name) => join(out, name))));
  });

  test('the tables hold what was found, with known dates and evidence', () => {
    expect(column('events', 'Parties')).toEqual(['ETH; KEN', 'ETH; KEN', 'ETH; KEN']);
    expect(
      column('events', 'Date')
        .filter((date) => date !== '')
        .sort(),
    ).toEqual(['2019-03-04', '2019-03-05']);
    expect(column('cooperation', 'Review')).toHaveLength(report.added.cooperation ?? 0);
    for (const evidence of column('cooperation', 'Evidence')) {
      expect(
        [ENGLISH, ENGLISH.replace('Tuesday', 'Monday'), ARABIC].some((text) => text.includes(evidence)),
      ).toBe(true);
    }
    expect(report.findings.byCode).toHaveProperty('published-missing', 1);
  });

  test('a formula in an article is text everywhere', () => {
    expect(column('articles', 'Title')).toContain(`'${HOSTILE_TITLE}`);
    const read = readXlsx(readFileSync(join(out, 'workbook.xlsx')));
    expect(read.values('Articles').map(([title]) => title)).toContain(HOSTILE_TITLE);
    for (const name of read.book.SheetNames) expect(read.sheetXml(name)).not.toMatch(/<f[ >]/);
  });

  test('the workbook has the values of the CSV files', () => {
    const read = readXlsx(readFileSync(join(out, 'workbook.xlsx')));
    const same = { articles: 'Articles', events: 'Events', by_domain: 'By domain', over_time: 'Over time' };
    for (const [tab, sheet] of Object.entries(same)) {
      const table = csv(tab);
      const width = table[0]?.length ?? 0;
      const values = read.values(sheet).slice(0, table.length);
      expect(values.map((row) => row.slice(0, width).map(String))).toEqual(
        table.map((row) => row.map((cell) => (cell === `'${HOSTILE_TITLE}` ? HOSTILE_TITLE : cell))),
      );
    }
  });

  test('the workbook looks and works as in Google: dropdowns, notes, hidden tabs and columns, charts, pivots', () => {
    const read = readXlsx(readFileSync(join(out, 'workbook.xlsx')));
    const hidden = read.book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden === 1).map(({ name }) => name);
    expect(hidden).toEqual(['Texts', 'Counts', 'Second coding', 'Lists', 'Pivot data']);
    const [headers = []] = read.values('Events') as string[][];
    const columns = read.sheet('Events')['!cols'] ?? [];
    expect(headers.filter((_, index) => columns[index]?.hidden)).toEqual(['Event id', 'Support']);
    expect((read.sheet('Events').B1 as { c?: Array<{ t: string }> }).c?.[0]?.t).toContain('[parties]');
    expect(read.sheetXml('Events')).toMatch(/<pane [^>]*state="frozen"/);
    expect(read.sheetXml('Cooperation').match(/<dataValidation /g)?.length).toBeGreaterThan(3);
    expect(read.parts(/xl\/charts\/chart\d+\.xml$/)).toHaveLength(3);
    expect(read.parts(/xl\/pivotTables\/pivotTable\d+\.xml$/)).toHaveLength(4);
  });

  test('the totals agree: report, tab and pivot', () => {
    const grandTotal = csv('by_domain').find(([label]) => label === 'Grand Total');
    expect(Number(grandTotal?.[2])).toBe(report.summary.headline.events);
    for (const { domain, events } of report.summary.domains) {
      const row = csv('by_domain').find(([, label]) => label === domain);
      expect(Number(row?.[2])).toBe(events);
    }
  });
});

test('without --json it prints what npm start prints, and 0 where all was taken', () => {
  const path = folder.write('alone.txt', ENGLISH);
  const { status, stdout } = runProgram('curate', '--out', join(folder.path, 'alone'), path);
  expect(status).toBe(0);
  expect(stdout).toContain(`${path}: imported.`);
  expect(stdout).toMatch(/Proposals: 1 event, /);
  expect(stdout).toContain('Cooperation by domain');
  expect(stdout).toContain(join(folder.path, 'alone', 'workbook.xlsx'));
});

test('nothing is written where no article can be read', () => {
  const target = join(folder.path, 'nothing');
  const { status, stderr } = runProgram(
    'curate',
    '--out',
    target,
    folder.write('bin.txt', Uint8Array.of(0, 1, 2)),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('nothing was written');
  expect(existsSync(target)).toBe(false);
});

test('a folder that cannot be made is named', () => {
  const article = folder.write('x.txt', ENGLISH);
  const { status, stderr } = runProgram('curate', '--out', join(folder.write('y.txt', ''), 'below'), article);
  expect(status).toBe(1);
  expect(stderr).toContain('the folder cannot be made');
});

test('a folder that holds files is left alone without --force', () => {
  const kept = folder.write('full/mine.txt', 'mine');
  const target = join(folder.path, 'full');
  const article = folder.write('x.txt', ENGLISH);
  const refused = runProgram('curate', '--out', target, article);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('is not empty');
  expect(readdirSync(target)).toEqual(['mine.txt']);
  expect(runProgram('curate', '--force', '--out', target, article).status).toBe(0);
  expect(readdirSync(target)).toContain('workbook.xlsx');
  expect(readFileSync(kept, 'utf8')).toBe('mine');
});

test.each([
  ['no --out', ['x.txt'], 'Say with --out'],
  ['no path', ['--out', 'somewhere'], 'Name at least one file'],
  ['an unknown option', ['--outt', 'x'], 'outt'],
  ['a file as --out', ['--out', 'package.json', 'x.txt'], 'is a file'],
  ['--out within what is read', ['--out', 'seeds/out', 'seeds'], 'lies within seeds'],
  ['dates that are not there', ['--out', 'o', '--published', 'nowhere.json', 'seeds'], 'not a readable JSON'],
])('%s: exit code 2, with the help', (_, args, words) => {
  const { status, stdout, stderr } = runProgram('curate', ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).toContain('Usage: npm run -s curate');
});

test('--help: the help on stdout, exit code 0', () => {
  const { status, stdout, stderr } = runProgram('curate', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Usage: npm run -s curate');
});
