/** What the outer operations of the smaller services need to know of the run that calls them. */
import { HostError, type AuthMode, type Ledger, type UserInterfacePort } from '../protocol';

export interface ServiceRun {
  readonly authMode: AuthMode;
  readonly ledger: Ledger;
  /** `id` keeps one person's stores apart from another's; `locale` as in Session: 'en', 'ar'. */
  readonly user: { email: string; id: string; locale: string };
  /** The manifest's scopes. Without `userinfo.email` the address stays blank. */
  readonly scopes?: readonly string[];
  /** Epoch milliseconds. */
  now(): number;
  /** Blocks the run. */
  sleep(milliseconds: number): void;
  readonly ui: UserInterfacePort;
}

/** Scope prefix of the permissions that errors name. */
const SCOPES = 'https://www.googleapis.com/auth/';

/** The platform's words for a call that the run's authorisation does not cover. */
export function permissionError(method: string, scope?: string): HostError {
  const required = scope === undefined ? '' : ` Required permissions: ${SCOPES}${scope}`;
  return new HostError(`You do not have permission to call ${method}.${required}`);
}

/** Throws in AuthMode.NONE, where an onOpen may build menus and nothing else. */
export function refuseUnauthorised(run: ServiceRun, method: string): void {
  if (run.authMode === 'NONE') throw permissionError(method);
}

/** The three stores that properties, caches and locks come in. */
export type Scope = 'document' | 'script' | 'user';

/** The key of a store; everyone has their own user store. */
export function storeKey(scope: Scope, run: ServiceRun): string {
  return scope === 'user' ? `user:${run.user.id}` : scope;
}

/** 'document' -> 'Document', for names such as getDocumentLock. */
export function capitalised(scope: Scope): string {
  return scope.charAt(0).toUpperCase() + scope.slice(1);
}
