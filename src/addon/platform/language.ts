/** The language in which Accord speaks to the person who runs it: their own locale, Arabic or else English. */
import type { InterfaceLanguage } from '../../core/model/tab';

export function interfaceLanguage(): InterfaceLanguage {
  return /^ar\b/i.test(Session.getActiveUserLocale()) ? 'ar' : 'en';
}
