/** The workbench's words in both languages. */
import { arabic } from '../../../src/workbench/page/words/ar';
import { english, type WordId } from '../../../src/workbench/page/words/en';
import { say, speak } from '../../../src/workbench/page/words';

const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.keys(english) as WordId[])('%s has the same values in Arabic', (id) => {
  expect(names(arabic[id])).toEqual(names(english[id]));
  expect(arabic[id].trim()).not.toBe('');
});

test.each([
  ['ar_QA', 'ar'],
  ['ar', 'ar'],
  ['en_US', 'en'],
  ['arn_CL', 'en'],
  ['de_DE', 'en'],
])('a workbook in %s is spoken to in %s', (locale, language) => {
  expect(speak(locale)).toBe(language);
});

test('values are put in as text', () => {
  speak('en_US');
  expect(say('tab-delete-title', { name: '<b>{rows}</b>' })).toBe('Delete “<b>{rows}</b>”?');
});
