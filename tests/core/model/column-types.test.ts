// Column types: what a cell of each kind may hold, what it is read as, and what is said about a bad one.
import * as z from 'zod/mini';
import type { Cell } from '../../../src/core/model/cell';
import * as types from '../../../src/core/model/column-types';
import type { ColumnType } from '../../../src/core/model/column-types';
import { inBoundedTime } from '../../support/bounded-time';

const read = (type: ColumnType<unknown>, cell: Cell) => z.safeParse(type.schema, cell);
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyType = ColumnType<any>;

const fruit = types.oneOf('apple', 'pear');
const domain = types.codebookCode('domain');
const mechanisms = types.codebookCodes('mechanism');

const good: Array<[string, AnyType, Cell, unknown, Cell]> = [
  ['words are trimmed', types.words, '  Doha ', 'Doha', 'Doha'],
  ['words may look like a number', types.words, 2018, '2018', '2018'],
  ['words may be a ticked box', types.words, true, 'true', 'true'],
  ['prose keeps its inner line breaks', types.prose, 'one\n\ntwo', 'one\n\ntwo', 'one\n\ntwo'],
  ['id', types.id, 'evt_0123456789ab', 'evt_0123456789ab', 'evt_0123456789ab'],
  [
    'ids',
    types.ids,
    'evt_01234567,evt_76543210',
    ['evt_01234567', 'evt_76543210'],
    'evt_01234567; evt_76543210',
  ],
  ['day', types.day, '2020-02-29', '2020-02-29', '2020-02-29'],
  ['date as a year that became a number', types.date, 2018, '2018', '2018'],
  ['date as a month', types.date, '2018-10', '2018-10', '2018-10'],
  ['time to the minute', types.time, '2019-03-05T10:20Z', '2019-03-05T10:20Z', '2019-03-05T10:20Z'],
  [
    'time finer than seconds',
    types.time,
    '2019-03-05T23:59:59.123Z',
    '2019-03-05T23:59:59.123Z',
    '2019-03-05T23:59:59.123Z',
  ],
  ['span', types.span, '0-12', '0-12', '0-12'],
  ['empty span', types.span, '7-7', '7-7', '7-7'],
  ['country', types.country, 'XKX', 'XKX', 'XKX'],
  [
    'countries by any separator',
    types.countries,
    'QAT، TUR؛KWT;OMN',
    ['QAT', 'TUR', 'KWT', 'OMN'],
    'QAT; TUR; KWT; OMN',
  ],
  ['json', types.json, '{"a":[1]}', '{"a":[1]}', '{"a":[1]}'],
  ['one of a list', fruit, 'pear', 'pear', 'pear'],
  ['code that the codebook may not have', domain, 'space_2', 'space_2', 'space_2'],
  ['codes', mechanisms, 'visit;;meeting ;', ['visit', 'meeting'], 'visit; meeting'],
  ['word list', types.wordList, 'GCC\nArab League', ['GCC', 'Arab League'], 'GCC; Arab League'],
  ['number', types.number, 512, 512, 512],
  ['number zero', types.number, '0', 0, 0],
  ['negative number', types.number, '-1.5', -1.5, -1.5],
  ['thousands', types.number, '1,234,567', 1234567, 1234567],
  ['thousands by blanks', types.number, '1 234\u00a0567', 1234567, 1234567],
  ['lakhs', types.number, '5,00,000', 500000, 500000],
  ['Arabic digits', types.number, '١٬٢٣٤٫٥', 1234.5, 1234.5],
  ['Persian digits', types.number, '۵۱۲', 512, 512],
  ['no number', types.number, '', null, ''],
];

test.each(good)('%s', (_, type, cell, value, written) => {
  expect(read(type, cell)).toEqual({ success: true, data: value });
  expect(type.write(value)).toBe(written);
  expect(read(type, written)).toEqual({ success: true, data: value });
});

const all: Array<[string, AnyType]> = [
  ['words', types.words],
  ['prose', types.prose],
  ['id', types.id],
  ['ids', types.ids],
  ['day', types.day],
  ['date', types.date],
  ['time', types.time],
  ['span', types.span],
  ['country', types.country],
  ['countries', types.countries],
  ['json', types.json],
  ['oneOf', fruit],
  ['codebookCode', domain],
  ['codebookCodes', mechanisms],
  ['wordList', types.wordList],
  ['number', types.number],
];

test.each(all)('%s may be empty: what is required is a matter of the column', (_, type) => {
  for (const cell of ['', '   ']) {
    const result = read(type, cell);
    expect(result.success).toBe(true);
    if (result.success) expect(type.write(result.data)).toBe('');
  }
});

const bad: Array<[AnyType, Cell, string]> = [
  [types.id, 'evt_', 'id-form'],
  [types.id, 'EVT_0123456789ab', 'id-form'],
  [types.ids, 'evt_0123456789ab; 7', 'id-form'],
  [types.day, '2019-03', 'day-form'],
  [types.day, '2019-02-29', 'day-form'],
  [types.day, '5/3/2019', 'day-form'],
  [types.date, 'March 2019', 'date-form'],
  [types.date, '2019-13', 'date-form'],
  [types.date, 43529, 'date-form'],
  [types.time, '2019-03-05T10:20:30', 'time-form'],
  [types.time, '2019-03-05T24:00Z', 'time-form'],
  [types.time, '2019-02-30T10:00Z', 'time-form'],
  [types.time, '2019-03-05T10:61Z', 'time-form'],
  [types.span, '12-3', 'span-form'],
  [types.span, '3', 'span-form'],
  [types.span, '-1-3', 'span-form'],
  [types.country, 'qat', 'country-code'],
  [types.country, 'Qatar', 'country-code'],
  [types.countries, 'QAT; Turkey', 'country-code'],
  [types.json, '{a:1}', 'json-form'],
  [fruit, 'Pear', 'not-in-list'],
  [domain, 'Cyber security', 'code-form'],
  [mechanisms, 'visit; 2nd', 'code-form'],
  [types.number, 'about 500', 'number-form'],
  [types.number, '1,5', 'number-form'],
  [types.number, '12,34', 'number-form'],
  [types.number, '1.2.3', 'number-form'],
  [types.number, '9'.repeat(400), 'number-form'],
  [types.number, true, 'number-form'],
];

test.each(bad)('%# refuses %s', (type, cell, messageId) => {
  const result = read(type, cell);
  expect(result.success).toBe(false);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([messageId]);
});

test('dropdowns know where their values come from', () => {
  expect(fruit.values).toEqual({ fixed: ['apple', 'pear'] });
  expect(domain.values).toEqual({ codebook: 'domain' });
  expect(types.countries.values).toEqual({ countries: true });
  expect(types.words.values).toBeUndefined();
});

test('a hostile cell is checked in bounded time', () => {
  inBoundedTime(() => {
    for (const [, type] of all) {
      read(type, '1,'.repeat(25_000));
      read(type, ' '.repeat(49_000) + 'x');
      read(type, '9'.repeat(50_000));
    }
  });
});
