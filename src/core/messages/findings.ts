/** What each finding says and what to do about it, in the languages of the interface. `{name}` is filled in. */
import type { InterfaceLanguage } from '../model/tab';
import type { FindingCode, FindingValues, NamedCode } from '../validate/types';
import { findingsAr } from './ar/findings';
import { findingsEn } from './en/findings';
import { shorten } from './shorten';

/** People paste whole articles into cells; a message names their beginning. UTF-16 units. */
const WORD_LENGTH = 200;

export interface FindingWords {
  readonly message: string;
  readonly fix: string;
}

/** Words of every finding code, and of every form that a cell may break. */
export interface FindingCatalogue {
  readonly codes: Readonly<Record<FindingCode, FindingWords>>;
  readonly forms: Readonly<Record<string, string>>;
  /** Said behind the fix where somebody waived a finding without a reason. */
  readonly reasonMissing: string;
  /** Why an article is excluded whose text is there already. */
  readonly duplicateReason: string;
}

const catalogues: Readonly<Record<InterfaceLanguage, FindingCatalogue>> = { en: findingsEn, ar: findingsAr };

export function findingWords(
  code: FindingCode,
  language: InterfaceLanguage,
  values: FindingValues,
): FindingWords {
  const catalogue = catalogues[language];
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    words[name] = shorten(typeof value === 'string' ? value : listed(value, language), WORD_LENGTH);
  }
  const filled = { ...words, form: fill(catalogue.forms[words.rule ?? ''] ?? '', words) };
  const { message, fix } = catalogue.codes[code];
  return { message: fill(message, filled), fix: fill(fix, filled) };
}

/** What is said of a finding that was waived without a reason: it stays open. */
export function reasonMissing(language: InterfaceLanguage): string {
  return catalogues[language].reasonMissing;
}

/** What stands as the reason for exclusion of an article that is there already. */
export function duplicateReason(language: InterfaceLanguage): string {
  return catalogues[language].duplicateReason;
}

/** The words of a code as they stand in the catalogue, with their places for values: for the guide. */
export function findingTemplates(code: FindingCode, language: InterfaceLanguage): FindingWords {
  return catalogues[language].codes[code];
}

/** Quotations in the marks of the language, codes as people call them. */
function listed(parts: ReadonlyArray<string | NamedCode>, language: InterfaceLanguage): string {
  const quote = (text: string) => (language === 'ar' ? `«${text}»` : `“${text}”`);
  return parts
    .map((part) => (typeof part === 'string' ? quote(part) : sayCode(part, language)))
    .join(language === 'ar' ? '، ' : ', ');
}

/** With the code behind, where nobody would know it by the label. */
function sayCode({ code, en, ar }: NamedCode, language: InterfaceLanguage): string {
  const label = language === 'ar' ? ar : en;
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return label === code || letters(label) === letters(code) ? label : `${label} (${code})`;
}

/** `{name}` becomes the word of that name; `{?name text}` stays only where that word is not empty. */
function fill(template: string, words: Record<string, string>): string {
  return template
    .replace(/\{\?(\w+) ([^{}]*(?:\{\w+\}[^{}]*)*)\}/g, (_, name: string, text: string) =>
      words[name] ? text : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
