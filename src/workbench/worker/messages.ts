/** What the main thread and its worker threads send each other. */
import type { MessagePort } from 'node:worker_threads';
import type { Json } from '../../host/protocol';
import type { ScriptFiles } from '../../host/runtime/script-context';

/** Given to a thread for runs when it starts. */
export interface RunThreadSetUp {
  readonly files: ScriptFiles;
  /** One 32-bit integer: 1 when an answer lies at `calls`. The thread sleeps on it. */
  readonly signal: SharedArrayBuffer;
  /** Carries a HostCall out and its answer, a JSON text, back. */
  readonly calls: MessagePort;
}

/** One call of the services: operation and arguments as JSON text. */
export type HostCall = readonly [operation: string, argsJson: string];

/** One run to do. */
export interface RunOrder {
  readonly functionName: string;
  readonly args: readonly Json[];
  /** Called by google.script.run: names ending in `_` are then out of reach. */
  readonly fromPage: boolean;
  /** Milliseconds after which code that never calls the host is stopped. */
  readonly wallTime: number;
}

export interface RunFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a run ended in its thread. */
export interface RunEnd {
  readonly result: Json;
  readonly error: RunFailure | null;
  /** It was stopped for never calling the host. */
  readonly timedOut: boolean;
}
