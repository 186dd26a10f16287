/**
 * `npm run -s curate -- --out DIR PATH...`: curates articles with the built add-on in the host, and writes the
 * workbook as files: one CSV file per tab, and workbook.xlsx.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { tabOrder, tabTitle } from '../core/model/tabs';
import { say } from '../core/messages/say';
import { curateArticles, type Curation } from './curation/curate-articles';
import { readArticles } from './input/read-articles';
import { readDates } from './input/read-dates';
import { explain, type UnreadableFile } from './input/read-files';
import { runCommand, UsageError } from './input/run-command';
import { csvFile } from './output/csv-files';
import { progressLine } from './output/progress-line';
import { domainTable, findingLines, importLines } from './output/start-report';
import { xlsxWorkbook } from './output/xlsx/write-workbook';

const HELP = `Usage: npm run -s curate -- --out DIR [--force] [--published DATES.json] [--json] PATH...

Imports articles into a new workbook, proposes rows, validates them, builds the summaries, and writes into
DIR: one CSV file per tab, and workbook.xlsx with dropdowns, notes, a chart and pivot tables.
PATH is a text file, a CSV file with one article a row (a column named text; title, outlet, url and date are
read too), or a folder with .txt and .csv files.

  --out DIR               where to write; made where it is missing
  --force                 write into DIR although it holds files; those of the same name are replaced
  --published DATES.json  known publication dates: {"file name without .txt": "YYYY-MM-DD"}
  --json                  print the summary as JSON
  --help                  show this text

Exit codes: 0 all articles were taken; 1 some could not be (each is named on stderr); 2 the call is wrong.`;

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  published: { type: 'string' },
  json: { type: 'boolean' },
} as const;

void runCommand({ help: HELP, options: OPTIONS, allowPositionals: true }, async (options, paths) => {
  const { out, force, published, json } = options;
  if (!out) throw new UsageError('Say with --out where to write.');
  if (paths.length === 0) throw new UsageError('Name at least one file or folder.');
  const objection = objectionTo(out, paths, force);
  if (objection) throw new UsageError(objection);
  const dates = readDates(published);

  const { articles, unreadable } = readArticles(paths, dates);
  if (articles.length === 0) {
    explainAll(unreadable, []);
    console.error('There is no article to curate; nothing was written.');
    return 1;
  }
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    console.error(`${out}: the folder cannot be made. Check the path and its permissions.`);
    return 1;
  }
  const progress = progressLine();
  const curation = curateArticles(articles, progress);
  progress('Writing the files');
  const { files, cut } = await writeFiles(out, curation);
  const refused = curation.outcomes.filter(({ article_id }) => article_id === '');
  console.log(json ? jsonReport(curation, unreadable, files) : report(curation, files));
  explainAll(unreadable, refused);
  cut.forEach((cell) =>
    console.error(`workbook.xlsx: the text of ${cell} is cut; the CSV file has all of it.`),
  );
  return unreadable.length + refused.length > 0 ? 1 : 0;
}).catch((error: Error) => {
  console.error(`Stopped: ${error.message}`);
  process.exitCode = 1;
});

/** Why the folder cannot be written to, or ''. */
function objectionTo(out: string, paths: readonly string[], force: boolean): string {
  const stats = existsSync(out) ? statSync(out) : undefined;
  if (stats && !stats.isDirectory()) return `${out}: is a file. Name a folder.`;
  if (stats && !force && readdirSync(out).length > 0) {
    return `${out}: is not empty. Name another folder, or add --force to replace what it holds.`;
  }
  const around = paths.find((path) => {
    const way = relative(resolve(path), resolve(out));
    return way === '' || !(way.startsWith('..') || way === resolve(out));
  });
  // A second call would read the files of the first as articles.
  return around === undefined ? '' : `${out}: lies within ${around}, which is read. Name a folder elsewhere.`;
}

async function writeFiles(
  out: string,
  { workbook }: Curation,
): Promise<{ files: string[]; cut: readonly string[] }> {
  const tabs = tabOrder.map((name) => ({ name, title: tabTitle(name).en }));
  const xlsx = await xlsxWorkbook(
    workbook,
    tabs.map(({ name, title }) => ({ name: title, holdsTexts: name === 'texts' })),
  );
  const contents: Array<[string, string | Uint8Array]> = [
    ...tabs.map(({ name, title }): [string, string] => [`${name}.csv`, csvFile(workbook.values(title))]),
    ['workbook.xlsx', xlsx.bytes],
  ];
  const files = contents.map(([name, content]) => {
    writeFileSync(join(out, name), content);
    return join(out, name);
  });
  return { files, cut: xlsx.cut };
}

function report({ outcomes, proposed, findings, summary }: Curation, files: readonly string[]): string {
  const taken = outcomes.filter(({ article_id }) => article_id !== '');
  return [
    importLines([], taken, proposed).join('\n'),
    findingLines(findings).join('\n'),
    domainTable(summary).join('\n'),
    `Written:\n${files.map((file) => `  ${file}`).join('\n')}`,
  ].join('\n\n');
}

function jsonReport(
  { outcomes, proposed, findings, summary }: Curation,
  unreadable: readonly UnreadableFile[],
  files: readonly string[],
): string {
  const { errors, warnings, notes, unreviewed, byCode } = findings;
  const { headline, domains, provisional } = summary;
  return JSON.stringify(
    {
      articles: outcomes,
      unreadable,
      added: proposed.added,
      unsupported: proposed.unsupported,
      findings: { errors, warnings, notes, unreviewed, byCode },
      summary: { headline, domains, provisional },
      files,
    },
    null,
    1,
  );
}

function explainAll(unreadable: readonly UnreadableFile[], refused: Curation['outcomes']): void {
  for (const file of unreadable) console.error(explain(file));
  for (const { name, result } of refused) console.error(say('en', `result-${result}`, { name }));
}
