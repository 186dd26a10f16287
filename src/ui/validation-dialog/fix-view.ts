/** What fixes would change, cell by cell, and the work of applying them in pieces. */
import type { ListedFinding } from '../../addon/validate/validate-sheet';
import type { FixChange } from '../../core/validate/fixes/types';
import { shorten } from '../../core/messages/shorten';
import { call } from '../common/client';
import { make } from '../common/elements';
import { sayNumber } from '../../core/messages/numbers';
import { say } from '../common/speech';
import { headerOf } from './wording';

/** Fixes that are asked for, and applied, with one call: a few seconds on the platform. */
const A_CALL = 100;
/** Cells that the preview lists. */
const LISTED = 300;
/** UTF-16 units of a value that the preview shows. */
const SHOWN = 300;

/** The changes of each finding that still has a fix. */
export async function proposeFixes(
  findings: readonly ListedFinding[],
  told: (done: number) => void,
): Promise<Array<readonly FixChange[]>> {
  const fixes: Array<readonly FixChange[]> = [];
  for (let from = 0; from < findings.length; from += A_CALL) {
    told(from);
    const slice = findings.slice(from, from + A_CALL).map(({ problem }) => problem);
    fixes.push(...(await call('pagePreviewFixes', slice)));
  }
  return fixes.filter((changes) => changes.length > 0);
}

export interface AppliedInPieces {
  readonly applied: number;
  readonly left: number;
}

/** All pieces join one batch of the Log, so that one undo covers them. */
export async function applyInPieces(
  fixes: ReadonlyArray<readonly FixChange[]>,
  told: (done: number) => void,
): Promise<AppliedInPieces> {
  let batch = '';
  let applied = 0;
  let left = 0;
  for (let from = 0; from < fixes.length; from += A_CALL) {
    told(from);
    const piece = fixes.slice(from, from + A_CALL).map((changes) => [...changes]);
    const answer = await call('pageApplyFixes', piece, batch);
    ({ batch } = answer);
    applied += answer.applied;
    left += answer.left.length;
  }
  return { applied, left };
}

/** Rows of the preview's table; what only Accord reads is changed, but not shown. */
export function changeRows(
  fixes: ReadonlyArray<readonly FixChange[]>,
  tabName: (tab: FixChange['tab']) => string,
): HTMLElement[] {
  const changes = fixes.flat();
  const rows = changes
    .slice(0, LISTED)
    .map((change) =>
      make(
        'tr',
        {},
        make(
          'td',
          {},
          make('bdi', {}, tabName(change.tab)),
          ` · ${sayNumber(change.row)} · `,
          make('bdi', {}, headerOf(change.tab, change.column)),
        ),
        make('td', { dir: 'auto', class: 'old' }, shorten(String(change.old), SHOWN)),
        make(
          'td',
          { dir: 'auto', class: 'then' },
          change.writes
            ? shorten(String(change.new), SHOWN)
            : `${shorten(String(change.new), SHOWN)} (${say('fix-owner')})`,
        ),
      ),
    );
  const more = changes.length - LISTED;
  if (more > 0)
    rows.push(make('tr', {}, make('td', { colspan: 3, class: 'hint' }, say('fix-more', { count: more }))));
  return rows;
}
