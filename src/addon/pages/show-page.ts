/**
 * Shows the add-on's own pages. Each is one self-contained file of the build; its language comes with its
 * first call.
 */
import type { MessageId } from '../../core/messages/en/messages';
import { say } from '../../core/messages/say';
import { interfaceLanguage } from '../platform/language';

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Accord'));
}

export function showImportDialog(): void {
  showDialog('import-dialog', 'menu-import', 680, 560);
}

export function showExportDialog(): void {
  showDialog('export-dialog', 'menu-export', 520, 520);
}

export function showUndoDialog(): void {
  showDialog('undo-dialog', 'menu-undo', 620, 520);
}

/** Modeless: people look at the cells that a finding is about while it stands open. */
export function showValidationDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile('validation-dialog').setWidth(640).setHeight(540);
  SpreadsheetApp.getUi().showModelessDialog(page, dialogTitle('menu-validate'));
}

export function showDoubleCodingDialog(): void {
  showDialog('double-coding-dialog', 'menu-double', 900, 620);
}

/** Modeless: people correct the Codebook tab while it stands open. */
export function showCodebookDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile('codebook-dialog').setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, dialogTitle('menu-codebook'));
}

/** As the menu entry says, without the dots that promise a dialog. */
export function dialogTitle(entry: MessageId): string {
  return say(interfaceLanguage(), entry).replace(/…$/, '');
}

/** Width and height in pixels. */
function showDialog(page: string, title: MessageId, width: number, height: number): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, dialogTitle(title));
}
