/** google.script.run as pages know it: handlers, user objects, dynamic names, what may cross. */
import type { FrameMessage } from '../../../src/workbench/protocol';
import { scriptHost } from '../../../src/workbench/page-shim/script-host';
import { scriptRun } from '../../../src/workbench/page-shim/script-run';

interface Runner {
  withSuccessHandler(handler: (...values: unknown[]) => void): Runner;
  withFailureHandler(handler: (...values: unknown[]) => void): Runner;
  withUserObject(value: unknown): Runner;
  [name: string]: (...values: never[]) => unknown;
}

function setUp() {
  const posted: Array<Extract<FrameMessage, { accord: 'call' }>> = [];
  const { runner, settle } = scriptRun((message) => {
    if (message.accord === 'call') posted.push(message);
  });
  return { posted, settle, run: runner as Runner };
}

test('a call posts its name and arguments and returns nothing', () => {
  const { run, posted } = setUp();
  expect(run.saveRow?.({ id: 7, note: undefined } as never, [undefined] as never)).toBeUndefined();
  expect(posted).toEqual([
    { accord: 'call', call: expect.any(String), function: 'saveRow', args: [{ id: 7 }, [null]] },
  ]);
});

test('results go to the handlers of their own call', () => {
  const { run, posted, settle } = setUp();
  const heard: unknown[][] = [];
  const base = run.withFailureHandler((error, user) => heard.push([(error as Error).message, user]));
  base
    .withUserObject('a')
    .withSuccessHandler((value, user) => heard.push([value, user]))
    .first?.();
  base.withUserObject('b').second?.();
  const [first, second] = posted.map(({ call }) => call);
  const error = { name: 'Exception', message: 'refused' };
  settle({ accord: 'result', call: second ?? '', value: null, error });
  settle({ accord: 'result', call: first ?? '', value: { done: 1 }, error: null });
  settle({ accord: 'result', call: first ?? '', value: 'twice', error: null });
  settle({ accord: 'result', call: 'unknown', value: 1, error: null });
  expect(heard).toEqual([
    ['refused', 'b'],
    [{ done: 1 }, 'a'],
  ]);
});

test('a failure nobody handles goes to the console', () => {
  const { run, posted, settle } = setUp();
  const spy = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  run.work?.();
  settle({
    accord: 'result',
    call: posted[0]?.call ?? '',
    value: null,
    error: { name: 'Error', message: 'x' },
  });
  expect(spy).toHaveBeenCalledWith(expect.objectContaining({ message: 'x' }));
  spy.mockRestore();
});

test.each([
  ['a date', new Date()],
  ['a function', () => 1],
  ['an object of a class', new Map()],
  ['a date within', { when: new Date() }],
])('%s may not cross and throws in the page', (_, value) => {
  const { run, posted } = setUp();
  expect(() => run.save?.(value as never)).toThrow('Failed due to illegal value in property');
  expect(posted).toEqual([]);
});

test('any name is a function of the script, except what a promise would ask for', () => {
  const { run, posted } = setUp();
  expect(run.then).toBeUndefined();
  run.toString?.();
  run.constructor?.('x' as never);
  expect(posted.map((message) => message.function)).toEqual(['toString', 'constructor']);
});

test('google.script.host posts what the page asks of its frame', () => {
  const posted: FrameMessage[] = [];
  const host = scriptHost((message) => posted.push(message));
  host.setHeight(400);
  host.setWidth(300);
  host.editor.focus();
  host.close();
  expect(posted).toEqual([
    { accord: 'setHeight', pixels: 400 },
    { accord: 'setWidth', pixels: 300 },
    { accord: 'focusEditor' },
    { accord: 'close' },
  ]);
});
