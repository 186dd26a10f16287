/** Shows what somebody else wrote while this person was looking, field by field, with a choice for each. */
import { cellText, type Cell } from '../../core/model/cell';
import { columnOf } from '../../core/review/columns';
import type { Card, Conflict } from '../../core/review/types';
import { byId, make, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { fieldAt } from './card-form';

export function prepareConflicts(): void {
  byId('conflict-done').addEventListener('click', () => {
    hideConflicts();
    byId('event-label').focus();
  });
}

/** The card stands as it is in the sheet now, with this person's own words over it. */
export function showConflicts(card: Card, conflicts: readonly Conflict[]): void {
  const gone = conflicts.some(({ column }) => column === '');
  tell(byId('conflict-text'), say(gone ? 'conflict-gone' : 'conflict-text'));
  byId('conflict-cells').replaceChildren(
    ...conflicts.filter(({ column }) => column !== '').map((conflict) => choice(card, conflict)),
  );
  show(byId('conflict'), true);
  (byId('conflict-cells').querySelector('input') ?? byId('conflict-done')).focus();
}

export function hideConflicts(): void {
  show(byId('conflict'), false);
}

function choice(card: Card, { tab, id, column, loaded, theirs, yours }: Conflict): HTMLElement {
  const header = columnOf(tab, column)?.header[pageLanguage()] ?? column;
  const rows = [card.event, ...card.cooperation, ...card.officials, ...card.figures];
  const row = rows.find((candidate) => candidate.id === id);
  const whose = tab === 'events' ? '' : cellText(row?.cells.domain ?? row?.cells.name ?? row?.cells.of ?? '');
  const field = fieldAt(id, column);
  const name = `conflict-${id}-${column}`;
  const current = field?.value() ?? '';
  const option = (label: 'conflict-theirs' | 'conflict-yours', value: Cell) => {
    const input = make('input', { type: 'radio', name, checked: field && current === cellText(value) });
    input.addEventListener('change', () => field?.set(cellText(value)));
    return make(
      'label',
      { class: 'option' },
      // Where the form has no field (what they decided) there is nothing to choose: the next decision says it.
      ...(field ? [input] : []),
      make('span', {}, `${say(label)}: `, make('bdi', {}, cellText(value) || say('empty'))),
    );
  };
  return make(
    'fieldset',
    {},
    make('legend', {}, make('bdi', {}, whose === '' ? header : `${header} (${whose})`)),
    make(
      'p',
      { class: 'was' },
      `${say('conflict-loaded')}: `,
      make('bdi', {}, cellText(loaded) || say('empty')),
    ),
    option('conflict-theirs', theirs),
    option('conflict-yours', yours),
  );
}
