/**
 * The way out of a run in a worker thread: sends a call to the main thread and sleeps until its answer is
 * there, so that to the script `ui.alert`, `Utilities.sleep` and locks simply take their time.
 */
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { Send } from '../../host/runtime/script-context';
import type { HostCall } from './messages';

export function blockingSend(calls: MessagePort, signal: Int32Array): Send {
  return (operation, argsJson) => {
    const call: HostCall = [operation, argsJson];
    calls.postMessage(call);
    // The notice of the answer before may come late and wake this call: only the value tells of an answer.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    Atomics.store(signal, 0, 0);
    const received = receiveMessageOnPort(calls) as { message: string } | undefined;
    if (!received) throw new Error('The main thread woke a run without an answer.');
    return received.message;
  };
}
