/** The Codebook dialog: its errors, what changed since it was applied and whom that touches; recodes and applies. */
import type { CodebookState } from '../../addon/codebook/read-state';
import { sayMoment } from '../../core/messages/numbers';
import type { FixChange } from '../../core/validate/fixes/types';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { startPage } from '../common/start-page';
import { changeItems, faultItems, previewRows, SHOWN_ROWS, type Place } from './lists';
import { readAllTerms } from './read-terms';

type Batch = 'recode' | 'again';

let state: CodebookState;
let reopen: ReadonlyArray<readonly FixChange[]> = [];
let batch: Batch = 'recode';

void startPage(async ({ coder }) => {
  prepareCoderField(coder);
  byId('close-button').addEventListener('click', closePage);
  byId('back-button').addEventListener('click', () => turnTo('look'));
  onClick('check-button', () => look(''));
  onClick('apply-button', apply);
  onClick('recode-button', () => preview('recode'));
  onClick('again-button', () => preview('again'));
  onClick('do-button', perform);
  showState(await call('pageCodebookState'), '');
  void guarded(readTerms);
});

/** `note`: what was done just before. */
async function look(note: string): Promise<void> {
  showState(await call('pageCodebookState'), note);
  turnTo('look');
  await readTerms();
}

function showState(read: CodebookState, note: string): void {
  state = read;
  reopen = [];
  const { changes, appliedAt, appliedBy, older } = state;
  tell(byId('look-note'), note);
  byId('look-title').textContent =
    changes.length === 0 ? say('book-unchanged') : say('book-changed', { count: changes.length });
  const when = appliedAt === '' ? '' : sayMoment(new Date(appliedAt), pageLanguage());
  byId('look-since').textContent =
    when === '' ? say('book-first') : say('book-since', { when, who: appliedBy });
  tell(byId('look-older'), older.rows === 0 ? '' : say('book-older', { rows: older.rows }));
  byId('changes').replaceChildren(...changeItems(state, pageLanguage(), go));
  show(byId('changes-part'), changes.length > 0);
  showFaults();
  showBatches();
}

function showFaults(): void {
  const { faults } = state;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  byId('faults-title').textContent =
    faults.length === 0
      ? say('book-sound')
      : say('book-faults', { errors, warnings: faults.length - errors });
  byId('faults').replaceChildren(...faultItems(faults, go));
  byId<HTMLButtonElement>('apply-button').disabled = errors > 0 || state.isApplied;
  byId('apply-hint').textContent = say(errors > 0 ? 'book-errors-first' : 'book-apply-hint');
}

function showBatches(): void {
  for (const [id, words, count] of [
    ['recode-button', 'book-recode', changesOf('recode').length],
    ['again-button', 'book-again', changesOf('again').length],
  ] as const) {
    byId(id).textContent = say(words, { count });
    show(byId(id), count > 0);
  }
}

function changesOf(which: Batch): ReadonlyArray<readonly FixChange[]> {
  return which === 'recode' ? state.touched.recode : [...state.touched.requeue, ...reopen];
}

async function readTerms(): Promise<void> {
  const read = await readAllTerms((done, all) => tell(byId('reading'), say('book-reading', { done, all })));
  tell(byId('reading'), '');
  reopen = read.reopen;
  state = { ...state, faults: [...state.faults, ...read.faults] };
  showFaults();
  showBatches();
}

function preview(which: Batch): void {
  batch = which;
  const changes = changesOf(which);
  byId('preview-title').textContent = say(`${which}-title`);
  byId('preview-text').textContent = say(`${which}-text`);
  byId('do-button').textContent = say(`${which}-now`);
  byId('preview-rows').replaceChildren(...previewRows(changes, state, pageLanguage()));
  const more = changes.length - SHOWN_ROWS;
  tell(byId('preview-more'), more > 0 ? say('book-more', { count: more }) : '');
  turnTo('preview');
}

async function perform(): Promise<void> {
  const changes = changesOf(batch).map((row) => [...row]);
  const { applied, left } = await call(batch === 'recode' ? 'pageRecode' : 'pageLookAgain', changes);
  await look(say('book-done', { count: applied, left: left.length }));
}

async function apply(): Promise<void> {
  if (!(await keepCoder())) return;
  showState(await call('pageApplyCodebook', state.version), say('book-applied'));
}

function go(place: Place): void {
  void guarded(async () => {
    await call('pageShowCell', place);
  });
}

function turnTo(section: 'look' | 'preview'): void {
  show(byId('look'), section === 'look');
  show(byId('preview'), section === 'preview');
  tell(byId('look-message'), '');
  byId(`${section}-title`).focus();
}

/** What goes wrong is said above the lists, which stay as they were. */
async function guarded(work: () => void | Promise<void>): Promise<void> {
  tell(byId('look-message'), '');
  try {
    await work();
  } catch (error) {
    turnTo('look');
    tell(byId('look-message'), (error as Error).message);
  }
}

/** Decisions are logged under a name, so batches ask for it before they are shown. */
function onClick(id: string, work: () => void | Promise<void>): void {
  const button = byId<HTMLButtonElement>(id);
  const asksForName = id === 'recode-button' || id === 'again-button';
  button.addEventListener('click', () => {
    button.disabled = true;
    void guarded(async () => {
      if (!asksForName || (await keepCoder())) await work();
    }).finally(() => {
      if (id === 'apply-button') showFaults();
      else button.disabled = false;
    });
  });
}
