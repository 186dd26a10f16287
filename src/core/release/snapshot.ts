/**
 * A frozen release: what counted at one moment, event by event, small enough to be kept in the workbook: ten thousand
 * rows of Cooperation take well under a megabyte. Reading ignores what a newer version may add.
 */
import * as z from 'zod/mini';
import { splitList, textAt } from '../model/cell';
import type { Counted } from '../summarise/counted';
import type { Headline } from '../summarise/headline';
import { REVIEWED, type Occasion } from '../summarise/occasions';
import { readOptions, type SummaryOptions } from '../summarise/options';

/** One counted event: its words, and what would be another coding if it changed. */
export interface FrozenEvent {
  readonly id: string;
  readonly label: string;
  /** Ids of the events that were joined to it. */
  readonly joined: readonly string[];
  readonly parties: string;
  readonly date: string;
  readonly mechanisms: string;
  /** `domain:status`, sorted. */
  readonly codes: readonly string[];
}

export interface Snapshot {
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly codebook: string;
  readonly options: SummaryOptions;
  readonly headline: Headline;
  /** Rows that count and that nobody has decided on: with them the release is provisional. */
  readonly provisional: number;
  readonly events: readonly FrozenEvent[];
}

/** How many of the rows that count nobody has decided on. */
export function undecidedRows(counted: readonly Counted[]): number {
  return counted.filter(({ record }) => !REVIEWED.includes(textAt(record, 'review'))).length;
}

export function freeze(counted: readonly Counted[]): FrozenEvent[] {
  const events = new Map<string, { occasion: Occasion; codes: Set<string> }>();
  for (const { record, occasion } of counted) {
    const known = events.get(occasion.event_id) ?? { occasion, codes: new Set() };
    known.codes.add(`${textAt(record, 'domain')}:${textAt(record, 'status')}`);
    events.set(occasion.event_id, known);
  }
  return [...events.values()].map(({ occasion: { event, event_id, members, date }, codes }) => ({
    id: event_id,
    label: textAt(event, 'label'),
    joined: members.slice(1).map((member) => textAt(member, 'event_id')),
    parties: sorted(textAt(event, 'parties')),
    date,
    mechanisms: sorted(textAt(event, 'mechanisms')),
    codes: [...codes].sort(),
  }));
}

function sorted(list: string): string {
  return [...new Set(splitList(list))].sort().join(' ');
}

const frozen = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string(), z.string()]);
const schema = z.object({
  name: z.string(),
  at: z.string(),
  by: z.string(),
  codebook: z.string(),
  options: z.unknown(),
  headline: z.object({
    events: z.number(),
    dyads: z.number(),
    articles: z.number(),
    outlets: z.number(),
    languages: z.number(),
    undated: z.number(),
    unreviewed: z.number(),
  }),
  // Releases of earlier versions of Accord do not say.
  provisional: z._default(z.number(), 0),
  events: z.array(frozen),
});

/** JSON; events as lists without names, which would be most of it. */
export function writeSnapshot(snapshot: Snapshot): string {
  const events = snapshot.events.map(({ id, label, joined, parties, date, mechanisms, codes }) => [
    id,
    label,
    joined.join(' '),
    parties,
    date,
    mechanisms,
    codes.join(' '),
  ]);
  return JSON.stringify({ ...snapshot, events });
}

/** Null where the text is damaged. */
export function readSnapshot(text: string): Snapshot | null {
  try {
    const { success, data } = z.safeParse(schema, JSON.parse(text));
    if (!success) return null;
    const words = (list: string) => list.split(' ').filter((word) => word !== '');
    return {
      ...data,
      options: readOptions(data.options),
      events: data.events.map(([id, label, joined, parties, date, mechanisms, codes]) => ({
        id,
        label,
        joined: words(joined),
        parties,
        date,
        mechanisms,
        codes: words(codes),
      })),
    };
  } catch {
    return null;
  }
}
