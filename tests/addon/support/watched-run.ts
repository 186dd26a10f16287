/**
 * A run of the built bundle that the test looks into: between two of its calls people type, colleagues run
 * Accord, or the platform refuses a call. What happens in between is part of the same thread, so that it
 * happens in the same order every time.
 */
import { RecordingUi, type Host } from '../../../src/host';
import { documentOperations } from '../../../src/host/operations/spreadsheet';
import type { Json } from '../../../src/host/protocol';
import { timeLimitOf } from '../../../src/host/runtime/limits';
import { readManifest } from '../../../src/host/runtime/manifest';
import { Run, type User } from '../../../src/host/runtime/run';
import { ScriptContext } from '../../../src/host/runtime/script-context';
import { servicesBundle } from '../../../src/host/runtime/services-bundle';
import { checkArguments, requireCallable, serialiseResult } from '../../../src/host/script-run/serialise';
import { builtFiles } from './open-workbook';

export interface Watch {
  readonly user: User;
  readonly now: () => number;
  /** Called before each call of the services, by name such as `range.setValues`. */
  readonly before?: (operation: string) => void;
  /** The n-th call that reads or writes the document is refused, as where the service does not answer. */
  readonly refuse?: number;
  /** How many calls from then on are refused; one unless given. */
  readonly refusals?: number;
  /** The words of the refusal. */
  readonly refusal?: string;
}

export interface Watched<Result> {
  readonly result: Result;
  /** Empty where the run ended well. */
  readonly error: string;
  /** Calls that read or wrote the document. */
  readonly calls: number;
}

/** Not one of a moment, which would be tried again. */
export const REFUSAL = 'This operation is not supported on a document that is being converted.';
/** More than any run takes: only a defect runs into it. */
const WALL_TIME = 60_000;

export function watchedRun<Result>(
  { state }: Host,
  { user, now, before, refuse, refusals = 1, refusal = REFUSAL }: Watch,
  name: string,
  ...args: unknown[]
): Watched<Result> {
  const files = builtFiles();
  const run = new Run(state, {
    authMode: 'FULL',
    user,
    ui: new RecordingUi(),
    manifest: readManifest(files['appsscript.json']),
    addonName: 'Accord',
    timeLimit: timeLimitOf(name),
    clock: { now, injected: true, sleep: () => undefined },
    readHtml: (name) => files[`${name}.html`] ?? null,
  });
  const send = (operation: string, argsJson: string): string => {
    before?.(operation);
    const isDocumentCall = (documentOperations[operation]?.access ?? 'free') !== 'free';
    if (isDocumentCall && refusals > 0 && run.ledger.calls + 1 === refuse) {
      refusals -= 1;
      return JSON.stringify({ error: { name: 'Exception', message: refusal } });
    }
    return run.answer(operation, argsJson);
  };
  let result: Json = null;
  let error = '';
  try {
    const scripts = [['Code.js', files['Code.js']!]] as const;
    const context = new ScriptContext({ services: servicesBundle(), scripts }, send, WALL_TIME);
    context.load();
    requireCallable(name, context.functionNames());
    result = serialiseResult(context.call(name, checkArguments(args)));
  } catch (thrown) {
    error = (thrown as Error).message;
  }
  run.finish();
  return { result: result as Result, error, calls: run.ledger.calls };
}
