/**
 * The workbench's server: the workbook in the host, runs of the add-on in threads, and the page that shows
 * both, on 127.0.0.1 only. `build/workbench` must have been built.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { ScriptFiles } from '../../host/runtime/script-context';
import { readManifest } from '../../host/runtime/manifest';
import type { HostState, User } from '../../host/runtime/run';
import { servicesBundle } from '../../host/runtime/services-bundle';
import { TOKEN_PARAMETER, type ServerEvent } from '../protocol';
import { ChangeWatch } from './change-watch';
import { GridEdits } from './grid/grid-edits';
import { EventStream } from './http/event-stream';
import { Guard } from './http/guard';
import { createHttpServer } from './http/http-server';
import { tabList } from './look/tab-list';
import { requestHandlers, startMenu } from './requests';
import { RunBook } from './runs/run-book';
import { Screen } from './runs/screen';
import { ThreadPool } from './runs/thread-pool';
import type { RunSurroundings } from './runs/threaded-run';
import { Saver } from './saving/saver';
import { Unattended } from './runs/unattended';

const ADDRESS = '127.0.0.1';

export interface WorkbenchOptions {
  /** What runs share: the committed workbook, properties, caches, locks. */
  readonly host: HostState;
  /** The project as it is pushed: scripts, HTML pages, `appsscript.json`. */
  readonly files: Readonly<Record<string, string>>;
  readonly user: User;
  readonly addonName: string;
  /** Where the workbook is kept, and under which name. */
  readonly folder: string;
  readonly stateName: string;
  /** Whoever knows it may look and write: at least 256 random bits. A new one unless given. */
  readonly token?: string;
  /** The built threads, page and shim. */
  readonly built: string;
  /** Ports to try in turn; 0 is any free one. */
  readonly ports: readonly number[];
  /** Milliseconds after which a question is closed that no open window shows. */
  readonly unattendedAfter?: number;
  /** The clock that scripts read, in milliseconds; the machine's where it is left out. */
  readonly now?: () => number;
}

export interface Workbench {
  /** With the token. */
  readonly url: string;
  /** Stops: runs end, what was committed is saved. */
  close(): Promise<void>;
}

/** Serves the workbook. Rejects where no port of the given ones is free. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { host, user } = options;
  const built = resolve(options.built);
  const shared = host.workbook;
  const { token = randomBytes(32).toString('base64url') } = options;
  const guard = new Guard(token);
  const events = new EventStream((isWatched) => unattended.watched(isWatched));
  const tell = (event: ServerEvent): void => events.tell(event);
  const screen = new Screen(tell);
  const unattended = new Unattended(screen, options.unattendedAfter);
  const watch = new ChangeWatch(shared, tell);
  const saver = new Saver(
    join(built, 'saver.js'),
    { folder: options.folder, name: options.stateName },
    () => ({ workbook: shared.state, properties: host.properties }),
    (message) => tell({ type: 'notSaved', message }),
  );
  const surroundings: RunSurroundings = {
    host,
    settings: runSettings(options),
    screen,
    now: options.now,
    saved: () => saver.save(),
    noticeChanges: () => watch.notice(),
  };
  const pool = new ThreadPool(join(built, 'worker.js'), scriptFiles(options));
  const runs = new RunBook(pool, surroundings, tell);
  const edits = new GridEdits(shared, user.email);
  const handlers = requestHandlers({ shared, edits, watch, saver, runs, screen, tell });
  const hello = (): ServerEvent => {
    const { name, locale, timeZone } = shared.state;
    return {
      type: 'hello',
      workbook: { name, locale, timeZone },
      tabs: tabList(shared.state, shared.version),
      menus: screen.menus,
      runs: runs.views,
      asks: screen.asks,
      pages: screen.pages,
    };
  };
  const server = createHttpServer({
    guard,
    handlers,
    events,
    hello,
    htmlOf: (page) => screen.htmlOf(page),
    shim: readFileSync(join(built, 'page-shim.js'), 'utf8'),
    pageFolder: join(built, 'page'),
  });
  const stop = async (): Promise<void> => {
    unattended.close();
    await runs.close();
    await saver.close();
  };
  try {
    guard.listensOn(await listen(server, options.ports));
  } catch (error) {
    events.close();
    await stop();
    throw error;
  }
  startMenu(runs);
  return {
    url: `${guard.origins[0]}/?${TOKEN_PARAMETER}=${token}`,
    close: async () => {
      tell({ type: 'bye' });
      events.close();
      await stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function runSettings({ files, user, addonName }: WorkbenchOptions): RunSurroundings['settings'] {
  return {
    user,
    addonName,
    manifest: readManifest(files['appsscript.json']),
    readHtml: (name) => files[`${name}.html`] ?? null,
  };
}

function scriptFiles({ files }: WorkbenchOptions): ScriptFiles {
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  return { services: servicesBundle(), scripts };
}

/** Listens on the first port that is free and returns it. */
async function listen(server: Server, ports: readonly number[]): Promise<number> {
  let failure: unknown = new Error('No port was given.');
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, ADDRESS, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
