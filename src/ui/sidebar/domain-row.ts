/** One Cooperation row in the form: its quotation, domain, status and role, and whether it is accepted. */
import { cellText } from '../../core/model/cell';
import { role } from '../../core/model/lists';
import { columnOf } from '../../core/review/columns';
import { verdictOf, type RowForm } from '../../core/review/decide';
import type { CardRow } from '../../core/review/types';
import { make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { showEvidence } from './article-pane';
import { codeChoices, listChoices, type Choice } from './choices';
import { choiceField, proposedHint, type Field } from './field';

export interface DomainRow {
  readonly id: string;
  readonly element: HTMLElement;
  readonly fields: ReadonlyMap<string, Field>;
  read(): RowForm;
}

/** `number` counts from 1 and tells the rows of a card apart in element ids. */
export function makeDomainRow(row: CardRow, number: number, changed: () => void): DomainRow {
  const cell = (column: string) => cellText(row.cells[column] ?? '');
  const onFocus = () => showEvidence(row.article_id, cell('evidence_at'));
  const choice = (column: string, choices: Choice[]) => {
    const support = row.support[column];
    const hint = support ? proposedHint(cellText(support.value), cell(column)) : '';
    const label = columnOf('cooperation', column)?.header[pageLanguage()] ?? column;
    const id = `row-${number}-${column}`;
    return choiceField({ id, label, value: cell(column), hint, onFocus, onChange: changed }, choices);
  };
  const fields = new Map([
    ['domain', choice('domain', codeChoices('domain', [cell('domain')]))],
    ['status', choice('status', codeChoices('status', [cell('status')]))],
    ['role', choice('role', listChoices(role))],
  ]);
  const radio = (verdict: 'accept' | 'reject', words: 'row-keep' | 'row-drop') =>
    make('input', {
      type: 'radio',
      id: `row-${number}-${verdict}`,
      name: `row-${number}-verdict`,
      value: verdict,
      checked: verdictOf(row) === verdict,
      'aria-label': say(words),
    });
  const keep = radio('accept', 'row-keep');
  const drop = radio('reject', 'row-drop');
  const evidence = make('button', { type: 'button', class: 'link evidence', dir: 'auto' }, cell('evidence'));
  evidence.addEventListener('click', onFocus);
  const [domain, status, part] = [...fields.values()].map(({ element: field }) => field);
  const element = make(
    'div',
    { class: 'domain', role: 'group', id: `row-${number}`, 'data-record': row.id },
    make(
      'div',
      { class: 'segments' },
      make('label', {}, keep, say('accept')),
      make('label', {}, drop, say('reject')),
    ),
    evidence,
    make('div', { class: 'fields' }, domain ?? '', make('div', { class: 'pair' }, status ?? '', part ?? '')),
  );
  const follow = () => element.classList.toggle('dropped', drop.checked);
  for (const input of [keep, drop]) {
    input.addEventListener('focus', onFocus);
    input.addEventListener('change', () => {
      follow();
      changed();
    });
  }
  follow();
  return {
    id: row.id,
    element,
    fields,
    read: () => ({
      cells: Object.fromEntries([...fields].map(([column, field]) => [column, field.value()])),
      verdict: drop.checked ? 'reject' : 'accept',
    }),
  };
}
