import type { StageResult } from '../../../src/core/import/stage-articles';
import { runImport, type Progress } from '../../../src/ui/import-dialog/run-import';

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** google.script.run as a page sees it: answers come later, errors go to the failure handler. */
function stubScript(answers: Answers): string[] {
  const calls: string[] = [];
  const runner = (ok: (value: unknown) => void, bad: (error: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof ok) => runner(handler, bad);
          if (name === 'withFailureHandler') return (handler: typeof bad) => runner(ok, handler);
          return (...args: never[]) => {
            calls.push(name);
            void Promise.resolve()
              .then(() => answers[name]?.(...args))
              .then(ok, bad);
          };
        },
      },
    );
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(globalThis, { google: { script: { run } } });
  return calls;
}

const sources = Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, text: `text ${i}` }));
const stage = (slice: Array<{ name: string }>, result: StageResult = 'imported') => ({
  repairs: [],
  outcomes: slice.map(({ name }) => ({ name, result, article_id: `art_${name}` })),
});
const proposed = (done: number, left: number) => ({
  done,
  left,
  added: { events: done, cooperation: 0, officials: 0, figures: 0 },
  requeued: 0,
  unsupported: 0,
});

test('stores slice by slice, reads until nothing is left, and tells how far it is', async () => {
  let left = 60;
  const calls = stubScript({
    pageSetUp: () => ({ repairs: ['repaired'] }),
    pageStage: stage,
    pagePropose: () => proposed(20, (left -= 20)),
  });
  const told: Progress[] = [];
  const result = await runImport(sources, {
    told: (progress) => told.push(progress),
    cancelled: () => false,
  });
  expect(calls).toEqual([
    'pageSetUp',
    ...Array<string>(3).fill('pageStage'),
    ...Array<string>(3).fill('pagePropose'),
  ]);
  expect(result).toMatchObject({ ended: 'done', unstored: [], repairs: ['repaired'] });
  expect(result.proposals).toMatchObject({ done: 60, left: 0, added: { events: 60 } });
  expect(result.outcomes).toHaveLength(60);
  expect(told.map(({ step, done, all }) => `${step} ${done}/${all}`)).toEqual([
    'staging 0/60',
    'staging 25/60',
    'staging 50/60',
    'proposing 0/60',
    'proposing 20/60',
    'proposing 40/60',
  ]);
});

test('cancelled, it stops after the current slice and says what is left', async () => {
  let slices = 0;
  const calls = stubScript({
    pageSetUp: () => ({ repairs: [] }),
    pageStage: (slice: Array<{ name: string }>) => {
      slices += 1;
      return stage(slice);
    },
  });
  const result = await runImport(sources, { told: () => undefined, cancelled: () => slices === 1 });
  expect(calls).toEqual(['pageSetUp', 'pageStage']);
  expect(result).toMatchObject({ ended: 'cancelled', proposals: { done: 0, left: 25 } });
  expect(result.unstored).toHaveLength(35);
});

test('an error keeps what was done and comes in plain words', async () => {
  stubScript({
    pageSetUp: () => ({ repairs: [] }),
    pageStage: stage,
    pagePropose: () => {
      throw new Error('ScriptError: PERMISSION_DENIED');
    },
  });
  const result = await runImport(sources, { told: () => undefined, cancelled: () => false });
  expect(result).toMatchObject({ ended: 'error', unstored: [] });
  expect(result.message).toMatch(/several Google accounts/);
});

test('without texts it only updates proposals', async () => {
  const calls = stubScript({ pageSetUp: () => ({ repairs: [] }), pagePropose: () => proposed(0, 0) });
  expect((await runImport([], { told: () => undefined, cancelled: () => false })).ended).toBe('done');
  expect(calls).toEqual(['pageSetUp', 'pagePropose']);
});
