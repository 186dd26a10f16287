/** The undo dialog: choose one of the last batches, see what undoing it would change, then do it. */
import type { PageMessageId } from '../../core/messages/en/pages';
import { pagesEn } from '../../core/messages/en/pages';
import { sayMoment } from '../../core/messages/numbers';
import type { Batch } from '../../core/undo/batches';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, make, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { startPage } from '../common/start-page';
import { isEmpty, planParts } from './plan-view';

const buttons = ['show-button', 'undo-button', 'back-button'];
let chosen: Batch | undefined;

async function listBatches(): Promise<void> {
  const batches = await call('pageBatches');
  show(byId('undo-empty'), batches.length === 0);
  show(byId('undo-text'), batches.length > 0);
  show(byId('show-button'), batches.length > 0);
  byId('batches').replaceChildren(...batches.map((batch, index) => batchLine(batch, index === 0)));
  chosen = batches[0];
}

function batchLine(batch: Batch, checked: boolean): HTMLElement {
  const input = make('input', { type: 'radio', name: 'batch', value: batch.batch, checked });
  input.addEventListener('change', () => (chosen = batch));
  // A name keeps its own direction among the words of the page.
  const who = batch.who && `\u2068${batch.who}\u2069`;
  const counts = say('undo-batch', { rows: batch.rows, cells: batch.cells });
  return make(
    'label',
    {},
    input,
    make('span', {}, [who, actionWords(batch), counts].filter(Boolean).join(' · ')),
    make('span', { class: 'when' }, whenOf(batch), ...(batch.undone ? [` · ${say('undo-undone')}`] : [])),
  );
}

function actionWords({ actions }: Batch): string {
  return actions
    .map((action) => (`action-${action}` in pagesEn ? say(`action-${action}` as PageMessageId) : action))
    .join(', ');
}

/** The Log has UTC; people think in their own time. */
function whenOf({ at }: Batch): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return sayMoment(time, pageLanguage());
}

async function showPlan(): Promise<void> {
  if (!chosen) return;
  const { batch } = chosen;
  const plan = await call('pagePreviewUndo', batch);
  byId('plan-title').textContent = `${actionWords(chosen)} · ${whenOf(chosen)}`;
  byId('plan-parts').replaceChildren(...planParts(plan));
  tell(byId('plan-done'), isEmpty(plan) ? say('undo-nothing') : '');
  show(byId('undo-button'), !isEmpty(plan));
  turnTo('plan');
}

async function undo(): Promise<void> {
  if (!chosen) return;
  const plan = await call('pageUndo', chosen.batch);
  const { cells, removed, restored, left } = plan;
  const done = { rows: removed.length + restored.length, cells: cells.length, left: left.length };
  byId('plan-parts').replaceChildren(...planParts({ ...plan, cells: [], removed: [], restored: [] }));
  tell(byId('plan-done'), isEmpty(plan) ? say('undo-none') : say('undo-done', done));
  show(byId('undo-button'), false);
  byId('plan-title').focus();
  await listBatches();
}

function turnTo(section: 'choose' | 'plan'): void {
  show(byId('choose'), section === 'choose');
  show(byId('plan'), section === 'plan');
  tell(byId('plan-message'), '');
  byId(section === 'plan' ? 'plan-title' : 'show-button').focus();
}

/** Buttons rest while the sheet answers, so that a double click does nothing twice. */
function onClick(id: string, messageId: string, work: () => Promise<void>): void {
  byId(id).addEventListener('click', () => {
    const rest = (busy: boolean) => {
      for (const name of buttons) byId<HTMLButtonElement>(name).disabled = busy;
    };
    rest(true);
    tell(byId(messageId), '');
    work()
      .catch((error: unknown) => tell(byId(messageId), (error as Error).message))
      .finally(() => rest(false));
  });
}

void startPage(async ({ coder }) => {
  prepareCoderField(coder);
  await listBatches();
  onClick('show-button', 'choose-message', async () => {
    if (await keepCoder()) await showPlan();
  });
  onClick('undo-button', 'plan-message', undo);
  byId('back-button').addEventListener('click', () => turnTo('choose'));
  byId('close-button').addEventListener('click', closePage);
});
