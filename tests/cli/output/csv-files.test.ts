import Papa from 'papaparse';
import { csvFile } from '../../../src/cli/output/csv-files';

/** As another program reads it. */
function read(file: string): string[][] {
  return Papa.parse<string[]>(file.replace(/^\ufeff/, ''), { skipEmptyLines: true, delimiter: ',' }).data;
}

test('begins with the mark of UTF-8 and ends its lines with CR LF', () => {
  expect(
    csvFile([
      ['التاريخ', 'Date'],
      [1, true],
    ]),
  ).toBe('\ufeffالتاريخ,Date\r\n1,true\r\n');
});

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1', "'=1", '\u200f=1', '＝1'])(
  '%j is no formula, as a cell or as a header',
  (text) => {
    for (const [cell = ''] of read(csvFile([[text], [text]]))) {
      expect(cell).toBe(`'${text}`);
    }
  },
);

test.each(['a=b', 'two\nlines', 'a "quotation", and a comma', "Qur'an", 'التعاون', '2019-03-04'])(
  '%j stays as it is',
  (text) => expect(read(csvFile([['Note'], [text]]))[1]).toEqual([text]),
);

test('numbers stay numbers, and dates become ISO text', () => {
  expect(read(csvFile([[-5, 0.5, '', { date: Date.UTC(2019, 2, 4) }]]))).toEqual([
    ['-5', '0.5', '', '2019-03-04'],
  ]);
});
