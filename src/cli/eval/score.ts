/** Scores proposals against coded articles with the scorer of tests/eval, which other tools can use too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadArticle } from './coded-articles';

/** A field's score: sets have precision, recall and F1, fields with one answer a share; all from 0 to 1. */
export interface FieldScore {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly share?: number;
  /** How many articles, or answers, were scored. */
  readonly n: number;
}

export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly missing: readonly unknown[];
  readonly extra: readonly unknown[];
}

export interface Scores {
  readonly rows: Readonly<Record<string, FieldScore>>;
  readonly misses: readonly Miss[];
}

export function score(articles: readonly ReadArticle[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'accord-eval-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.json'), join(folder, 'predicted.json')];
    writeFileSync(gold, JSON.stringify(articles.map(({ coded }) => coded)));
    writeFileSync(predicted, JSON.stringify(articles.map(({ proposed }) => proposed)));
    const scorer = join('tests', 'eval', 'score.mjs');
    const output = execFileSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' });
    return JSON.parse(output) as Scores;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
