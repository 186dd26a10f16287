/** console inside the context: developers.google.com/apps-script/reference/base/console. */
import { callHost } from './call-host';
import { strictNamespace } from './strict';

/** One value as the log shows it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

/** Fills %s and %d of the first value, then appends what is left. */
function formatted(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  let used = 0;
  const text = first.replace(/%[sd]/g, (token) => (used < others.length ? shown(others[used++]) : token));
  return [text, ...others.slice(used).map(shown)].join(' ');
}

type Level = 'log' | 'info' | 'warn' | 'error';

const write =
  (level: Level) =>
  (...values: unknown[]): void => {
    callHost('console.write', level, formatted(values));
  };

const timers = new Map<string, number>();

export const contextConsole = strictNamespace('console', {
  log: write('log'),
  info: write('info'),
  warn: write('warn'),
  error: write('error'),
  time: (label: string): void => {
    timers.set(label, Date.now());
  },
  /** Logs the milliseconds since `time`; an unknown label logs nothing. */
  timeEnd: (label: string): void => {
    const started = timers.get(label);
    timers.delete(label);
    if (started !== undefined) callHost('console.write', 'log', `${label}: ${Date.now() - started}ms`);
  },
});
