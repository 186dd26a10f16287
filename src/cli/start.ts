/**
 * `npm start`: imports the sample articles through the add-on's own functions, validates, builds the
 * summary and prints it. The workbook is kept under data/ and found again at the next start.
 */
import { parseArgs } from 'node:util';
import { LocalWorkbook } from './workbook/local-workbook';
import { domainTable, findingLines, importLines } from './output/start-report';

const HELP = `Usage: npm start -- [--fresh] [--no-serve]

Imports the sample articles into a local workbook, validates it and prints cooperation by domain.

  --fresh     start over with an empty workbook (the old one is deleted)
  --no-serve  stop after printing
  --help      show this text`;

const FOLDER = 'data';

function main(args: string[]): number {
  let options;
  try {
    options = parseArgs({
      args,
      options: { fresh: { type: 'boolean' }, 'no-serve': { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.fresh) LocalWorkbook.forget(FOLDER);
  const workbook = LocalWorkbook.open(FOLDER);
  if (workbook.recovered) console.log('The last save was damaged; the one before it was taken.\n');

  const { repairs } = workbook.call('pageSetUp');
  const staged = workbook.call('pageStage', workbook.call('pageSampleArticles'));
  let proposals = workbook.call('pagePropose');
  console.log(importLines([...repairs, ...staged.repairs], staged.outcomes, proposals).join('\n'));
  while (proposals.left > 0) {
    proposals = workbook.call('pagePropose');
    console.log(importLines([], [], proposals).join('\n'));
  }
  console.log(`\n${findingLines(workbook.call('pageValidate')).join('\n')}`);
  console.log(`\n${domainTable(workbook.call('pageSummarise')).join('\n')}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
