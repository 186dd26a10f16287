/**
 * Calls the script's page functions: typed from its exports, answered with promises, and failing only with
 * messages that people can read.
 */
import type * as addon from '../../addon/index';
import { say } from './speech';

type AddOn = typeof addon;
export type PageFunction = Extract<keyof AddOn, `page${string}`>;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor?: { focus(): void } };
  };
};

/** Rejects with an Error whose message is plain words in the page's language. */
export function call<Name extends PageFunction>(
  name: Name,
  ...args: Parameters<AddOn[Name]>
): Promise<ReturnType<AddOn[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<AddOn[Name]>))
      .withFailureHandler((error) => reject(new Error(plainMessage(error))));
    (runner as unknown as Record<string, (...values: unknown[]) => void>)[name]?.(...args);
  });
}

export function closePage(): void {
  google.script.host.close();
}

/** Gives the keys back to the grid. */
export function focusGrid(): void {
  google.script.host.editor?.focus();
}

/** The script words its own errors; what the platform says in its stead is put into words here. */
export function plainMessage(error: unknown): string {
  const text =
    error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  if (/PERMISSION_DENIED|authoriz|ScriptError.*permission/i.test(text)) return say('several-accounts');
  if (/NetworkError|HTTP 0|Connection failure|Failed to fetch|Load failed/i.test(text))
    return say('no-connection');
  return text.replace(/^(?:(?:Plain|Script|Exception)?Error|Exception): /, '');
}
