/** What the figures of one field allow to be said, in a plain word: a coefficient of a few units says nothing. */
import { cohensKappa, krippendorffsAlpha, percentAgreement, type Pair } from './measures';

/**
 * `none`: no unit to compare. `too-few`: fewer than ten, whatever the figures. `one-value`: both gave the same
 * value throughout, so that chance cannot be told. Then what alpha allows, after Krippendorff, Content Analysis
 * (2nd ed. 2004), p. 241: from .800 on reliable, from .667 on good for tentative conclusions, else neither.
 */
export type Verdict = 'none' | 'too-few' | 'one-value' | 'reliable' | 'tentative' | 'unreliable';

export interface FieldAgreement {
  readonly field: string;
  /** Units that both coders gave a value. */
  readonly n: number;
  /** 0 to 1. */
  readonly percent: number | null;
  readonly kappa: number | null;
  readonly alpha: number | null;
  readonly verdict: Verdict;
  /** The figures rest on so few units that one more could change the verdict. */
  readonly few: boolean;
}

/** Below this no coefficient is worth naming a verdict by. */
export const FEWEST = 10;
/** Below this the interval around alpha is wider than the steps between the verdicts. */
export const ENOUGH = 30;
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

export function judgeField(field: string, pairs: readonly Pair[]): FieldAgreement {
  const alpha = krippendorffsAlpha(pairs);
  const n = pairs.length;
  return {
    field,
    n,
    percent: percentAgreement(pairs),
    kappa: cohensKappa(pairs),
    alpha,
    verdict: verdictOf(n, alpha),
    few: n >= FEWEST && n < ENOUGH,
  };
}

function verdictOf(n: number, alpha: number | null): Verdict {
  if (n === 0) return 'none';
  if (n < FEWEST) return 'too-few';
  if (alpha === null) return 'one-value';
  if (alpha >= RELIABLE) return 'reliable';
  return alpha >= TENTATIVE ? 'tentative' : 'unreliable';
}
