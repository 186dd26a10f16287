// Dates that somebody typed in another form: read where they mean one day, month or year only.
import { readTypedDate } from '../../../../src/core/validate/fixes/read-date';
import { inBoundedTime } from '../../../support/bounded-time';

test.each([
  ['2019-03-06', '2019-03-06'],
  ['٢٠١٩-٠٣-٠٦', '2019-03-06'],
  ['2019', '2019'],
  ['6 March 2019', '2019-03-06'],
  ['March 6, 2019', '2019-03-06'],
  ['06-Mar-2019', '2019-03-06'],
  ['March 2019', '2019-03'],
  ['٦ مارس ٢٠١٩', '2019-03-06'],
  ['6 آذار 2019', '2019-03-06'],
  ['25/12/2019', '2019-12-25'],
  ['13/12/2019', '2019-12-13'],
  ['12/13/2019', '2019-12-13'],
  ['12/12/2019', '2019-12-12'],
  ['2019/12/25', '2019-12-25'],
  ['4.4.2019', '2019-04-04'],
  [' 2019-3-6 ', '2019-03-06'],
])('%j is %s', (text, date) => expect(readTypedDate(text)).toBe(date));

test.each([
  '03/04/2019',
  '3.4.2019',
  '12/11/2019',
  '11/12/2019',
  '٣/٤/٢٠١٩',
  'Tuesday',
  '6 March',
  '5-7 March 2019',
  'late 2019',
  'on 6 March 2019',
  '6 March 2019 or so',
  '6 March 2019, 7 April 2019',
  '31 February 2019',
  '',
  'soon',
])('%j may mean something else', (text) => expect(readTypedDate(text)).toBe(''));

test('a long text is none, in bounded time', () => {
  inBoundedTime(() => expect(readTypedDate('6 March 2019 '.repeat(50_000))).toBe(''));
});
