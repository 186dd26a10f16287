/**
 * The only way out of the `vm` context: one call that sends JSON to the host and gets JSON back. Errors
 * are rebuilt here, inside the realm, so that `instanceof Error` holds for the bundle.
 */
import type { Json } from '../protocol';

declare global {
  /** Put into the context by the runtime, and taken away again once the services hold it. */
  var __host: ((operation: string, argsJson: string) => string) | undefined;
}

interface HostAnswer {
  result?: Json;
  error?: { name: string; message: string };
}

/** Held here because the bundle must not find `__host` among its globals. */
const send = globalThis.__host;

/** Makes an Error of this realm as Apps Script throws it: its name is 'Exception', its text the platform's. */
export function platformError(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/**
 * Runs one outer operation, such as `range.getValues`, and returns its JSON result.
 * Throws what the operation threw, under its own name and message.
 */
export function callHost<Result = Json>(operation: string, ...args: unknown[]): Result {
  if (!send) throw platformError('The host is not connected to this context.');
  const answer = JSON.parse(send(operation, JSON.stringify(args))) as HostAnswer;
  if (answer.error) throw platformError(answer.error.message, answer.error.name);
  return answer.result as Result;
}
