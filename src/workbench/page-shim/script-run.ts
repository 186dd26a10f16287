/**
 * google.script.run: developers.google.com/apps-script/guides/html/reference/run. Every property that is no
 * `with...` is a function of the script; values are checked as they leave, as the platform does.
 */
import { checkArguments } from '../../host/script-run/serialise';
import type { FrameMessage, FrameResult } from '../protocol';

type SuccessHandler = (value: unknown, userObject?: unknown) => void;
type FailureHandler = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

export interface ScriptRun {
  /** What the page finds under google.script.run. */
  readonly runner: object;
  /** Hands a call's end to its handlers. */
  settle(result: FrameResult): void;
}

export function scriptRun(post: (message: FrameMessage) => void): ScriptRun {
  const waiting = new Map<string, Handlers>();
  // Every window of the workbench hears every result: the names must differ between windows too.
  const prefix = Math.random().toString(36).slice(2);
  let calls = 0;

  const call = (handlers: Handlers, name: string, values: unknown[]): void => {
    const args = checkArguments(values);
    const id = `${prefix}-${++calls}`;
    waiting.set(id, handlers);
    post({ accord: 'call', call: id, function: name, args });
  };
  const runnerWith = (handlers: Handlers): object => {
    // No prototype: `toString` too is a name that a script's function may have.
    const methods = new Map<string, (value: never) => object>([
      ['withSuccessHandler', (success: SuccessHandler) => runnerWith({ ...handlers, success })],
      ['withFailureHandler', (failure: FailureHandler) => runnerWith({ ...handlers, failure })],
      ['withUserObject', (userObject: unknown) => runnerWith({ ...handlers, userObject })],
    ]);
    return new Proxy(
      {},
      {
        get(_, name) {
          // A promise would ask for `then`; symbols name no function of a script.
          if (typeof name !== 'string' || name === 'then') return undefined;
          return methods.get(name) ?? ((...values: unknown[]) => call(handlers, name, values));
        },
      },
    );
  };

  return {
    runner: runnerWith({}),
    settle({ call: id, value, error }) {
      const handlers = waiting.get(id);
      waiting.delete(id);
      if (!handlers) return;
      if (error === null) handlers.success?.(value, handlers.userObject);
      else fail(handlers, error);
    },
  };
}

function fail({ failure, userObject }: Handlers, { name, message }: { name: string; message: string }): void {
  const error = new Error(message);
  error.name = name;
  if (failure) failure(error, userObject);
  else console.error(error);
}
