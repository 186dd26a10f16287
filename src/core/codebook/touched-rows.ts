/**
 * Which rows a change of the codebook touches, and what to do about them: rows of a retired code get its
 * successor, reviewed rows of a code that means something else now go back into the queue. Nothing is written here.
 */
import { REVIEWED } from '../summarise/occasions';
import { LIST_SEPARATOR, splitList, textAt } from '../model/cell';
import type { CodeKind, Codebook } from '../model/codebook';
import type { FixChange } from '../validate/fixes/types';
import type { GridRow } from '../validate/types';
import { codeInUse } from './code-in-use';
import type { CodeChange, Fault, TouchedRow, TouchedRows } from './types';

export interface CodedTabs {
  readonly cooperation: readonly GridRow[];
  readonly events: readonly GridRow[];
}

type CodedTab = keyof CodedTabs;

const codedColumns: ReadonlyArray<{
  tab: CodedTab;
  column: string;
  kind: CodeKind;
  id: string;
  label: string;
}> = [
  { tab: 'cooperation', column: 'domain', kind: 'domain', id: 'record_id', label: 'event' },
  { tab: 'cooperation', column: 'status', kind: 'status', id: 'record_id', label: 'event' },
  { tab: 'events', column: 'mechanisms', kind: 'mechanism', id: 'event_id', label: 'label' },
];

/** Rejected rows keep the code that was rejected: they count nowhere, and their proposal must be known again. */
export function touchedRows(
  tabs: CodedTabs,
  codebook: Codebook,
  changes: readonly CodeChange[],
): TouchedRows {
  const changed = new Map(changes.map((change) => [`${change.kind}/${change.code}`, change]));
  const rows: TouchedRow[] = [];
  const recode: FixChange[][] = [];
  const requeue = new Map<string, FixChange[]>();
  for (const place of codedColumns) {
    for (const row of tabs[place.tab]) {
      const codes = splitList(textAt(row.cells, place.column));
      if (codes.length === 0 || textAt(row.cells, 'review') === 'rejected') continue;
      const now = codes.map((code) => codeInUse(codebook, place.kind, code) || code);
      if (now.some((code, index) => code !== codes[index])) recode.push(recoded(place, row, now, codebook));
      for (const code of codes) {
        const change = changed.get(`${place.kind}/${code}`);
        if (!change || isCodedSince(row, change, codebook)) continue;
        rows.push(touched(place, row, code));
        if (asksForReview(change, codebook) && REVIEWED.includes(textAt(row.cells, 'review')))
          requeue.set(textAt(row.cells, place.id), [backToReview(place, row)]);
      }
    }
  }
  return { rows, recode, requeue: [...requeue.values()] };
}

/** Whoever coded under the present codebook knew what the code means now. */
function isCodedSince({ cells }: GridRow, { aspects }: CodeChange, { version }: Codebook): boolean {
  return textAt(cells, 'codebook_version') === version && !aspects.includes('retired');
}

/** A label, a term or a place on a ladder says nothing new about rows that are coded already. */
function asksForReview({ kind, code, aspects }: CodeChange, codebook: Codebook): boolean {
  const inUse = codeInUse(codebook, kind, code);
  // Where there is a successor the row is recoded instead.
  return aspects.includes('meaning') ? inUse === code : inUse === '';
}

/** Codes that were taken out of the tab while rows still use them: nothing says any more what they mean. */
export function goneCodes(touchedNow: readonly TouchedRow[], changes: readonly CodeChange[]): Fault[] {
  return changes
    .filter(({ aspects }) => aspects.includes('removed'))
    .flatMap(({ kind, code }): Fault[] => {
      const count = touchedNow.filter((row) => row.code === code && kindOf(row) === kind).length;
      const words = { kind, code, count };
      return count === 0 ? [] : [{ fault: 'code-gone', severity: 'error', row: 0, column: 'code', words }];
    });
}

function kindOf({ column }: TouchedRow): CodeKind | undefined {
  return codedColumns.find((place) => place.column === column)?.kind;
}

type Place = (typeof codedColumns)[number];

function touched(place: Place, { row, cells }: GridRow, code: string): TouchedRow {
  const { tab, column, id, label } = place;
  const review = textAt(cells, 'review');
  return { tab, row, row_id: textAt(cells, id), label: textAt(cells, label), column, code, review };
}

function change({ tab, id }: Place, { row, cells }: GridRow, column: string, value: string): FixChange {
  return { tab, row, row_id: textAt(cells, id), column, old: cells[column] ?? '', new: value, writes: true };
}

/** The row is coded under the present codebook from then on. */
function recoded(place: Place, row: GridRow, codes: readonly string[], { version }: Codebook): FixChange[] {
  const code = change(place, row, place.column, [...new Set(codes)].join(LIST_SEPARATOR));
  return place.tab === 'events' ? [code] : [code, change(place, row, 'codebook_version', version)];
}

function backToReview(place: Place, row: GridRow): FixChange {
  return change(place, row, 'review', 'question');
}

/** What people have finished with: proposals are made for such an article only after it is taken up again. */
const FINISHED = ['curated', 'no_cooperation'];

/** Finished articles whose text has a term of a code that is new or has new terms, but no row with that code. */
export function articlesToReopen(
  articles: readonly GridRow[],
  tabs: CodedTabs,
  changes: readonly CodeChange[],
  termsOf: ReadonlyMap<string, readonly string[]>,
): FixChange[][] {
  const asked = new Set(
    changes
      .filter(({ aspects }) => aspects.some((aspect) => ['added', 'restored', 'terms'].includes(aspect)))
      .map(({ kind, code }) => `${kind}/${code}`),
  );
  const coded = new Set(
    tabs.cooperation.flatMap(({ cells }) =>
      (['domain', 'status'] as const).map(
        (name) => `${textAt(cells, 'article_id')} ${name}/${textAt(cells, name)}`,
      ),
    ),
  );
  return articles.flatMap((row): FixChange[][] => {
    const id = textAt(row.cells, 'article_id');
    const isMissed = (termsOf.get(id) ?? []).some((key) => asked.has(key) && !coded.has(`${id} ${key}`));
    if (!isMissed || !FINISHED.includes(textAt(row.cells, 'status'))) return [];
    return [
      [
        {
          tab: 'articles',
          row: row.row,
          row_id: id,
          column: 'status',
          old: row.cells.status ?? '',
          new: 'in_review',
          writes: true,
        },
      ],
    ];
  });
}

/** How many rows stand under another version of the codebook, by that version; rows without one count too. */
export function olderRows(cooperation: readonly GridRow[], { version }: Codebook): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { cells } of cooperation) {
    const own = textAt(cells, 'codebook_version');
    if (own !== version && textAt(cells, 'review') !== 'rejected') counts[own] = (counts[own] ?? 0) + 1;
  }
  return counts;
}
