/** Session inside the context: developers.google.com/apps-script/reference/base/session. */
import { callHost } from './call-host';
import { strict } from './strict';

type GUser = GoogleAppsScript.Base.User;
type GSession = GoogleAppsScript.Base.Session;

class User implements Pick<GUser, 'getEmail'> {
  getEmail(): string {
    return callHost<string>('session.email');
  }
}

function currentUser(): GUser {
  return strict<GUser>(new User(), { name: 'Session.User', methods: { getEmail: [''] } });
}

class Session implements Pick<
  GSession,
  | 'getActiveUser'
  | 'getEffectiveUser'
  | 'getActiveUserLocale'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey'
> {
  getActiveUser(): GUser {
    return currentUser();
  }

  /** A bound script runs as the person who uses it, so both are the same. */
  getEffectiveUser(): GUser {
    return currentUser();
  }

  getActiveUserLocale(): string {
    return callHost<string>('session.locale');
  }

  getScriptTimeZone(): string {
    return callHost<string>('session.timeZone');
  }

  getTemporaryActiveUserKey(): string {
    return callHost<string>('session.temporaryKey');
  }
}

export const session = strict<GSession>(new Session(), {
  name: 'Session',
  methods: {
    getActiveUser: [''],
    getEffectiveUser: [''],
    getActiveUserLocale: [''],
    getScriptTimeZone: [''],
    getTemporaryActiveUserKey: [''],
  },
});
