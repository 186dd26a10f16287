/**
 * One run of the script, seen from outside its context: answers the services' calls, counts them, holds
 * the run to its limits, and at the end puts its writes into the workbook or drops them.
 */
import { CallLedger } from '../model/ledger';
import { Session, type SharedWorkbook } from '../model/session';
import { cacheOperations, type CacheState } from '../operations/cache';
import { consoleOperations, type LogLevel } from '../operations/console';
import { htmlOperations } from '../operations/html';
import { lockOperations, releaseLocks, type LockState } from '../operations/lock';
import { propertyOperations, type PropertyState } from '../operations/properties';
import type { ServiceRun } from '../operations/service-run';
import { sessionOperations } from '../operations/session';
import { documentOperations } from '../operations/spreadsheet';
// eslint-disable-next-line no-restricted-imports -- the service Ui of the host, not the layer src/ui
import { uiOperations } from '../operations/ui';
import { utilityOperations } from '../operations/utilities';
import { HostError, type AuthMode, type Json, type Operations, type UserInterfacePort } from '../protocol';
import { missingPermission, requireDocumentScope, requireScope, type Manifest } from './manifest';

/** What all runs of a host share. */
export interface HostState {
  readonly workbook: SharedWorkbook;
  readonly properties: PropertyState;
  readonly caches: CacheState;
  readonly locks: LockState;
}

export interface User {
  readonly email: string;
  readonly id: string;
  readonly locale: string;
}

export interface RunSettings {
  readonly authMode: AuthMode;
  readonly user: User;
  readonly ui: UserInterfacePort;
  readonly manifest: Manifest;
  readonly addonName: string;
  /** False where `LockService.getDocumentLock()` is null. */
  readonly documentLock?: boolean;
  /** Stop the run just before its n-th call that reads or writes the document. */
  readonly killAtCall?: number;
  /** Milliseconds a run may take by the clock. */
  readonly timeLimit: number;
  readonly clock: { now(): number; injected: boolean; sleep(milliseconds: number): void };
  readHtml(name: string): string | null;
}

export interface LogEntry {
  readonly level: LogLevel;
  readonly text: string;
}

/** By kind of page. */
const PAGE_METHODS: Record<string, string> = {
  sidebar: 'Ui.showSidebar',
  modal: 'Ui.showModalDialog',
  modeless: 'Ui.showModelessDialog',
};

const KILLED = 'The run was killed.';
const OUT_OF_TIME = 'Exceeded maximum execution time';

export class Run {
  readonly ledger = new CallLedger();
  readonly logs: LogEntry[] = [];
  private readonly session: Session;
  private readonly services: Operations;
  private readonly serviceRun: ServiceRun;
  private readonly started: number;
  private stopped: string | null = null;
  private defect: unknown = null;

  constructor(
    private readonly state: HostState,
    private readonly settings: RunSettings,
  ) {
    const { authMode, user, ui, clock, manifest } = settings;
    this.session = new Session(state.workbook);
    this.started = clock.now();
    this.serviceRun = {
      authMode,
      ledger: this.ledger,
      user,
      scopes: manifest.scopes ?? undefined,
      now: () => clock.now(),
      sleep: (milliseconds) => clock.sleep(milliseconds),
      ui,
    };
    this.services = this.serviceOperations();
  }

  private serviceOperations(): Operations {
    const { serviceRun: run, settings, state } = this;
    return {
      ...propertyOperations(state.properties, run),
      ...cacheOperations(state.caches, run),
      ...lockOperations(state.locks, run, settings),
      ...sessionOperations(run, settings.manifest.timeZone),
      ...uiOperations(run, settings.addonName),
      ...utilityOperations(run),
      ...htmlOperations(settings.readHtml),
      ...consoleOperations((level, text) => this.logs.push({ level, text })),
      'clock.now': () => settings.clock.now(),
      'clock.isInjected': () => settings.clock.injected,
      'spreadsheet.flush': () => {
        this.session.commit();
        this.ledger.flushes++;
      },
      'spreadsheet.toast': (message: string, title: string, seconds: number) =>
        run.ui.toast(message, title, seconds),
    };
  }

  /** Why the run was stopped from outside; null while it was not. */
  get stopReason(): string | null {
    return this.stopped;
  }

  /** Answers one call of the services, as `{"result":…}` or `{"error":…}`. */
  answer(operation: string, argsJson: string): string {
    try {
      const result = this.perform(operation, JSON.parse(argsJson) as never[]);
      return result === undefined ? '{"result":null}' : `{"result":${JSON.stringify(result)}}`;
    } catch (error) {
      if (!(error instanceof HostError)) this.defect ??= error;
      const { name, message } = error as Error;
      return JSON.stringify({ error: { name, message } });
    }
  }

  private perform(operation: string, args: never[]): Json | void {
    this.assertAlive();
    const service = this.services[operation];
    if (service) {
      if (operation === 'ui.showPage') {
        requireScope(this.settings.manifest, PAGE_METHODS[String(args[0])] ?? operation, [
          'script.container.ui',
        ]);
      }
      return service(...args);
    }
    return this.performOnDocument(operation, args);
  }

  private performOnDocument(operation: string, args: never[]): Json | void {
    const work = documentOperations[operation];
    if (!work) throw new HostError(`${operation} is not implemented by the host.`);
    const method = operation === 'spreadsheet.open' ? String(args[0]) : operation;
    if (this.settings.authMode === 'NONE') throw missingPermission(method);
    requireDocumentScope(this.settings.manifest, method);
    this.ledger.count(operation, work.access);
    if (work.access !== 'free' && this.ledger.calls === this.settings.killAtCall) this.stop(KILLED);
    const author = { user: this.settings.user.email, now: this.settings.clock.now() };
    if (work.access !== 'write') {
      const draft = this.session.current();
      return work.run({ ...author, draft, mint: () => this.state.workbook.mint() }, ...args);
    }
    return this.session.write((draft, mint) => work.run({ ...author, draft, mint }, ...args));
  }

  /** The script ran past its time without calling the host. */
  outOfTime(): void {
    this.stopped = OUT_OF_TIME;
  }

  private stop(reason: string): never {
    this.stopped = reason;
    throw new HostError(reason);
  }

  /** A stopped run gets no answer any more, whatever it catches. */
  private assertAlive(): void {
    if (this.stopped !== null) throw new HostError(this.stopped);
    const { clock, timeLimit } = this.settings;
    if (clock.now() - this.started > timeLimit) this.stop(OUT_OF_TIME);
  }

  /**
   * Ends the run: buffered writes go into the workbook unless the run was stopped, and its locks are
   * freed. Throws a HostError where writes no longer apply (their tab is gone), and what went wrong in the
   * host itself, which no script may swallow.
   */
  finish(): void {
    releaseLocks(this.state.locks, this.serviceRun);
    if (this.defect !== null) throw this.defect;
    if (this.stopped === null) this.session.commit();
  }
}
