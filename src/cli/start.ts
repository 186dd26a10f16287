/**
 * `npm start`: imports the sample articles through the add-on's own functions, validates, builds the
 * summary and prints it, then serves the workbook in the browser. It is kept under data/ and found again
 * at the next start.
 */
import { runCommand, UsageError } from './input/run-command';
import { FolderInUseError } from './workbook/folder-lock';
import { isLanguage, LocalWorkbook } from './workbook/local-workbook';
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

const OPTIONS = {
  fresh: { type: 'boolean' },
  empty: { type: 'boolean' },
  language: { type: 'string', default: 'en' },
  'no-serve': { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

/** The ports to try, in their order. Throws a UsageError. */
function portsToTry(port: string | undefined): number[] {
  if (port === undefined) return [USUAL_PORT, 0];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`Not a port: ${port}`);
  return [Number(port)];
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

void runCommand({ help: HELP, options: OPTIONS }, async (options) => {
  const { fresh, language } = options;
  if (!isLanguage(language)) throw new UsageError(`Not a language of Accord: ${language}`);
  const ports = portsToTry(options.port);
  try {
    const workbook = LocalWorkbook.open(options.data, { fresh, language });
    try {
      if (!options.empty) importAndSummarise(workbook);
      if (!options['no-serve']) await serve(workbook, ports);
    } finally {
      workbook.close();
    }
    return 0;
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === 'EADDRINUSE') console.error(`Port ${port} is taken. Choose another with --port.`);
    else if (error instanceof FolderInUseError) console.error(error.message);
    else throw error;
    return 1;
  }
});
