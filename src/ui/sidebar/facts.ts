/** Officials and figures of an event, to look at: each shows its place in the article when chosen. */
import { cellText } from '../../core/model/cell';
import type { CardRow } from '../../core/review/types';
import { make } from '../common/elements';
import { say } from '../common/speech';
import { showEvidence } from './article-pane';

/** A list that opens, or nothing where there are no rows. `columns`: what a row is called by. */
export function factList(
  title: 'fields-officials' | 'fields-figures',
  rows: readonly CardRow[],
  columns: readonly string[],
): HTMLElement[] {
  if (rows.length === 0) return [];
  return [
    make(
      'details',
      { id: title },
      make('summary', {}, say(title, { count: rows.length })),
      ...rows.map((row) => {
        const words = columns
          .map((column) => cellText(row.cells[column] ?? ''))
          .filter((text) => text !== '');
        const button = make('button', { type: 'button', class: 'link fact', dir: 'auto' }, words.join(' · '));
        button.addEventListener('click', () =>
          showEvidence(row.article_id, cellText(row.cells.evidence_at ?? '')),
        );
        return button;
      }),
    ),
  ];
}
