/** Session, against developers.google.com/apps-script/reference/base/session. */
import { connect, testRun } from './context';
import { sessionOperations } from '../../../src/host/operations/session';
import type { ServiceRun } from '../../../src/host/operations/service-run';
import { session } from '../../../src/host/services/session';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

test.each<[string, Partial<ServiceRun>, string, string]>([
  ['without the scope', {}, '', 'unverified'],
  ['with the scope', { scopes: [EMAIL] }, 'coder@example.org', 'session#getActiveUser'],
  ['in a simple trigger', { scopes: [EMAIL], authMode: 'LIMITED' }, '', 'session#getActiveUser'],
])('the address %s', (_name, changes, email) => {
  connect(sessionOperations(testRun(changes), 'Asia/Qatar'));
  expect(session.getActiveUser().getEmail()).toBe(email);
  expect(session.getEffectiveUser().getEmail()).toBe(email);
});

test('locale, zone and a key that tells people apart', () => {
  connect(sessionOperations(testRun(), 'Asia/Qatar'));
  expect(session.getActiveUserLocale()).toBe('en');
  expect(session.getScriptTimeZone()).toBe('Asia/Qatar');
  const key = session.getTemporaryActiveUserKey();
  expect(key).toBe(session.getTemporaryActiveUserKey());
  connect(sessionOperations(testRun({ user: { email: '', id: 'other', locale: 'ar' } }), 'Asia/Qatar'));
  expect(session.getTemporaryActiveUserKey()).not.toBe(key);
});
