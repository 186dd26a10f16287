// How tabs are described, and rows between values and cells.
import { number, words } from '../../../src/core/model/column-types';
import { column, defineTab, readRow, writeRow } from '../../../src/core/model/tab';

const note = ['Note.', 'ملاحظة.'] as const;
const tab = defineTab({
  name: 'log',
  title: { en: 'Log', ar: 'السجل' },
  columns: {
    who: column(words, ['Who', 'من'], note),
    times: column(number, ['Times', 'المرات'], note, { width: 60, hidden: true, required: true }),
  },
});

test('a column is visible, optional and of middling width unless told otherwise', () => {
  expect(tab.columns.who).toMatchObject({ width: 120, hidden: false, required: false });
  expect(tab.columns.times).toMatchObject({
    width: 60,
    hidden: true,
    required: true,
    header: { en: 'Times', ar: 'المرات' },
  });
  expect(tab).toMatchObject({ idColumn: '', idPrefix: '', hidden: false });
});

test('a row is written in the order of the columns and read with its types', () => {
  const cells = writeRow(tab, { times: 3, who: 'Amal' });
  expect(Object.entries(cells)).toEqual([
    ['who', 'Amal'],
    ['times', 3],
  ]);
  expect(readRow(tab, { ...cells, times: '٣', own: 'a column of the user’s' })).toEqual({
    who: 'Amal',
    times: 3,
  });
});

test('a column that the sheet lacks reads as empty; a bad cell makes the row unreadable', () => {
  expect(readRow(tab, { who: 'Amal' })).toEqual({ who: 'Amal', times: null });
  expect(readRow(tab, { who: 'Amal', times: 'twice' })).toBeNull();
});
