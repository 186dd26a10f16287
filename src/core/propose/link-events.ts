/**
 * Proposes that events of two articles are one and the same occasion: the same parties on the same days, a
 * mechanism in common, and nothing that speaks against it. Only a person confirms it; until then no total changes.
 */
import { splitList, textAt, type Cell } from '../model/cell';
import { isPartialDate } from '../model/partial-date';
import { readSupport, writeSupport } from '../model/support';
import { groupBy } from '../summarise/by-domain';
import type { Cells } from '../summarise/occasions';
import { birthArticle, isJoined } from '../review/queue';
import { partiesOf } from '../review/similar-events';
import type { Proposals } from './propose-article';
import type { CellChange } from './reconcile';

const RULE = 'same-occasion';
/** What two reports of one occasion cannot have differently. */
const MUST_AGREE = ['place', 'place_country', 'session_no', 'from_party', 'to_party'];

/**
 * The proposals with links. `stored`: the Events rows of the sheet before them, in its order. The later of two
 * events is linked to the earlier; one that was linked before, whatever a person made of it, never again.
 */
export function linkEvents(proposals: readonly Proposals[], stored: readonly Cells[]): Proposals[] {
  const changes = proposals.flatMap(({ changed }) => changed.events);
  const added = proposals.flatMap(({ appended }) => appended.events);
  const events = [...withChanges(stored, changes), ...added];
  const moved = new Set([...changes.map(({ id }) => id), ...added.map((cells) => textAt(cells, 'event_id'))]);
  const links = linksOf(events, moved);
  return links.size === 0 ? [...proposals] : proposals.map((proposal) => withLinks(proposal, links, events));
}

/** Target by the id of the linked event. `moved`: ids of the events that were proposed or changed just now. */
function linksOf(events: readonly Cells[], moved: ReadonlySet<string>): Map<string, string> {
  const links = new Map<string, string>();
  const standing = events.filter(
    (cells) => datesOf(cells) && !isJoined(cells) && textAt(cells, 'review') !== 'rejected',
  );
  for (const [parties, alike] of groupBy(standing, partiesOf)) {
    if (!parties.includes(' ')) continue;
    alike.forEach((cells, index) => {
      if (!moved.has(textAt(cells, 'event_id')) || !isOpenToLinks(cells)) return;
      const twins = alike.filter((other) => other !== cells && birthArticle(other) === birthArticle(cells));
      const target = bestOf(cells, alike.slice(0, index), twins);
      if (target) links.set(textAt(cells, 'event_id'), target);
    });
  }
  return links;
}

/**
 * The earliest article's event that `event` is, where exactly one event there fits best; none where a twin
 * fits it as well.
 */
function bestOf(event: Cells, earlier: readonly Cells[], twins: readonly Cells[]): string | null {
  const articles = groupBy(
    earlier.filter((cells) => birthArticle(cells) !== birthArticle(event)),
    birthArticle,
  );
  for (const candidates of articles.values()) {
    const target = onlyBest(event, candidates);
    if (!target) continue;
    if (twins.some((twin) => likeness(twin, target) >= likeness(event, target))) return null;
    return textAt(target, 'event_id');
  }
  return null;
}

function onlyBest(event: Cells, candidates: readonly Cells[]): Cells | null {
  const scores = candidates.map((cells) => likeness(event, cells));
  const best = Math.max(...scores);
  const index = scores.indexOf(best);
  return best > 0 && scores.lastIndexOf(best) === index ? (candidates[index] ?? null) : null;
}

/** How much two events with the same parties have in common; 0 where they cannot be one. */
function likeness(a: Cells, b: Cells): number {
  const [first, second] = [datesOf(a), datesOf(b)];
  if (!first || !second || first.start > second.end || second.start > first.end) return 0;
  if (MUST_AGREE.some((column) => differ(textAt(a, column), textAt(b, column)))) return 0;
  const mechanisms = splitList(textAt(b, 'mechanisms'));
  const shared = splitList(textAt(a, 'mechanisms')).filter((code) => mechanisms.includes(code)).length;
  return shared === 0 ? 0 : shared + (textAt(a, 'place') !== '' && textAt(b, 'place') !== '' ? 1 : 0);
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/** First and last day; null where the date is not known to the day. */
function datesOf(cells: Cells): { start: string; end: string } | null {
  const start = textAt(cells, 'event_date');
  if (start.length !== 10 || !isPartialDate(start) || textAt(cells, 'date_precision') === 'approximate') {
    return null;
  }
  const end = textAt(cells, 'end_date');
  return { start, end: end.length === 10 && end > start ? end : start };
}

function isOpenToLinks(cells: Cells): boolean {
  return (
    textAt(cells, 'review') === 'suggested' &&
    textAt(cells, 'linked_event') === '' &&
    !readSupport(cells.support ?? '')?.fields.linked_event
  );
}

function withChanges(stored: readonly Cells[], changes: readonly CellChange[]): Cells[] {
  const byId = groupBy(changes, ({ id }) => id);
  return stored.map((cells) => {
    const own = byId.get(textAt(cells, 'event_id'));
    if (!own) return cells;
    return { ...cells, ...Object.fromEntries(own.map(({ column, new: value }) => [column, value])) };
  });
}

function withLinks(
  proposal: Proposals,
  links: ReadonlyMap<string, string>,
  events: readonly Cells[],
): Proposals {
  const addedIds = new Set(proposal.appended.events.map((cells) => textAt(cells, 'event_id')));
  const ownIds = new Set(proposal.changed.events.map(({ id }) => id));
  const byId = new Map(events.map((cells) => [textAt(cells, 'event_id'), cells]));
  const linked = (cells: Cells): Record<string, Cell> => {
    const target = links.get(textAt(cells, 'event_id'));
    return target === undefined ? {} : linkCells(cells, target);
  };
  const relinked = [...ownIds].filter((id) => links.has(id) && !addedIds.has(id));
  return {
    ...proposal,
    appended: {
      ...proposal.appended,
      events: proposal.appended.events.map((cells) => ({ ...cells, ...linked(cells) })),
    },
    changed: {
      ...proposal.changed,
      events: [
        // One change a cell: the support with the link replaces the one without.
        ...proposal.changed.events.filter(
          ({ id, column }) => !(relinked.includes(id) && column === 'support'),
        ),
        ...relinked.flatMap((id) => {
          const cells = byId.get(id) ?? {};
          return Object.entries(linked(cells)).map(([column, value]) => {
            return { id, column, old: cells[column] ?? '', new: value };
          });
        }),
      ],
    },
  };
}

/** The link, and in `support` that it was proposed: what a person takes away is not proposed again. */
function linkCells(cells: Cells, target: string): Record<string, Cell> {
  const support = readSupport(cells.support ?? '');
  if (!support) return {};
  const fields = {
    ...support.fields,
    linked_event: { value: target, rule: RULE, confidence: 'medium' as const },
    link_state: { value: 'proposed', rule: RULE },
  };
  return { linked_event: target, link_state: 'proposed', support: writeSupport({ ...support, fields }) };
}
