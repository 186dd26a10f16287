/** The import dialog: choose, preview, import, report. One view at a time, each with one main button. */
import type { SourceArticle } from '../../core/import/stage-articles';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { chosen, clearChoice, prepareChoice } from './choose';
import { previewAll, showPreview, WRITTEN, type Previewed } from './preview';
import { showReport, type Refused } from './report';
import { runImport, type Progress } from './run-import';

type View = 'choose' | 'preview' | 'running' | 'report';

let previewed: readonly Previewed[] = [];
let cancelled = false;

void startPage((hello) => {
  prepareCoderField(hello.coder);
  prepareChoice((way) => {
    show(byId('samples-button'), way === 'samples');
    show(byId('preview-button'), way !== 'samples');
  });
  onClick('preview-button', preview);
  onClick('samples-button', async () => importAll(await call('pageSampleArticles'), []));
  onClick('update-button', () => importAll([], []));
  onClick('import-button', importPreviewed);
  onClick('back-button', () => showView('choose'));
  onClick('review-button', async () => {
    await call('pageOpenSidebar');
    closePage();
  });
  onClick('more-button', () => {
    clearChoice();
    showView('choose');
  });
  onClick('close-button', closePage);
  byId('cancel-button').addEventListener('click', cancel);
});

/** The button rests while its work runs; what goes wrong is said in the view that the person sees. */
function onClick(id: string, work: () => void | Promise<void>): void {
  const button = byId<HTMLButtonElement>(id);
  button.addEventListener('click', () => {
    void (async () => {
      button.disabled = true;
      try {
        await work();
      } catch (error) {
        const place = byId('report').hidden ? 'choose-message' : 'report-note';
        if (place === 'choose-message') showView('choose');
        tell(byId(place), (error as Error).message);
      } finally {
        // The preview decides itself whether there is anything to import.
        if (id !== 'import-button') button.disabled = false;
      }
    })();
  });
}

function showView(view: View): void {
  for (const one of ['choose', 'preview', 'running', 'report']) show(byId(one), one === view);
  // Where the view has a heading, screen readers go on from there.
  const heading = document.getElementById(`${view}-title`);
  heading?.focus();
}

async function preview(): Promise<void> {
  const all = chosen();
  if (!all || !(await keepCoder())) return;
  startRunning(false);
  const label = (done: number) => say('previewing', { done, all: all.length });
  previewed = await previewAll(all, (done) => showProgress(label(done), done, all.length));
  showPreview(previewed);
  showView('preview');
}

async function importPreviewed(): Promise<void> {
  const sent = previewed.filter(({ row }) => WRITTEN.includes(row.result));
  const left = previewed.filter(({ row }) => !WRITTEN.includes(row.result));
  await importAll(
    sent.map(({ source }) => source),
    left.map(({ row }) => ({ name: row.name, result: row.result })),
  );
}

async function importAll(sources: readonly SourceArticle[], refused: readonly Refused[]): Promise<void> {
  if (!(await keepCoder())) return;
  startRunning(true);
  const result = await runImport(sources, { told, cancelled: () => cancelled });
  showReport(result, refused);
  showView('report');
}

function startRunning(cancellable: boolean): void {
  cancelled = false;
  const button = byId<HTMLButtonElement>('cancel-button');
  button.disabled = false;
  show(button, cancellable);
  showProgress(say('loading'), 0, 1);
  tell(byId('progress-counts'), '');
  showView('running');
}

function told({ step, done, all }: Progress): void {
  showProgress(say(step, { done, all }), done, all);
}

function showProgress(text: string, done: number, all: number): void {
  tell(byId('progress-text'), text);
  const bar = byId<HTMLProgressElement>('progress');
  bar.max = Math.max(1, all);
  bar.value = done;
}

function cancel(): void {
  cancelled = true;
  byId<HTMLButtonElement>('cancel-button').disabled = true;
  tell(byId('progress-counts'), say('cancelling'));
}
