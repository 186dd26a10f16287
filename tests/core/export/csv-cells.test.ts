import { csvCell, csvCells, csvFileName } from '../../../src/core/export/csv-cells';
import { inBoundedTime } from '../../support/bounded-time';

describe('csvCell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u200b=1',
    '\ufeff=1',
    '\u202e=1',
    '\u00a0=1',
    '\u2066@x',
    '"=1',
    '\uff1d1',
    '\tplain',
    '\rplain',
  ])('%j gets an apostrophe', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  test.each(['', 'plain', 'a=b', '1-2', 'x@y', 'قطر', '(=1)', 'QAT; TUR', '2019-03-04'])(
    '%j stays',
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  test.each([-5, 0, 12.5, true, false])('%j is no text and stays', (value) => {
    expect(csvCell(value)).toBe(value);
  });

  test('headers are cells too', () => {
    expect(
      csvCells([
        ['=header', 'b'],
        [1, '+x'],
      ]),
    ).toEqual([
      ["'=header", 'b'],
      [1, "'+x"],
    ]);
  });

  test('a million blanks end in bounded time', () => {
    inBoundedTime(() => {
      expect(csvCell(`${' '.repeat(1_000_000)}x`)).toHaveLength(1_000_001);
    });
  });
});

test('the file is named after the tab and the day', () => {
  expect(csvFileName('by_domain', '2026-11-01')).toBe('accord-by-domain-2026-11-01.csv');
});
