/** The words of the workbench itself, in the language of the workbook. The add-on's words come from the add-on. */
import { arabic } from './words/ar';
import { english, type WordId } from './words/en';

export type { WordId };

let current: Readonly<Record<WordId, string>> = english;

/** `locale`: the workbook's, such as `ar_QA`. Returns the language tag that the page is in. */
export function speak(locale: string): 'ar' | 'en' {
  const isArabic = /^ar\b|^ar_/.test(locale);
  current = isArabic ? arabic : english;
  return isArabic ? 'ar' : 'en';
}

/** The text of an id, with `{name}` replaced by the given values. */
export function say(id: WordId, values: Readonly<Record<string, string | number>> = {}): string {
  return current[id].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
