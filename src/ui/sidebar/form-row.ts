/** One row below the event: a domain, an official or a figure, with its tick, its quotation and its fields. */
import { cellText } from '../../core/model/cell';
import { measure, role, scope } from '../../core/model/lists';
import { columnOf } from '../../core/review/columns';
import { verdictOf, type RowForm } from '../../core/review/row-changes';
import type { CardRow } from '../../core/review/types';
import { make, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { showEvidence } from './article-pane';
import { codeChoices, listChoices } from './choices';
import { choiceField, countryField, dateField, textField, type Field, type FieldOptions } from './field';
import { markSeen } from './seen';

export interface FormRow {
  readonly row: CardRow;
  readonly element: HTMLElement;
  readonly fields: ReadonlyMap<string, Field>;
  read(): RowForm;
  /** Marks its quotation in the article. */
  show(): void;
  /** Ticks it, or takes the tick away. */
  toggle(): void;
  quote(evidence: Evidence): void;
  /** About its quotation. `isFinal`: the person wants to go on; before, a new row may still be without. */
  complain(message: string, isFinal: boolean): void;
}

/** A quotation and where it stands in the stored text. */
export interface Evidence {
  readonly text: string;
  readonly at: string;
  readonly article_id: string;
  readonly title: string;
}

export interface RowListener {
  changed(): void;
  /** The row has the focus now. */
  entered(row: FormRow): void;
  /** A row that was being added is not wanted any more. */
  removed(id: string): void;
}

type Build = (options: FieldOptions) => Field;

const words: Build = (options) => textField(options, 'auto');
const digits: Build = (options) => textField(options, 'ltr');
const optional = (choices: ReadonlyArray<readonly [string, string]>) => [['', '—'] as const, ...choices];

/** The fields of a row, in lines of one or two. */
const layouts: Readonly<Record<string, ReadonlyArray<ReadonlyArray<readonly [string, Build]>>>> = {
  cooperation: [
    [['domain', (options) => choiceField(options, codeChoices('domain', [options.value]))]],
    [
      ['status', (options) => choiceField(options, codeChoices('status', [options.value]))],
      ['role', (options) => choiceField(options, listChoices(role))],
    ],
  ],
  officials: [[['name', words]], [['title', words]], [['country', countryField]]],
  figures: [
    [
      ['value', digits],
      ['unit', words],
    ],
    [['of', words]],
    [
      ['measure', (options) => choiceField(options, optional(listChoices(measure)))],
      ['scope', (options) => choiceField(options, optional(listChoices(scope)))],
    ],
    [['as_of', dateField]],
  ],
};

/** `number` counts from 1 within its tab; `form`: what a draft says. */
export function makeFormRow(
  row: CardRow,
  number: number,
  form: RowForm | undefined,
  listener: RowListener,
): FormRow {
  const cell = (column: string) => form?.cells[column] ?? cellText(row.cells[column] ?? '');
  const id = `${row.tab}-${number}`;
  let evidence: Record<string, string> = {};
  for (const column of ['evidence', 'evidence_at', 'article', 'article_id'])
    if (form?.cells[column] !== undefined) evidence[column] = form.cells[column];
  const articleId = () => evidence.article_id ?? row.article_id;
  const show = () => {
    const at = evidence.evidence_at ?? cellText(row.cells.evidence_at ?? '');
    showEvidence(articleId(), at);
    markSeen(row.id);
  };

  const fields = new Map<string, Field>();
  const title = make('span', { dir: 'auto', class: 'row-title' });
  const rename = () => tell(title, titleOf(row.tab, fields) || say('row-new'));
  const changed = () => {
    rename();
    listener.changed();
  };
  const lines = (layouts[row.tab] ?? []).map((line) => {
    const built = line.map(([column, build]) => {
      const support = row.support[column];
      const current = cellText(row.cells[column] ?? '');
      const differs = support !== undefined && cellText(support.value) !== current;
      const field = build({
        id: `${id}-${column}`,
        label: columnOf(row.tab, column)?.header[pageLanguage()] ?? column,
        value: cell(column),
        hint: '',
        fresh: row.added === true,
        proposed: differs ? cellText(support.value) : undefined,
        onFocus: () => undefined,
        onChange: changed,
      });
      fields.set(column, field);
      return field.element;
    });
    return built.length > 1 ? make('div', { class: 'pair' }, ...built) : (built[0] as HTMLElement);
  });
  rename();

  const tick = make('input', {
    type: 'checkbox',
    id: `${id}-tick`,
    checked: (form?.verdict ?? verdictOf(row)) === 'accept',
  });
  tick.checked = (form?.verdict ?? verdictOf(row)) === 'accept';
  const quotation = make('button', { type: 'button', class: 'link evidence', dir: 'auto' });
  const drawQuotation = () => {
    const text = evidence.evidence ?? cellText(row.cells.evidence ?? '');
    quotation.replaceChildren(text || say('evidence-none'));
    quotation.classList.toggle('missing', text === '');
  };
  drawQuotation();
  quotation.addEventListener('click', show);
  const message = make('p', { class: 'message error', hidden: true, 'aria-live': 'polite' });
  const remove = make('button', { type: 'button', class: 'link remove' }, say('row-remove'));
  remove.addEventListener('click', () => listener.removed(row.id));

  const isDomain = row.tab === 'cooperation';
  const sure = cellText(row.cells.confidence ?? '');
  const [domain, ...below] = lines;
  const badge = sure === 'low' ? [make('span', { class: 'badge' }, say('confidence-low'))] : [];
  const digit = number <= 9 ? [make('span', { class: 'number', 'aria-hidden': 'true' }, `${number}`)] : [];
  // A domain is chosen beside its tick; the others are called by their first words.
  const head = isDomain
    ? make(
        'div',
        { class: 'head' },
        make(
          'label',
          { class: 'tick', for: `${id}-tick` },
          tick,
          ...digit,
          make('span', { class: 'unseen' }, title),
        ),
        domain as HTMLElement,
        ...badge,
      )
    : make('label', { class: 'tick', for: `${id}-tick` }, tick, title);
  const inner = [
    quotation,
    message,
    make('div', { class: 'fields' }, ...(isDomain ? below : lines)),
    ...(row.added ? [remove] : []),
  ];
  const open = row.added === true || (form?.cells !== undefined && Object.keys(form.cells).length > 0);
  const element = make(
    'div',
    { class: 'row', role: 'group', id, 'data-row': row.id },
    head,
    ...(isDomain ? inner : [make('details', { open }, make('summary', {}, say('row-open')), ...inner)]),
  );
  element.setAttribute('aria-labelledby', `${id}-name`);
  title.id = `${id}-name`;
  const follow = () => element.classList.toggle('dropped', !tick.checked);
  tick.addEventListener('change', () => {
    follow();
    listener.changed();
  });
  follow();

  let isJudged = row.added !== true;
  const made: FormRow = {
    row,
    element,
    fields,
    show,
    read: () => ({
      cells: {
        ...Object.fromEntries([...fields].map(([column, field]) => [column, field.value()])),
        ...evidence,
      },
      verdict: tick.checked ? 'accept' : 'reject',
    }),
    toggle() {
      tick.click();
      tick.focus();
    },
    quote({ text, at, article_id, title: articleTitle }) {
      evidence = { evidence: text, evidence_at: at };
      if (row.added) Object.assign(evidence, { article_id, article: articleTitle });
      drawQuotation();
      show();
      listener.changed();
    },
    complain(text, isFinal) {
      isJudged ||= isFinal;
      tell(message, isJudged ? text : '');
    },
  };
  element.addEventListener('focusin', (event) => {
    listener.entered(made);
    // The quotation's own click shows it anyhow.
    if (event.target !== quotation) show();
  });
  return made;
}

/** What a row is called: its first words. */
function titleOf(tab: CardRow['tab'], fields: ReadonlyMap<string, Field>): string {
  const columns = { officials: ['name', 'title'], figures: ['value', 'unit', 'of'] }[tab as string] ?? [
    'domain',
  ];
  return columns
    .map((column) => fields.get(column)?.value().trim() ?? '')
    .filter((text) => text !== '')
    .join(' · ');
}
