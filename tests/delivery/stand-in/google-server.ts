/**
 * Puts the stand-in where clasp looks for Google: a CONNECT proxy on 127.0.0.1 that ends every tunnel to a
 * Google API at this process, under a certificate made for this run. No connection leaves the machine.
 */
import {
  createServer as createProxy,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { AppsScriptApi } from './apps-script-api';

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

export class GoogleServer {
  private constructor(
    private readonly proxy: Server,
    private readonly sockets: Set<Socket>,
    /** PEM: what a client must trust. */
    readonly certificate: string,
  ) {}

  static async start(api: AppsScriptApi): Promise<GoogleServer> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'Accord tests' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
        { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
      ],
    });
    const https = createHttps({ key, cert }, (request, response) => void serve(api, request, response));
    const sockets = new Set<Socket>();
    const proxy = createProxy((_, response) => response.writeHead(405).end());
    proxy.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // A client that is killed in the middle resets its connection.
      socket.on('error', () => socket.destroy());
    });
    proxy.on('connect', ({ url = '' }, socket) => {
      if (!HOSTS.some((host) => url === `${host}:443`)) {
        api.unknown.push(`CONNECT ${url}`);
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      https.emit('connection', socket);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    return new GoogleServer(proxy, sockets, cert);
  }

  /** For `HTTPS_PROXY`. */
  get proxyAddress(): string {
    return `http://127.0.0.1:${(this.proxy.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.proxy.close(resolve));
  }
}

async function serve(api: AppsScriptApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const { status, body } = api.answer({
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    path: (request.url ?? '').replace(/\?.*/, ''),
    authorization: request.headers.authorization,
    body: isJson && text !== '' ? (JSON.parse(text) as unknown) : null,
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}
