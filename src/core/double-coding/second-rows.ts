/** Rows of the Second coding tab, made and checked in one place. */
import * as z from 'zod/mini';
import type { Cell } from '../model/cell';
import { mintId } from '../model/ids';
import { writeRow } from '../model/tab';
import { secondCoding, type SecondCodingRow } from '../model/tabs/second-coding';
import type { CodedEvent } from './types';

export type SecondCells = Record<string, Cell>;

const blank: SecondCodingRow = {
  ...{ kind: '', article: '', coder: '', at: '', event: null, parties: [], event_date: '', place: '' },
  ...{ mechanisms: [], domain: '', status: '', evidence: '', field: '', first: '', second: '', decision: '' },
  ...{ note: '', second_id: '', article_id: '', unit: '' },
};

/** A row with a new id. */
export function secondRow(given: Partial<SecondCodingRow>): SecondCells {
  return writeRow(secondCoding, { ...blank, ...given, second_id: mintId(secondCoding.idPrefix) });
}

/** One row a domain; one without a domain where an event has none, one of kind `none` where there is no event. */
export function codingRows(
  events: readonly CodedEvent[],
  kinds: { readonly some: string; readonly none: string },
  shared: Partial<SecondCodingRow>,
): SecondCells[] {
  if (events.length === 0) return [secondRow({ ...shared, kind: kinds.none })];
  return events.flatMap(({ domains, ...event }, index) => {
    const rows = domains.length > 0 ? domains : [{ domain: '', status: '', evidence: '' }];
    return rows.map((domain) =>
      secondRow({
        ...shared,
        ...domain,
        ...event,
        parties: [...event.parties],
        mechanisms: [...event.mechanisms],
        kind: kinds.some,
        event: index + 1,
      }),
    );
  });
}

/** The first column that may not hold what the coder gave; empty where all may. An event needs parties and a domain. */
export function refusedColumn(events: readonly CodedEvent[]): string {
  for (const { domains, ...event } of events) {
    if (event.parties.length === 0) return 'parties';
    if (domains.length === 0 || domains.some(({ domain }) => domain === '')) return 'domain';
    for (const cells of [event, ...domains])
      for (const [column, value] of Object.entries(cells)) {
        const { schema } = secondCoding.columns[column as keyof typeof secondCoding.columns].type;
        const cell = typeof value === 'string' ? value : (value as readonly string[]).join('; ');
        if (!z.safeParse(schema as z.ZodMiniType<unknown, Cell>, cell).success) return column;
      }
  }
  return '';
}
