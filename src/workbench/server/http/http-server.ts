/** The HTTP side: who is let in, which path is what, and the headers of every answer. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { HostError } from '../../../host/protocol';
import {
  EVENTS_PATH,
  TOKEN_HEADER,
  TOKEN_PARAMETER,
  type RequestName,
  type ServerEvent,
} from '../../protocol';
import type { RequestHandlers } from '../requests';
import { NotSavedError } from '../saving/saver';
import type { EventStream } from './event-stream';
import { framePage } from './frame-page';
import type { Guard } from './guard';
import { COMMON_HEADERS, DATA_POLICY, framePolicy, WORKBENCH_POLICY } from './headers';
import { readBody } from './read-body';
import { Refused } from './refused';
import { requestSchemas } from './request-schemas';

export interface HttpParts {
  readonly guard: Guard;
  readonly handlers: RequestHandlers;
  readonly events: EventStream;
  /** The first event of every window. */
  hello(): ServerEvent;
  /** The add-on's HTML of an open page, or null. */
  htmlOf(page: string): string | null;
  /** The script that stands for google.script in the add-on's pages. */
  readonly shim: string;
  /** The folder of the built page: index.html and what it names under /assets/. */
  readonly pageFolder: string;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const ASSET = /^\/assets\/([A-Za-z0-9][A-Za-z0-9._-]*)$/;
const FRAME = /^\/pages\/([0-9a-f]{32})$/;
const REQUEST = /^\/api\/(\w+)$/;

export function createHttpServer(parts: HttpParts): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    response.setHeader('content-security-policy', DATA_POLICY);
    answer(parts, request, response).catch((error: unknown) => refuse(request, response, error));
  });
}

async function answer(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  parts.guard.assertOwnAddress(request);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const api = REQUEST.exec(pathname)?.[1];
  if (pathname !== EVENTS_PATH && api !== undefined) {
    assertMethod(request, 'POST');
    parts.guard.assertToken(String(request.headers[TOKEN_HEADER] ?? ''));
    return send(response, TYPES_JSON, JSON.stringify(await perform(parts.handlers, api, request)));
  }
  assertMethod(request, 'GET');
  // Assets hold nothing of the workbook, and a frame's address is itself a secret.
  const asset = ASSET.exec(pathname)?.[1];
  if (asset !== undefined) return sendFile(response, parts.pageFolder, asset);
  const page = FRAME.exec(pathname)?.[1];
  if (page !== undefined) return sendFrame(parts, response, page);
  parts.guard.assertToken(searchParams.get(TOKEN_PARAMETER));
  if (pathname === EVENTS_PATH) {
    return parts.events.open(response, parts.hello(), request.headers['last-event-id'] as string | undefined);
  }
  if (pathname !== '/') throw new Refused('NOT_FOUND', 'There is no such page.');
  response.setHeader('content-security-policy', WORKBENCH_POLICY);
  sendFile(response, parts.pageFolder, 'index.html');
}

const TYPES_JSON = 'application/json; charset=utf-8';

async function perform(handlers: RequestHandlers, name: string, request: IncomingMessage): Promise<unknown> {
  if (!Object.keys(handlers).includes(name)) throw new Refused('NOT_FOUND', 'There is no such request.');
  const known = name as RequestName;
  const body = requestSchemas[known].safeParse(await readBody(request));
  if (!body.success) {
    const [issue] = body.error.issues;
    throw new Refused('BAD_REQUEST', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'wrong'}`);
  }
  // Handler and body belong to the same name.
  return (handlers[known] as (ask: unknown) => unknown)(body.data);
}

function assertMethod(request: IncomingMessage, method: string): void {
  if (request.method !== method) throw new Refused('BAD_REQUEST', `Only ${method} is answered here.`, 405);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function sendFile(response: ServerResponse, folder: string, name: string): void {
  const type = TYPES[extname(name)];
  let body: Buffer;
  try {
    body = readFileSync(join(folder, name));
  } catch {
    throw new Refused('NOT_FOUND', 'There is no such file.');
  }
  if (type === undefined) throw new Refused('NOT_FOUND', 'There is no such file.');
  send(response, type, body);
}

function sendFrame({ htmlOf, shim, guard }: HttpParts, response: ServerResponse, page: string): void {
  const html = htmlOf(page);
  if (html === null) throw new Refused('NOT_FOUND', 'This page is closed.');
  response.setHeader('content-security-policy', framePolicy(guard.origins));
  send(response, TYPES['.html'] as string, framePage(html, shim));
}

/** Puts an error into the words of the protocol; what nobody foresaw goes to the terminal too. */
function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof HostError) return new Refused('REFUSED', error.message);
  if (error instanceof NotSavedError) return new Refused('NOT_SAVED', error.message);
  console.error(error);
  return new Refused('INTERNAL', (error as Error).message);
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const refusal = refusalOf(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify(refusal.body);
  const asPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  // What is left of a body that was refused is not read.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(refusal.status, { 'content-type': asPage ? 'text/plain; charset=utf-8' : TYPES_JSON });
  response.end(asPage ? refusal.message : body);
}
