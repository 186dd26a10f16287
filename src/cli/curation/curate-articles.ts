/**
 * Curates articles in a workbook in memory, through the same page functions that people use in Google: stages
 * them, makes every proposal, validates, builds the summaries.
 */
import { slices, type SliceLimits } from '../../core/import/slices';
import type { SourceArticle } from '../../core/import/stage-articles';
import { addReports, type ProposeReport } from '../../core/propose/propose-report';
import { createHost, type PersonAtWorkbook } from '../../host';
import { builtAddon } from '../input/built-addon';
import { callPage, type PageFunctions, type PageName } from '../workbook/page-calls';

export interface Curation {
  readonly workbook: PersonAtWorkbook;
  readonly outcomes: ReturnType<PageFunctions['pageStage']>['outcomes'];
  /** All slices added up; nothing is left. */
  readonly proposed: ProposeReport;
  readonly findings: ReturnType<PageFunctions['pageValidate']>;
  readonly summary: ReturnType<PageFunctions['pageSummarise']>;
}

/** What one call stages. */
const SLICE: SliceLimits = { articles: 100, text: 1_000_000 };

/** `progress` is told what is going on, in words. Throws the add-on's own message where it refuses. */
export function curateArticles(
  articles: readonly SourceArticle[],
  progress: (words: string) => void,
): Curation {
  const host = createHost({ files: builtAddon(), addonName: 'Accord' });
  const call = <Name extends PageName>(name: Name, ...args: Parameters<PageFunctions[Name]>) =>
    callPage(host, name, ...args).result;

  call('pageSetUp');
  const outcomes: Curation['outcomes'][number][] = [];
  for (const slice of slices(articles, SLICE)) {
    outcomes.push(...call('pageStage', slice).outcomes);
    progress(`Imported ${outcomes.length} of ${articles.length} articles`);
  }
  let proposed = call('pagePropose');
  while (proposed.left > 0) {
    progress(`Read ${proposed.done} of ${proposed.done + proposed.left} articles`);
    proposed = addReports(proposed, call('pagePropose'));
  }
  progress('Validating');
  const findings = call('pageValidate');
  progress('Building the summaries');
  const summary = call('pageSummarise');
  return { workbook: host.workbook, outcomes, proposed, findings, summary };
}
