/**
 * `npm run -s eval`: scores what Accord proposes for the coded articles of the repository, by field, language
 * and split.
 */
import { calibrate } from './eval/calibration';
import { readSplit, splitNames, type ReadArticle } from './eval/coded-articles';
import { missLines } from './eval/misses';
import { checkQuotations } from './eval/quotations';
import { score, type FieldScore, type Scores } from './eval/score';
import { runCommand, UsageError } from './input/run-command';

const HELP = `Usage: npm run -s eval -- [--misses] [--confidence] [--json] [SPLIT...]

Scores Accord's proposals for the coded articles in tests/gold: F1 for sets, the share that is right for
fields with one answer, each in percent, by split and language. Without SPLIT all are scored.

  --misses      also list what was missed or proposed too much, with the sentence
  --confidence  also show how often proposals of high, medium and low confidence were right
  --json        print all of it as JSON
  --help        show this text

Exit codes: 0 every quotation stands at its offsets; 1 some does not; 2 the call is wrong.`;

interface ScoredSet {
  readonly name: string;
  readonly articles: readonly ReadArticle[];
  readonly scores: Scores;
}

const OPTIONS = {
  misses: { type: 'boolean' },
  confidence: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

void runCommand({ help: HELP, options: OPTIONS, allowPositionals: true }, (options, named) => {
  const { misses, confidence, json } = options;
  const known = splitNames();
  const unknown = named.find((name) => !known.includes(name));
  if (unknown) throw new UsageError(`There is no split '${unknown}'. There are: ${known.join(', ')}.`);

  const sets = (named.length > 0 ? named : known).flatMap(scoredSets);
  const all = sets.flatMap(({ articles }) => articles);
  const quotations = checkQuotations(all);
  if (json) {
    const scores = Object.fromEntries(sets.map(({ name, scores }) => [name, scores]));
    console.log(JSON.stringify({ scores, quotations, calibration: calibrate(all) }, null, 1));
  } else {
    console.log(scoreTable(sets));
    console.log(
      `\nQuotations at their offsets: ${quotations.count - quotations.wrong.length} of ${quotations.count}`,
    );
    if (confidence) console.log(`\n${confidenceTable(all)}`);
    if (misses) {
      const lines = sets.flatMap(({ articles, scores }) => missLines(articles, scores.misses));
      console.log(`\n${lines.join('\n')}`);
    }
  }
  quotations.wrong.forEach((place) => console.error(`Not at its offsets: ${place}`));
  return quotations.wrong.length > 0 ? 1 : 0;
});

/** A split, one set a language. */
function scoredSets(split: string): ScoredSet[] {
  const articles = readSplit(split);
  const languages = [...new Set(articles.map(({ coded }) => coded.language))].sort();
  return languages.map((language) => {
    const those = articles.filter(({ coded }) => coded.language === language);
    return { name: `${split} ${language}`, articles: those, scores: score(those) };
  });
}

function scoreTable(sets: readonly ScoredSet[]): string {
  const fields = Object.keys(sets[0]?.scores.rows ?? {});
  const header = ['field', ...sets.map(({ name, articles }) => `${name} (${articles.length})`)];
  const lines = fields.map((field) => [field, ...sets.map(({ scores }) => percent(scores.rows[field]))]);
  return table([header, ...lines]);
}

function percent(row: FieldScore | undefined): string {
  const value = row && row.n > 0 ? (row.f1 ?? row.share) : undefined;
  return value === undefined ? '-' : (100 * value).toFixed(1);
}

function confidenceTable(articles: readonly ReadArticle[]): string {
  const lines = calibrate(articles)
    .filter(({ n }) => n > 0)
    .map(({ field, confidence, right, n }) => [
      field,
      confidence,
      `${right} of ${n}`,
      `${((100 * right) / n).toFixed(0)} %`,
    ]);
  return table([['field', 'confidence', 'right', 'share'], ...lines]);
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
