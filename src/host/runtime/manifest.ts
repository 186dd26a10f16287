/** What the host takes from appsscript.json: scopes and the script's time zone. */
import { HostError } from '../protocol';

export interface Manifest {
  /** Null where the manifest names none: the platform then derives them from the code. */
  readonly scopes: readonly string[] | null;
  readonly timeZone: string;
}

const PREFIX = 'https://www.googleapis.com/auth/';

export function readManifest(json: string | undefined): Manifest {
  const manifest = JSON.parse(json ?? '{}') as { oauthScopes?: string[]; timeZone?: string };
  return { scopes: manifest.oauthScopes ?? null, timeZone: manifest.timeZone ?? 'Etc/UTC' };
}

/** Any one of these scopes lets a script at its own document. */
const DOCUMENT_SCOPES = ['spreadsheets.currentonly', 'spreadsheets'];

/** Throws the platform's words unless the manifest has one of the scopes (named without their prefix). */
export function requireScope({ scopes }: Manifest, method: string, accepted: readonly string[]): void {
  if (scopes && !accepted.some((scope) => scopes.includes(PREFIX + scope))) {
    throw missingPermission(method, accepted);
  }
}

/** Throws unless the script may reach its document at all. */
export function requireDocumentScope(manifest: Manifest, method: string): void {
  requireScope(manifest, method, DOCUMENT_SCOPES);
}

export function missingPermission(method: string, accepted: readonly string[] = DOCUMENT_SCOPES): HostError {
  const names = accepted.map((scope) => PREFIX + scope).join(' || ');
  const required = accepted.length > 1 ? `(${names})` : names;
  return new HostError(`You do not have permission to call ${method}. Required permissions: ${required}`);
}
