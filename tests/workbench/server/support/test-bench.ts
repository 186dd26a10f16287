/** A workbench on a free port with a small script of its own, and a window that asks and listens. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host, type SavedHost } from '../../../../src/host';
import { loadState } from '../../../../src/host/persistence/workbook-store';
import type { Answer, Ask, RequestName, ServerEvent } from '../../../../src/workbench/protocol';
import { serveWorkbench, type Workbench } from '../../../../src/workbench/server';

const MANIFEST = JSON.stringify({
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
});

/** Milliseconds. Everything takes a fraction of them, also on a loaded machine. */
const PATIENCE = 120_000;

const USER = { email: 'analyst@example.org', id: 'analyst', locale: 'en' };

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

type EventOf<Type extends ServerEvent['type']> = Extract<ServerEvent, { type: Type }>;

export class TestBench {
  readonly events: ServerEvent[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly stopListening = new AbortController();

  private constructor(
    readonly folder: string,
    readonly host: Host,
    private readonly workbench: Workbench,
  ) {}

  /** `code` is the script; what it adds to the menu can be run. `prepare` fills the workbook. */
  static async open(
    code: string,
    {
      prepare,
      ...options
    }: { prepare?: (host: Host) => void; unattendedAfter?: number; now?: () => number } = {},
  ): Promise<TestBench> {
    const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
    const files = { 'Code.js': code, 'page.html': '<!doctype html><p>page</p>', 'appsscript.json': MANIFEST };
    const host = createHost({ files, user: USER });
    prepare?.(host);
    const workbench = await serveWorkbench({
      host: host.state,
      files,
      user: USER,
      addonName: 'Test',
      folder,
      stateName: 'workbook',
      built: join('build', 'workbench'),
      ports: [0],
      ...options,
    });
    return new TestBench(folder, host, workbench);
  }

  get origin(): string {
    return new URL(this.workbench.url).origin;
  }

  get token(): string {
    return new URL(this.workbench.url).searchParams.get('token') ?? '';
  }

  async close(): Promise<void> {
    this.stopListening.abort();
    await this.workbench.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What lies on disk now. */
  saved(): SavedHost {
    return loadState(this.folder, 'workbook')?.state as unknown as SavedHost;
  }

  /** Any request, as it is answered. */
  async fetch(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await fetch(this.origin + path, init);
    return { status: response.status, body: await response.text(), headers: response.headers };
  }

  /** A request of the protocol as the page sends it. */
  post(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-accord-token': this.token, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** The answer; throws with the refusal's words. */
  async ask<Name extends RequestName>(name: Name, body: Ask<Name>): Promise<Answer<Name>> {
    const reply = await this.post(name, body);
    if (reply.status !== 200) throw new Error(reply.body);
    return JSON.parse(reply.body) as Answer<Name>;
  }

  /** Opens a window: events are collected from `hello` on. */
  async listen(): Promise<void> {
    const response = await fetch(`${this.origin}/api/events?token=${this.token}`, {
      signal: this.stopListening.signal,
    });
    void this.read(response).catch(() => undefined);
    await this.event('hello');
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data !== undefined) this.events.push(JSON.parse(data) as ServerEvent);
      }
      for (const listener of this.listeners) listener();
    }
  }

  /** The first event of a type that `match` holds for, also one that came already. */
  event<Type extends ServerEvent['type']>(
    type: Type,
    match: (event: EventOf<Type>) => boolean = () => true,
  ): Promise<EventOf<Type>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(look);
        const came = this.events.slice(-10).map((event) => event.type);
        reject(new Error(`In vain waited for ${type}; the last that came: ${came.join(', ')}`));
      }, PATIENCE);
      const look = (): void => {
        const found = this.events.find((event) => event.type === type && match(event as EventOf<Type>));
        if (!found) return;
        clearTimeout(timer);
        this.listeners.delete(look);
        resolve(found as EventOf<Type>);
      };
      this.listeners.add(look);
      look();
    });
  }

  /** Runs a menu entry to its end. */
  async run(functionName: string): Promise<EventOf<'runEnded'>> {
    const { run } = await this.ask('run', { function: functionName });
    return this.event('runEnded', (event) => event.run === run);
  }

  /**
   * The menu is there once the script's onOpen has run. It is asked for again, since the run of the start
   * may tell its end before this window listens.
   */
  async ready(): Promise<void> {
    await this.listen();
    const { run } = await this.ask('openMenu', {});
    await this.event('runEnded', (event) => event.run === run);
  }
}

/** onOpen with a menu that names the given functions. */
export function withMenu(code: string): string {
  const names = [...code.matchAll(/^function (\w+)\(/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !name.endsWith('_'));
  const items = names.map((name) => `.addItem('${name}', '${name}')`).join('');
  return `${code}\nfunction onOpen() { SpreadsheetApp.getUi().createMenu('Test')${items}.addToUi(); }`;
}
