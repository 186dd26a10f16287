/** The comparison: agreement field by field, then one disagreement after the other, to be settled. */
import type { FieldAgreement } from '../../core/agreement/judge';
import { FOUND, NOT_FOUND } from '../../core/double-coding/compare';
import type { PageCodebook } from '../../addon/pages/hello';
import { decisions, type Comparison, type Decision, type Disagreement } from '../../core/double-coding/types';
import type { PageMessageId } from '../../core/messages/en/pages';
import { byId, make, show } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

let shown: Comparison = { fields: [], disagreements: [], articles: 0 };
let at = 0;

let labels: ReadonlyMap<string, string> = new Map();

/** Codings are compared by their codes; people read labels. */
export function nameCodes({ entries }: PageCodebook): void {
  labels = new Map(
    entries.map((entry) => [entry.code, entry[`label_${pageLanguage()}`] || entry.label_en] as const),
  );
}

/** Codes in a list or in the name of an event; what is no code stays as it is. */
function inWords(text: string): string {
  return text
    .split(/( · |, |; )/)
    .map((part) => labels.get(part) ?? part)
    .join('');
}

type Settle = (unit: string, decision: Decision, note: string) => void;

export function showComparison(comparison: Comparison, settle: Settle): void {
  shown = comparison;
  at = 0;
  const open = comparison.disagreements.filter(({ decided }) => !decided).length;
  byId('compare-articles').textContent = say('double-articles', { articles: comparison.articles });
  byId('agreement').replaceChildren(headings(), make('tbody', {}, ...comparison.fields.map(fieldRow)));
  const { length: all } = comparison.disagreements;
  const isCoded = comparison.articles > 0;
  show(byId('agreement-part'), isCoded);
  show(byId('settle-text'), all > 0);
  for (const id of ['previous-button', 'next-button']) show(byId(id), all > 1);
  byId('open-count').textContent = !isCoded
    ? say('double-uncompared')
    : all === 0
      ? say('double-agreed')
      : say('double-open', { open, all });
  showDisagreement(settle);
}

/** To the next disagreement or the one before; at the ends nothing moves. */
export function step(by: 1 | -1, settle: Settle): void {
  at = Math.min(Math.max(at + by, 0), Math.max(shown.disagreements.length - 1, 0));
  showDisagreement(settle);
}

function headings(): HTMLElement {
  const names = [
    say('double-field'),
    say('double-n'),
    say('double-percent'),
    'κ',
    'α',
    say('double-verdict'),
  ];
  return make(
    'thead',
    {},
    make(
      'tr',
      {},
      ...names.map((name, index) =>
        make('th', { class: index > 0 && index < 5 ? 'number' : undefined }, name),
      ),
    ),
  );
}

function fieldRow({ field, n, percent, kappa, alpha, verdict, few }: FieldAgreement): HTMLElement {
  const word = say(`verdict-${verdict}`);
  const figures = [
    String(n),
    percent === null ? '–' : `${Math.round(percent * 100)}%`,
    figure(kappa),
    figure(alpha),
  ];
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, say(`compared-${field}` as PageMessageId)),
    ...figures.map((text) => make('td', { class: 'number' }, text)),
    make('td', {}, few && verdict !== 'one-value' ? say('verdict-few', { verdict: word }) : word),
  );
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function showDisagreement(settle: Settle): void {
  const one = shown.disagreements[at];
  // A button that is disabled would lose the focus: at the ends it does nothing.
  byId('previous-button').setAttribute('aria-disabled', String(at === 0));
  byId('next-button').setAttribute('aria-disabled', String(at >= shown.disagreements.length - 1));
  byId('disagreement').replaceChildren(...(one ? card(one, settle) : []));
}

function card(one: Disagreement, settle: Settle): HTMLElement[] {
  const note = make('input', {
    id: 'settle-note',
    dir: 'auto',
    value: one.decided?.note ?? '',
    maxlength: 500,
  });
  const { decided } = one;
  return [
    make('p', { class: 'hint', dir: 'auto' }, one.title),
    make('h3', { dir: 'auto' }, `${say(`compared-${one.field}`)}: ${inWords(one.about)}`),
    make(
      'div',
      { class: 'sides' },
      side('double-first', one.first, one.firstEvidence),
      side('double-second', one.second, one.secondEvidence),
    ),
    make('label', { for: 'settle-note' }, say('settle-note')),
    note,
    make(
      'div',
      { class: 'actions' },
      ...decisions.map((decision) => {
        const element = make(
          'button',
          { type: 'button', id: `settle-${decision}` },
          say(`settle-${decision}`),
        );
        element.addEventListener('click', () => settle(one.unit, decision, note.value.trim()));
        return element;
      }),
    ),
    ...(decided
      ? [
          make(
            'p',
            { class: 'hint' },
            say('settled-as', { by: decided.by, decision: say(`settle-${decided.decision}`) }),
          ),
        ]
      : []),
  ];
}

function side(title: PageMessageId, value: string, evidence: string): HTMLElement {
  const words =
    { [FOUND]: say('double-found'), [NOT_FOUND]: say('double-not-found'), '': say('empty') }[value] ??
    inWords(value);
  return make(
    'div',
    {},
    make('span', { class: 'label' }, say(title)),
    make('strong', { dir: 'auto' }, words),
    ...(evidence ? [make('blockquote', { dir: 'auto' }, evidence)] : []),
  );
}
