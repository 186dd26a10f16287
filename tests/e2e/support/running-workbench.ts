/** The real thing: `npm start`'s program as a process of its own, on a folder and a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm test` has built it. */
const PROGRAM = join('build', 'cli', 'start.js');
/** Milliseconds. With type check, lint and other tests beside it, a start takes far longer than alone. */
const START_WITHIN = 240_000;
const END_WITHIN = 60_000;

export class RunningWorkbench {
  private constructor(
    private readonly folder: string,
    private readonly options: readonly string[],
    private process: ChildProcess,
    /** As printed, with the token. */
    readonly url: string,
    /** Everything that was printed until it was open. */
    readonly printed: string,
  ) {}

  /** Starts with a new workbook. `options` as `npm start` takes them. */
  static async start(...options: string[]): Promise<RunningWorkbench> {
    const folder = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
    const { child, url, printed } = await startProgram(folder, [...options, '--port', '0']);
    return new RunningWorkbench(folder, options, child, url, printed);
  }

  get port(): string {
    return new URL(this.url).port;
  }

  /** Ends the program as Ctrl+C does, and keeps the folder. */
  async stop(): Promise<void> {
    await ended(this.process, 'SIGINT');
  }

  /** Starts again on the same folder and port. */
  async startAgain(): Promise<RunningWorkbench> {
    const { child, url, printed } = await startProgram(this.folder, [...this.options, '--port', this.port]);
    return new RunningWorkbench(this.folder, this.options, child, url, printed);
  }

  /** Ends it and deletes what it kept. */
  async discard(): Promise<void> {
    try {
      await ended(this.process, 'SIGTERM');
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

async function startProgram(folder: string, options: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, '--data', folder, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}\n${printed}`));
    };
    const timer = setTimeout(() => fail('The workbench did not open in time.'), START_WITHIN);
    const onPrinted = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?\S+/.exec(printed)?.[0];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', onPrinted);
    child.stderr.on('data', onPrinted);
    child.once('exit', (status) => {
      clearTimeout(timer);
      fail(`The workbench ended with ${status}.`);
    });
  });
  return { child, url, printed };
}

/** One that does not end is killed and makes the test fail, rather than wait for it until its time is over. */
async function ended(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const isKilled = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(true);
    }, END_WITHIN);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(false);
    });
    child.kill(signal);
  });
  if (isKilled) throw new Error(`The workbench did not end on ${signal}.`);
}
