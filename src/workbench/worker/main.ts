/**
 * A thread for runs of the add-on: one at a time, each in a fresh context. It knows no workbook; whatever
 * the services ask is answered by the main thread.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ScriptContext } from '../../host/runtime/script-context';
import { blockingSend } from './blocking-send';
import type { RunOrder, RunThreadSetUp } from './messages';
import { performRun } from './perform-run';

const { files, signal, calls } = workerData as RunThreadSetUp;
const send = blockingSend(calls, new Int32Array(signal));

// Compiles the services before the first run needs them; the context itself is thrown away.
new ScriptContext(files, () => '{"result":null}', 1_000);

parentPort?.on('message', (order: RunOrder) => {
  parentPort?.postMessage(performRun(files, send, order));
});
