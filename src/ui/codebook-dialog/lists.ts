/** The lists of the Codebook dialog: faults, changed codes with the rows that use them, and cells of a batch. */
import type { CodebookState } from '../../addon/codebook/read-state';
import type { Aspect, CodeChange, Fault, TouchedRow } from '../../core/codebook/types';
import { shorten } from '../../core/messages/shorten';
import type { InterfaceLanguage } from '../../core/model/tab';
import { tabTitle, type RowTabName } from '../../core/model/tabs';
import type { FixChange } from '../../core/validate/fixes/types';
import { make } from '../common/elements';
import { say } from '../common/speech';

/** A cell to go to. */
export interface Place {
  readonly tab: RowTabName;
  readonly row: number;
  readonly row_id: string;
  readonly column: string;
}

type Go = (place: Place) => void;

/** Rows named under a change or in a preview: more than this nobody reads here. */
export const SHOWN_ROWS = 50;
/** UTF-16 units of a cell in a list. */
const CELL_LENGTH = 80;

export function faultItems(faults: readonly Fault[], go: Go): HTMLElement[] {
  return faults.map(({ fault, severity, row, column, words }) => {
    const place = { tab: 'codebook' as const, row, row_id: '', column };
    return make(
      'li',
      {},
      make('span', { class: `badge ${severity}` }, say(`severity-${severity}`)),
      make('span', { class: 'words', dir: 'auto' }, say(`fault-${fault}`, words)),
      ...(row > 0 ? [showButton(say('book-show-fault', { row: String(row) }), () => go(place))] : []),
    );
  });
}

export function changeItems(state: CodebookState, language: InterfaceLanguage, go: Go): HTMLElement[] {
  return state.changes.map((change) => {
    const rows = state.touched.rows.filter((row) => row.code === change.code && usesKind(row, change));
    return make(
      'li',
      {},
      make('span', { dir: 'auto' }, labelOf(change, state, language)),
      ' ',
      make('bdi', { class: 'code', dir: 'ltr' }, change.code),
      ' ',
      make('span', { class: 'aspects' }, change.aspects.map(aspectWords).join(' · ')),
      ...(rows.length > 0 ? [rowList(rows, go)] : []),
    );
  });
}

const columnOf: Readonly<Record<CodeChange['kind'], string>> = {
  domain: 'domain',
  status: 'status',
  mechanism: 'mechanisms',
  domain_group: '',
};

function usesKind({ column }: TouchedRow, { kind }: CodeChange): boolean {
  return columnOf[kind] === column;
}

function labelOf({ kind, code }: CodeChange, { labels }: CodebookState, language: InterfaceLanguage): string {
  return labels[`${kind}/${code}`]?.[language] ?? code;
}

function aspectWords(aspect: Aspect): string {
  return say(`aspect-${aspect}`);
}

function rowList(rows: readonly TouchedRow[], go: Go): HTMLElement {
  const reviewed = rows.filter(({ review }) => review !== 'suggested').length;
  const items = rows.slice(0, SHOWN_ROWS).map((row) =>
    make(
      'li',
      {},
      make('span', { class: 'words', dir: 'auto' }, shorten(row.label || row.row_id, CELL_LENGTH)),
      showButton(say('book-show-row', { label: shorten(row.label, CELL_LENGTH) }), () => go(row)),
    ),
  );
  const rest = rows.length - SHOWN_ROWS;
  return make(
    'details',
    {},
    make('summary', {}, say('book-touched', { count: rows.length, reviewed })),
    make('ul', {}, ...items, ...(rest > 0 ? [make('li', {}, say('book-more', { count: rest }))] : [])),
  );
}

function showButton(label: string, onClick: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'small', 'aria-label': label }, say('book-show'));
  button.addEventListener('click', onClick);
  return button;
}

export function previewRows(
  changes: ReadonlyArray<readonly FixChange[]>,
  { touched }: CodebookState,
  language: InterfaceLanguage,
): HTMLElement[] {
  const labels = new Map(touched.rows.map(({ row_id, label }) => [row_id, label]));
  return changes.slice(0, SHOWN_ROWS).flatMap(([change]) => {
    if (!change) return [];
    const { tab, row, row_id } = change;
    const name =
      labels.get(row_id) ?? `${tabTitle(tab)[language]} · ${say('book-place', { row: String(row) })}`;
    return [
      make(
        'tr',
        {},
        make('td', { dir: 'auto' }, shorten(name, CELL_LENGTH)),
        make('td', { class: 'old' }, make('bdi', { dir: 'ltr' }, shorten(String(change.old), CELL_LENGTH))),
        make('td', {}, make('bdi', { dir: 'ltr' }, shorten(String(change.new), CELL_LENGTH))),
      ),
    ];
  });
}
