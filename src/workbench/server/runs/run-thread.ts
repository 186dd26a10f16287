/** One worker thread for runs, seen from the main thread: orders go in, host calls and the end come out. */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { ScriptFiles } from '../../../host/runtime/script-context';
import type { HostCall, RunEnd, RunOrder, RunThreadSetUp } from '../../worker/messages';

/** Gives a call its answer, as JSON text; the run sleeps until then. */
export type Reply = (answerJson: string) => void;
export type AnswerCall = (operation: string, argsJson: string, reply: Reply) => void;

export class RunThread {
  private readonly worker: Worker;
  private readonly calls: MessagePort;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private answer: AnswerCall | null = null;
  private settle: ((end: RunEnd | null) => void) | null = null;
  private gone = false;

  /** `program` is the built worker. */
  constructor(program: string, files: ScriptFiles) {
    const { port1, port2 } = new MessageChannel();
    this.calls = port1;
    const signal = this.signal.buffer as SharedArrayBuffer;
    const workerData: RunThreadSetUp = { files, signal, calls: port2 };
    this.worker = new Worker(program, { workerData, transferList: [port2] });
    port1.on('message', ([operation, argsJson]: HostCall) => {
      this.answer?.(operation, argsJson, (answerJson) => this.wake(answerJson));
    });
    this.worker.on('message', (end: RunEnd) => this.end(end));
    this.worker.on('error', (error) => {
      console.error(error);
      this.leave();
    });
    this.worker.on('exit', () => this.leave());
  }

  /** False once the thread has ended, for whatever reason. */
  get isAlive(): boolean {
    return !this.gone;
  }

  /** Does one run. Resolves with its end; null where the thread went first, as when it was terminated. */
  perform(order: RunOrder, answer: AnswerCall): Promise<RunEnd | null> {
    return new Promise((resolve) => {
      if (this.gone) {
        resolve(null);
        return;
      }
      this.answer = answer;
      this.settle = resolve;
      this.worker.postMessage(order);
    });
  }

  async terminate(): Promise<void> {
    this.leave();
    await this.worker.terminate();
  }

  private wake(answerJson: string): void {
    if (this.gone) return;
    this.calls.postMessage(answerJson);
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private end(end: RunEnd | null): void {
    const settle = this.settle;
    this.answer = null;
    this.settle = null;
    settle?.(end);
  }

  private leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.calls.close();
    this.end(null);
  }
}
