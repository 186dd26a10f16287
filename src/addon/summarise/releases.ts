/** Freeze a release, and What changed since. */
import { changesBetween, type Changes } from '../../core/release/changes';
import { freeze, undecidedRows, type Snapshot } from '../../core/release/snapshot';
import { codeLabel } from '../../core/summarise/count-rows';
import { countRecords } from '../../core/summarise/counted';
import { headline, type Headline } from '../../core/summarise/headline';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readSummaryInput } from './read-input';
import { listReleases, loadRelease, storeRelease, type ReleaseName } from './release-store';
import type { Labels } from './reports';
import { readSummaryState } from './summary-state';

/** UTF-16 units of a name. */
const NAME_LENGTH = 80;

export function releases(): ReleaseName[] {
  return listReleases(requireWorkbook().spreadsheet);
}

/** Keeps what counts now under a name, with the choices of the summary. Answers with all releases. */
export function freezeRelease(name: string): ReleaseName[] {
  const by = coderName();
  if (by === '') throw new PlainError('coder-missing');
  const title = name.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH);
  if (title === '') throw new PlainError('release-name-missing');
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    const { options } = readSummaryState(workbook);
    const input = readSummaryInput(workbook);
    const { counted } = countRecords(input, options);
    const snapshot: Snapshot = {
      name: title,
      at: now(),
      by,
      codebook: input.codebook.version,
      options,
      headline: headline(counted, input),
      provisional: undecidedRows(counted),
      events: freeze(counted),
    };
    storeRelease(workbook.spreadsheet, snapshot);
    return listReleases(workbook.spreadsheet);
  });
}

export interface ChangeReport {
  readonly name: string;
  readonly at: string;
  readonly before: Headline;
  readonly after: Headline;
  readonly changes: Changes;
  /** The codebook was edited since. */
  readonly codebookChanged: boolean;
  readonly labels: Labels;
}

/** What changed since a release, by the choices that it was frozen with. Seven document reads. */
export function changesSince(at: string): ChangeReport {
  const workbook = requireWorkbook();
  const snapshot = loadRelease(workbook.spreadsheet, at);
  if (!snapshot) throw new PlainError('release-gone');
  const input = readSummaryInput(workbook);
  const { counted } = countRecords(input, snapshot.options);
  const changes = changesBetween(snapshot.events, freeze(counted));
  return {
    name: snapshot.name,
    at: snapshot.at,
    before: snapshot.headline,
    after: headline(counted, input),
    changes,
    codebookChanged: snapshot.codebook !== input.codebook.version,
    labels: Object.fromEntries(
      input.codebook.entries.map(({ kind, code }) => [
        `${kind}/${code}`,
        codeLabel(input.codebook, kind, code, interfaceLanguage()),
      ]),
    ),
  };
}
