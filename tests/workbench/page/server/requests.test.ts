/** The order in which requests leave the page: what is done in the grid waits for what was done before it. */

interface Sent {
  readonly name: string;
  answer(status: number): void;
}

const sent: Sent[] = [];
const names = () => sent.map(({ name }) => name);
/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

let ask: (name: string, body: object) => Promise<unknown>;

beforeAll(async () => {
  const fetch = (path: string) =>
    new Promise((resolve) => {
      const answer = (status: number) =>
        resolve({ ok: status === 200, statusText: 'Refused', json: () => Promise.resolve({}) });
      sent.push({ name: path.replace('/api/', ''), answer });
    });
  Object.assign(globalThis, { location: { search: '' }, fetch });
  ({ ask } = (await import('../../../../src/workbench/page/server/requests')) as unknown as {
    ask: typeof ask;
  });
});

test('what is taken back is sent once what was typed is there, even where that was refused', async () => {
  const typed = ask('edit', { typed: 'x' });
  const undone = ask('undo', {});
  const read = ask('tabs', {});
  await settle();
  // What changes nothing does not wait.
  expect(names().sort()).toEqual(['edit', 'tabs']);
  sent.find(({ name }) => name === 'edit')?.answer(409);
  await expect(typed).rejects.toThrow('Refused');
  await settle();
  expect(names()).toContain('undo');
  for (const { answer } of sent) answer(200);
  await Promise.all([undone, read]);
});
