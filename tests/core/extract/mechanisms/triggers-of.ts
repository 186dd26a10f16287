/** Triggers of one sentence as `mechanism/strength` with the words, for tables. */
import { findTriggers } from '../../../../src/core/extract/mechanisms/find-triggers';
import type { Trigger } from '../../../../src/core/extract/mechanisms/types';
import { readArticleText } from '../../../../src/core/text/read-article-text';

export const triggersOf = (text: string): Trigger[] => findTriggers(readArticleText(text));

/** Mechanisms that a sentence tells or names, without mere hints. */
export const mechanismsOf = (text: string): string[] => [
  ...new Set(
    triggersOf(text)
      .filter(({ strength }) => strength !== 'hinted')
      .map(({ mechanism }) => mechanism),
  ),
];
