/** The language of the page: set once from the first answer, then used by everything that speaks. */
import { sayPage, type AnyMessageId } from '../../core/messages/say-page';
import type { InterfaceLanguage } from '../../core/model/tab';

let language: InterfaceLanguage = 'en';

/** Sets direction and language of the page and fills every element that carries `data-say`. */
export function speak(chosen: InterfaceLanguage): void {
  language = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = chosen === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say(element.dataset.say as AnyMessageId);
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]'))
    element.setAttribute('aria-label', say(element.dataset.sayLabel as AnyMessageId));
}

export function say(id: AnyMessageId, words?: Readonly<Record<string, string | number>>): string {
  return sayPage(language, id, words);
}

export function pageLanguage(): InterfaceLanguage {
  return language;
}
