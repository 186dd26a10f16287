/** What the menu's entries do: each asks or tells in plain words and leaves the work to its part. */
import { say } from '../core/messages/say';
import { reportText } from '../core/platform/report';
import { LANGUAGE_MENU, LANGUAGE_NAMES } from '../core/messages/language-names';
import type { InterfaceLanguage } from '../core/model/tab';
import { chooseLanguage, chosenLanguage, interfaceLanguage } from './platform/language';
import { PlainError } from './platform/plain-error';
import { serviceMessage } from './platform/service-errors';
import { checkPlatform } from './platform-check/check-platform';
import { runSummary } from './summarise/build-summary';

/** Works in AuthMode.NONE, where the document and the person's properties are closed. */
export function addMenu(): void {
  const language = interfaceLanguage();
  const ui = SpreadsheetApp.getUi();
  const help = ui
    .createMenu(say(language, 'menu-help'))
    .addItem(say(language, 'menu-how'), 'showHelp')
    .addItem(say(language, 'menu-platform'), 'checkPlatform');
  const together = ui
    .createMenu(say(language, 'menu-together'))
    .addItem(say(language, 'menu-undo'), 'undoWork')
    .addItem(say(language, 'menu-double'), 'doubleCode')
    .addItem(say(language, 'menu-codebook'), 'openCodebook');
  const closer = ui
    .createMenu(say(language, 'menu-closer'))
    .addItem(say(language, 'menu-evidence'), 'showNumberEvidence')
    .addItem(say(language, 'menu-choices'), 'chooseWhatCounts')
    .addItem(say(language, 'menu-ladders'), 'showLadders')
    .addItem(say(language, 'menu-figures'), 'showFigures')
    .addItem(say(language, 'menu-people'), 'showPeople')
    .addItem(say(language, 'menu-methods'), 'showMethods')
    .addItem(say(language, 'menu-releases'), 'showReleases');
  ui.createMenu('Accord')
    .addItem(say(language, 'menu-import'), 'importArticles')
    .addItem(say(language, 'menu-review'), 'reviewRows')
    .addItem(say(language, 'menu-validate'), 'validateSheet')
    .addItem(say(language, 'menu-summary'), 'buildSummary')
    .addItem(say(language, 'menu-export'), 'exportTabs')
    .addSeparator()
    .addSubMenu(closer)
    .addSubMenu(together)
    .addSubMenu(languageMenu(ui))
    .addSubMenu(help)
    .addToUi();
}

/** Named in both languages: whoever looks for it may not read the one that Accord speaks. */
function languageMenu(ui: GoogleAppsScript.Base.Ui): GoogleAppsScript.Base.Menu {
  const chosen = chosenLanguage();
  const marked = (words: string, isChosen: boolean) => (isChosen ? `✓ ${words}` : words);
  return ui
    .createMenu(LANGUAGE_MENU)
    .addItem(marked(LANGUAGE_NAMES.en, chosen === 'en'), 'speakEnglish')
    .addItem(marked(LANGUAGE_NAMES.ar, chosen === 'ar'), 'speakArabic')
    .addItem(
      marked(say(interfaceLanguage(), 'menu-account-language'), chosen === undefined),
      'speakAsAccount',
    );
}

/** Null: as in the person's account. The menu follows at once, an open sidebar when it is opened again. */
export function speak(language: InterfaceLanguage | null): void {
  chooseLanguage(language);
  addMenu();
  toast(say(interfaceLanguage(), 'language-chosen'));
}

export function summaryFromMenu(): void {
  toast(say(interfaceLanguage(), 'building'));
  const { repairs } = runSummary();
  const ui = SpreadsheetApp.getUi();
  if (repairs.length > 0) ui.alert('Accord', repairs.join('\n'), ui.ButtonSet.OK);
}

/** The whole report, differences first; the execution log has it too, to be copied. */
export function platformFromMenu(): void {
  const language = interfaceLanguage();
  toast(say(language, 'checking'));
  const report = checkPlatform();
  const ui = SpreadsheetApp.getUi();
  ui.alert(say(language, 'menu-platform'), reportText(report, language), ui.ButtonSet.OK);
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
    const message =
      error instanceof PlainError
        ? error.message
        : say(language, serviceMessage(error) ?? 'unexpected', { detail });
    const ui = SpreadsheetApp.getUi();
    ui.alert('Accord', message, ui.ButtonSet.OK);
  }
}

function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, 'Accord', 10);
}
