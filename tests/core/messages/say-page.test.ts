import { messagesAr } from '../../../src/core/messages/ar/messages';
import { pagesAr } from '../../../src/core/messages/ar/pages';
import { messagesEn } from '../../../src/core/messages/en/messages';
import { pagesEn } from '../../../src/core/messages/en/pages';
import { sayPage } from '../../../src/core/messages/say-page';

const english: Record<string, string> = { ...messagesEn, ...pagesEn };
const arabic: Record<string, string> = { ...messagesAr, ...pagesAr };
const words = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.keys(english))('%s names the same words in both languages', (id) => {
  expect(words(arabic[id])).toEqual(words(english[id]));
});

test('no message of the script is worded again for pages', () => {
  expect(Object.keys(pagesEn).filter((id) => id in messagesEn)).toEqual([]);
});

test('fills words in, and data cannot name others', () => {
  expect(sayPage('en', 'csv-row', { file: '{row}', row: 3 })).toBe('{row}, row 3');
});

test.each([
  ['en', 'a.txt', 'a.txt, row 3'],
  ['ar', 'a.txt', '\u2068a.txt\u2069، الصف 3'],
  ['ar', 'ملف', 'ملف، الصف 3'],
] as const)('in %s %j keeps to itself where it runs the other way', (language, file, said) => {
  expect(sayPage(language, 'csv-row', { file, row: 3 })).toBe(said);
});
