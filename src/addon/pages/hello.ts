/** What every page asks first: in which language to speak, and whether the person has a name to work under. */
import type { CodebookEntry } from '../../core/model/codebook';
import { defaultCodebook } from '../../core/model/default-codebook';
import type { InterfaceLanguage } from '../../core/model/tab';
import { readTable } from '../grid/table';
import { coderName } from '../platform/coder';
import { interfaceLanguage, sheetLanguage } from '../platform/language';
import { codebookOf } from '../set-up/fill-codebook';
import { requireWorkbook } from '../set-up/ensure-workbook';

export interface Hello {
  readonly language: InterfaceLanguage;
  /** Empty where the person has not entered a name yet. */
  readonly coder: string;
}

/** No document call. */
export function hello(): Hello {
  return { language: interfaceLanguage(), coder: coderName() };
}

export interface PageCodebook {
  /** Of the labels that the page writes into the workbook. */
  readonly language: InterfaceLanguage;
  readonly version: string;
  readonly entries: readonly CodebookEntry[];
}

/** The team's codebook for the form's lists; the default one where the sheet is not set up yet. */
export function codebookForPages(): PageCodebook {
  const workbook = requireWorkbook();
  const { version, entries } = workbook.sheets.has('codebook')
    ? codebookOf(readTable(workbook, 'codebook'))
    : defaultCodebook();
  return { version, entries, language: sheetLanguage() };
}
