/**
 * Stands for the vm context in tests of the services: import it before any service, then connect the
 * outer operations that a test needs.
 */
import type { Operations, UserInterfacePort } from '../../../src/host/protocol';
import type { ServiceRun } from '../../../src/host/operations/service-run';

type Work = (...args: unknown[]) => unknown;

let operations: Record<string, Work> = {};

globalThis.__host = (operation, argsJson) => {
  try {
    const work = operations[operation];
    if (work === undefined) throw new Error(`No operation ${operation}`);
    return JSON.stringify({ result: work(...(JSON.parse(argsJson) as unknown[])) ?? null });
  } catch (error) {
    const { name, message } = error as Error;
    return JSON.stringify({ error: { name, message } });
  }
};

/** Makes these the only outer operations. */
export function connect(...groups: Operations[]): void {
  operations = Object.assign({}, ...groups) as Record<string, Work>;
}

/** A person who says OK to everything; what was shown is kept in `shown`. */
export function recordingUi(answer = { button: 'OK', text: '' }): UserInterfacePort & { shown: unknown[] } {
  const shown: unknown[] = [];
  return {
    shown,
    alert(...values) {
      shown.push(['alert', ...values]);
      return answer.button;
    },
    prompt(...values) {
      shown.push(['prompt', ...values]);
      return answer;
    },
    toast: (...values) => void shown.push(['toast', ...values]),
    showPage: (...values) => void shown.push(['page', ...values]),
    setMenu: (menu) => void shown.push(['menu', menu]),
  };
}

/** A run with full authorisation and a clock that only `sleep` moves. */
export function testRun(changes: Partial<ServiceRun> = {}): ServiceRun {
  let clock = Date.UTC(2019, 6, 1);
  return {
    authMode: 'FULL',
    ledger: { reads: 0, writes: 0, calls: 0, flushes: 0, byOperation: {} },
    user: { email: 'coder@example.org', id: 'coder-1', locale: 'en' },
    now: () => clock,
    sleep: (milliseconds) => void (clock += milliseconds),
    ui: recordingUi(),
    ...changes,
  };
}
