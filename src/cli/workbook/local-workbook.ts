/**
 * The workbook on this machine: the built bundle in the host, with its state kept in a folder between
 * starts. Everything is done through the add-on's own functions.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type * as addon from '../../addon/index';
import { createHost, type Host, type SavedHost } from '../../host';
import { loadState, saveState } from '../../host/persistence/workbook-store';
import type { Json } from '../../host/protocol';

const STATE_NAME = 'workbook';

/** The functions that pages call, by name, with what they take and return. */
type PageFunctions = typeof addon;
type PageName = Extract<keyof PageFunctions, `page${string}`>;

export class LocalWorkbook {
  private constructor(
    private readonly folder: string,
    private readonly host: Host,
    /** True where the last save was damaged and the one before was taken. */
    readonly recovered: boolean,
  ) {}

  /** Opens the workbook that the folder holds, or a new one. Throws where saved files exist but none is whole. */
  static open(folder: string): LocalWorkbook {
    const saved = loadState(folder, STATE_NAME);
    const state = saved?.state as unknown as SavedHost | undefined;
    const host = createHost({ files: builtFiles(), addonName: 'Accord', ...state });
    return new LocalWorkbook(folder, host, saved?.recovered ?? false);
  }

  static forget(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
  }

  /** Calls one of the add-on's page functions, as a page in Google would, and saves what it wrote. */
  call<Name extends PageName>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ): ReturnType<PageFunctions[Name]> {
    const { result, error } = this.host.callFromPage(name, ...args);
    saveState(this.folder, STATE_NAME, this.host.save() as unknown as Json);
    if (error) throw new Error(error.message);
    return result as unknown as ReturnType<PageFunctions[Name]>;
  }
}

/** Exactly what is pushed to Google. */
function builtFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync('dist').map((name) => [name, readFileSync(join('dist', name), 'utf8')]),
  );
}
