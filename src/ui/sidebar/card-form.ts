/** The form of one card: a field for every column that people decide on, and the rows that belong to the event. */
import { cellText } from '../../core/model/cell';
import { dateBasis, datePrecision, review } from '../../core/model/lists';
import { isPartialDate } from '../../core/model/partial-date';
import { isApart } from '../../core/review/build-card';
import { checkCard, type FieldProblem } from '../../core/review/check-card';
import { columnOf } from '../../core/review/columns';
import type { CardForm } from '../../core/review/decide';
import { basisInText, followDate, type DateCells } from '../../core/review/follow-date';
import type { Card, CardPlace, CardRow } from '../../core/review/types';
import { whyEmpty } from '../../core/review/why-empty';
import { byId, make, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { showEvidence } from './article-pane';
import { codesField, countriesField } from './chips';
import { codeChoices, listChoices, pageCodebook } from './choices';
import {
  choiceField,
  countryField,
  dateField,
  noteField,
  textField,
  type Field,
  type FieldOptions,
} from './field';
import { makeFormRow, type FormRow } from './form-row';
import { hushSaved } from './status';

const ROW_TABS = ['cooperation', 'officials', 'figures'] as const;

let card: Card | null = null;
let fields = new Map<string, Field>();
let rows: FormRow[] = [];
/** The row that was worked on last: evidence is picked for it. */
let current: FormRow | undefined;
let listener: FormListener = { edited: () => undefined, entered: () => undefined, removed: () => undefined };

interface FormListener {
  /** After every change in the form. */
  edited(): void;
  /** Another row is worked on. */
  entered(): void;
  removed(id: string): void;
}

export function prepareForm(listen: FormListener): void {
  listener = listen;
  byId('card').addEventListener('submit', (event) => event.preventDefault());
}

/** `form`: what a draft says instead of the card's own cells. `place`: of a card that is in the sheet. */
export function showCard(next: Card, form: CardForm, place?: CardPlace): void {
  card = next;
  const { event } = next;
  const cell = (column: string) => cellText(event.cells[column] ?? '');
  showLabel(cell('label') || say('event-new'));
  showState(cell, place);
  showEventFields(event, form.event);
  rows = ROW_TABS.flatMap((tab) => {
    const own = next[tab].map((row, index) =>
      makeFormRow(row, index + 1, form.rows[row.id], {
        changed,
        entered,
        removed: listener.removed,
      }),
    );
    byId(`${tab}-rows`).replaceChildren(...own.map(({ element }) => element));
    if (tab === 'officials') showApart(own);
    return own;
  });
  current = rows[0];
  if (next.cooperation.length === 0)
    byId('cooperation-rows').append(make('p', { class: 'hint' }, say('no-domains')));
  byId('card').scrollTop = 0;
  keepDateInStep();
  showProblems();
}

function entered(row: FormRow): void {
  if (row === current) return;
  current = row;
  listener.entered();
}

/** A date in it is not broken at its hyphens. */
function showLabel(label: string): void {
  const parts = label.split(/(\d{4}-\d\d(?:-\d\d)?)/);
  byId('event-label').replaceChildren(
    ...parts.map((part, index) => (index % 2 === 1 ? make('span', { class: 'whole' }, part) : part)),
  );
}

/** Where the event stands, what was decided on it, and by whom. */
function showState(cell: (column: string) => string, place: CardPlace | undefined): void {
  const { position = 0, events = 0, row = 0 } = place ?? {};
  const state = listChoices(review).find(([code]) => code === cell('review'))?.[1] ?? cell('review');
  const parts = [
    position > 0 ? say('position', { position, events }) : '',
    row > 0 ? say('row-number', { row: String(row) }) : '',
    state,
    cell('coder'),
    cell('reviewed_at').slice(0, 10),
  ].filter((part) => part !== '');
  byId('event-state').replaceChildren(
    ...parts.flatMap((part, index) => [...(index > 0 ? [' · '] : []), make('bdi', {}, part)]),
  );
  byId('event-state').dataset.review = cell('review');
}

/** Officials whom the article names at no event stand below a heading of their own. */
function showApart(officials: readonly FormRow[]): void {
  const first = officials.find(({ row }) => isApart(row.cells));
  first?.element.before(make('h4', {}, say('officials-apart')));
}

function showEventFields(event: CardRow, form: CardForm['event']): void {
  fields = new Map();
  const add = (column: string, build: (options: FieldOptions) => Field) => {
    const field = build(fieldOptions(event, column, form[column]));
    fields.set(column, field);
    return field.element;
  };
  const pair = (...elements: HTMLElement[]) => make('div', { class: 'pair' }, ...elements);
  const words = (options: FieldOptions) => textField(options, 'auto');
  byId('event-fields').replaceChildren(
    add('parties', countriesField),
    pair(add('event_date', dateField), add('end_date', dateField)),
    pair(
      add('date_precision', (options) => choiceField(options, listChoices(datePrecision))),
      add('date_basis', (options) => choiceField(options, listChoices(dateBasis))),
    ),
    pair(add('place', words), add('place_country', countryField)),
    add('mechanisms', (options) => codesField(options, codeChoices('mechanism', options.value.split('; ')))),
  );
  byId('more-fields').replaceChildren(
    pair(add('from_party', countryField), add('to_party', countryField)),
    add('organisations', words),
    add('instrument', words),
    add('session_no', (options) => textField(options, 'ltr')),
    add('note', noteField),
  );
}

/** What stands in the form now. */
export function readForm(): CardForm {
  return {
    event: Object.fromEntries([...fields].map(([column, field]) => [column, field.value()])),
    rows: Object.fromEntries(rows.map((row) => [row.row.id, row.read()])),
  };
}

export function formRows(): readonly FormRow[] {
  return rows;
}

export function currentRow(): FormRow | undefined {
  return current;
}

/** The field of a row and column, wherever it stands. */
export function fieldAt(id: string, column: string): Field | undefined {
  if (id === card?.event.id) return fields.get(column);
  return rows.find(({ row }) => row.id === id)?.fields.get(column);
}

/** Opens what a control is folded away in and puts the cursor there. */
export function focusOn(control: HTMLElement | undefined): void {
  for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  control?.focus();
}

/** Says beside the buttons why a decision has to wait. */
export function remark(message: string, severity: 'error' | 'warning'): void {
  byId('form-message').className = `message ${severity}`;
  tell(byId('form-message'), message);
}

/** True where nothing keeps the card from being accepted; else the first wrong field gets the focus. */
export function isAcceptable(): boolean {
  const first = showProblems(true).find(({ severity }) => severity === 'error');
  if (!first) return true;
  remark(say('fix-first'), 'error');
  const row = rows.find(({ row: own }) => own.id === first.id);
  focusOn(
    fieldAt(first.id, first.column)?.control ??
      row?.element.querySelector<HTMLElement>('.evidence') ??
      undefined,
  );
  return false;
}

function fieldOptions(row: CardRow, column: string, draft: string | undefined): FieldOptions {
  const value = cellText(row.cells[column] ?? '');
  const support = row.support[column];
  const proposed = support && cellText(support.value);
  return {
    id: `event-${column}`,
    label: columnOf(row.tab, column)?.header[pageLanguage()] ?? column,
    value: draft ?? value,
    // The missing last day of what lasts one day needs no excuse.
    hint: column === 'end_date' || value !== '' ? '' : whyEmpty(support, pageLanguage()),
    fresh: row.added === true,
    proposed: proposed !== undefined && proposed !== value ? proposed : undefined,
    onFocus: () => showEvidence(row.article_id, support?.at ?? ''),
    onChange: changed,
  };
}

function changed(): void {
  tell(byId('form-message'), '');
  showProblems();
  listener.edited();
  // What is said below the field must not stay behind the edge of the card.
  const field = document.activeElement?.closest('.field');
  if (field?.querySelector('.message:not([hidden])')) field.scrollIntoView({ block: 'nearest' });
}

/**
 * Precision and basis follow the date that is typed; not where somebody has called it approximate, and not the
 * basis that the person has chosen. Where the text does not give the date, the card says so.
 */
function keepDateInStep(): void {
  const [date, precision, basis] = ['event_date', 'date_precision', 'date_basis'].map(
    (column) => fields.get(column)?.control as HTMLInputElement | HTMLSelectElement,
  );
  if (!card || !date || !precision || !basis) return;
  const known = knownDates(card.event);
  const inText = card.articles.flatMap(({ dates = [] }) => dates);
  const proposed = cellText(card.event.support.event_date?.value ?? '');
  const note = make('p', { id: 'date-note', class: 'hint', 'aria-live': 'polite', hidden: true });
  basis.closest('.pair')?.after(note);
  const tellBasis = () => {
    const typed = date.value.trim();
    const isOwn = basis.value === 'inferred' && isPartialDate(typed) && typed !== proposed;
    tell(note, isOwn && basisInText(typed, inText) === '' ? say('date-not-in-text') : '');
  };
  let isChosen = false;
  basis.addEventListener('change', () => {
    isChosen = true;
    tellBasis();
  });
  date.addEventListener('input', () => {
    const follows = followDate(date.value, known, inText);
    if (follows && precision.value !== 'approximate') precision.value = follows.date_precision;
    if (follows && !isChosen) basis.value = follows.date_basis;
    tellBasis();
    if (follows) changed();
  });
  tellBasis();
}

/** The date that stands in the sheet, and the one that was proposed. */
function knownDates({ cells, support }: CardRow): DateCells[] {
  const read = (value: (column: string) => string): DateCells => ({
    event_date: value('event_date'),
    date_precision: value('date_precision'),
    date_basis: value('date_basis'),
  });
  const proposed = support.event_date ? [read((column) => cellText(support[column]?.value ?? ''))] : [];
  return [read((column) => cellText(cells[column] ?? '')), ...proposed];
}

/** `isFinal`: somebody wants to go on, so that what is only begun is wrong too. */
function showProblems(isFinal = false): FieldProblem[] {
  if (!card) return [];
  const problems = checkCard(card, readForm(), pageCodebook(), pageLanguage());
  const all = [...fields.values(), ...rows.flatMap((row) => [...row.fields.values()])];
  for (const field of all) field.complain('', 'error');
  for (const row of rows) row.complain('', isFinal);
  const homeless: FieldProblem[] = [];
  for (const problem of problems) {
    const { id, column, message } = problem;
    const severity = problem.severity === 'error' ? 'error' : 'warning';
    const field = fieldAt(id, column);
    const row = rows.find(({ row: own }) => own.id === id);
    if (field) field.complain(message, severity, isFinal);
    else if (row && column === 'evidence') row.complain(message, isFinal);
    else if (severity === 'error') homeless.push(problem);
  }
  remark(homeless[0]?.message ?? '', 'error');
  if (problems.some(({ severity }) => severity === 'error')) hushSaved();
  return problems;
}
