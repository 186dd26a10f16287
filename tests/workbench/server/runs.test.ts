/** Runs in threads: locks between two, questions, sleep, cancelling, calls from pages, what reaches the disk. */
import type { PageView, ServerEvent } from '../../../src/workbench/protocol';
import { TestBench, withMenu } from './support/test-bench';

const CODE = withMenu(`
function write(text) {
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(text);
}
function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValue(); }
function addUnderLock() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(20000);
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange(2, 2);
  const value = Number(cell.getValue());
  Utilities.sleep(150);
  cell.setValue(value + 1);
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Who are you?', ui.ButtonSet.OK_CANCEL);
  write(answer.getSelectedButton() + ': ' + answer.getResponseText());
}
function warn() { write('closed with ' + SpreadsheetApp.getUi().alert('Ready?')); }
function flushThenSpin() {
  write('flushed');
  SpreadsheetApp.flush();
  write('never to be seen');
  for (;;) Utilities.sleep(1000);
}
function spin() { for (;;); }
function fail() { throw new Error('plainly wrong'); }
function openPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Side')); }
function openHostilePage() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>inline</p>').setTitle('Inline'));
}
function double(n) { return { twice: n * 2, when: null }; }
function hold(n) {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange(3, 3);
  while (cell.getValue() !== 'go') Utilities.sleep(20);
  return n;
}
function letGo() { SpreadsheetApp.getActive().getSheets()[0].getRange(3, 3).setValue('go'); }
function secret_() { return 'secret'; }
`);

let bench: TestBench;

beforeAll(async () => {
  bench = await TestBench.open(CODE);
  await bench.ready();
});

afterAll(() => bench.close());

const cell = (row: number, column: number) => bench.host.workbook.values('Sheet1')[row - 1]?.[column - 1];

/** Opens the script's sidebar and returns what was told of it. */
async function openSidebar(): Promise<PageView> {
  const seen = bench.events.length;
  await bench.run('openPage');
  const told = bench.events.slice(seen).find((event) => event.type === 'page');
  return (told as { page: PageView }).page;
}

test('opening runs onOpen and tells the menu', async () => {
  const { menus } = await bench.event('menu');
  expect(menus[0]?.caption).toBe('Test');
});

test('only functions that a menu names can be run', async () => {
  const { status } = await bench.post('run', { function: 'secret_' });
  expect(status).toBe(404);
});

test('two runs at once: the second waits for the lock and sees what the first wrote', async () => {
  const before = bench.events.length;
  await Promise.all([bench.run('addUnderLock'), bench.run('addUnderLock'), bench.run('addUnderLock')]);
  expect(cell(2, 2)).toBe(3);
  const most = Math.max(
    ...bench.events.slice(before).map((event) => (event.type === 'runs' ? event.runs.length : 0)),
  );
  expect(most).toBeGreaterThan(1);
});

test('a prompt holds its run until somebody answers, and nobody else', async () => {
  const ended = bench.run('askName');
  const { ask } = await bench.event('ask', (event) => event.ask.kind === 'prompt');
  expect(ask).toMatchObject({ title: 'Name', message: 'Who are you?', buttons: ['OK', 'CANCEL'] });
  await bench.event('runs', ({ runs }) =>
    runs.some(({ run, state }) => run === ask.run && state === 'asking'),
  );
  await bench.run('read');
  expect((await bench.post('answer', { ask: ask.ask, button: 'YES', text: '' })).status).toBe(404);
  await bench.ask('answer', { ask: ask.ask, button: 'OK', text: 'نورة' });
  expect((await ended).error).toBeNull();
  expect(cell(1, 1)).toBe('OK: نورة');
  expect((await bench.post('answer', { ask: ask.ask, button: 'OK' })).status).toBe(404);
});

test('a cancelled run loses what it had not flushed, and its question goes', async () => {
  const { run } = await bench.ask('run', { function: 'flushThenSpin' });
  await bench.event('changed', () => cell(1, 1) === 'flushed');
  await bench.ask('cancel', { run });
  const end = await bench.event('runEnded', (event) => event.run === run);
  expect(end.cancelled).toBe(true);
  expect(cell(1, 1)).toBe('flushed');
  expect(bench.saved().workbook.sheets[0]?.rows[0]?.[0]).toBe('flushed');

  const asking = await bench.ask('run', { function: 'warn' });
  const { ask } = await bench.event('ask', (event) => event.ask.run === asking.run);
  await bench.ask('cancel', { run: asking.run });
  await bench.event('answered', (event) => event.ask === ask.ask);
  await bench.event('runEnded', (event) => event.run === asking.run);
  expect(cell(1, 1)).toBe('flushed');
});

test('a run that calls nothing can be cancelled too', async () => {
  const { run } = await bench.ask('run', { function: 'spin' });
  await bench.ask('cancel', { run });
  expect(await bench.event('runEnded', (event) => event.run === run)).toMatchObject({ cancelled: true });
  expect((await bench.post('cancel', { run })).status).toBe(404);
});

