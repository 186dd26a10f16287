/**
 * The workbook on this machine: the built bundle in the host, with its state kept in a folder between
 * starts. Everything is done through the add-on's own functions.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayPage } from '../../core/messages/say-page';
import { createHost, type Host, type SavedHost, type User } from '../../host';
import { loadState, saveState } from '../../host/persistence/workbook-store';
import type { Json } from '../../host/protocol';
import { serveWorkbench, type Workbench } from '../../workbench/server';
import { builtAddon } from '../input/built-addon';
import { FolderLock } from './folder-lock';
import { callPage, type PageFunctions, type PageName } from './page-calls';
import { workbenchToken } from './workbench-token';

const STATE_NAME = 'workbook';
const ADDON_NAME = 'Accord';
/** Where the threads and the page of the workbench are built to. */
const BUILT = resolve('build', 'workbench');

/** Whoever sits at this machine. */
const USER = { email: 'analyst@example.org', id: 'analyst' };

/** The language in which Accord speaks, and the locale of a workbook that is new. */
const LOCALES = { en: 'en_US', ar: 'ar_QA' } as const;
type Language = keyof typeof LOCALES;

export function isLanguage(name: string): name is Language {
  return Object.keys(LOCALES).includes(name);
}

export class LocalWorkbook {
  private constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    private readonly files: Readonly<Record<string, string>>,
    private readonly host: Host,
    private readonly user: User,
    /** True where the last save was damaged and the one before was taken. */
    readonly recovered: boolean,
  ) {}

  /**
   * Opens the workbook that the folder holds, or a new one; `fresh` deletes the old one first. Throws
   * where another process has it open, and where saved files exist but none is whole.
   */
  static open(
    folder: string,
    { fresh = false, language = 'en' }: { fresh?: boolean; language?: Language } = {},
  ): LocalWorkbook {
    const lock = FolderLock.take(folder);
    try {
      if (fresh) forget(folder);
      const saved = loadState(folder, STATE_NAME);
      const state = saved?.state as unknown as SavedHost | undefined;
      const files = builtAddon();
      const user = { ...USER, locale: language };
      const host = createHost({
        files,
        addonName: ADDON_NAME,
        name: sayPage(language, 'workbook-name'),
        user,
        locale: LOCALES[language],
        ...state,
      });
      return new LocalWorkbook(folder, lock, files, host, user, saved?.recovered ?? false);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /**
   * Calls one of the add-on's page functions, as a page in Google would, and saves what it wrote, also where
   * it failed.
   */
  call<Name extends PageName>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ): ReturnType<PageFunctions[Name]> {
    try {
      return callPage(this.host, name, ...args).result;
    } finally {
      saveState(this.folder, STATE_NAME, this.host.save() as unknown as Json);
    }
  }

  /** Opens the workbook in the browser, on the first of the ports that is free (0: any). */
  async serve(ports: readonly number[]): Promise<Workbench> {
    const workbench = await serveWorkbench({
      host: this.host.state,
      files: this.files,
      user: this.user,
      addonName: ADDON_NAME,
      folder: this.folder,
      stateName: STATE_NAME,
      token: workbenchToken(this.folder),
      built: BUILT,
      ports,
    });
    this.lock.announce(workbench.url);
    return workbench;
  }

  /** Lets others open the folder. */
  close(): void {
    this.lock.release();
  }
}

/** Deletes the saved workbook, its backup and what was set aside. */
function forget(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${STATE_NAME}.json`)) rmSync(join(folder, name), { force: true });
  }
}
