/** Errors of the Codebook tab in English: the problem, then the fix. Findings and the Codebook dialog say the same. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { FindingWords } from '../findings';

export const codebookFaultsEn: Readonly<Record<CodebookFindingCode, FindingWords>> = {
  'code-form': {
    message: '“{value}” cannot be a code.',
    fix: 'Use small Latin letters, digits and _. Begin with a letter, and use 40 characters at most.',
  },
  'label-missing': {
    message: '“{code}” has no label here.',
    fix: 'Write one: it is what summaries show.',
  },
  'label-doubled': {
    message: '“{label}” is the label of “{other}” too.',
    fix: 'Give “{code}” another label.',
  },
  'group-unknown': {
    message: 'The domain “{code}” belongs to no group in use.',
    fix: 'In Group, write the code of a domain group that is in use.',
  },
  'step-missing': {
    message: 'The status “{code}” has no step on a ladder.',
    fix: 'Write paper or practice in Ladder and its step in Rank, or write none in Ladder.',
  },
  'successor-circle': {
    message: 'The successors of “{code}” lead back to where they began.',
    fix: 'In Replaced by, write a code that is in use.',
  },
  'successor-retired': {
    message: 'The successors of “{code}” end at “{successor}”, which is retired and has no successor.',
    fix: 'In Replaced by, write a code that is in use.',
  },
  'successor-missing': {
    message: '“{code}” is retired and has no successor.',
    fix: 'Write its successor in Replaced by, or recode its rows by hand.',
  },
  'term-short': {
    message: '“{term}” is too short for a term: it would be found everywhere.',
    fix: 'Write a longer term.',
  },
  'term-shared': {
    message: '“{term}” is a term of “{other}” too.',
    fix: 'Keep it with one of the two codes and delete it from the other.',
  },
};
