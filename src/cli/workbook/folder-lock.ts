/**
 * One program at a time on a workbook's folder: a lock file names the process that has it open. A lock
 * whose process has gone, however it ended, is taken over.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'accord.lock';

interface LockContent {
  readonly pid: number;
  /** Where the workbench is open; absent while it starts. */
  readonly url?: string;
}

/** Another process has the folder. */
export class FolderInUseError extends Error {
  readonly code = 'FOLDER_IN_USE';

  constructor(file: string, { pid, url }: LockContent) {
    const where = url === undefined ? '' : `\nIt is open at ${url}`;
    super(
      `Accord is running already on this workbook (process ${pid}).${where}\n` +
        `Stop it first with Ctrl+C. If it is not Accord that has this number, delete ${file}.`,
    );
  }
}

export class FolderLock {
  private constructor(private readonly file: string) {}

  /** Throws FolderInUseError while another process has the folder, which is made where it is missing. */
  static take(folder: string): FolderLock {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, FILE);
    // Linked into place with its content, so that nobody ever reads half a lock.
    const own = `${file}.${process.pid}`;
    writeLock(own, { pid: process.pid });
    try {
      for (let tries = 0; tries < 3; tries++) {
        if (linked(own, file)) return new FolderLock(file);
        const holder = readLock(file);
        if (holder && isRunning(holder.pid)) throw new FolderInUseError(file, holder);
        rmSync(file, { force: true });
      }
      throw new Error(`The lock ${file} could not be taken.`);
    } finally {
      rmSync(own, { force: true });
    }
  }

  /** Says where the workbench is open, for whoever tries to start it again. */
  announce(url: string): void {
    const beside = `${this.file}.${process.pid}`;
    writeLock(beside, { pid: process.pid, url });
    renameSync(beside, this.file);
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

/** For the owner's eyes only: the address holds the token. */
function writeLock(file: string, content: LockContent): void {
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where it is gone or damaged. */
function readLock(file: string): LockContent | null {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as Partial<LockContent> | null;
    return typeof content?.pid === 'number' ? (content as LockContent) : null;
  } catch {
    return null;
  }
}

/** Our own number in an old lock is chance, as in a container that was started again. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
