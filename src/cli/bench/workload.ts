/** What the bench reads: the coded articles of the repository, as they are and in as many variants as wanted. */
import type { SourceArticle } from '../../core/import/stage-articles';
import { readTextFiles } from '../input/read-files';

const FOLDERS = ['seeds', 'tests/gold'];

export interface Text {
  readonly text: string;
  readonly language: 'en' | 'ar';
}

/** The texts of all coded articles. */
export function codedTexts(): Text[] {
  return readTextFiles(FOLDERS).files.map(({ text }) => ({
    text,
    language: /[\u0600-\u06ff]{3}/.test(text.slice(0, 500)) ? 'ar' : 'en',
  }));
}

/** `count` articles, no two alike: the coded ones in turn, each with a sentence of its own at the end. */
export function variants(texts: readonly Text[], count: number): SourceArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const { text, language } = texts[index % texts.length]!;
    const mark = language === 'ar' ? `الوثيقة رقم ${index}.` : `This is document number ${index}.`;
    return { text: `${text}\n\n${mark}`, name: `variant-${index}.txt` };
  });
}
