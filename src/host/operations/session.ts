/** Who runs, for Session. */
import { createHash } from 'node:crypto';
import type { Operations } from '../protocol';
import type { ServiceRun } from './service-run';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** Operations that tell the inside who runs; `timeZone` is the script's own, from its manifest. */
export function sessionOperations(run: ServiceRun, timeZone: string): Operations {
  return {
    // Blank without the scope; in a simple trigger too, whose runs may not know the user.
    'session.email': () =>
      run.authMode === 'FULL' && (run.scopes ?? []).includes(EMAIL_SCOPE) ? run.user.email : '',
    'session.locale': () => run.user.locale,
    'session.timeZone': () => timeZone,
    // The platform's key changes every 30 days; here it stays, and says nothing about the person.
    'session.temporaryKey': () => createHash('sha256').update(`accord-host ${run.user.id}`).digest('base64'),
  };
}
