/**
 * One article's way from text to sheet: extract, draft rows, reconcile them with what the sheet has, mint
 * ids for what is new. The result is what to append and which cells to change; nothing is written here.
 */
import { codeInUse } from '../codebook/code-in-use';
import { followCodebook } from '../codebook/follow-codebook';
import { extractArticle } from '../extract/extract-article';
import type { Extraction } from '../extract/types';
import { textAt, type Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { mintId } from '../model/ids';
import { writeSupport } from '../model/support';
import { writeRow, type InterfaceLanguage, type Tab } from '../model/tab';
import { cooperation, events, figures, officials, reviewedTabs, type ReviewedTabName } from '../model/tabs';
import { reconcile, type CellChange, type ProposedRow, type Reconciled, type StoredRow } from './reconcile';
import { draftRows, type Draft } from './row-drafts';

export interface ArticleToPropose {
  readonly article_id: string;
  readonly title: string;
  /** Publication date as known, `YYYY-MM-DD` or empty. */
  readonly published_on: string;
  readonly text: string;
}

export type StoredRows = Readonly<Record<ReviewedTabName, readonly StoredRow[]>>;

export interface Proposals {
  readonly extraction: Extraction;
  readonly appended: Readonly<Record<ReviewedTabName, ReadonlyArray<Record<string, Cell>>>>;
  readonly changed: Readonly<Record<ReviewedTabName, readonly CellChange[]>>;
  readonly requeued: readonly string[];
}

export interface ProposeContext {
  readonly codebook: Codebook;
  readonly language: InterfaceLanguage;
  readonly random?: () => number;
}

const tabs: Record<ReviewedTabName, Tab> = {
  events: events as unknown as Tab,
  cooperation: cooperation as unknown as Tab,
  officials: officials as unknown as Tab,
  figures: figures as unknown as Tab,
};

/** Columns that are written when the row is appended and belong to no proposal. */
const blanks: Record<ReviewedTabName, Record<string, unknown>> = {
  events: { event_id: '', support: '' },
  cooperation: { record_id: '', event_id: '', support: '' },
  officials: { official_id: '', event_ids: [], support: '' },
  figures: { figure_id: '', event_id: '', support: '' },
};

export function proposeArticle(
  article: ArticleToPropose,
  stored: StoredRows,
  context: ProposeContext,
): Proposals {
  const found = extractArticle(article.text, {
    codebook: context.codebook,
    ...(article.published_on ? { published_on: article.published_on } : {}),
  });
  const extraction = followCodebook(found, article.text, context.codebook);
  const drafts = draftRows(extraction, {
    articleId: article.article_id,
    articleTitle: article.title,
    text: article.text,
    codebook: context.codebook,
    language: context.language,
    // As the extractor has them: a mechanism that the team retires does not make another event of it.
    bornAs: found.events.map(({ mechanisms }) => mechanisms[0]?.value ?? ''),
  });

  const appended = {} as Record<ReviewedTabName, Record<string, Cell>[]>;
  const changed = {} as Record<ReviewedTabName, readonly CellChange[]>;
  const requeued: string[] = [];
  let known: KnownEvent[] = [];
  for (const name of reviewedTabs) {
    const tab = tabs[name];
    const eventsOf = (draft: Draft<object>) =>
      draft.eventIndexes.flatMap((index) => (known[index] ? [known[index]] : []));
    const proposed = drafts[name].map((draft) =>
      toProposedRow(tab, draft, blanks[name], eventsOf(draft)[0]?.label),
    );
    const result = reconcile(proposed, stored[name], (code) => codeInUse(context.codebook, 'domain', code));
    const ids = result.matches.map((match) => match?.id ?? mintId(tab.idPrefix, context.random));
    if (name === 'events') known = knownEvents(proposed, result, ids);
    appended[name] = [];
    result.matches.forEach((match, index) => {
      const proposal = proposed[index];
      const draft = drafts[name][index];
      if (match || !proposal || !draft) return;
      const own = eventsOf(draft);
      const live = own.filter(({ rejected }) => !rejected).map(({ id }) => id);
      // Who is named stays of interest; what a rejected event was about and how much of it does not.
      if (own.length > 0 && live.length === 0 && name !== 'officials') return;
      appended[name].push({
        ...proposal.cells,
        ...(name === 'officials' ? { event_ids: live.join('; ') } : { event_id: live[0] ?? '' }),
        [tab.idColumn]: ids[index] ?? '',
        support: writeSupport(proposal.support),
      });
    });
    changed[name] = result.changes;
    requeued.push(...result.requeued);
  }
  return { extraction, appended, changed, requeued };
}

/** An event of the article as the sheet will have it once the changes are written. */
interface KnownEvent {
  readonly id: string;
  readonly label: Cell;
  readonly rejected: boolean;
}

function knownEvents(
  proposed: readonly ProposedRow[],
  { matches, changes }: Reconciled,
  ids: readonly string[],
): KnownEvent[] {
  const renamed = new Map(
    changes.filter(({ column }) => column === 'label').map((change) => [change.id, change.new]),
  );
  return proposed.map(({ cells }, index) => {
    const match = matches[index];
    const id = ids[index] ?? '';
    const label = renamed.get(id) ?? (match ?? { cells }).cells.label ?? '';
    return {
      id,
      label,
      rejected: match !== null && match !== undefined && textAt(match.cells, 'review') === 'rejected',
    };
  });
}

/** `event`: the label of the event as it stands in the sheet, where a person may have corrected it. */
function toProposedRow(
  tab: Tab,
  draft: Draft<object>,
  blank: Record<string, unknown>,
  event?: Cell,
): ProposedRow {
  const cells: Record<string, Cell> = { ...writeRow(tab, { ...draft.row, ...blank }) };
  // Ids, links to events and support are set by the caller, for new rows only.
  for (const column of Object.keys(blank)) delete cells[column];
  if (event !== undefined && 'event' in cells) cells.event = event;
  return { cells, support: draft.support };
}
