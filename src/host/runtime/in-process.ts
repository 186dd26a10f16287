/** Runs the script in this thread: a fresh context per run, top-level code first, in the run's own mode. */
import { HostError, type Json, type Ledger } from '../protocol';
import { timeLimitOf } from './limits';
import { Run, type HostState, type LogEntry, type RunSettings } from './run';
import { ScriptContext, type ScriptFiles } from './script-context';

/** An error that ended a run, as the page or the execution log shows it. */
export interface RunError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface RunResult {
  /** What the function returned, as JSON; null where it returned nothing or failed. */
  readonly result: Json;
  readonly ledger: Ledger;
  readonly logs: readonly LogEntry[];
  readonly error?: RunError;
}

/** The wall clock ends what never calls the host, a little after the platform's limit. */
const GRACE = 5_000;

function describe(error: unknown): RunError {
  const { name = 'Error', message = String(error), stack = '' } = (error ?? {}) as Partial<Error>;
  return { name, message, stack };
}

/** What is done with the context once the script is loaded; returns the run's result. */
export type Work = (context: ScriptContext) => Json;

/** Runs `work` and settles the run, whatever its end. Throws only for a defect of the host itself. */
export function runInProcess(
  state: HostState,
  files: ScriptFiles,
  settings: Omit<RunSettings, 'timeLimit'>,
  functionName: string,
  work: Work,
): RunResult {
  const timeLimit = timeLimitOf(functionName);
  const run = new Run(state, { ...settings, timeLimit });
  let result: Json = null;
  let error: RunError | undefined;
  try {
    const context = new ScriptContext(files, (...call) => run.answer(...call), timeLimit + GRACE);
    context.load();
    result = work(context);
  } catch (thrown) {
    error = describe(thrown);
    if ((thrown as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') run.outOfTime();
  }
  try {
    run.finish();
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    error ??= describe(thrown);
  }
  if (run.stopReason !== null) {
    error = { name: 'Exception', message: run.stopReason, stack: '' };
  }
  const ended = { ledger: run.ledger.snapshot(), logs: run.logs };
  return error ? { result: null, ...ended, error } : { result, ...ended };
}
