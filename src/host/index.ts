/**
 * A strict Apps Script host for Node: runs the built bundle against a workbook in memory, without Google.
 * Runs happen in this thread; `Run` and `ScriptContext` are the two halves for running them in a worker.
 */
import { SharedWorkbook } from './model/session';
import { newWorkbook, type WorkbookState } from './model/workbook-state';
import type { PropertyState } from './operations/properties';
import { PersonAtWorkbook } from './person/person-at-workbook';
import type { AuthMode, Json, MenuSpec, UserInterfacePort } from './protocol';
import { runInProcess, type RunResult, type Work } from './runtime/in-process';
import { blockingSleep } from './runtime/limits';
import { readManifest } from './runtime/manifest';
import { RecordingUi } from './runtime/recording-ui';
import type { HostState, RunSettings, User } from './runtime/run';
import type { ScriptFiles } from './runtime/script-context';
import { servicesBundle } from './runtime/services-bundle';
import { checkArguments, requireCallable, serialiseResult } from './script-run/serialise';

export * from './protocol';
export type { WorkbookState } from './model/workbook-state';
export type { CellFormat, ChartState, PivotState, SheetState } from './model/sheet-state';
export type { RunError, RunResult } from './runtime/in-process';
export type { LogEntry, User } from './runtime/run';
export { newWorkbook } from './model/workbook-state';
export { PersonAtWorkbook } from './person/person-at-workbook';
export { RecordingUi } from './runtime/recording-ui';

/** What is kept between starts: plain JSON. */
export interface SavedHost {
  readonly workbook: WorkbookState;
  readonly properties: PropertyState;
}

export interface HostOptions {
  /** The project as it is pushed: `Code.js` and other scripts, HTML pages, `appsscript.json`. */
  readonly files: Readonly<Record<string, string>>;
  readonly workbook?: WorkbookState;
  readonly properties?: PropertyState;
  /** Of a new workbook. */
  readonly name?: string;
  /** Of a new workbook, as in getSpreadsheetLocale: `en_US`. */
  readonly locale?: string;
  /** Of a new workbook: an IANA name. */
  readonly timeZone?: string;
  readonly user?: Partial<User>;
  /** Epoch milliseconds; the script's `Date` follows it. The machine's clock unless given. */
  readonly now?: () => number;
  /** Blocks the thread unless given. */
  readonly sleep?: (milliseconds: number) => void;
  readonly ui?: UserInterfacePort;
  /** The caption of the add-on's own menu. */
  readonly addonName?: string;
  /** False for a script that stands in no document: `LockService.getDocumentLock()` is then null. */
  readonly documentLock?: boolean;
}

export interface RunOptions {
  /** FULL unless given. */
  readonly authMode?: AuthMode;
  /** Stop the run just before its n-th call that reads or writes the document; its buffered writes are lost. */
  readonly killAtCall?: number;
  readonly ui?: UserInterfacePort;
  readonly user?: Partial<User>;
}

const ANALYST: User = { email: 'analyst@example.org', id: 'analyst', locale: 'en' };

export class Host {
  readonly workbook: PersonAtWorkbook;
  private readonly shared: HostState;
  private readonly files: ScriptFiles;
  private readonly user: User;
  private readonly ui: UserInterfacePort;
  private readonly menus = new Map<string, MenuSpec>();

  constructor(private readonly options: HostOptions) {
    this.user = { ...ANALYST, ...options.user };
    const { name, locale, timeZone } = options;
    const workbook = options.workbook ?? newWorkbook({ name, locale, timeZone, owner: this.user.email });
    this.shared = {
      workbook: new SharedWorkbook(workbook),
      properties: structuredClone(options.properties ?? {}),
      caches: new Map(),
      locks: new Map(),
    };
    this.workbook = new PersonAtWorkbook(this.shared.workbook, this.user.email, options.now ?? Date.now);
    this.ui = options.ui ?? new RecordingUi();
    const scripts = Object.entries(options.files).filter(([name]) => /\.(js|gs)$/.test(name));
    this.files = { services: servicesBundle(), scripts };
  }

  private settings({
    authMode = 'FULL',
    killAtCall,
    ui = this.ui,
    user,
  }: RunOptions): Omit<RunSettings, 'timeLimit'> {
    const { files, now, sleep = blockingSleep, addonName = 'Add-on', documentLock } = this.options;
    return {
      authMode,
      killAtCall,
      user: { ...this.user, ...user },
      ui: this.rememberingMenus(ui),
      manifest: readManifest(files['appsscript.json']),
      addonName,
      documentLock,
      clock: { now: now ?? Date.now, injected: now !== undefined, sleep },
      readHtml: (name) => files[`${name}.html`] ?? null,
    };
  }

  private rememberingMenus(ui: UserInterfacePort): UserInterfacePort {
    return {
      alert: (...values) => ui.alert(...values),
      prompt: (...values) => ui.prompt(...values),
      toast: (...values) => ui.toast(...values),
      showPage: (...values) => ui.showPage(...values),
      setMenu: (menu) => {
        this.menus.set(menu.caption, menu);
        ui.setMenu(menu);
      },
    };
  }

  private execute(functionName: string, options: RunOptions, work: Work): RunResult {
    return runInProcess(this.shared, this.files, this.settings(options), functionName, work);
  }

  /**
   * Runs a global function of the script, as a menu or a trigger does. Arguments and result are JSON;
   * what the script throws comes back as `error`. onOpen and onInstall get an event when none is given.
   */
  run(functionName: string, args?: readonly Json[], options: RunOptions = {}): RunResult {
    const event = { authMode: options.authMode ?? 'FULL' };
    const given = args ?? (/^on(Open|Install)$/.test(functionName) ? [event] : []);
    return this.execute(functionName, options, (context) => {
      if (!context.functionNames().has(functionName)) {
        throw new Error(`Script function not found: ${functionName}`);
      }
      return serialiseResult(context.call(functionName, given));
    });
  }

  /**
   * Calls a function as a page does through google.script.run: only values that may cross do, and names
   * ending in `_` cannot be called. An argument that may not cross throws here, as it would in the page.
   */
  callFromPage(functionName: string, ...args: unknown[]): RunResult {
    return this.callFromPageAs({}, functionName, ...args);
  }

  /** The same with options: as another user, or killed on the way. */
  callFromPageAs(options: RunOptions, functionName: string, ...args: unknown[]): RunResult {
    const sent = checkArguments(args);
    return this.execute(functionName, options, (context) => {
      requireCallable(functionName, context.functionNames());
      return serialiseResult(context.call(functionName, sent));
    });
  }

  /** The menus that runs have added, by the last one of each caption. */
  menu(): MenuSpec[] {
    return [...this.menus.values()];
  }

  /** What to keep between starts; it can be given to createHost again. */
  save(): SavedHost {
    return { workbook: this.shared.workbook.state, properties: this.shared.properties };
  }

  /** Everything that runs share, for running them elsewhere than in this thread. */
  get state(): HostState {
    return this.shared;
  }
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}
