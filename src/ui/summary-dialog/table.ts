/** Tables of the reports. */
import { make } from '../common/elements';
import { say } from '../common/speech';
import type { AnyMessageId } from '../../core/messages/say-page';

export interface TableColumn {
  readonly header: AnyMessageId;
  /** Percent of the table's width. */
  readonly width: number;
  /** Numbers end under the end of their header. */
  readonly isNumber?: boolean;
}

export type TableCell = ReadonlyArray<Node | string>;

/** `below`: an element under each row, over the whole width. */
export function makeTable(
  columns: readonly TableColumn[],
  rows: ReadonlyArray<readonly TableCell[]>,
  below: readonly HTMLElement[] = [],
): HTMLElement {
  const head = columns.map(({ header, width, isNumber }) =>
    make(
      'th',
      { scope: 'col', style: `width: ${width}%`, class: isNumber ? 'number' : undefined },
      say(header),
    ),
  );
  const body = rows.flatMap((row, at) => {
    const under = below[at];
    const cells = row.map((cell, index) =>
      make('td', { class: columns[index]?.isNumber ? 'number' : undefined }, ...cell),
    );
    return [
      make('tr', { class: under ? 'joined' : undefined }, ...cells),
      ...(under ? [make('tr', {}, make('td', { colspan: columns.length }, under))] : []),
    ];
  });
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body));
}

export function paragraph(text: string, kind = ''): HTMLElement {
  return make('p', { class: kind || undefined, dir: 'auto' }, text);
}

/** Words of the page that hold isolated data: they keep the page's own direction. */
export function pageWords(text: string): HTMLElement {
  return make('p', { class: 'quiet' }, text);
}

export function quotation(text: string): HTMLElement {
  return make('blockquote', { dir: 'auto' }, text);
}

/** Where an article is named: its title, isolated from the words of the page, and when it was published. */
export function sourceWords(article: string, publishedOn: string): string {
  const title = article && `\u2068${article}\u2069`;
  return [title, publishedOn && say('published-on', { date: publishedOn })].filter(Boolean).join(' · ');
}
