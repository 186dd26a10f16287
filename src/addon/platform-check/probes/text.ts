/** What becomes of text, numbers and days that a script writes: under plain text, and under the automatic format. */
import type { Probe } from '../../../core/platform/probes';
import type { Range } from '../../grid/workbook';
import { held, refusal } from '../observe';
import type { Scratch } from '../scratch';

const CELL_LIMIT = 50_000;

/** Arabic with tatweel and direction marks, a decomposed letter, a line end, a tab, a letter beyond 16 bits. */
const LETTERS = 'سـلام\u200f A\u200ee\u0301\n\t\u{1f54a}';

function written(cell: Range, input: unknown): string {
  cell.setValues([[input]]);
  return held(cell);
}

function plain(id: Probe<Scratch>['id'], input: unknown): Probe<Scratch> {
  return {
    id,
    expected: `string ${String(input)}`,
    run: ({ block }) => written(block(1).setNumberFormat('@'), input),
  };
}

function typed(id: Probe<Scratch>['id'], input: string, expected: string): Probe<Scratch> {
  return { id, expected, run: ({ block }) => written(block(1), input) };
}

/** The spreadsheet's locale with Latin digits and the Gregorian calendar, as cells are typed. */
function localeTag({ spreadsheet }: Scratch): string {
  return `${spreadsheet.getSpreadsheetLocale().replace('_', '-')}-u-ca-gregory-nu-latn`;
}

export const textProbes: ReadonlyArray<Probe<Scratch>> = [
  plain('plain-equals', '=1+1'),
  plain('plain-plus', '+1 words'),
  plain('plain-minus', '-1 words'),
  plain('plain-at', '@words'),
  plain('plain-apostrophe', "'=words"),
  plain('plain-number', 1250),
  plain('plain-date', '2019-03-04'),
  typed('typed-equals', '=1+1', 'formula =1+1'),
  typed('typed-plus', '+words', 'formula =+words'),
  typed('typed-minus', '-words', 'string -words'),
  typed('typed-at', '@words', 'string @words'),
  typed('typed-apostrophe', "'=words", 'string =words'),
  typed('typed-boolean', 'true', 'boolean true'),
  typed('typed-day', '2019-03-04', 'date 2019-03-04'),
  {
    id: 'typed-short-years',
    expected: ['date 2029-01-01', 'date 1930-01-01'],
    run: ({ block }) => ['1 Jan 29', '1 Jan 30'].map((day) => written(block(1), day)),
  },
  {
    id: 'typed-decimal',
    expected: 'number 12.5',
    run: (scratch) => {
      const parts = new Intl.NumberFormat(localeTag(scratch)).formatToParts(12.5);
      return written(scratch.block(1), parts.map(({ value }) => value).join(''));
    },
  },
  {
    id: 'typed-local-day',
    expected: 'date 2019-03-25',
    run: (scratch) => {
      const parts = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
      const day = new Intl.DateTimeFormat(localeTag(scratch), parts).format(Date.UTC(2019, 2, 25));
      return written(scratch.block(1), day.replace(/[\s\u200e\u200f\u061c]|\.$/g, ''));
    },
  },
  {
    id: 'shown-number',
    expected: ['999999999999999', '1E+15'],
    run: ({ block }) => {
      const shown = block(2)
        .setValues([[1e15 - 1], [1e15]])
        .getDisplayValues();
      return shown.map(([text]) => text);
    },
  },
  {
    id: 'rich-text',
    expected: 'string =1+1',
    run: ({ block }) =>
      held(block(1).setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build())),
  },
  {
    id: 'read-back',
    expected: `string ${LETTERS}`,
    run: ({ block }) => written(block(1).setNumberFormat('@'), LETTERS),
  },
  {
    id: 'cell-limit',
    expected: [CELL_LIMIT, 'Your input contains more than the maximum of 50000 characters in a single cell.'],
    run: ({ block }) => {
      const cell = block(1).setNumberFormat('@');
      cell.setValues([['x'.repeat(CELL_LIMIT)]]);
      const { length } = String(cell.getValue());
      return [length, refusal(() => cell.setValues([['x'.repeat(CELL_LIMIT + 1)]]))];
    },
  },
];
