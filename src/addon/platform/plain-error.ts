/** Errors that people see: an id of the message catalogue and the words that it names. Never a raw exception. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import { interfaceLanguage } from './language';

export class PlainError extends Error {
  constructor(
    readonly id: MessageId,
    words: Record<string, string> = {},
  ) {
    super(say(interfaceLanguage(), id, words));
    this.name = 'PlainError';
  }
}
