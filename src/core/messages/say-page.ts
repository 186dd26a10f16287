/**
 * Looks up what a page says: its own messages and those of the script. For pages only: the script carries no
 * page's words.
 */
import type { InterfaceLanguage } from '../model/tab';
import { codebookAr } from './ar/codebook';
import { messagesAr } from './ar/messages';
import { pagesAr } from './ar/pages';
import { reportsAr } from './ar/reports';
import { sidebarAr } from './ar/sidebar';
import { validationAr } from './ar/validation';
import { codebookEn, type CodebookMessageId } from './en/codebook';
import { messagesEn, type MessageId } from './en/messages';
import { pagesEn, type PageMessageId } from './en/pages';
import { reportsEn, type ReportMessageId } from './en/reports';
import { sidebarEn, type SidebarMessageId } from './en/sidebar';
import { validationEn, type ValidationMessageId } from './en/validation';
import { fillIn } from './say';

export type AnyMessageId =
  CodebookMessageId | ReportMessageId | MessageId | PageMessageId | SidebarMessageId | ValidationMessageId;

const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<AnyMessageId, string>>>> = {
  en: { ...messagesEn, ...pagesEn, ...reportsEn, ...sidebarEn, ...validationEn, ...codebookEn },
  ar: { ...messagesAr, ...pagesAr, ...reportsAr, ...sidebarAr, ...validationAr, ...codebookAr },
};

export function sayPage(
  language: InterfaceLanguage,
  id: AnyMessageId,
  words: Readonly<Record<string, string | number>> = {},
): string {
  const shown = language === 'ar' ? isolated(words) : words;
  return fillIn(catalogues[language][id], shown, language);
}

/** Latin words and digits in an Arabic sentence keep to themselves: two of them would else change places. */
function isolated(words: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      typeof word === 'string' && /[A-Za-z0-9]/.test(word) ? `\u2068${word}\u2069` : word,
    ]),
  );
}
