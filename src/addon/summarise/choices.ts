/** The choices of a summary as its dialog shows and keeps them: in the document, so that the whole team has them. */
import { offersOf, type Offers } from '../../core/summarise/offers';
import { readOptions, type SummaryOptions } from '../../core/summarise/options';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { PlainError } from '../platform/plain-error';
import { readSummaryInput } from './read-input';
import { keepSummaryState, readSummaryState } from './summary-state';
import { runSummary, type SummaryReport } from './build-summary';

export interface Choices {
  readonly options: SummaryOptions;
  readonly offers: Offers;
}

/** Five document reads. */
export function readChoices(): Choices {
  const workbook = requireWorkbook();
  const { options } = readSummaryState(workbook);
  return { options, offers: offersOf(readSummaryInput(workbook), options, interfaceLanguage()) };
}

/** Keeps the choices and builds the summary with them. */
export function buildWith(chosen: SummaryOptions): SummaryReport {
  const options = readOptions(chosen);
  if (options.roles.length === 0) throw new PlainError('choice-roles-none');
  withDocumentLock(() => {
    const workbook = requireWorkbook();
    keepSummaryState(workbook, { ...readSummaryState(workbook), options });
  });
  return runSummary();
}
