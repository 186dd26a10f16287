/**
 * `npm run -s extract -- --json PATH...`: prints what Accord proposes for text files, in the form of
 * tests/eval/README.md, with the evidence of every value beside it.
 */
import { cleanText } from '../core/import/clean-text';
import { readDates } from './input/read-dates';
import { explain, readTextFiles, type UnreadableFile } from './input/read-files';
import { runCommand, UsageError } from './input/run-command';
import { readable, toRecord, type ArticleRecord } from './output/article-record';

const HELP = `Usage: npm run -s extract -- [--json] [--published DATES.json] PATH...

Prints the records that Accord proposes for each text file, or each .txt file below a folder.

  --json                  print JSON (else a readable list)
  --published DATES.json  known publication dates: {"file name without .txt": "YYYY-MM-DD"}
  --help                  show this text

Exit codes: 0 all files were read; 1 some could not be (each is named on stderr); 2 the call is wrong.`;

const OPTIONS = { json: { type: 'boolean' }, published: { type: 'string' } } as const;

void runCommand({ help: HELP, options: OPTIONS, allowPositionals: true }, (options, paths) => {
  if (paths.length === 0) throw new UsageError('Name at least one file or folder.');
  const published = readDates(options.published);

  const { files, unreadable } = readTextFiles(paths);
  const records: ArticleRecord[] = [];
  const refused: UnreadableFile[] = [...unreadable];
  for (const file of files) {
    const cleaned = cleanText(file.text);
    if ('problem' in cleaned) refused.push({ path: file.path, problem: cleaned.problem });
    else records.push(toRecord(file, cleaned.text, published.get(file.id)));
  }
  console.log(options.json ? JSON.stringify(records, null, 1) : records.map(readable).join('\n\n'));
  for (const file of refused) console.error(explain(file));
  return refused.length > 0 ? 1 : 0;
});
