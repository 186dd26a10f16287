import { keepNow, keepSession, keepWords, prepareKeeping } from '../../../src/ui/common/keep-words';

interface Call {
  readonly words: { readonly drafts: Record<string, string>; readonly session?: string };
  readonly done: () => void;
  readonly fail: () => void;
}

const calls: Call[] = [];
const complaints: string[] = [];
const states: boolean[] = [];

/** google.script.run as far as the page uses it: a call stays under way until the test ends it. */
function runner(success: () => void, failure: (error: Error) => void): object {
  return {
    withSuccessHandler: (handler: () => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    pageKeepReviewState: (words: Call['words']) =>
      calls.push({ words, done: success, fail: () => failure(new Error('Busy.')) }),
  };
}

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => jest.advanceTimersByTimeAsync(0);

beforeAll(() => {
  jest.useFakeTimers();
  const none = { addEventListener: () => undefined };
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(globalThis, { window: none, document: none, google: { script: { run } } });
  prepareKeeping({
    failed: (message) => complaints.push(message),
    changed: (isKept) => states.push(isKept),
  });
});

/** Each test begins when nothing is under way and no pause is left. */
afterEach(async () => {
  for (const { done } of calls) done();
  await jest.advanceTimersByTimeAsync(10_000);
  for (const { done } of calls) done();
  await jest.advanceTimersByTimeAsync(10_000);
  calls.length = 0;
  complaints.length = 0;
  states.length = 0;
});

test('the first words are kept at once, those of the next moments in one call, the newest of each', async () => {
  keepWords('evt_1', 'a');
  await settle();
  expect(calls.map(({ words }) => words)).toEqual([{ drafts: { evt_1: 'a' } }]);
  keepWords('evt_1', 'ab');
  keepWords('evt_2', 'x');
  keepWords('evt_1', 'abc');
  keepSession('{"at":1}');
  await jest.advanceTimersByTimeAsync(10_000);
  // The first call has not come back: an older one that came in later would bring old words back.
  expect(calls).toHaveLength(1);
  calls[0]?.done();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(calls[1]?.words).toEqual({ drafts: { evt_1: 'abc', evt_2: 'x' }, session: '{"at":1}' });
});

test('the page hears that all is kept only once the newest words are', async () => {
  keepWords('evt_1', 'a');
  await settle();
  keepWords('evt_1', 'ab');
  calls[0]?.done();
  await settle();
  expect(states).toEqual([false, false, false]);
  await jest.advanceTimersByTimeAsync(1_000);
  calls[1]?.fail();
  await settle();
  expect(states).not.toContain(true);
  await jest.advanceTimersByTimeAsync(10_000);
  calls[2]?.done();
  await settle();
  expect(states.at(-1)).toBe(true);
});

test('what could not be kept is told and sent again, but not over newer words', async () => {
  keepWords('evt_1', 'old');
  keepWords('evt_2', 'kept');
  await settle();
  expect(calls[0]?.words.drafts).toEqual({ evt_1: 'old' });
  calls[0]?.done();
  await jest.advanceTimersByTimeAsync(1_000);
  calls[1]?.fail();
  keepWords('evt_1', 'new');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(complaints).toEqual(['Busy.']);
  expect(calls[2]?.words.drafts).toEqual({ evt_1: 'new', evt_2: 'kept' });
});

test('a page that closes waits until everything is kept', async () => {
  keepWords('evt_1', 'a');
  await settle();
  keepWords('evt_1', 'ab');
  let isKept = false;
  void keepNow().then(() => (isKept = true));
  calls[0]?.done();
  await settle();
  expect([calls[1]?.words.drafts, isKept]).toEqual([{ evt_1: 'ab' }, false]);
  calls[1]?.done();
  await settle();
  expect(isKept).toBe(true);
  await keepNow();
  expect(calls).toHaveLength(2);
});
