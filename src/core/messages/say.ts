/** Looks a message up in the user's language and fills in its words. */
import type { InterfaceLanguage } from '../model/tab';
import { messagesAr } from './ar/messages';
import { messagesEn, type MessageId } from './en/messages';
import { sayCounted, sayNumber } from './numbers';

const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageId, string>>>> = {
  en: messagesEn,
  ar: messagesAr,
};

export function say(
  language: InterfaceLanguage,
  id: MessageId,
  words: Record<string, string | number> = {},
): string {
  return fillIn(catalogues[language][id], words, language);
}

/**
 * `{name}` in the message becomes the word of that name, `{name:row|rows}` the form that its number takes. Numbers
 * are grouped, texts stay as they are.
 */
export function fillIn(
  message: string,
  words: Readonly<Record<string, string | number>>,
  language: InterfaceLanguage,
): string {
  return message.replace(/\{(\w+)(?::([^{}]*))?\}/g, (_, name: string, forms?: string) => {
    const word = words[name] ?? '';
    if (forms !== undefined) return sayCounted(Number(word), forms.split('|'), language);
    return typeof word === 'number' ? sayNumber(word) : word;
  });
}
