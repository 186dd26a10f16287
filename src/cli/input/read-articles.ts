/** Reads articles from the files that a command line names: one a text file, one a row of a CSV file. */
import Papa from 'papaparse';
import { articlesOf, guessMapping } from '../../core/import/read-csv';
import type { SourceArticle } from '../../core/import/stage-articles';
import { readTextFiles, type TextFile, type UnreadableFile } from './read-files';

/** `published`: known dates of text files, by file name without `.txt`; a CSV file has its own column for them. */
export function readArticles(
  paths: readonly string[],
  published: ReadonlyMap<string, string>,
): { articles: SourceArticle[]; unreadable: UnreadableFile[] } {
  const { files, unreadable } = readTextFiles(paths, ['.txt', '.csv']);
  const articles: SourceArticle[] = [];
  for (const file of files) {
    if (!file.path.toLowerCase().endsWith('.csv')) {
      const published_on = published.get(file.id);
      articles.push({ name: file.path, text: file.text, ...(published_on ? { published_on } : {}) });
      continue;
    }
    const rows = readCsv(file);
    if ('problem' in rows) unreadable.push(rows);
    else articles.push(...rows);
  }
  return { articles, unreadable };
}

function readCsv({ path, text }: TextFile): SourceArticle[] | UnreadableFile {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { path, problem: 'csv-broken' };
  const { mapping, header, clear } = guessMapping(data[0] ?? []);
  if (!clear) return { path, problem: 'csv-no-text' };
  return articlesOf(data, { mapping, header, name: (row) => `${path}, row ${row}` });
}
