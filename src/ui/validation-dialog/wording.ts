/** Findings in the words of the person who has the dialog open. */
import { findingTitlesAr } from '../../core/messages/ar/finding-titles';
import { findingTitlesEn } from '../../core/messages/en/finding-titles';
import { findingWords, type FindingWords } from '../../core/messages/findings';
import type { Column } from '../../core/model/tab';
import { rowTabs } from '../../core/model/tabs';
import type { FindingCode, Problem } from '../../core/validate/types';
import { pageLanguage } from '../common/speech';

export function titleOf(code: FindingCode): string {
  return (pageLanguage() === 'ar' ? findingTitlesAr : findingTitlesEn)[code];
}

export function wordsOf({ code, tab, column, value, words }: Problem): FindingWords {
  return findingWords(code, pageLanguage(), {
    column: headerOf(tab, column),
    value: String(value),
    ...words,
  });
}

export function headerOf(tab: Problem['tab'], column: string): string {
  return (rowTabs[tab].columns as Record<string, Column>)[column]?.header[pageLanguage()] ?? column;
}
