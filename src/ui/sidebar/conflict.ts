/** Shows what somebody else wrote while this person was looking, cell by cell, both values side by side. */
import { cellText, type Cell } from '../../core/model/cell';
import { columnOf } from '../../core/review/columns';
import type { Conflict } from '../../core/review/types';
import { byId, make, show } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

export function showConflicts(conflicts: readonly Conflict[]): void {
  const gone = conflicts.some(({ column }) => column === '');
  byId('conflict-cells').replaceChildren(
    ...conflicts.flatMap(({ tab, column, loaded, theirs, yours }) =>
      column === ''
        ? [make('dt', {}, say('conflict-gone'))]
        : [
            make('dt', {}, columnOf(tab, column)?.header[pageLanguage()] ?? column),
            line('conflict-loaded', loaded),
            line('conflict-theirs', theirs),
            line('conflict-yours', yours),
          ],
    ),
  );
  // What is gone cannot be written.
  show(byId('mine-button'), !gone);
  show(byId('conflict'), true);
  byId('theirs-button').focus();
}

export function hideConflicts(): void {
  show(byId('conflict'), false);
}

function line(label: 'conflict-loaded' | 'conflict-theirs' | 'conflict-yours', cell: Cell): HTMLElement {
  return make('dd', {}, `${say(label)}: `, make('bdi', {}, cellText(cell) || say('empty')));
}
