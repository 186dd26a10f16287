/**
 * The kinds of column there are: how a cell of each is read into a value, checked and written back.
 * One zod schema per kind serves import, sidebar form, validation and export. A failed check carries a
 * message id (see `core/messages`), so that every surface can say it in the user's language.
 */
import * as z from 'zod/mini';
import { type Cell, cellText, LIST_SEPARATOR, splitList } from './cell';
import type { CodeKind } from './codebook';
import { isCountryCode } from './countries';
import { isPartialDate } from './partial-date';

export type ColumnKind =
  | 'words' // short text
  | 'prose' // text from outside, shown in its own direction
  | 'code'
  | 'codes'
  | 'day'
  | 'date'
  | 'time'
  | 'number'
  | 'id'
  | 'ids'
  | 'span'
  | 'json';

/** A list of values that a cell may hold: fixed, or the active codes of one kind in the Codebook tab. */
export type ValueList =
  { readonly fixed: readonly string[] } | { readonly codebook: CodeKind } | { readonly countries: true };

export interface ColumnType<Value> {
  readonly kind: ColumnKind;
  readonly schema: z.ZodMiniType<Value, Cell>;
  readonly values?: ValueList;
  write(value: Value): Cell;
}

const cell = z.union([z.string(), z.number(), z.boolean()]);
const text = z.pipe(cell, z.transform(cellText));

/** Text in, text out, with one check on what is not empty. */
function checkedText(
  kind: ColumnKind,
  check: (value: string) => boolean,
  messageId: string,
  values?: ValueList,
): ColumnType<string> {
  return {
    kind,
    schema: z.pipe(text, z.string().check(z.refine((value) => value === '' || check(value), messageId))),
    ...(values ? { values } : {}),
    write: (value) => value,
  };
}

function checkedList(
  kind: ColumnKind,
  check: (value: string) => boolean,
  messageId: string,
  values?: ValueList,
): ColumnType<string[]> {
  return {
    kind,
    schema: z.pipe(
      z.pipe(text, z.transform(splitList)),
      z.array(z.string()).check(z.refine((parts) => parts.every(check), messageId)),
    ),
    ...(values ? { values } : {}),
    write: (parts) => parts.join(LIST_SEPARATOR),
  };
}

const anything = () => true;
/** Codes of the Codebook tab are checked against that tab by the validation rules; here only their form. */
const isCode = (value: string) => /^[a-z][a-z0-9_]*$/.test(value);

export const words: ColumnType<string> = checkedText('words', anything, '');
export const prose: ColumnType<string> = checkedText('prose', anything, '');
export const id: ColumnType<string> = checkedText(
  'id',
  (value) => /^[a-z]{3}_[0-9a-z]{8,}$/.test(value),
  'id-form',
);
export const ids: ColumnType<string[]> = checkedList(
  'ids',
  (value) => /^[a-z]{3}_[0-9a-z]{8,}$/.test(value),
  'id-form',
);
export const day: ColumnType<string> = checkedText(
  'day',
  (value) => isPartialDate(value) && value.length === 10,
  'day-form',
);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision). */
export const date: ColumnType<string> = checkedText('date', isPartialDate, 'date-form');
/** A moment in UTC, ISO 8601 to the second or finer. */
export const time: ColumnType<string> = checkedText(
  'time',
  (value) =>
    isPartialDate(value.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(value.slice(10)),
  'time-form',
);
/** `start-end`: 0-based, end-exclusive UTF-16 units of the stored text. */
export const span: ColumnType<string> = checkedText(
  'span',
  (value) => /^\d+-\d+$/.test(value) && Number(value.split('-')[0]) <= Number(value.split('-')[1]),
  'span-form',
);
export const country: ColumnType<string> = checkedText('code', isCountryCode, 'country-code', {
  countries: true,
});
export const countries: ColumnType<string[]> = checkedList('codes', isCountryCode, 'country-code', {
  countries: true,
});
export const json: ColumnType<string> = checkedText('json', isJson, 'json-form');

export function oneOf(...list: string[]): ColumnType<string> {
  return checkedText('code', (value) => list.includes(value), 'not-in-list', { fixed: list });
}

export function codebookCode(kind: CodeKind): ColumnType<string> {
  return checkedText('code', isCode, 'code-form', { codebook: kind });
}

export function codebookCodes(kind: CodeKind): ColumnType<string[]> {
  return checkedList('codes', isCode, 'code-form', { codebook: kind });
}

/** A list of free words (organisations, terms). */
export const wordList: ColumnType<string[]> = checkedList('words', anything, '');

/** A number, or null where the cell is empty. Accepts Arabic-Indic digits and thousands separators. */
export const number: ColumnType<number | null> = {
  kind: 'number',
  schema: z.pipe(z.pipe(cell, z.transform(readNumber)), z.nullable(z.number('number-form'))),
  write: (value) => value ?? '',
};

function readNumber(value: Cell): number | null {
  if (typeof value === 'number') return value;
  const plain = cellText(value)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x0660) % 16))
    .replace(/[٬\s]/g, ',')
    .replace('٫', '.');
  if (plain === '') return null;
  // A comma parts thousands (or lakhs: 5,00,000); `1,5` is somebody's decimal and no fifteen.
  return /^-?(\d+|\d{1,3}(,\d{2,3})*,\d{3})(\.\d+)?$/.test(plain)
    ? Number(plain.replace(/,/g, ''))
    : Number.NaN;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
