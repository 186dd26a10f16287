/** What the Summary tab says before the first summary is built. */
import { say } from '../../core/messages/say';
import type { Sheet } from '../grid/workbook';
import { sheetLanguage } from '../platform/language';

export function writeWelcome(sheet: Sheet): void {
  const language = sheetLanguage();
  sheet
    .getRange(1, 1, 2, 1)
    .setNumberFormat('@')
    .setValues([[say(language, 'summary-title')], [say(language, 'summary-welcome')]]);
  sheet.getRange(1, 1).setFontSize(18).setFontWeight('bold');
  sheet.setHiddenGridlines(true);
}
