/** Errors of the Codebook tab in English: the problem, then the fix. Findings and the Codebook dialog say the same. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { FindingWords } from '../findings';

export const codebookFaultsEn: Readonly<Record<CodebookFindingCode, FindingWords>> = {
  'code-form': {
    message: '“{value}” cannot be a code.',
    fix: 'Use small Latin letters, digits and _, a letter first, 40 characters at most.',
  },
  'label-missing': {
    message: '“{code}” has no label here.',
    fix: 'Summaries show labels: write one.',
  },
  'label-doubled': {
    message: '“{label}” is the label of “{other}” too.',
    fix: 'Give “{code}” another label.',
  },
  'group-unknown': {
    message: 'The domain “{code}” belongs to no group in use.',
    fix: 'Choose the code of a domain group.',
  },
  'step-missing': {
    message: 'The status “{code}” has no place on a ladder.',
    fix: 'Write paper or practice and its rank, or none.',
  },
  'successor-circle': {
    message: 'The successors of “{code}” lead back to where they began.',
    fix: 'Name a code in Replaced by that is in use.',
  },
  'successor-retired': {
    message: '“{code}” ends at “{successor}”, which is retired and has no successor.',
    fix: 'Name one that is in use.',
  },
  'successor-missing': {
    message: '“{code}” is retired and names no successor.',
    fix: 'Name one in Replaced by, or recode its rows by hand.',
  },
  'term-short': {
    message: '“{term}” is too short for a term: it would be found everywhere.',
    fix: 'Write a longer one.',
  },
  'term-shared': {
    message: '“{term}” is a term of “{other}” too.',
    fix: 'Leave it to one of the two.',
  },
};
