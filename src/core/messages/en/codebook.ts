/** What the Codebook dialog says, in English. */
import type { Aspect, CodebookFindingCode, FaultCode } from '../../codebook/types';
import { codebookFaultsEn } from './codebook-faults';

/** What Validate sheet says of it, in one line. */
const said = (code: CodebookFindingCode) => `${codebookFaultsEn[code].message} ${codebookFaultsEn[code].fix}`;

const faults: Readonly<Record<`fault-${FaultCode}`, string>> = {
  'fault-kind-unknown': '“{value}” is not a kind of code. Use one of these: {kinds}.',
  'fault-code-form': said('code-form'),
  'fault-code-doubled':
    'The code “{code}” is in row {first} already, so this row is ignored. Give it another code, or delete the row.',
  'fault-code-gone':
    'The code “{code}” was removed, but {count:# row uses|# rows use} it. Put its row back, set Active to no, and write its successor in Replaced by.',
  'fault-label-missing': said('label-missing'),
  'fault-label-doubled': said('label-doubled'),
  'fault-group-unknown': said('group-unknown'),
  'fault-step-missing': said('step-missing'),
  'fault-successor-unknown':
    '“{code}” is replaced by “{value}”, which is not a code of the same kind. Write a code that is in the tab, or empty the cell.',
  'fault-successor-circle': said('successor-circle'),
  'fault-successor-retired': said('successor-retired'),
  'fault-successor-missing': said('successor-missing'),
  'fault-term-short': said('term-short'),
  'fault-term-shared': said('term-shared'),
  'fault-term-common':
    '“{term}” is found in {count} of {texts} articles, so nearly all of them would get “{code}”. Write a narrower term.',
};

const aspects: Readonly<Record<`aspect-${Aspect}`, string>> = {
  'aspect-added': 'new',
  'aspect-removed': 'removed',
  'aspect-retired': 'retired',
  'aspect-restored': 'in use again',
  'aspect-renamed': 'label changed',
  'aspect-meaning': 'definition changed',
  'aspect-terms': 'terms changed',
  'aspect-successor': 'successor changed',
  'aspect-place': 'group or ladder changed',
};

export const codebookEn = {
  ...faults,
  ...aspects,
  'book-changed': '{count:# code has|# codes have} changed',
  'book-unchanged': 'No code has changed',
  'book-since': 'Since it was applied: {when}, {who}.',
  'book-first': 'Compared with the codebook that every new sheet starts with.',
  'book-older': '{rows:# row was|# rows were} coded under another version of the Codebook.',
  'book-faults': '{errors:# error|# errors}, {warnings:# warning|# warnings} in the Codebook tab',
  'book-sound': 'The Codebook tab has no errors.',
  'book-place': 'Row {row}',
  'book-show': 'Show',
  'book-show-fault': 'Show row {row} of the Codebook',
  'book-show-row': 'Show the row “{label}”',
  'book-changes': 'What has changed',
  'book-touched': '{count:# row uses|# rows use} it, {reviewed} reviewed',
  'book-more': 'and {count:# more row|# more rows}',
  'book-reading': 'Looking for your terms in the articles: {done} of {all}',
  'book-recode': 'Recode {count:# row|# rows}…',
  'book-again': 'Back to review: {count:# row|# rows}…',
  'book-apply': 'Apply',
  'book-check': 'Check again',
  'book-applied': 'Applied. Dropdowns, the sidebar and summaries follow it, and so do new proposals.',
  'book-apply-hint':
    'Recode rows or put them back to review first: applying starts the count of changes anew. To renew the proposals, choose “Update proposals” in Import articles afterwards.',
  'book-errors-first': 'Correct the errors first, then check again.',
  'recode-title': 'Retired codes become their successors',
  'recode-text':
    'Rejected rows keep their code. The Log holds the changes as one batch, so Undo takes all of them back.',
  'recode-now': 'Recode',
  'again-title': 'Rows that go back to review',
  'again-text':
    'They get the review “question”, finished articles the status “in_review”. Nothing else of them changes; Undo takes it back.',
  'again-now': 'Put back',
  'book-row': 'Row',
  'book-old': 'Now',
  'book-new': 'Then',
  'book-done':
    '{count:# row|# rows} changed. Left as they are, because somebody changed them meanwhile: {left}. Undo takes it back.',
} as const;

export type CodebookMessageId = keyof typeof codebookEn;
