/** `npm start` as a process: served at the printed address, one at a time, alive again after kill -9. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Ask, RequestName } from '../../src/workbench/protocol';

const PROGRAM = join('build', 'cli', 'start.js');

interface Started {
  readonly child: ChildProcess;
  readonly url: URL;
  readonly output: string;
}

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-start-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function launch(...args: string[]): {
  child: ChildProcess;
  ended: Promise<{ code: number; output: string }>;
} {
  const child = spawn(process.execPath, [PROGRAM, '--data', folder, ...args]);
  children.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<{ code: number; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
  return { child, ended };
}

/** Starts and waits for the address. */
function start(): Promise<Started> {
  const { child, ended } = launch('--port', '0');
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const url = /Accord is open at (\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ child, url: new URL(url), output });
    });
    void ended.then((end) => reject(new Error(end.output)));
  });
}

async function ask<Name extends RequestName>(
  { url }: Started,
  name: Name,
  body: Ask<Name>,
): Promise<Answer<Name>> {
  const response = await fetch(`${url.origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-accord-token': url.searchParams.get('token') ?? '' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer<Name>;
}

/** So many numbers are acknowledged before the kill, which comes while the next one is under way. */
const TYPED_BEFORE_KILL = 20;

/** Types numbers into a tab, one after the other, until the server is gone. Returns the last acknowledged. */
async function typeUntilKilled(started: Started, tab: number): Promise<number> {
  for (let number = 1; ; number++) {
    const typed = ask(started, 'edit', { tab, row: number, column: 1, typed: String(number) });
    if (number > TYPED_BEFORE_KILL) setImmediate(() => started.child.kill('SIGKILL'));
    try {
      await typed;
    } catch {
      return number - 1;
    }
  }
}

test('kill -9 in the middle of typing loses nothing that was acknowledged', async () => {
  const first = await start();
  expect(first.url.hostname).toBe('127.0.0.1');
  const { tab } = await ask(first, 'addTab', { name: 'Typed' });
  const acknowledged = await typeUntilKilled(first, tab);
  expect(acknowledged).toBeGreaterThanOrEqual(TYPED_BEFORE_KILL);

  const again = await start();
  const { rows } = await ask(again, 'rows', { tab, from: 1, count: 500 });
  const kept = rows.map(([text]) => Number(text));
  // What was under way may have made it too.
  expect([acknowledged, acknowledged + 1]).toContain(kept.length);
  expect(kept).toEqual(kept.map((_, index) => index + 1));
});

test('a second start on the same workbook is refused; a signal stops the first cleanly', async () => {
  const first = await start();
  expect(first.output).toMatch(/events, \d+ dyads/);
  const second = await launch('--no-serve').ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain('Accord is running already on this workbook');
  expect(second.output).toContain(first.url.href);
  const { menus } = await menuOf(first);
  expect(menus).toContain('Accord');

  const stopped = new Promise((resolve) => first.child.on('close', resolve));
  first.child.kill('SIGINT');
  expect(await stopped).toBe(0);
  expect(existsSync(join(folder, 'accord.lock'))).toBe(false);
  expect(readFileSync(join(folder, 'workbook.json'), 'utf8').length).toBeGreaterThan(1_000);
});

/** What the add-on's own onOpen put there. */
async function menuOf({ url }: Started): Promise<{ menus: string }> {
  const abort = new AbortController();
  const response = await fetch(`${url.origin}/api/events${url.search}`, { signal: abort.signal });
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (/"menus":\[\{/.test(text)) break;
  }
  abort.abort();
  return { menus: /"menus":\[\{"caption":"([^"]*)"/.exec(text)?.[1] ?? '' };
}

test.each([
  [['--port', 'x'], 2, 'Not a port: x'],
  [['--port', '70000'], 2, 'Not a port: 70000'],
  [['--other'], 2, '--other'],
  [['--help'], 0, 'Usage: npm start'],
])('%j ends with %d', async (args, code, words) => {
  const end = await launch(...args).ended;
  expect(end.code).toBe(code);
  expect(end.output).toContain(words);
});
