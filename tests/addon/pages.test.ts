import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RecordingUi } from '../../src/host';
import { builtFiles, MEETING, TestWorkbook } from './support/open-workbook';

const PAGES = Object.keys(builtFiles()).filter((name) => /(?<!^long-texts)\.html$/.test(name));

test('each folder of src/ui with a page.html is a page', () => {
  const folders = readdirSync('src/ui').filter((name) => existsSync(`src/ui/${name}/page.html`));
  expect(PAGES.length).toBeGreaterThan(5);
  expect([...PAGES].sort()).toEqual(folders.map((name) => `${name}.html`).sort());
});

describe.each(PAGES)('%s', (name) => {
  const html = builtFiles()[name]!;

  test('is one self-contained document', () => {
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import|url\(/);
  });

  test('has every part of the shell once, and no marker of a part is left', () => {
    expect(html).not.toContain('<!--');
    for (const part of ['<!doctype html>', '<style>', 'id="loading"', '<main id="page"'])
      expect(html.split(part)).toHaveLength(2);
    expect(html).toContain(`<body class="${name === 'sidebar.html' ? 'sidebar' : 'dialog'}">`);
  });

  test('has one script, and nothing in it ends it early', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.slice(html.indexOf('<script'))).not.toContain('<!--');
  });

  test('writes data only as text', () => {
    expect(html).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  });

  test('no id stands twice, and what a field is described or labelled by is in the page', () => {
    const body = html.slice(html.indexOf('<body'), html.indexOf('<script'));
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...body.matchAll(/ (?:for|list|aria-(?:labelledby|describedby))="([^"]*)"/g)].flatMap(
      (match) => match[1]!.split(' '),
    );
    for (const id of named) expect(ids).toContain(id);
  });

  test('every id that the script asks for by name is in the page', () => {
    const folder = name.replace('.html', '');
    const main = readFileSync(`src/ui/${folder}/main.ts`, 'utf8');
    const asked = [...main.matchAll(/byId(?:<\w+>)?\('([\w-]+)'\)/g)].map((match) => match[1]);
    expect(asked.length).toBeGreaterThan(2);
    for (const id of asked) expect(html).toContain(`id="${id}"`);
  });
});

test('every page that asks for a name asks in the same way', () => {
  const fields = Object.values(builtFiles()).flatMap(
    (html) => html.match(/<input[^>]*id="coder-name"[^>]*>/g) ?? [],
  );
  expect(fields.length).toBeGreaterThan(5);
  expect(new Set(fields).size).toBe(1);
  expect(fields[0]).toContain('autocomplete="name"');
  expect(fields[0]).toContain('aria-describedby="coder-hint coder-message"');
});

describe('pageHello', () => {
  test('tells language and coder without a call to the document', () => {
    const workbook = new TestWorkbook({ user: { locale: 'ar' } });
    const { result, ledger } = workbook.measure('pageHello', []);
    expect(result).toEqual({ language: 'ar', coder: '' });
    expect(ledger.calls).toBe(0);
    workbook.call('pageSetCoder', ' Amal ');
    expect(workbook.call('pageHello').coder).toBe('Amal');
  });
});

describe('pagePreview', () => {
  const source = { name: 'a.txt', text: MEETING, url: 'https://example.org/a', published_on: '2021-05-06' };

  test('writes nothing, not even tabs', () => {
    const workbook = new TestWorkbook();
    const before = workbook.person.version;
    const [row] = workbook.call('pagePreview', [source]);
    expect(row).toMatchObject({
      name: 'a.txt',
      result: 'imported',
      language: 'en',
      published_on: '2021-05-06',
    });
    expect(workbook.person.version).toBe(before);
  });

  test('says what the import then does', () => {
    const workbook = new TestWorkbook();
    workbook.importTexts(source);
    const sources = [
      { ...source, name: 'same text' },
      { name: 'same address', text: `${MEETING} An addition.`, url: source.url },
      { name: 'new', text: `${MEETING} Something else.` },
      { name: 'new again', text: `${MEETING}  Something else.` },
      { name: 'empty', text: '' },
      { name: 'date', text: `${MEETING} Third.`, published_on: '6.5.2021' },
    ];
    const rows = workbook.call('pagePreview', sources);
    const title = workbook.rows('Articles')[0]!.Title;
    expect(rows.map(({ result, same_as }) => [result, same_as])).toEqual([
      ['already-there', title],
      ['new-version', title],
      ['imported', ''],
      ['already-there', rows[2]!.title],
      ['text-empty', ''],
      ['date-form', ''],
    ]);
    const { outcomes } = workbook.importTexts(...sources);
    expect(outcomes.map(({ result }) => result)).toEqual(rows.map(({ result }) => result));
  });

  test('knows what earlier calls of the same preview have found', () => {
    const workbook = new TestWorkbook();
    const [first] = workbook.call('pagePreview', [source]);
    const [second] = workbook.call('pagePreview', [{ name: 'b', text: MEETING }], [first!.known!]);
    expect(second?.result).toBe('already-there');
    expect(second?.known).toBeNull();
  });

  test('costs three document reads, however many texts', () => {
    const workbook = new TestWorkbook();
    workbook.importTexts(source);
    const sources = Array.from({ length: 25 }, (_, i) => ({ name: `${i}`, text: `${MEETING} ${i}.` }));
    expect(workbook.measure('pagePreview', [sources]).ledger).toMatchObject({ calls: 3, writes: 0 });
  });
});

describe('pageExportTab', () => {
  test('gives a tab as it stands, people’s own columns included, and real dates as ISO text', () => {
    const workbook = new TestWorkbook();
    workbook.importTexts({ name: 'a', text: MEETING });
    workbook.person.insertColumnsBefore('Events', 1);
    workbook.person.setCell('Events', 1, 1, 'Mine');
    const session = workbook.person.values('Events')[0]!.indexOf('Session');
    workbook.person.setCell('Events', 2, session + 1, '5/6/2021');
    const { rows, next } = workbook.call('pageExportTab', 'events', 1);
    expect(rows[0]?.slice(0, 2)).toEqual(['Mine', 'Event']);
    expect(rows[1]?.[session]).toBe('2021-05-06');
    expect(rows).toHaveLength(workbook.rows('Events').length + 1);
    expect(next).toBe(0);
  });

  test('block by block, nothing doubled or missing', () => {
    const workbook = new TestWorkbook();
    workbook.importTexts(
      ...Array.from({ length: 150 }, (_, i) => ({ name: `${i}`, text: `Text number ${i} of many.` })),
    );
    const found: unknown[][] = [];
    for (let next = 1; next > 0;) {
      const block = workbook.call('pageExportTab', 'texts', next);
      found.push(...block.rows);
      next = block.next;
    }
    expect(found).toEqual(workbook.person.values('Texts'));
  });

  test('a tab that is gone is named in plain words', () => {
    const workbook = new TestWorkbook();
    workbook.call('pageSetUp');
    workbook.person.deleteTab('Figures');
    expect(() => workbook.call('pageExportTab', 'figures', 1)).toThrow(/The tab “Figures” is missing/);
  });
});

test('pageOpenSidebar shows the sidebar', () => {
  const workbook = new TestWorkbook();
  const ui = new RecordingUi();
  workbook.host.callFromPageAs({ ui }, 'pageOpenSidebar');
  expect(ui.pages.map(({ kind }) => kind)).toEqual(['sidebar']);
});

test('what nobody foresaw reaches the page in plain words too', () => {
  const workbook = new TestWorkbook();
  expect(() => workbook.call('pagePreview', null as never)).toThrow(
    /Something went wrong: .*Nothing was lost/,
  );
});
