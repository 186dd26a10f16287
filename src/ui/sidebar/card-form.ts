/** The form of one card: a field for every column that people decide on, and the domain rows below. */
import { cellText } from '../../core/model/cell';
import { dateBasis, datePrecision, review } from '../../core/model/lists';
import { precisionOf, isPartialDate } from '../../core/model/partial-date';
import { checkCard, type FieldProblem } from '../../core/review/check-card';
import { columnOf } from '../../core/review/columns';
import type { CardForm } from '../../core/review/decide';
import type { Card, CardRow } from '../../core/review/types';
import { whyEmpty } from '../../core/review/why-empty';
import { byId, make, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { showEvidence } from './article-pane';
import { codesField, countriesField } from './chips';
import { codeChoices, listChoices, pageCodebook } from './choices';
import { makeDomainRow, type DomainRow } from './domain-row';
import { factList } from './facts';
import {
  choiceField,
  countryField,
  noteField,
  proposedHint,
  textField,
  type Field,
  type FieldOptions,
} from './field';

let card: Card | null = null;
let fields = new Map<string, Field>();
let rows: DomainRow[] = [];
let onEdit: () => void = () => undefined;

/** `edited` is called after every change in the form. */
export function prepareForm(edited: () => void): void {
  onEdit = edited;
  byId('card').addEventListener('submit', (event) => event.preventDefault());
}

export function showCard(next: Card): void {
  card = next;
  const { event } = next;
  const cell = (column: string) => cellText(event.cells[column] ?? '');
  tell(byId('event-label'), cell('label'));
  byId('event-label').dir = 'auto';
  const state = listChoices(review).find(([code]) => code === cell('review'))?.[1] ?? cell('review');
  tell(
    byId('event-state'),
    [state, cell('coder'), cell('reviewed_at').slice(0, 10)].filter(Boolean).join(' · '),
  );

  fields = new Map();
  const add = (column: string, build: (options: FieldOptions) => Field) => {
    const field = build(fieldOptions(event, column, `event-${column}`));
    fields.set(column, field);
    return field.element;
  };
  const date = (options: FieldOptions) => textField(options, 'ltr');
  const words = (options: FieldOptions) => textField(options, 'auto');
  byId('event-fields').replaceChildren(
    add('parties', countriesField),
    make('div', { class: 'pair' }, add('event_date', date), add('end_date', date)),
    make(
      'div',
      { class: 'pair' },
      add('date_precision', (options) => choiceField(options, listChoices(datePrecision))),
      add('date_basis', (options) => choiceField(options, listChoices(dateBasis))),
    ),
    make('div', { class: 'pair' }, add('place', words), add('place_country', countryField)),
    add('mechanisms', (options) => codesField(options, codeChoices('mechanism', options.value.split('; ')))),
  );
  byId('more-fields').replaceChildren(
    make('div', { class: 'pair' }, add('from_party', countryField), add('to_party', countryField)),
    add('organisations', words),
    add('instrument', words),
    add('session_no', date),
    add('note', noteField),
  );
  rows = next.cooperation.map((row, index) => makeDomainRow(row, index + 1, changed));
  byId('domain-rows').replaceChildren(
    ...(rows.length > 0
      ? rows.map(({ element }) => element)
      : [make('p', { class: 'hint' }, say('no-domains'))]),
  );
  byId('facts').replaceChildren(
    ...factList('fields-officials', next.officials, ['name', 'title']),
    ...factList('fields-figures', next.figures, ['value', 'unit', 'of']),
  );
  byId('card').scrollTop = 0;
  followDate();
  showProblems();
}

/** What stands in the form now. */
export function readForm(): CardForm {
  return {
    event: Object.fromEntries([...fields].map(([column, field]) => [column, field.value()])),
    rows: Object.fromEntries(rows.map((row) => [row.id, row.read()])),
  };
}

/** True where nothing keeps the card from being accepted; else the first wrong field gets the focus. */
export function isAcceptable(): boolean {
  const wrong = showProblems().filter(({ severity }) => severity === 'error');
  const first = wrong[0];
  if (!first) return true;
  tell(byId('form-message'), say('fix-first'));
  const control = fieldOf(first)?.control;
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  return false;
}

function fieldOptions(row: CardRow, column: string, id: string): FieldOptions {
  const value = cellText(row.cells[column] ?? '');
  const support = row.support[column];
  const why = value === '' ? whyEmpty(support, pageLanguage()) : '';
  return {
    id,
    label: columnOf(row.tab, column)?.header[pageLanguage()] ?? column,
    value,
    // The missing last day of what lasts one day needs no excuse.
    hint: column === 'end_date' ? '' : why || (support ? proposedHint(cellText(support.value), value) : ''),
    onFocus: () => showEvidence(row.article_id, support?.at ?? ''),
    onChange: changed,
  };
}

function changed(): void {
  tell(byId('form-message'), '');
  showProblems();
  onEdit();
}

/** The precision follows the date that is typed, unless somebody has called it approximate. */
function followDate(): void {
  const date = fields.get('event_date')?.control as HTMLInputElement | undefined;
  const precision = fields.get('date_precision')?.control as HTMLSelectElement | undefined;
  date?.addEventListener('input', () => {
    const typed = date.value.trim();
    if (!precision || precision.value === 'approximate' || (typed !== '' && !isPartialDate(typed))) return;
    precision.value = precisionOf(typed);
    changed();
  });
}

function showProblems(): FieldProblem[] {
  if (!card) return [];
  const problems = checkCard(card, readForm(), pageCodebook(), pageLanguage());
  const all = [...fields.values(), ...rows.flatMap((row) => [...row.fields.values()])];
  for (const field of all) field.complain('', 'error');
  for (const problem of problems) {
    fieldOf(problem)?.complain(problem.message, problem.severity === 'error' ? 'error' : 'warning');
  }
  const hidden = problems.filter((problem) => problem.severity === 'error' && !fieldOf(problem));
  tell(byId('form-message'), hidden[0]?.message ?? '');
  show(byId('form-message'), hidden.length > 0);
  return problems;
}

function fieldOf({ id, column }: FieldProblem): Field | undefined {
  if (id === card?.event.id) return fields.get(column);
  return rows.find((row) => row.id === id)?.fields.get(column);
}
