/**
 * `npm start`: imports the sample articles through the add-on's own functions, validates, builds the
 * summary and prints it, then serves the workbook in the browser. It is kept under data/ and found again
 * at the next start.
 */
import { parseArgs } from 'node:util';
import { FolderInUseError } from './workbook/folder-lock';
import { LocalWorkbook, type Language } from './workbook/local-workbook';
import { domainTable, findingLines, importLines } from './output/start-report';

const HELP = `Usage: npm start -- [--fresh] [--empty] [--no-serve] [--language ar] [--port N] [--data FOLDER]

Imports the sample articles into a local workbook, validates it, prints cooperation by domain, and
opens the workbook with the add-on in your browser.

  --fresh        start over with an empty workbook (the old one is deleted)
  --empty        import nothing: for articles of your own
  --no-serve     stop after printing
  --language ar  speak Arabic, in a workbook that is new
  --port N       use this port (0: any free one)
  --data FOLDER  keep the workbook there (default: data)
  --help         show this text`;

/** Tried first, so that the address stays the same from start to start; any free port else. */
const USUAL_PORT = 8420;

/** What was asked for cannot be done; the message says why. */
class UsageError extends Error {}

interface Options {
  readonly fresh: boolean;
  readonly empty: boolean;
  readonly language: Language;
  readonly serve: boolean;
  readonly ports: readonly number[];
  readonly folder: string;
}

/** Null where only help was asked for. Throws UsageError. */
function readOptions(args: string[]): Options | null {
  let values;
  try {
    values = parseArgs({
      args,
      options: {
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
        'no-serve': { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string', default: 'data' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (values.help) return null;
  const { fresh, empty, language, port } = values;
  if (language !== 'en' && language !== 'ar') throw new UsageError(`Not a language of Accord: ${language}`);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new UsageError(`Not a port: ${port}`);
  }
  const ports = port === undefined ? [USUAL_PORT, 0] : [Number(port)];
  return { fresh, empty, language, serve: !values['no-serve'], ports, folder: values.data };
}

/** Everything up to the summary, as a person would do it from the menu. */
function importAndSummarise(workbook: LocalWorkbook): void {
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
}

/** Serves until the process is told to stop. */
async function serve(workbook: LocalWorkbook, ports: readonly number[]): Promise<void> {
  const workbench = await workbook.serve(ports);
  console.log(`\nAccord is open at ${workbench.url}\nStop it with Ctrl+C; everything is saved as you go.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await workbench.close();
}

async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      console.log(HELP);
      return 0;
    }
    const workbook = LocalWorkbook.open(options.folder, options);
    try {
      if (!options.empty) importAndSummarise(workbook);
      if (options.serve) await serve(workbook, options.ports);
    } finally {
      workbook.close();
    }
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${HELP}`);
      return 2;
    }
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === 'EADDRINUSE') console.error(`Port ${port} is taken. Choose another with --port.`);
    else if (error instanceof FolderInUseError) console.error(error.message);
    else throw error;
    return 1;
  }
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
