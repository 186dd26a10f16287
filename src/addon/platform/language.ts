/**
 * The two languages that Accord works with. It speaks to each person in theirs: the one they chose from the menu,
 * else that of their account. What it writes into the workbook for everybody (tabs, headers, labels, summaries,
 * findings) is in the language that the workbook was set up in, whoever writes.
 */
import { interfaceLanguages, type InterfaceLanguage } from '../../core/model/tab';

const PROPERTY = 'accord.language';

// A run serves one person in one workbook, and nothing outlives it.
let ofPerson: InterfaceLanguage | undefined;
let ofWorkbook: InterfaceLanguage | undefined;

/** The language of menus, pages and messages. No document call. */
export function interfaceLanguage(): InterfaceLanguage {
  ofPerson ??= chosenLanguage() ?? accountLanguage();
  return ofPerson;
}

/** What the person chose; undefined where they follow their account. */
export function chosenLanguage(): InterfaceLanguage | undefined {
  return asLanguage(storedChoice());
}

/** Keeps a person's choice; null goes back to the language of the account. */
export function chooseLanguage(language: InterfaceLanguage | null): void {
  const properties = PropertiesService.getUserProperties();
  if (language === null) properties.deleteProperty(PROPERTY);
  else properties.setProperty(PROPERTY, language);
  ofPerson = undefined;
}

/** The language of what stands in the workbook; before its set-up that of whoever sets it up. */
export function sheetLanguage(): InterfaceLanguage {
  return ofWorkbook ?? interfaceLanguage();
}

/** Called with what the opened workbook says about itself; any other text leaves it undecided. */
export function keepSheetLanguage(language: string): void {
  ofWorkbook = asLanguage(language);
}

function asLanguage(text: string | null): InterfaceLanguage | undefined {
  return interfaceLanguages.find((language) => language === text);
}

function accountLanguage(): InterfaceLanguage {
  return /^ar\b/i.test(Session.getActiveUserLocale()) ? 'ar' : 'en';
}

/** Before a person has authorised Accord their properties are closed; the menu has to be there all the same. */
function storedChoice(): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(PROPERTY);
  } catch {
    return null;
  }
}
