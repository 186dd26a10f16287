/** Rules about coding: domains, statuses and mechanisms of one event that do not go together, and rows said twice. */
import { splitList } from '../../model/cell';
import { refineDomains } from '../../extract/domains/refine-domains';
import type { RowTabName } from '../../model/tabs';
import { idOf, liveRowsOf, problemAt, textOf } from '../rows';
import type { GridRow, Problem, Rule, WorkbookState } from '../types';

/** Rows under what `key` makes of them, in their order; an empty key leaves a row out. */
function grouped(rows: readonly GridRow[], key: (row: GridRow) => string): Map<string, GridRow[]> {
  const groups = new Map<string, GridRow[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === '') continue;
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

const byEvent = (state: WorkbookState) =>
  grouped(liveRowsOf(state, 'cooperation'), (row) => textOf(row, 'event_id'));

/** What the extractor would leave out beside the other domains of an event, people should not add. */
export const generalDomains: Rule = (state) =>
  [...byEvent(state).values()].flatMap((rows) => {
    const codes = [...new Set(rows.map((row) => textOf(row, 'domain')))];
    const specific = refineDomains(codes);
    return rows
      .filter((row) => !specific.includes(textOf(row, 'domain')))
      .map((row) =>
        problemAt('domain-general-beside-specific', 'cooperation', row, 'domain', {
          others: specific.join(', '),
        }),
      );
  });

/** A status that only these mechanisms can bring about. Every signed instrument is an event of its own. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  signed: ['agreement_signed', 'agreement_in_force', 'equipment_transfer'],
  in_force: ['agreement_in_force', 'agreement_signed'],
};
/** The statuses that an event of this one mechanism can have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  suspension: ['suspended', 'refused', 'denied', 'planned', 'proposed', 'discussed'],
  agreement_in_force: ['in_force', 'signed', 'agreed', 'discussed', 'planned', 'proposed', 'denied'],
};

export const statusMechanisms: Rule = (state) => {
  const mechanisms = new Map(
    liveRowsOf(state, 'events').map((row) => [idOf('events', row), splitList(textOf(row, 'mechanisms'))]),
  );
  const known = (kind: 'mechanism' | 'status', codes: readonly string[]) =>
    codes.filter((code) => state.codebook.codes(kind).includes(code)).join(', ');
  return liveRowsOf(state, 'cooperation').flatMap((row): Problem[] => {
    const codes = mechanisms.get(textOf(row, 'event_id')) ?? [];
    const [first = ''] = codes;
    const status = textOf(row, 'status');
    const needed = NEEDED[status] ?? [];
    const allowed = (codes.length === 1 && ALLOWED[first]) || [];
    const misses = codes.length > 0 && needed.length > 0 && !codes.some((code) => needed.includes(code));
    const refused = status !== '' && allowed.length > 0 && !allowed.includes(status);
    if (!misses && !refused) return [];
    return [
      problemAt('status-mechanism', 'cooperation', row, 'status', {
        mechanisms: codes.join(', '),
        ...(misses ? { needed: known('mechanism', needed) } : { allowed: known('status', allowed) }),
      }),
    ];
  });
};

/** Only along `follows`: what two events have reached says nothing where nobody called them steps of one matter. */
export const stages: Rule = (state) => {
  const records = byEvent(state);
  const events = new Map(liveRowsOf(state, 'events').map((row) => [idOf('events', row), row]));
  const stage = (row: GridRow) => state.codebook.find('status', textOf(row, 'status'));
  return [...events.entries()].flatMap(([id, event]) => {
    const follows = textOf(event, 'follows');
    const earlier = follows === id ? undefined : events.get(follows);
    if (!earlier) return [];
    return (records.get(id) ?? []).flatMap((row): Problem[] => {
      const now = stage(row);
      if (!now || (now.ladder !== 'paper' && now.ladder !== 'practice')) return [];
      const reached = (records.get(follows) ?? [])
        .filter((before) => textOf(before, 'domain') === textOf(row, 'domain'))
        .flatMap((before) => stage(before) ?? [])
        .find(({ ladder, rank }) => ladder === now.ladder && rank > now.rank);
      return reached
        ? [
            problemAt('stage-regression', 'cooperation', row, 'status', {
              before: reached.code,
              earlier: textOf(earlier, 'label'),
            }),
          ]
        : [];
    });
  });
};

/** Columns that together say what a row says. Rows that say the same are one row, counted twice. */
const IDENTITY: ReadonlyArray<{ tab: RowTabName; columns: readonly string[] }> = [
  { tab: 'cooperation', columns: ['event_id', 'article_id', 'domain'] },
  { tab: 'officials', columns: ['article_id', 'name', 'title', 'evidence'] },
  { tab: 'figures', columns: ['article_id', 'event_id', 'value', 'unit', 'of', 'scope', 'evidence'] },
];

/** Rows that share an id are left to the rule about ids: a copy has to become a row of its own first. */
export const duplicateRows: Rule = (state) =>
  IDENTITY.flatMap(({ tab, columns }) => {
    const [owner = ''] = columns;
    const groups = grouped(liveRowsOf(state, tab), (row) =>
      textOf(row, owner) === '' ? '' : JSON.stringify(columns.map((column) => textOf(row, column))),
    );
    return [...groups.values()].flatMap(([first, ...others]) =>
      others
        .filter((row) => first && idOf(tab, row) !== idOf(tab, first))
        .map((row) =>
          problemAt('duplicate-row', tab, row, columns[columns.length - 1] ?? '', {
            first: String(first?.row ?? ''),
          }),
        ),
    );
  });
