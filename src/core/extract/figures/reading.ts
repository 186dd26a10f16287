/** One sentence under reading for its quantities, and the words around a number in it. */
import type { Confidence, ProposedFigure } from '../types';
import type { TokenText } from './read-numbers';

/** A number with what it counts, before it is put into the words of a figure. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly measure: ProposedFigure['measure'];
  /** Tokens of number and noun, and of the noun alone. */
  readonly first: number;
  readonly next: number;
  readonly nounFrom: number;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** One sentence under reading; `clause` gives the folded clause around a token. */
export interface Reading {
  readonly text: TokenText;
  readonly sentence: string;
  readonly clauseOf: (token: number) => string;
  /** The article tells of an operation of several countries. */
  readonly joint: boolean;
  /** The last quantity of the sentence before. */
  readonly last: Quantity | null;
  /** The last people or things that the article counted so far: '18 more' may be of them. */
  readonly topic: Quantity | null;
}

/** How much text beside a number can change what it is, in characters. */
export const LOOK_AROUND = 60;

/** What stands before a token, up to `reach` characters. */
export function before({ text }: Reading, token: number, reach = LOOK_AROUND): string {
  const at = text.tokens[token]?.start ?? 0;
  return text.folded.slice(Math.max(text.tokens[0]?.start ?? 0, at - reach), at);
}

/** What follows from a token on, up to `LOOK_AROUND` characters. */
export function after({ text }: Reading, token: number): string {
  const at = text.tokens[token]?.start ?? text.folded.length;
  return text.folded.slice(at, at + LOOK_AROUND);
}
