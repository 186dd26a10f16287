/** The coded articles of the repository: careful readers' records beside the texts, in splits and languages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../core/import/clean-text';
import { readTextFiles } from '../input/read-files';
import { toRecord, type ArticleRecord } from '../output/article-record';

const GOLD = join('tests', 'gold');

/** What readers coded of one article; tests/eval/README.md explains the fields. */
export interface CodedArticle {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly events: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly officials: ReadonlyArray<{ readonly name: string; readonly country?: string | null }>;
  readonly figures: ReadonlyArray<{ readonly value: number }>;
}

/** One article as readers coded it, its stored text, and what Accord proposes for it. */
export interface ReadArticle {
  readonly coded: CodedArticle;
  readonly text: string;
  readonly proposed: ArticleRecord;
}

/** The names of all splits: one file each in tests/gold. */
export function splitNames(): string[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Reads a split and proposes records for it. Texts lie in the folder of the split's name; the seeds' in seeds/. */
export function readSplit(name: string): ReadArticle[] {
  const coded = JSON.parse(readFileSync(join(GOLD, `${name}.json`), 'utf8')) as CodedArticle[];
  const folder = join(GOLD, name);
  const { files } = readTextFiles([existsSync(folder) ? folder : name]);
  return coded.map((article) => {
    const file = files.find(({ id }) => id === article.id);
    if (!file) throw new Error(`tests/gold/${name}.json codes ${article.id}, whose text is missing.`);
    const cleaned = cleanText(file.text);
    if ('problem' in cleaned)
      throw new Error(`The text of ${article.id} cannot be read: ${cleaned.problem}.`);
    const proposed = toRecord(file, cleaned.text, article.published ?? undefined);
    return { coded: article, text: cleaned.text, proposed };
  });
}
