/** The double coding dialog: draw articles for a second coder, code them blind, compare and settle. */
import type { BlindTask } from '../../addon/double-coding/code-articles';
import type { Decision } from '../../core/double-coding/types';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, make, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { addEvent, clearForm, codedEvents, offerCodes } from './blind-form';
import { showComparison, step } from './comparison';

type View = 'start' | 'blind' | 'compare';

let article = '';

function turnTo(view: View): void {
  for (const name of ['start', 'blind', 'compare'] as const) show(byId(name), name === view);
}

async function showStart(): Promise<void> {
  const { coders, ready, drawn, waiting } = await call('pageDoubleCoding');
  byId('double-counts').textContent = say('double-counts', { ready, drawn, waiting });
  byId('coders').replaceChildren(...coders.map((value) => make('option', { value })));
  const seed = byId<HTMLInputElement>('draw-seed');
  if (seed.value === '') seed.value = String(Math.floor(Math.random() * 1_000_000));
  turnTo('start');
}

async function drawArticles(): Promise<void> {
  const [coder, count, seed] = ['draw-coder', 'draw-count', 'draw-seed'].map(
    (id) => byId<HTMLInputElement>(id).value,
  );
  const request = { coder: (coder ?? '').trim(), count: Number(count), seed: Number(seed) };
  if (request.coder === '') {
    byId('draw-coder').focus();
    return;
  }
  const { drawn } = await call('pageDraw', request);
  byId('draw-result').textContent = say('double-drawn', { coder: request.coder, drawn, seed: request.seed });
  await showStart();
}

async function showTask(task: BlindTask): Promise<void> {
  if (!task.article) {
    await showStart();
    byId('draw-result').textContent = say('double-done');
    return;
  }
  const { article_id, title, outlet, published_on, text } = task.article;
  article = article_id;
  byId('blind-title').textContent = title;
  byId('blind-source').textContent = [outlet, published_on].filter(Boolean).join(' · ');
  byId('blind-text').textContent = text;
  byId('blind-left').textContent = say('double-left', { left: task.left });
  tell(byId('blind-message'), '');
  turnTo('blind');
  clearForm();
  byId('blind-article').scrollTop = 0;
}

async function saveArticle(none: boolean): Promise<void> {
  const events = none ? [] : codedEvents();
  const incomplete = ({ parties, domains }: (typeof events)[number]) =>
    parties.length === 0 || domains.length === 0 || domains.some(({ domain }) => domain === '');
  if (!none && (events.length === 0 || events.some(incomplete))) {
    tell(byId('blind-message'), say('double-needs'));
    return;
  }
  await showTask(await call('pageSecondCoding', article, events));
}

async function compare(): Promise<void> {
  showComparison(await call('pageComparison'), settle);
  turnTo('compare');
}

function settle(unit: string, decision: Decision, note: string): void {
  void guarded(async () => showComparison(await call('pageSettle', { unit, decision, note }), settle));
}

let busy = false;

/** One thing at a time: a double click does nothing twice, and what goes wrong is said above. */
async function guarded(work: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  document.body.setAttribute('aria-busy', 'true');
  tell(byId('page-message'), '');
  try {
    await work();
  } catch (error) {
    tell(byId('page-message'), (error as Error).message);
  } finally {
    busy = false;
    document.body.removeAttribute('aria-busy');
  }
}

function onClick(id: string, work: () => Promise<void>): void {
  byId(id).addEventListener('click', () => void guarded(work));
}

/** Work that is kept under a name. */
function named(work: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (await keepCoder()) await work();
  };
}

void startPage(async ({ coder }) => {
  prepareCoderField(coder);
  offerCodes(await call('pageCodebook'));
  await showStart();
  onClick('draw-button', named(drawArticles));
  onClick(
    'code-button',
    named(async () => showTask(await call('pageBlindArticle'))),
  );
  onClick('compare-button', named(compare));
  onClick('save-button', () => saveArticle(false));
  onClick('none-button', () => saveArticle(true));
  onClick('blind-back', showStart);
  onClick('compare-back', showStart);
  byId('add-event').addEventListener('click', addEvent);
  byId('next-button').addEventListener('click', () => step(1, settle));
  byId('previous-button').addEventListener('click', () => step(-1, settle));
  byId('close-button').addEventListener('click', closePage);
});
