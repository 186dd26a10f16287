/** Applies the Codebook as the dialog showed it: dropdowns follow, and later changes are measured from here. */
import { appliedNow } from '../../core/codebook/changes';
import { checkCodebook } from '../../core/codebook/check-codebook';
import { readTable } from '../grid/table';
import { keepMetadata, KEYS } from '../grid/workbook';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { followCodebook } from '../set-up/dropdowns';
import { codebookState, readCodebook, type CodebookState } from './read-state';

/** `version`: what was shown. Refuses where the tab has changed since, or has errors. */
export function applyCodebook(version: string): CodebookState {
  if (coderName() === '') throw new PlainError('coder-missing');
  withDocumentLock(() => {
    const { workbook, table, codebook } = readCodebook();
    if (codebook.version !== version) throw new PlainError('codebook-changed');
    if (checkCodebook(table.rows).some(({ severity }) => severity === 'error'))
      throw new PlainError('codebook-faults');
    followCodebook(workbook, readTable(workbook, 'cooperation'), codebook);
    const applied = JSON.stringify(appliedNow(codebook, now(), coderName()));
    keepMetadata(workbook.spreadsheet, workbook.applied, KEYS.codebook, applied);
  });
  return codebookState();
}
