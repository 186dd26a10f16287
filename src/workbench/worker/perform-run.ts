/** One run inside its thread: a fresh context, the script's top-level code, the function. */
import { ScriptContext, type ScriptFiles, type Send } from '../../host/runtime/script-context';
import { requireCallable, serialiseResult } from '../../host/script-run/serialise';
import type { RunEnd, RunFailure, RunOrder } from './messages';

/** Never throws: what the script throws is part of how the run ended. */
export function performRun(files: ScriptFiles, send: Send, order: RunOrder): RunEnd {
  try {
    const context = new ScriptContext(files, send, order.wallTime);
    context.load();
    const known = context.functionNames();
    if (order.fromPage) requireCallable(order.functionName, known);
    else if (!known.has(order.functionName)) {
      throw new Error(`Script function not found: ${order.functionName}`);
    }
    const result = serialiseResult(context.call(order.functionName, order.args));
    return { result, error: null, timedOut: false };
  } catch (thrown) {
    const timedOut = (thrown as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { result: null, error: describe(thrown), timedOut };
  }
}

/** Scripts may throw anything; what they throw belongs to another realm and is copied here. */
function describe(thrown: unknown): RunFailure {
  const { name, message, stack } = (thrown ?? {}) as Partial<Error>;
  return {
    name: String(name ?? 'Error'),
    message: String(message ?? thrown),
    stack: String(stack ?? ''),
  };
}
