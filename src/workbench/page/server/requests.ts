/** Asks the server: one typed function for all requests of the protocol. */
import {
  TOKEN_HEADER,
  TOKEN_PARAMETER,
  type Answer,
  type Ask,
  type Refusal,
  type RefusalCode,
  type RequestName,
} from '../../protocol';

/** GONE: no answer at all, because the server has stopped. */
export type FailureCode = RefusalCode | 'GONE';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    message: string,
    readonly code: FailureCode,
  ) {
    super(message);
  }
}

/** The token that the page was opened with. */
export const token = new URLSearchParams(location.search).get(TOKEN_PARAMETER) ?? '';

/** What is done in the grid arrives in the order in which it was done: what is taken back was typed before. */
const IN_ORDER: ReadonlySet<RequestName> = new Set<RequestName>(['edit', 'paste', 'clear', 'undo']);
let lastChange: Promise<unknown> = Promise.resolve();

/** Resolves with the answer; rejects with a RequestError, whose message is for people where its code is REFUSED. */
export async function ask<Name extends RequestName>(name: Name, body: Ask<Name>): Promise<Answer<Name>> {
  if (!IN_ORDER.has(name)) return askNow(name, body);
  const answer = lastChange.then(() => askNow(name, body));
  lastChange = answer.catch(() => undefined);
  return answer;
}

async function askNow<Name extends RequestName>(name: Name, body: Ask<Name>): Promise<Answer<Name>> {
  const response = await send(name, JSON.stringify(body));
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return content as Answer<Name>;
  const refusal = (content as Refusal | null)?.error;
  throw new RequestError(refusal?.message ?? response.statusText, refusal?.code ?? 'INTERNAL');
}

async function send(name: RequestName, body: string): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
      body,
    });
  } catch (error) {
    throw new RequestError(error instanceof Error ? error.message : String(error), 'GONE');
  }
}
