/** Who is let in: token, Host, Origin, methods, bodies; and the headers of every answer. */
import { request } from 'node:http';
import { TestBench, withMenu } from '../support/test-bench';

let bench: TestBench;

beforeAll(async () => {
  bench = await TestBench.open(withMenu('function nothing() {}'));
});

afterAll(() => bench.close());

/** fetch sets Host itself; node:http sends whatever it is told. */
function status(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { port } = new URL(bench.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

const port = () => new URL(bench.origin).port;
const json = { 'content-type': 'application/json' };

test('the page and the requests work with the token', async () => {
  expect((await bench.fetch(`/?token=${bench.token}`)).status).toBe(200);
  expect((await bench.post('tabs', {})).status).toBe(200);
  const own = { ...json, host: `localhost:${port()}`, 'x-accord-token': bench.token };
  expect(await status('/api/tabs', { ...own, origin: `http://localhost:${port()}` }, 'POST')).toBe(200);
});

test.each([
  ['none', ''],
  ['a wrong one', '?token=wrong'],
  ['one of the right length', `?token=${'A'.repeat(43)}`],
])('the page is refused with %s for a token', async (_, query) => {
  const page = await bench.fetch(`/${query}`);
  expect(page.status).toBe(403);
  expect(page.body).not.toContain(bench.token);
  expect((await bench.fetch(`/api/events${query}`)).status).toBe(403);
});

test('a request takes its token from the header alone', async () => {
  expect((await bench.post('tabs', {}, { 'x-accord-token': '' })).status).toBe(403);
  const inAddress = await bench.fetch(`/api/tabs?token=${bench.token}`, {
    method: 'POST',
    headers: json,
    body: '{}',
  });
  expect(inAddress.status).toBe(403);
});

test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost', '[::1]:80', 'localhost.evil.example'])(
  'the host %j is refused everywhere',
  async (host) => {
    const headers = { ...json, host, 'x-accord-token': bench.token };
    expect(await status(`/?token=${bench.token}`, headers)).toBe(403);
    expect(await status('/assets/main.js', headers)).toBe(403);
    expect(await status('/api/tabs', headers, 'POST')).toBe(403);
  },
);

test.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
  'the origin %s is refused',
  async (origin) => {
    expect((await bench.post('tabs', {}, { origin })).status).toBe(403);
    expect((await bench.fetch(`/api/events?token=${bench.token}`, { headers: { origin } })).status).toBe(403);
  },
);

test.each([
  ['another content type', 415, { 'content-type': 'text/plain' }, '{}'],
  ['no JSON', 400, {}, '{'],
  ['an unknown field', 400, {}, '{"other":1}'],
  ['a body over 20 MB', 413, {}, `"${'x'.repeat(21 * 1024 * 1024)}"`],
])('a body is refused: %s', async (_, code, headers, body) => {
  // The server may hang up on a large body before all of it is sent.
  const reply = await bench.post('tabs', body, headers).catch(() => null);
  if (code !== 413 || reply) expect(reply?.status).toBe(code);
  expect((await bench.post('tabs', {})).status).toBe(200);
});

test.each([
  ['edit', { tab: 0, row: 0, column: 1, typed: 'x' }],
  ['edit', { tab: 0, row: 1.5, column: 1, typed: 'x' }],
  ['edit', { tab: 0, row: 1, column: 1, typed: 7 }],
  ['paste', { tab: 0, row: 1, column: 1, cells: 'x' }],
  ['resizeColumn', { tab: 0, column: 1, width: -5 }],
])('%s %j has the wrong shape', async (name, body) => {
  expect((await bench.post(name, body)).status).toBe(400);
});

test.each(['__proto__', 'constructor', 'nothing', 'toString'])('there is no request %s', async (name) => {
  expect((await bench.post(name, {})).status).toBe(404);
});

test('other methods and paths are refused', async () => {
  expect((await bench.fetch('/api/tabs')).status).toBe(405);
  expect((await bench.fetch(`/?token=${bench.token}`, { method: 'DELETE' })).status).toBe(405);
  const outside = [
    '/assets/..%2Fworker.js',
    '/assets/../worker.js',
    '/assets/%00',
    `/x?token=${bench.token}`,
  ];
  for (const path of outside) expect(await status(path, { host: `127.0.0.1:${port()}` })).not.toBe(200);
  expect((await bench.fetch(`/pages/${'0'.repeat(32)}`)).status).toBe(404);
});

test('answers are not stored, not guessed at, not shared, and carry a policy', async () => {
  const replies = [
    await bench.fetch(`/?token=${bench.token}`),
    await bench.fetch('/'),
    await bench.post('tabs', {}),
    await bench.post('none', {}),
  ];
  for (const { headers } of replies) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(replies[0]?.headers.get('content-security-policy')).toContain("script-src 'self';");
});
