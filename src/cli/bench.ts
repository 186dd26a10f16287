/**
 * `npm run -s bench`: how long things take, as ratios and counts beside the budgets. Never part of the tests:
 * times hang on the machine.
 */
import { firstArticle, loadingTime } from './bench/cold-start';
import { measureExtraction } from './bench/extraction';
import { measureSize, type Size } from './bench/growth';
import { codedTexts } from './bench/workload';
import { runCommand, UsageError } from './input/run-command';

const HELP = `Usage: npm run -s bench -- [--up-to N]

Measures extraction against wink-nlp with chrono-node, what a run pays first, and workbooks of 100 articles up
to N (default 8000), each size twice the last. All times are processor time.

Exit codes: 0 measured; 2 the call is wrong.`;

const SMALLEST = 100;
const LARGEST = 8000;

async function main({ 'up-to': upTo }: { 'up-to'?: string }): Promise<number> {
  const largest = Number(upTo ?? LARGEST);
  if (!Number.isInteger(largest) || largest < SMALLEST) {
    throw new UsageError(`--up-to takes a number of articles, at least ${SMALLEST}.`);
  }
  const texts = codedTexts();

  console.log(`What a run pays first
  loading dist/Code.js in a bare context   ${loadingTime().toFixed(0)} ms (budget 50)
  first article after that                 ${firstArticle(texts).toFixed(0)} ms, host included\n`);

  const times = measureExtraction(texts);
  console.log(`Extraction of the ${texts.length} coded articles, a warm engine
  English, Accord                          ${times.accordEnglish.toFixed(1)} ms an article
  English, wink-nlp + chrono-node          ${times.librariesEnglish.toFixed(1)} ms an article
  Accord over libraries                    ${(times.accordEnglish / times.librariesEnglish).toFixed(2)} (budget below 1)
  Arabic, Accord                           ${times.accordArabic.toFixed(1)} ms an article
  Arabic over English, a character         ${times.arabicOverEnglish.toFixed(2)} (budget 2)\n`);

  console.log(
    'Workbooks of growing size: seconds, their growth over the last size, document calls of one page call',
  );
  let last: Size | undefined;
  for (const articles of sizes(largest)) {
    const size = await measureSize(texts, articles);
    console.log(sizeLines(size, last));
    last = size;
  }
  return 0;
}

/** From the largest downwards each half, so that every size is twice the one before it. */
function sizes(largest: number): number[] {
  const all = [largest];
  while (all[0]! / 2 >= SMALLEST) all.unshift(Math.round(all[0]! / 2));
  return all;
}

function sizeLines(size: Size, last: Size | undefined): string {
  const growth = (now: number, before: number | undefined) =>
    before === undefined ? '' : `x${(now / before).toFixed(2)}`.padStart(7);
  const line = (what: string, seconds: number, before: number | undefined, calls: number) =>
    `  ${what.padEnd(12)}${seconds.toFixed(2).padStart(8)} s${growth(seconds, before)}${String(calls).padStart(6)} calls`;
  return [
    `${size.articles} articles, ${size.rows} rows, ${size.memory.toFixed(0)} MB`,
    line('import', size.importSeconds, last?.importSeconds, size.importCalls),
    line('validation', size.validateSeconds, last?.validateSeconds, size.validateCalls),
    line('summary', size.summarySeconds, last?.summarySeconds, size.summaryCalls),
  ].join('\n');
}

void runCommand({ help: HELP, options: { 'up-to': { type: 'string' } } }, main);
