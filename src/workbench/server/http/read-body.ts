/** Reads a request's JSON body, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { Refused } from './refused';

/** An import of many articles is the largest body there is. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Throws Refused for another content type, a body too large, and what is no JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new Refused('BAD_REQUEST', 'The body must be application/json.', 415);
  }
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refused('BAD_REQUEST', 'The body is no JSON.');
  }
}

function tooLarge(): Refused {
  return new Refused('BAD_REQUEST', 'The body is larger than 20 MB.', 413);
}
