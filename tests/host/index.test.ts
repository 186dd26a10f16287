/** The host end to end: a hand-written Code.js, its runs, page calls, people beside it, and large grids. */
import { createHost, RecordingUi, type AuthMode, type Host } from '../../src/host';
import { inBoundedTime } from '../support/bounded-time';

const code = `
function sheet_() { return SpreadsheetApp.getActive().getSheets()[0]; }
function write() { sheet_().getRange(1, 1, 2, 2).setValues([['a', '1'], [true, '']]); }
function read() { return sheet_().getRange('A1:B2').getValues(); }
function fail() { sheet_().getRange('A1').setValue('kept'); throw new TypeError('broken'); }
function flushThenWrite() { sheet_().getRange('A1').setValue('flushed'); SpreadsheetApp.flush(); sheet_().getRange('A2').setValue('buffered'); sheet_().getRange('A3').setValue('last'); }
function stubborn() { for (let row = 1; row < 5; row++) try { sheet_().getRange(row, 1).setValue(row); } catch (error) {} return 'done'; }
function echo(value) { return value; }
function dated() { return new Date(); }
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addToUi(); console.log('mode', e.authMode); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')); }
function now() { return [Date.now(), new Date().toISOString(), new Date(0) instanceof Date]; }
function wait() { Utilities.sleep(200000); sheet_().getRange('A1').setValue('slept'); Utilities.sleep(200000); sheet_().getRange('A2').setValue('late'); }
function engine() { return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'process', 'require', '__host', 'WebAssembly'].filter((name) => typeof globalThis[name] !== 'undefined'); }
`;

const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

function newHost(script = code, oauthScopes = [CURRENT_ONLY, CONTAINER_UI], ui = new RecordingUi()): Host {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes });
  return createHost({
    files: { 'Code.js': script, 'sidebar.html': '<p>hello</p>', 'appsscript.json': manifest },
    ui,
  });
}

describe('runs', () => {
  test('read what earlier runs wrote', () => {
    const host = newHost();
    expect(host.run('write')).toMatchObject({ result: null, ledger: { reads: 0, writes: 1, calls: 1 } });
    const expected = [
      ['a', 1],
      [true, ''],
    ];
    expect(host.run('read').result).toEqual(expected);
    expect(host.workbook.values('Sheet1')).toEqual(expected);
  });

  test('report what the script throws and keep what it wrote before', () => {
    const host = newHost();
    expect(host.run('fail').error).toMatchObject({ name: 'TypeError', message: 'broken' });
    expect(host.workbook.values('Sheet1')).toEqual([['kept']]);
  });

  test('lose buffered writes when they are killed, and keep flushed ones', () => {
    const host = newHost();
    const { error, ledger } = host.run('flushThenWrite', [], { killAtCall: 3 });
    expect(error?.message).toBe('The run was killed.');
    expect(ledger).toMatchObject({ flushes: 1, writes: 3 });
    expect(host.workbook.values('Sheet1')).toEqual([['flushed']]);
  });

  test.each([
    [undefined, false],
    [false, true],
  ])('with documentLock %s, the document lock is missing: %s', (documentLock, missing) => {
    const script = 'function lock() { return LockService.getDocumentLock() === null; }';
    const host = createHost({ files: { 'Code.js': script }, documentLock });
    expect(host.run('lock').result).toBe(missing);
  });

  test('cannot catch being killed', () => {
    const host = newHost();
    const { result, error } = host.run('stubborn', [], { killAtCall: 2 });
    expect([result, error?.message]).toEqual([null, 'The run was killed.']);
    expect(host.workbook.values('Sheet1')).toEqual([]);
  });

  test('end after six minutes of the injected clock', () => {
    let time = 0;
    const sleep = (milliseconds: number): void => void (time += milliseconds);
    const host = createHost({ files: { 'Code.js': code }, now: () => time, sleep });
    expect(host.run('wait').error?.message).toBe('Exceeded maximum execution time');
    expect(host.workbook.values('Sheet1')).toEqual([]);
  });

  test('see the injected clock as their Date', () => {
    const host = createHost({ files: { 'Code.js': code }, now: () => 86_400_000 });
    expect(host.run('now').result).toEqual([86_400_000, '1970-01-02T00:00:00.000Z', true]);
  });

  test('find an engine as bare as Apps Script', () => {
    expect(newHost().run('engine').result).toEqual([]);
  });

  test('say which function is missing', () => {
    expect(newHost().run('nothing').error?.message).toBe('Script function not found: nothing');
  });
});

