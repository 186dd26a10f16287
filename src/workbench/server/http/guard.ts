/**
 * Who may talk to the server: this machine's own browser at the address that was printed. The header Host
 * stops other names that point here (DNS rebinding), Origin other pages, the token everything else.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refused } from './refused';

export class Guard {
  private readonly tokenDigest: Buffer;
  private names: ReadonlySet<string> = new Set();

  constructor(token: string) {
    this.tokenDigest = digest(token);
  }

  /** From when the port is known; before, nobody is let in. */
  listensOn(port: number): void {
    this.names = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  }

  /** The addresses of the workbench itself. */
  get origins(): string[] {
    return [...this.names].map((name) => `http://${name}`);
  }

  /** Throws Refused for a foreign Host or Origin. A browser that sends no Origin asks for itself. */
  assertOwnAddress({ headers }: IncomingMessage): void {
    if (!this.names.has(headers.host ?? '')) throw new Refused('FORBIDDEN', 'Unknown host.');
    if (headers.origin !== undefined && !this.origins.includes(headers.origin)) {
      throw new Refused('FORBIDDEN', 'Requests of other pages are refused.');
    }
  }

  /** Throws Refused unless the token is the right one; takes the same time however much of it is right. */
  assertToken(token: string | null | undefined): void {
    if (!timingSafeEqual(digest(token ?? ''), this.tokenDigest)) {
      throw new Refused('FORBIDDEN', 'Open the address that npm start printed: its token is missing or old.');
    }
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
