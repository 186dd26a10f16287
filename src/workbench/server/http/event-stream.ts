/** Server-sent events to every open window, and what a window missed while its connection was lost. */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ServerEvent } from '../../protocol';

/** Keeps connections from being taken for dead, and notices the dead ones. Milliseconds. */
const HEARTBEAT = 15_000;
/** Characters of ended runs and results that are kept for windows that come back. */
const KEPT = 10_000_000;

interface KeptEvent {
  readonly id: number;
  readonly json: string;
}

export class EventStream {
  private readonly windows = new Set<ServerResponse>();
  /** Numbers of another start of the server mean nothing here. */
  private readonly start = randomBytes(4).toString('hex');
  private lastId = 0;
  private kept: KeptEvent[] = [];
  private keptSize = 0;
  private readonly heartbeat: NodeJS.Timeout;

  /** `onWatched` is called when the last window goes and when one is there again. */
  constructor(private readonly onWatched: (isWatched: boolean) => void) {
    this.heartbeat = setInterval(() => this.write(':\n\n'), HEARTBEAT);
    this.heartbeat.unref();
  }

  get isWatched(): boolean {
    return this.windows.size > 0;
  }

  /** Adds a window: it gets `hello`, then what it missed since `lastEventId`, then everything to come. */
  open(response: ServerResponse, hello: ServerEvent, lastEventId: string | undefined): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(this.message(this.lastId, JSON.stringify(hello)));
    const [start, id] = (lastEventId ?? '').split('-');
    if (start === this.start) {
      for (const event of this.kept)
        if (event.id > Number(id)) response.write(this.message(event.id, event.json));
    }
    this.windows.add(response);
    response.on('close', () => {
      this.windows.delete(response);
      if (!this.isWatched) this.onWatched(false);
    });
    this.onWatched(true);
  }

  tell(event: ServerEvent): void {
    const id = ++this.lastId;
    const json = JSON.stringify(event);
    if (event.type === 'result' || event.type === 'runEnded') this.keep({ id, json });
    this.write(this.message(id, json));
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const window of this.windows) window.end();
  }

  /** All other events only repeat what `hello` says. */
  private keep(event: KeptEvent): void {
    this.kept.push(event);
    this.keptSize += event.json.length;
    while (this.keptSize > KEPT) this.keptSize -= this.kept.shift()?.json.length ?? 0;
  }

  private message(id: number, json: string): string {
    return `id: ${this.start}-${id}\ndata: ${json}\n\n`;
  }

  private write(text: string): void {
    for (const window of this.windows) window.write(text);
  }
}
