/** The last step: what came of the import, file by file. */
import type { StageResult } from '../../core/import/stage-articles';
import { byId, make, tell } from '../common/elements';
import { say } from '../common/speech';
import type { ImportResult } from './run-import';

export interface Refused {
  readonly name: string;
  readonly result: StageResult;
}

/** `refused`: what the page did not send. */
export function showReport(result: ImportResult, refused: readonly Refused[]): void {
  const { outcomes, repairs, proposals, unstored, ended, message } = result;
  const kept = outcomes.filter(({ article_id }) => article_id !== '').length;
  const note =
    ended === 'cancelled'
      ? say('cancelled', { stored: kept, left: proposals.left })
      : ended === 'error'
        ? say('stopped', { message })
        : '';
  tell(byId('report-title'), say(ended === 'done' ? 'import-done' : 'import-stopped'));
  tell(byId('report-note'), note);
  const { done, added, requeued, unsupported } = proposals;
  const lines = [
    ...repairs,
    done > 0 ? say('proposals-made', added) : ended === 'done' ? say('proposals-none') : '',
    unsupported > 0 ? say('proposals-unsupported', { count: unsupported }) : '',
    requeued > 0 ? say('requeued', { count: requeued }) : '',
  ].filter((line) => line !== '');
  byId('report-summary').replaceChildren(...lines.map((line) => make('li', {}, line)));
  const files = [...outcomes, ...refused];
  byId('report-files-title').hidden = files.length + unstored.length === 0;
  byId('report-files').replaceChildren(
    ...files.map(({ name, result: one }) =>
      make('li', { dir: 'auto', 'data-result': one }, say(`result-${one}`, { name })),
    ),
    ...unstored.map((name) =>
      make('li', { dir: 'auto', 'data-result': 'unstored' }, say('result-unstored', { name })),
    ),
  );
}
