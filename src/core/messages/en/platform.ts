/** The check of the sheet's platform in English: what each probe asks, and the words of the report. */

const questions = {
  'plain-equals': 'Does “=” stay text in a plain-text cell?',
  'plain-plus': 'Does “+” stay text in a plain-text cell?',
  'plain-minus': 'Does “-” stay text in a plain-text cell?',
  'plain-at': 'Does “@” stay text in a plain-text cell?',
  'plain-apostrophe': 'Is a leading apostrophe kept in a plain-text cell?',
  'plain-number': 'Does a number become text in a plain-text cell?',
  'plain-date': 'Does a day stay text in a plain-text cell?',
  'typed-equals': 'Is “=” a formula in an automatic cell?',
  'typed-plus': 'Is “+” before words a formula in an automatic cell?',
  'typed-minus': 'Are “-” and words text in an automatic cell?',
  'typed-at': 'Are “@” and words text in an automatic cell?',
  'typed-apostrophe': 'Does a leading apostrophe vanish in an automatic cell?',
  'typed-boolean': 'Is the English “true” a truth value in every locale?',
  'typed-day': 'Is YYYY-MM-DD a date in every locale?',
  'typed-short-years': 'Up to which two-digit year is this century meant?',
  'typed-decimal': 'Does the sheet use the decimal sign that Intl names for its locale?',
  'typed-local-day': 'Does the sheet read days as Intl writes them for its locale?',
  'shown-number': 'From which size on is a number shown in scientific form?',
  'rich-text': 'Is rich text that looks like a formula kept as text?',
  'read-back': 'Is text read back as it was written?',
  'cell-limit': 'Does a cell hold 50,000 characters and no more?',
  'row-metadata-sort': 'Does row metadata stay with the row number when rows are sorted?',
  'column-metadata-move': 'Does column metadata follow a moved column?',
  'copied-tab': 'What goes along when a tab is copied?',
  'metadata-limit': 'Is metadata of more than 30,000 characters refused?',
  'warning-rule': 'Does a warning-only rule accept what a script writes?',
  'partial-write': 'Does one refused cell refuse the whole batch?',
  'warning-protection': 'Does a warning-only protection let a script write?',
  'protection-editor': 'May whoever protects a range edit it?',
  'empty-rule': 'Are rules without criteria or range refused?',
  'pivot-text': 'Does a pivot count different texts?',
  'pivot-layout': 'How is a pivot with several values, blanks and inner totals laid out?',
  'pivot-no-numbers': 'What is the largest value in a pivot without numbers?',
  'pivot-removed': 'Is the use of a removed pivot refused?',
  'chart-removed': 'Is the use of a removed chart refused?',
  'beyond-tab': 'How is a range beyond the tab refused?',
  clear: 'What does clearing a range keep?',
  'inserted-row': 'Does an inserted row take the format and rule of the row above?',
  'inserted-column': 'Does an inserted column take the width of the column before?',
  'sort-order': 'How are values of different kinds sorted?',
  'colour-names': 'Are colour names read, and other words refused?',
  'default-sizes': 'How large are a row and a column whose size was never set?',
  'right-to-left': 'Can a tab be turned right to left?',
  'signature-error': 'How are wrong arguments refused?',
  intl: 'Is Intl there?',
  'document-lock': 'Is there a lock for the document?',
  'page-size': 'May a page have a million characters?',
  'page-width': 'What is the width of a page whose width was never set?',
  'file-text': 'Is a file of the project read as it stands?',
  'unknown-zone': 'Is an unknown time zone refused?',
} as const;

export type ProbeId = keyof typeof questions;

export interface PlatformCatalogue {
  readonly questions: Readonly<Record<ProbeId, string>>;
  /** `{count}` probes, `{differing}` of them. */
  readonly agrees: string;
  readonly differs: string;
  readonly advice: string;
  /** Stands before the names of the probes that agree. */
  readonly holds: string;
  readonly expected: string;
  readonly found: string;
}

export const platformEn: PlatformCatalogue = {
  questions,
  agrees: 'All {count} assumptions hold on this sheet.',
  differs: '{differing} of {count} assumptions do not hold on this sheet.',
  advice:
    'Accord reads back what it writes, so a difference shows as a message and not as damage. Send this report, which is in the execution log too, to the person who installed Accord.',
  holds: 'These hold:',
  expected: 'expected:',
  found: 'found:',
};
