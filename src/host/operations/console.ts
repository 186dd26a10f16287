/** Where the bundle's console goes. */
import type { Operations } from '../protocol';

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export function consoleOperations(write: (level: LogLevel, text: string) => void): Operations {
  return { 'console.write': (level: LogLevel, text: string) => write(level, text) };
}
