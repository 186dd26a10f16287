// The dialogs about summaries say everything in both languages, with the same words to fill in.
import { messagesEn } from '../../../src/core/messages/en/messages';
import { pagesEn } from '../../../src/core/messages/en/pages';
import { reportsAr } from '../../../src/core/messages/ar/reports';
import { reportsEn, type ReportMessageId } from '../../../src/core/messages/en/reports';
import { eventReasons } from '../../../src/core/summarise/event-tally';

const words = (text: string) => [...text.matchAll(/\{\w+/g)].map(([word]) => word).sort();

test.each(Object.keys(reportsEn) as ReportMessageId[])('%s', (id) => {
  expect(words(reportsAr[id])).toEqual(words(reportsEn[id]));
  expect(reportsAr[id]).not.toBe('');
});

test('no message of the script or of other pages is worded again', () => {
  expect(Object.keys(reportsEn).filter((id) => id in messagesEn || id in pagesEn)).toEqual([]);
});

test('every reason for which rows and events are left out has its words', () => {
  for (const reason of eventReasons) expect(messagesEn).toHaveProperty([`left-out-${reason}`]);
});
