/**
 * Curates articles in a workbook in memory, through the same page functions that people use in Google: stages
 * them, makes every proposal, validates, builds the summaries.
 */
import type { SourceArticle } from '../../core/import/stage-articles';
import { createHost, type PersonAtWorkbook } from '../../host';
import { builtAddon } from '../input/built-addon';
import { callPage, type PageFunctions, type PageName } from '../workbook/page-calls';

type Proposed = ReturnType<PageFunctions['pagePropose']>;

export interface Curation {
  readonly workbook: PersonAtWorkbook;
  readonly outcomes: ReturnType<PageFunctions['pageStage']>['outcomes'];
  /** All slices added up; nothing is left. */
  readonly proposed: Proposed;
  readonly findings: ReturnType<PageFunctions['pageValidate']>;
  readonly summary: ReturnType<PageFunctions['pageSummarise']>;
}

/** Articles and UTF-16 units that one call stages at most; a single longer article goes alone. */
const SLICE = 100;
const SLICE_TEXT = 1_000_000;

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
  for (const slice of slices(articles)) {
    outcomes.push(...call('pageStage', slice).outcomes);
    progress(`Imported ${outcomes.length} of ${articles.length} articles`);
  }
  let proposed = call('pagePropose');
  while (proposed.left > 0) {
    progress(`Read ${proposed.done} of ${proposed.done + proposed.left} articles`);
    proposed = sum(proposed, call('pagePropose'));
  }
  progress('Validating');
  const findings = call('pageValidate');
  progress('Building the summaries');
  const summary = call('pageSummarise');
  return { workbook: host.workbook, outcomes, proposed, findings, summary };
}

function slices(articles: readonly SourceArticle[]): SourceArticle[][] {
  const all: SourceArticle[][] = [];
  let slice: SourceArticle[] = [];
  let length = 0;
  for (const article of articles) {
    if (slice.length > 0 && (slice.length === SLICE || length + article.text.length > SLICE_TEXT)) {
      all.push(slice);
      slice = [];
      length = 0;
    }
    slice.push(article);
    length += article.text.length;
  }
  return slice.length > 0 ? [...all, slice] : all;
}

function sum(before: Proposed, next: Proposed): Proposed {
  return {
    done: before.done + next.done,
    left: next.left,
    added: {
      events: before.added.events + next.added.events,
      cooperation: before.added.cooperation + next.added.cooperation,
      officials: before.added.officials + next.added.officials,
      figures: before.added.figures + next.added.figures,
    },
    requeued: before.requeued + next.requeued,
    unsupported: before.unsupported + next.unsupported,
  };
}
