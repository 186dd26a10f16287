/** What the menu's entries do: each asks or tells in plain words and leaves the work to its part. */
import { say } from '../core/messages/say';
import { sampleArticles } from './import/sample-articles';
import { proposeNext, type ProposeReport } from './import/propose';
import { stage } from './import/stage';
import { coderName, keepCoderName } from './platform/coder';
import { interfaceLanguage } from './platform/language';
import { PlainError } from './platform/plain-error';
import { runSummary } from './summarise/build-summary';
import { runValidation } from './validate/validate-sheet';

/** Works in AuthMode.NONE: touches neither the document nor properties. */
export function addMenu(): void {
  const language = interfaceLanguage();
  SpreadsheetApp.getUi()
    .createMenu('Accord')
    .addItem(say(language, 'menu-import'), 'importArticles')
    .addItem(say(language, 'menu-validate'), 'validateSheet')
    .addItem(say(language, 'menu-summary'), 'buildSummary')
    .addSeparator()
    .addItem(say(language, 'menu-help'), 'showHelp')
    .addToUi();
}

/** Imports the sample articles and makes every proposal that is due. */
export function importSamples(): void {
  const ui = SpreadsheetApp.getUi();
  const language = interfaceLanguage();
  const answer = ui.alert(
    say(language, 'import-samples-title'),
    say(language, 'import-samples-ask'),
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer !== ui.Button.OK || !askCoder()) return;
  toast(say(language, 'importing'));
  const { outcomes, repairs } = stage(sampleArticles());
  const proposals = proposeAll();
  const lines = [
    ...repairs,
    ...outcomes.map(({ name, result }) => say(language, `result-${result}`, { name })),
    ...proposalLines(proposals),
  ];
  ui.alert(say(language, 'import-done'), lines.join('\n'), ui.ButtonSet.OK);
}

/** All slices in one menu run; it may be cut short and continued by running it again. */
function proposeAll(): ProposeReport {
  let sum = proposeNext();
  while (sum.left > 0) {
    toast(say(interfaceLanguage(), 'proposing', { done: sum.done, all: sum.done + sum.left }));
    sum = addReports(sum, proposeNext());
  }
  return sum;
}

function addReports(a: ProposeReport, b: ProposeReport): ProposeReport {
  return {
    done: a.done + b.done,
    left: b.left,
    added: {
      events: a.added.events + b.added.events,
      cooperation: a.added.cooperation + b.added.cooperation,
      officials: a.added.officials + b.added.officials,
      figures: a.added.figures + b.added.figures,
    },
    requeued: a.requeued + b.requeued,
    unsupported: a.unsupported + b.unsupported,
  };
}

function proposalLines({ done, added, requeued, unsupported }: ProposeReport): string[] {
  const language = interfaceLanguage();
  if (done === 0) return [say(language, 'proposals-none')];
  return [
    say(language, 'proposals-made', added),
    ...(unsupported > 0 ? [say(language, 'proposals-unsupported', { count: unsupported })] : []),
    ...(requeued > 0 ? [say(language, 'requeued', { count: requeued })] : []),
  ];
}

/** True where the person has a name to work under; asks for it the first time. */
function askCoder(): boolean {
  if (coderName() !== '') return true;
  const ui = SpreadsheetApp.getUi();
  const language = interfaceLanguage();
  const answer = ui.prompt(say(language, 'coder-title'), say(language, 'coder-ask'), ui.ButtonSet.OK_CANCEL);
  const name = answer.getResponseText().trim();
  if (answer.getSelectedButton() !== ui.Button.OK || name === '') return false;
  keepCoderName(name);
  return true;
}

export function validateFromMenu(): void {
  const language = interfaceLanguage();
  toast(say(language, 'validating'));
  const report = runValidation();
  const { repairs, errors, warnings, notes } = report;
  const words = { ...report, byCode: '', repairs: '' };
  const result = say(language, errors + warnings + notes > 0 ? 'findings-some' : 'findings-none', words);
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(language, 'findings-title'), [...repairs, result].join('\n'), ui.ButtonSet.OK);
}

export function summaryFromMenu(): void {
  toast(say(interfaceLanguage(), 'building'));
  runSummary();
}

export function help(): void {
  const ui = SpreadsheetApp.getUi();
  const language = interfaceLanguage();
  ui.alert(say(language, 'help-title'), say(language, 'help-text'), ui.ButtonSet.OK);
}

/** Runs a menu entry and puts what goes wrong into plain words. */
export function plainly(work: () => void): void {
  try {
    work();
  } catch (error) {
    const language = interfaceLanguage();
    const detail = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? detail) : detail);
    const message = error instanceof PlainError ? error.message : say(language, 'unexpected', { detail });
    const ui = SpreadsheetApp.getUi();
    ui.alert('Accord', message, ui.ButtonSet.OK);
  }
}

function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, 'Accord', 10);
}