describe('authorisation (workspace/add-ons/concepts/editor-auth-lifecycle)', () => {
  const required = `Required permissions: (${CURRENT_ONLY} || https://www.googleapis.com/auth/spreadsheets)`;

  test('onOpen builds its menu in every mode', () => {
    const host = newHost();
    for (const authMode of ['NONE', 'LIMITED', 'FULL'] as const) {
      const { error, logs } = host.run('onOpen', undefined, { authMode });
      expect([error, logs]).toEqual([undefined, [{ level: 'log', text: `mode ${authMode}` }]]);
    }
    expect(host.menu()).toEqual([
      { caption: 'Add-on', items: [{ caption: 'Open sidebar', function: 'openSidebar' }] },
    ]);
  });

  test.each<[AuthMode, string, string | undefined]>([
    ['NONE', 'write', `You do not have permission to call SpreadsheetApp.getActive. ${required}`],
    ['LIMITED', 'write', undefined],
    [
      'LIMITED',
      'openSidebar',
      `You do not have permission to call Ui.showSidebar. Required permissions: ${CONTAINER_UI}`,
    ],
    ['FULL', 'openSidebar', undefined],
  ])('%s: %s', (authMode, name, message) => {
    expect(newHost().run(name, [], { authMode }).error?.message).toBe(message);
  });

  test('the manifest must name the scopes', () => {
    const host = newHost(code, []);
    expect(host.run('write').error?.message).toContain(
      'You do not have permission to call SpreadsheetApp.getActive.',
    );
    expect(host.run('openSidebar').error?.message).toContain(`Required permissions: ${CONTAINER_UI}`);
  });

  test('a service call at top level ends a run in NONE', () => {
    const host = newHost(`const book = SpreadsheetApp.getActive();\n${code}`);
    expect(host.run('onOpen', undefined, { authMode: 'NONE' }).error?.message).toContain(required);
    expect(host.run('onOpen', undefined, { authMode: 'LIMITED' }).error).toBeUndefined();
  });
});

describe('calls from a page (guides/html/reference/run)', () => {
  test.each([
    [{ a: [1, 'x', null, true] }, { a: [1, 'x', null, true] }],
    [
      [undefined, 1],
      [null, 1],
    ],
  ])('carry %j', (value, expected) => {
    expect(newHost().callFromPage('echo', value).result).toEqual(expected);
  });

  test.each([[new Date(0)], [() => 1], [{ deep: [new Date(0)] }]])('refuse %p', (value) => {
    expect(() => newHost().callFromPage('echo', value)).toThrow('Failed due to illegal value in property');
  });

  test('bring back nothing where the result holds a date', () => {
    expect(newHost().callFromPage('dated').result).toBeNull();
  });

  test('cannot reach private functions', () => {
    expect(newHost().callFromPage('sheet_').error?.message).toBe('Script function not found: sheet_');
  });
});

describe('size', () => {
  test('a large grid is written and read in one go each', () => {
    const host = newHost(`function fill() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.insertRowsAfter(1000, 9000);
      const range = sheet.getRange(1, 1, 10000, 20).setNumberFormat('@');
      const values = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 20 }, (_, column) => 'text ' + row + ' ' + column));
      range.setValues(values);
      const back = range.getValues();
      return [back.length * back[9999].length, back[9999][19]];
    }`);
    const { result } = inBoundedTime(() => host.run('fill'));
    expect(result).toEqual([200_000, 'text 9999 19']);
  });
});

test('a saved host goes on where it stopped', () => {
  const host = newHost();
  host.run('write');
  const saved = JSON.parse(JSON.stringify(host.save())) as ReturnType<Host['save']>;
  const again = createHost({ files: { 'Code.js': code }, ...saved });
  expect(again.run('read').result).toEqual(host.run('read').result);
});
