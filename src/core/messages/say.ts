/** Looks a message up in the user's language and fills in its words. */
import type { InterfaceLanguage } from '../model/tab';
import { messagesAr } from './ar/messages';
import { messagesEn, type MessageId } from './en/messages';

const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageId, string>>>> = {
  en: messagesEn,
  ar: messagesAr,
};

export function say(
  language: InterfaceLanguage,
  id: MessageId,
  words: Record<string, string | number> = {},
): string {
  return fillIn(catalogues[language][id], words);
}

/** `{name}` in the message becomes the word of that name. */
export function fillIn(message: string, words: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''));
}
