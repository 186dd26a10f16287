/** What stands around the document: the engine, the lock, pages, time zones. */
import type { Probe } from '../../../core/platform/probes';
import { longTextsOf } from '../../platform/long-texts';
import { isRefused } from '../observe';
import type { Scratch } from '../scratch';

const LARGE_PAGE = 1_000_000;

export const surroundingProbes: ReadonlyArray<Probe<Scratch>> = [
  { id: 'intl', expected: 'object', run: () => typeof Intl },
  {
    id: 'document-lock',
    expected: 'there',
    // The published type does not say that there may be none.
    run: () => ((LockService.getDocumentLock() as unknown) === null ? 'none' : 'there'),
  },
  {
    id: 'page-size',
    expected: LARGE_PAGE,
    run: () => HtmlService.createHtmlOutput('x'.repeat(LARGE_PAGE)).getContent().length,
  },
  { id: 'page-width', expected: 0, run: () => HtmlService.createHtmlOutput('').getWidth() },
  {
    id: 'file-text',
    expected: true,
    run: () => longTextsOf('extract/domains/lexicon/ar').some((text) => text.includes('إرهاب')),
  },
  {
    id: 'unknown-zone',
    expected: 'refused',
    run: () => isRefused(() => Utilities.formatDate(new Date(0), 'Nowhere/Land', 'yyyy')),
  },
];
