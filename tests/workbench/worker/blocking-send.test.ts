/** A run sleeps until its answer is there: neither shorter, because of a notice that comes late, nor longer. */
import { MessageChannel, Worker } from 'node:worker_threads';
import { blockingSend } from '../../../src/workbench/worker/blocking-send';

/** Answers each call, after as many notices without an answer as the call asks for. */
const ANSWERER = `
const { workerData: { signal, port } } = require('node:worker_threads');
const cell = new Int32Array(signal);
port.on('message', ([operation, argsJson]) => {
  // A notice wakes nobody before the caller sleeps; only then does it count.
  for (let late = Number(argsJson); late > 0;) late -= Atomics.notify(cell, 0);
  port.postMessage(operation + ' answered');
  Atomics.store(cell, 0, 1);
  Atomics.notify(cell, 0);
});
`;

let worker: Worker;
let send: ReturnType<typeof blockingSend>;

beforeAll(async () => {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  worker = new Worker(ANSWERER, {
    eval: true,
    workerData: { signal: signal.buffer, port: port2 },
    transferList: [port2],
  });
  await new Promise((resolve) => worker.once('online', resolve));
  send = blockingSend(port1, signal);
});

afterAll(async () => {
  await worker.terminate();
});

test.each([0, 1, 3])('%i late notices, then the answer', (late) => {
  for (let call = 0; call < 20; call += 1)
    expect(send(`call ${call}`, String(late))).toBe(`call ${call} answered`);
});
