/** Who works in this sheet: every name under which somebody imported, was assigned, or decided. */
import { textAt, type Cell } from './cell';

type Rows = ReadonlyArray<Readonly<Record<string, Cell>>>;

/** In the order of the alphabet, each once. */
export function knownCoders(rows: {
  readonly articles: Rows;
  readonly events: Rows;
  readonly cooperation: Rows;
}): string[] {
  const names = [
    ...rows.articles.flatMap((row) => [textAt(row, 'assignee'), textAt(row, 'imported_by')]),
    ...[...rows.events, ...rows.cooperation].map((row) => textAt(row, 'coder')),
  ];
  return [...new Set(names)].filter((name) => name !== '').sort();
}
