/** The validation dialog: checks the sheet in steps, lists what was found, fixes and waives with a preview. */
import type { ListedFinding } from '../../addon/validate/validate-sheet';
import { tabTitle } from '../../core/model/tabs';
import type { FixChange } from '../../core/validate/fixes/types';
import { severities, type Severity } from '../../core/validate/types';
import { call, closePage } from '../common/client';
import { keepCoder, prepareCoderField } from '../common/coder-field';
import { byId, show, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { startPage } from '../common/start-page';
import { applyInPieces, changeRows, proposeFixes } from './fix-view';
import { groupElements, type FindingActions } from './groups';
import { runCheck, type CheckResult } from './run-check';
import { titleOf } from './wording';

type View = 'running' | 'list' | 'preview' | 'waive';

let findings: readonly ListedFinding[] = [];
let fixes: ReadonlyArray<readonly FixChange[]> = [];
let toWaive: readonly ListedFinding[] = [];
let cancelled = false;

void startPage(({ coder }) => {
  prepareCoderField(coder);
  byId('cancel-button').addEventListener('click', cancel);
  byId('close-button').addEventListener('click', closePage);
  for (const id of ['fix-back-button', 'waive-back-button']) onClick(id, () => showView('list'));
  onClick('again-button', () => check(''));
  onClick('fix-button', applyFixes);
  onClick('waive-button', waive);
  void guarded(() => check(''));
});

function showView(view: View): void {
  for (const one of ['running', 'list', 'preview', 'waive']) show(byId(one), one === view);
  // The field for the name stands where it is needed: with what is decided under it.
  if (view === 'preview' || view === 'waive') byId(`${view}-coder`).append(byId('coder'));
  document.getElementById(`${view}-title`)?.focus();
}

/** What goes wrong is said above the list, which stays as it was. */
async function guarded(work: () => void | Promise<void>): Promise<void> {
  for (const id of ['list-message', 'list-note', 'shown-cell']) tell(byId(id), '');
  try {
    await work();
  } catch (error) {
    showView('list');
    tell(byId('list-message'), (error as Error).message);
  }
}

function onClick(id: string, work: () => void | Promise<void>): void {
  const button = byId<HTMLButtonElement>(id);
  button.addEventListener('click', () => {
    button.disabled = true;
    void guarded(work).finally(() => (button.disabled = false));
  });
}

/** `note`: what was done just before, said above the new list. */
async function check(note: string): Promise<void> {
  cancelled = false;
  startRunning(true);
  const result = await runCheck({
    cancelled: () => cancelled,
    told: (step, done, all) => {
      const words = { tables: 'check-tables', texts: 'check-progress', writing: 'check-writing' } as const;
      showProgress(say(words[step], { done, all }), done, all);
    },
  });
  if (result) {
    showResult(result, note);
    showView('list');
  } else {
    showView('list');
    tell(byId('list-message'), say('check-stopped'));
  }
}

function showResult({ findings: found, fixed, unreviewed, repairs }: CheckResult, note: string): void {
  findings = found;
  const open = found.filter(({ state }) => state !== 'waived');
  const count = (severity: Severity) =>
    open.filter(({ problem }) => severities[problem.code] === severity).length;
  const inState = (wanted: string) => found.filter(({ state }) => state === wanted).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  tell(byId('list-note'), [note, ...repairs].filter((line) => line !== '').join('\n'));
  tell(byId('list-title'), open.length === 0 ? say('check-none') : say('check-counts', counts));
  tell(
    byId('list-since'),
    [
      say('check-since', { new: inState('new'), open: inState('open'), waived: inState('waived'), fixed }),
      say('check-unreviewed', { unreviewed }),
    ].join(' '),
  );
  byId('groups').replaceChildren(...groupElements(open, actions));
}

const actions: FindingActions = {
  show: (finding) =>
    void guarded(async () => {
      const shown = await call('pageShowCell', finding.problem);
      if (shown) tell(byId('shown-cell'), say('finding-shown', { ...shown }));
      else tell(byId('list-message'), say('finding-gone'));
    }),
  fix: (chosen) => void guarded(() => preview(chosen)),
  waive: (chosen) => {
    toWaive = chosen;
    const [first] = chosen;
    const kind = first ? ` · ${titleOf(first.problem.code)}` : '';
    byId('waive-title').textContent = `${say('waive-title', { count: chosen.length })}${kind}`;
    byId<HTMLTextAreaElement>('waive-reason').value = '';
    tell(byId('waive-message'), '');
    showView('waive');
  },
};

async function preview(chosen: readonly ListedFinding[]): Promise<void> {
  startRunning(false);
  fixes = await proposeFixes(chosen, (done) => showProgress(say('loading'), done, chosen.length));
  const cells = fixes.flat().length;
  tell(
    byId('preview-count'),
    fixes.length === 0 ? say('fix-none') : say('fix-count', { count: fixes.length, cells }),
  );
  show(byId('changes'), fixes.length > 0);
  show(byId('fix-button'), fixes.length > 0);
  byId('change-rows').replaceChildren(...changeRows(fixes, tabName));
  showView('preview');
}

/** As the tab is called now, where a finding tells. */
function tabName(tab: FixChange['tab']): string {
  return findings.find(({ problem }) => problem.tab === tab)?.tab ?? tabTitle(tab)[pageLanguage()];
}

async function applyFixes(): Promise<void> {
  if (!(await keepCoder())) return;
  startRunning(false);
  const all = fixes.length;
  const done = await applyInPieces(fixes, (count) =>
    showProgress(say('fix-working', { done: count, all }), count, all),
  );
  await check(say('fix-done', { ...done }));
}

async function waive(): Promise<void> {
  const reason = byId<HTMLTextAreaElement>('waive-reason').value.trim();
  tell(byId('waive-message'), reason === '' ? say('reason-missing') : '');
  if (reason === '' || !(await keepCoder())) return;
  startRunning(false);
  const ids = toWaive.map(({ finding_id }) => finding_id);
  const { waived } = await call('pageWaive', ids, reason);
  await check(say('waive-done', { waived }));
}

function startRunning(cancellable: boolean): void {
  const button = byId<HTMLButtonElement>('cancel-button');
  button.disabled = false;
  show(button, cancellable);
  showProgress(say('loading'), 0, 0);
  showView('running');
}

/** Without a number of steps the bar only shows that work goes on. */
function showProgress(text: string, done: number, all: number): void {
  tell(byId('progress-text'), text);
  const bar = byId<HTMLProgressElement>('progress');
  if (all === 0) {
    bar.removeAttribute('value');
    return;
  }
  bar.max = all;
  bar.value = done;
}

function cancel(): void {
  cancelled = true;
  byId<HTMLButtonElement>('cancel-button').disabled = true;
  tell(byId('progress-text'), say('cancelling'));
}
