/** google.script.run: calls of the add-on's pages, each with the result that comes later as an event. */
import type { Json, RunError } from '../../protocol';
import { ask } from './requests';

export interface CallResult {
  readonly value: Json;
  /** Null where the function returned. */
  readonly error: RunError | null;
}

export class PageCalls {
  private readonly open = new Map<string, (result: CallResult) => void>();

  call(page: string, functionName: string, args: readonly Json[]): Promise<CallResult> {
    // Unguessable, because every window of the workbench hears every result.
    const call = crypto.randomUUID();
    return new Promise((resolve) => {
      this.open.set(call, resolve);
      ask('call', { page, call, function: functionName, args }).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        this.settle(call, { value: null, error: { name: 'Error', message } });
      });
    });
  }

  settle(call: string, result: CallResult): void {
    this.open.get(call)?.(result);
    this.open.delete(call);
  }
}
