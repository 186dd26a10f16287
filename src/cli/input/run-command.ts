/** What every command-line program does before its work: read the options, show the help, refuse a wrong call. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

export interface Command<Options extends OptionsConfig> {
  readonly help: string;
  /** As `parseArgs` takes them; `--help` comes by itself. */
  readonly options: Options;
  /** True where files or names may stand beside the options. */
  readonly allowPositionals?: boolean;
}

type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: boolean }>
>['values'];

/** The call is wrong; the message says what. It ends the program with the help and exit code 2. */
export class UsageError extends Error {}

/** Does the work of a command line; the number that `work` returns becomes the exit code of the process. */
export async function runCommand<Options extends OptionsConfig>(
  command: Command<Options>,
  work: (values: Values<Options>, positionals: string[]) => number | Promise<number>,
): Promise<void> {
  process.exitCode = await exitCode(command, process.argv.slice(2), work);
}

/** The exit code for the arguments `args`. Throws what `work` throws, but for a UsageError, which it tells. */
export async function exitCode<Options extends OptionsConfig>(
  command: Command<Options>,
  args: string[],
  work: (values: Values<Options>, positionals: string[]) => number | Promise<number>,
): Promise<number> {
  try {
    const { values, positionals } = read(command, args);
    if (!('help' in values)) return await work(values as Values<Options>, positionals);
    console.log(command.help);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${command.help}`);
    return 2;
  }
}

function read({ options, allowPositionals = false }: Command<OptionsConfig>, args: string[]) {
  try {
    return parseArgs({ args, allowPositionals, options: { ...options, help: { type: 'boolean' } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
