/** The second step: asks the script what an import would do with each text, and shows it as a table. */
import type { PreviewRow } from '../../addon/pages/preview';
import { slices } from '../../core/import/slices';
import type { KnownArticle } from '../../core/import/stage-articles';
import { call } from '../common/client';
import { byId, make, tell } from '../common/elements';
import { say } from '../common/speech';
import { CALL, type Incoming } from './incoming';

/** Results under which a text, or the rest of one, would be written. */
export const WRITTEN = ['imported', 'new-version', 'text-restored'];

export interface Previewed extends Incoming {
  readonly row: PreviewRow;
}

/** In the order of `all`. `told` hears how many texts have been looked at. */
export async function previewAll(
  all: readonly Incoming[],
  told: (done: number) => void,
): Promise<Previewed[]> {
  const rows: PreviewRow[] = [];
  const known: KnownArticle[] = [];
  const sent = all.filter(({ refused }) => !refused).map(({ source }) => source);
  for (const slice of slices(sent, CALL)) {
    told(rows.length);
    const answer = await call('pagePreview', slice, known);
    rows.push(...answer);
    known.push(...answer.flatMap((row) => row.known ?? []));
  }
  let next = 0;
  return all.map((one) => ({
    ...one,
    row: one.refused ? refusedRow(one) : (rows[next++] ?? refusedRow(one)),
  }));
}

function refusedRow({ source, refused }: Incoming): PreviewRow {
  return {
    name: source.name,
    result: refused ?? 'text-empty',
    title: source.title ?? '',
    language: '',
    published_on: '',
    same_as: '',
    known: null,
  };
}

export function showPreview(all: readonly Previewed[]): void {
  const count = (holds: (result: string) => boolean) => all.filter(({ row }) => holds(row.result)).length;
  const written = count((result) => WRITTEN.includes(result));
  const same = count((result) => result === 'already-there');
  const counts = say('preview-count', { new: written, same, refused: all.length - written - same });
  tell(byId('preview-count'), written === 0 ? `${counts}. ${say('preview-none')}` : counts);
  const button = byId<HTMLButtonElement>('import-button');
  button.textContent = written === 1 ? say('import-one') : say('import', { count: written });
  button.disabled = written === 0;
  const headers = ['name', 'title', 'language', 'date', 'length', 'result'] as const;
  byId('preview-table').replaceChildren(
    make(
      'thead',
      {},
      make('tr', {}, ...headers.map((id) => make('th', { scope: 'col' }, say(`column-${id}`)))),
    ),
    make('tbody', {}, ...all.map(tableRow)),
  );
}

function tableRow({ source, row }: Previewed): HTMLElement {
  const kind = WRITTEN.includes(row.result) ? 'new' : row.result === 'already-there' ? 'same' : 'refused';
  const same = row.same_as ? ` ${say('same-as', { title: row.same_as })}` : '';
  return make(
    'tr',
    { 'data-result': row.result },
    make('td', { dir: 'auto' }, source.name),
    make('td', { dir: 'auto' }, row.title),
    make('td', { class: 'plain' }, row.language),
    make('td', { class: 'plain', dir: 'ltr' }, row.published_on),
    make('td', { class: 'number' }, String(source.text.length || '')),
    make('td', { class: kind }, say(`will-${row.result}`), same),
  );
}
