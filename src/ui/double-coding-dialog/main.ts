/** The double coding dialog: draw articles for a second coder, code them blind, compare and settle. */
import type { BlindTask } from '../../addon/double-coding/code-articles';
import type { Decision } from '../../core/double-coding/types';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, make, show, tell } from '../common/elements';
import { keepNow, prepareKeeping } from '../common/keep-words';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { blindDraft, fetchBlindDrafts, forgetBlindDraft, keepBlindDraft } from './blind-draft';
import { codedEvents, fillForm, isWhole, prepareForm } from './blind-form';
import { nameCodes, showComparison, step } from './comparison';

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
  tell(byId('draw-result'), '');
  turnTo('start');
}

/** Back from another view: whoever works with keys goes on where they had left. */
function backTo(buttonId: string): () => Promise<void> {
  return async () => {
    await showStart();
    byId(buttonId).focus();
  };
}

async function drawArticles(): Promise<void> {
  const wrong = ['draw-coder', 'draw-count', 'draw-seed'].map(drawField).find((input) => !isFilled(input));
  tell(byId('draw-message'), wrong ? say(`${wrong.id as 'draw-coder'}-needed`) : '');
  if (wrong) {
    wrong.setAttribute('aria-invalid', 'true');
    wrong.focus();
    return;
  }
  const [coder = '', count, seed] = ['draw-coder', 'draw-count', 'draw-seed'].map((id) =>
    drawField(id).value.trim(),
  );
  const { drawn } = await call('pageDraw', { coder, count: Number(count), seed: Number(seed) });
  await showStart();
  tell(
    byId('draw-result'),
    drawn === 0
      ? say('double-none-drawn', { coder })
      : say('double-drawn', { coder, drawn, seed: Number(seed) }),
  );
}

function drawField(id: string): HTMLInputElement {
  return byId<HTMLInputElement>(id);
}

/** A number also has to lie between its bounds. */
function isFilled(input: HTMLInputElement): boolean {
  return input.value.trim() !== '' && input.checkValidity();
}

async function showTask(task: BlindTask): Promise<void> {
  if (!task.article) {
    await showStart();
    tell(byId('draw-result'), say('double-done'));
    byId('code-button').focus();
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
  fillForm(blindDraft(article));
  showKept();
  byId('blind-article').scrollTop = 0;
}

function onCoded(): void {
  tell(byId('blind-message'), '');
  keepBlindDraft(article, codedEvents());
}

function showKept(isKept = true): void {
  tell(byId('blind-kept'), say(isKept ? 'draft-kept' : 'draft-typed'));
  show(byId('blind-kept'), blindDraft(article) !== undefined);
}

async function saveArticle(none: boolean): Promise<void> {
  if (!none && !isWhole()) {
    tell(byId('blind-message'), say('double-needs'));
    return;
  }
  const done = article;
  const next = await call('pageSecondCoding', done, none ? [] : codedEvents());
  forgetBlindDraft(done);
  await showTask(next);
}

async function compare(): Promise<void> {
  showComparison(await call('pageComparison'), settle);
  turnTo('compare');
  byId('compare-articles').focus();
}

function settle(unit: string, decision: Decision, note: string): void {
  void guarded(async () => {
    showComparison(await call('pageSettle', { unit, decision, note }), settle);
    byId('open-count').focus();
  });
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
  prepareKeeping({
    failed: (message) => tell(byId('page-message'), message),
    changed: showKept,
  });
  const [codebook] = await Promise.all([call('pageCodebook'), fetchBlindDrafts()]);
  await showStart();
  // From here on nothing can fail, so that a second attempt connects nothing twice.
  prepareForm(codebook, onCoded);
  nameCodes(codebook);
  onClick('draw-button', named(drawArticles));
  onClick(
    'code-button',
    named(async () => showTask(await call('pageBlindArticle'))),
  );
  onClick('compare-button', named(compare));
  onClick('save-button', () => saveArticle(false));
  onClick('none-button', () => saveArticle(true));
  onClick('blind-back', backTo('code-button'));
  onClick('compare-back', backTo('compare-button'));
  for (const id of ['draw-coder', 'draw-count', 'draw-seed'])
    byId(id).addEventListener('input', () => {
      byId(id).removeAttribute('aria-invalid');
      tell(byId('draw-message'), '');
    });
  byId('next-button').addEventListener('click', () => step(1, settle));
  byId('previous-button').addEventListener('click', () => step(-1, settle));
  byId('close-button').addEventListener('click', closePage);
}, keepNow);
