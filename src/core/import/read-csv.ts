/**
 * From the rows of a CSV file to articles: which column holds what is told from the headers, in English and
 * Arabic; where they do not tell, a person chooses. Splitting the file into cells is the CSV parser's.
 */
import { fold } from '../text/fold';
import type { SourceArticle } from './stage-articles';

/** What a column may hold. */
export const csvFields = ['text', 'title', 'outlet', 'outlet_country', 'url', 'published_on'] as const;
export type CsvField = (typeof csvFields)[number];

/** 0-based column of each field; a field that no column holds is left out. */
export type CsvMapping = Readonly<Partial<Record<CsvField, number>>>;

export interface CsvGuess {
  readonly mapping: CsvMapping;
  /** False where the first row is taken for an article: none of its cells is a known header. */
  readonly header: boolean;
  /** False where a person has to look: no column is known to hold the text, or two claim the same field. */
  readonly clear: boolean;
}

/** Headers as people and news databases (Factiva, LexisNexis, GDELT, Media Cloud) name them, folded. */
const HEADERS: Readonly<Record<CsvField, string>> = {
  text: 'text|body|content|full text|fulltext|article text|article|story|النص|نص|نص المقال|المحتوى|محتوى|المتن|متن الخبر',
  title: 'title|headline|heading|العنوان|عنوان|عنوان المقال|عنوان الخبر',
  outlet:
    'outlet|source|publication|publisher|media|media name|newspaper|source name|المصدر|مصدر|وسيلة الاعلام|الوسيلة|الصحيفة|الجهة الناشرة|الناشر',
  outlet_country: 'outlet country|source country|media country|بلد الوسيلة|بلد المصدر|دولة المصدر',
  url: 'url|link|address|web address|permalink|uri|الرابط|رابط|رابط المقال|الرابط الالكتروني',
  published_on:
    'date|published|published on|publish date|publication date|pubdate|published at|date published|التاريخ|تاريخ|تاريخ النشر|نشر في',
};

const fieldsByHeader = new Map<string, CsvField>();
for (const field of csvFields) {
  for (const header of HEADERS[field].split('|')) fieldsByHeader.set(comparable(header), field);
}

/** White space, case, punctuation and Arabic spelling do not matter: `Published_On`, `العُنوان`. */
function comparable(header: string): string {
  return fold(header.slice(0, 100))
    .replace(/[\s_\-:.]+/g, ' ')
    .trim();
}

export function guessMapping(firstRow: readonly string[]): CsvGuess {
  const mapping: Partial<Record<CsvField, number>> = {};
  let doubled = false;
  firstRow.forEach((cell, column) => {
    const field = fieldsByHeader.get(comparable(cell));
    if (!field) return;
    if (mapping[field] === undefined) mapping[field] = column;
    else doubled = true;
  });
  const header = Object.keys(mapping).length > 0;
  return { mapping, header, clear: mapping.text !== undefined && !doubled };
}

export interface CsvReading {
  readonly mapping: CsvMapping;
  readonly header: boolean;
  /** What the article of a row is called in reports. `row` counts from 1, the header included. */
  name(row: number): string;
}

/** One article a row. Rows without text are kept, with an empty text, so that the report names them. */
export function articlesOf(rows: ReadonlyArray<readonly string[]>, reading: CsvReading): SourceArticle[] {
  const { mapping, header } = reading;
  return rows.flatMap((row, index): SourceArticle[] => {
    if ((header && index === 0) || row.every((cell) => cell.trim() === '')) return [];
    const cell = (field: CsvField) => {
      const column = mapping[field];
      return column === undefined ? '' : (row[column] ?? '');
    };
    const words = (field: CsvField) => cell(field).replace(/\s+/g, ' ').trim();
    return [
      {
        name: reading.name(index + 1),
        text: cell('text'),
        title: words('title'),
        outlet: words('outlet'),
        outlet_country: /^[A-Z]{3}$/.test(words('outlet_country')) ? words('outlet_country') : '',
        url: words('url'),
        published_on: isoDay(words('published_on')),
      },
    ];
  });
}

/**
 * `2019-03-04T10:00:00Z` and `2019/3/4` as `2019-03-04`. Day-month orders are not guessed: such a date stays
 * as it is, and the article is refused with the reason.
 */
export function isoDay(date: string): string {
  const plain = date.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x0660) % 16));
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/.exec(plain);
  if (!match) return date;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