test('what a script throws is told in its words', async () => {
  const { error } = await bench.run('fail');
  expect(error).toEqual({ name: 'Error', message: 'plainly wrong' });
});

test('a page calls functions, but no private ones', async () => {
  const { page, title, kind } = await openSidebar();
  expect([title, kind]).toEqual(['Side', 'sidebar']);
  const call = async (id: string, name: string, args: number[]) => {
    await bench.ask('call', { page, call: id, function: name, args });
    const { value, error } = await bench.event('result', (event) => event.call === id);
    return { value, error };
  };
  expect(await call('a', 'double', [21])).toEqual({ value: { twice: 42, when: null }, error: null });
  expect((await call('b', 'secret_', [])).error?.message).toBe('Script function not found: secret_');
  expect((await call('c', 'constructor', [])).error?.message).toBe('Script function not found: constructor');
});

test('ten calls of a page run at once; the eleventh waits', async () => {
  const { page } = await openSidebar();
  const seen = bench.events.length;
  const ids = Array.from({ length: 12 }, (_, index) => `many-${index}`);
  await Promise.all(
    ids.map((call, index) => bench.ask('call', { page, call, function: 'hold', args: [index] })),
  );
  const running = (event: ServerEvent): number =>
    event.type === 'runs'
      ? event.runs.filter(({ name, state }) => name === 'hold' && state === 'running').length
      : 0;
  await bench.event('runs', (event) => running(event) === 10);
  await bench.run('letGo');
  await Promise.all(ids.map((id) => bench.event('result', (event) => event.call === id)));
  expect(Math.max(...bench.events.slice(seen).map(running))).toBe(10);
});

test('a page is served to its frame with the shim first, until it is closed', async () => {
  const { page, path } = await openSidebar();
  const frame = await bench.fetch(path);
  expect(frame.status).toBe(200);
  expect(frame.body.indexOf('<script>')).toBeLessThan(frame.body.indexOf('<p>page</p>'));
  expect(frame.body.startsWith('<!doctype html>')).toBe(true);
  const policy = frame.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/sandbox allow-scripts allow-downloads allow-forms;/);
  expect(frame.body).not.toContain(bench.token);
  await bench.run('openHostilePage');
  await bench.event('closePage', (event) => event.page === page);
  expect((await bench.fetch(path)).status).toBe(404);
  // Whoever closes it in the same moment is told nothing: it is closed.
  expect((await bench.post('closePage', { page })).status).toBe(200);
});

test('what a page called before it was closed is done when it arrives later; a page nobody saw may call nothing', async () => {
  const { page } = await openSidebar();
  await bench.ask('closePage', { page });
  await bench.ask('call', { page, call: 'late', function: 'double', args: [21] });
  expect(await bench.event('result', (event) => event.call === 'late')).toMatchObject({
    value: { twice: 42 },
  });
  const stranger = await bench.post('call', {
    page: 'x'.repeat(32),
    call: 'x',
    function: 'double',
    args: [1],
  });
  expect(stranger.status).toBe(404);
});

test('a question that no window shows is closed after a while', async () => {
  const alone = await TestBench.open(CODE, { unattendedAfter: 50 });
  try {
    for (;;) {
      const { status } = await alone.post('run', { function: 'warn' });
      if (status === 200) break;
    }
    for (;;) {
      const rows = alone.host.workbook.values('Sheet1');
      if (rows[0]?.[0] === 'closed with CLOSE') break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await alone.close();
  }
});

test('a window that comes back hears the results it missed', async () => {
  const { page } = await openSidebar();
  const headers = { 'x-accord-token': bench.token };
  const events = `/api/events?token=${bench.token}`;
  const first = await firstMessages(`${bench.origin}${events}`, headers, 1);
  const id = /^id: (\S+)$/m.exec(first)?.[1] ?? '';
  await bench.ask('call', { page, call: 'missed', function: 'double', args: [4] });
  await bench.event('result', (event) => event.call === 'missed');
  const again = await firstMessages(`${bench.origin}${events}`, { ...headers, 'last-event-id': id }, 2);
  expect(again).toContain('"type":"hello"');
  expect(again).toContain('"call":"missed"');
});

async function firstMessages(url: string, headers: Record<string, string>, count: number): Promise<string> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (text.split('\n\n').length > count) break;
  }
  abort.abort();
  return text;
}

test('scripts read the clock that the workbench was given', async () => {
  const code = withMenu(`function stamp() {
  const stamps = [new Date().toISOString(), Date.now(), Date()];
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1, 3).setNumberFormat('@').setValues([stamps]);
}`);
  const own = await TestBench.open(code, { now: () => Date.UTC(2020, 1, 29, 12) });
  try {
    await own.ready();
    expect(await own.run('stamp')).toMatchObject({ error: null });
    const [[iso, number, text] = []] = own.host.workbook.values('Sheet1');
    expect([iso, Number(number)]).toEqual(['2020-02-29T12:00:00.000Z', Date.UTC(2020, 1, 29, 12)]);
    expect(text).toMatch(/Feb 29 2020|Mar 01 2020/);
  } finally {
    await own.close();
  }
});
