/**
 * The border between the bundle's `vm` context and the host. Only JSON crosses it: objects of one realm
 * fail `instanceof` in the other (a Date made outside is no Date inside), so the services that the
 * bundle sees are evaluated inside its context and call out through one function.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A cell's value as it crosses: a Date travels as `{ date: epoch milliseconds }`. */
export type CellJson = string | number | boolean | { date: number };

/** What Apps Script grants a run: simple triggers of an add-on not yet enabled get NONE, others LIMITED. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A failure in the platform's own wording; re-thrown inside the context as an Error with this message. */
export class HostError extends Error {
  override readonly name: string = 'Exception';
}

/** One service's operations, by name such as `range.getValues`. Arguments and results are JSON. */
export type Operations = Record<string, (...args: never[]) => Json | void>;

/** Counts what a run asked of the document: operations by name, split into reads and writes; handles are free. */
export interface Ledger {
  readonly reads: number;
  readonly writes: number;
  /** Reads plus writes. */
  readonly calls: number;
  readonly flushes: number;
  readonly byOperation: Readonly<Record<string, number>>;
}

/** What dialogs need from whoever stands for the user: tests answer at once, the workbench asks a person. */
export interface UserInterfacePort {
  alert(title: string, message: string, buttons: string): string;
  prompt(title: string, message: string, buttons: string): { button: string; text: string };
  toast(message: string, title: string, seconds: number): void;
  showPage(
    kind: 'sidebar' | 'modal' | 'modeless',
    title: string,
    html: string,
    size: { width?: number; height?: number },
  ): void;
  setMenu(menu: MenuSpec): void;
}

export interface MenuSpec {
  caption: string;
  items: Array<{ caption: string; function: string } | { separator: true } | { submenu: MenuSpec }>;
}
