/** Resolution from the day of publication, at the edges of weeks, months and years. */
import { parseIsoDay, toDayNumber } from '../../../../src/core/extract/dates/calendar';
import { resolve } from '../../../../src/core/extract/dates/resolve';
import type { Direction, When } from '../../../../src/core/extract/dates/types';

function value(when: When, published: string, direction: Direction = 'none'): string {
  const day = parseIsoDay(published);
  return resolve(when, day && toDayNumber(day), direction).value;
}

const offset = (unit: 'day' | 'week' | 'month' | 'year', amount: number): When => ({
  kind: 'offset',
  unit,
  amount,
});
const monthDay = (month: number, day: number): When => ({ kind: 'calendar', month, day });

test.each<[string, When, string, Direction, string]>([
  ['yesterday across New Year', offset('day', -1), '2019-01-01', 'past', '2018-12-31'],
  ['last month across New Year', offset('month', -1), '2019-01-15', 'past', '2018-12'],
  ['next month across New Year', offset('month', 1), '2018-12-15', 'future', '2019-01'],
  ['last week inside one month', offset('week', -1), '2019-03-20', 'past', '2019-03'],
  ['last week over two months', offset('week', -1), '2019-03-06', 'past', ''],
  ['Monday on a Monday', { kind: 'weekday', weekday: 1, side: 'near' }, '2019-03-04', 'none', '2019-03-04'],
  [
    'last Monday on a Monday',
    { kind: 'weekday', weekday: 1, side: 'before' },
    '2019-03-04',
    'past',
    '2019-02-25',
  ],
  [
    'next Monday on a Monday',
    { kind: 'weekday', weekday: 1, side: 'after' },
    '2019-03-04',
    'future',
    '2019-03-11',
  ],
  [
    'Sunday last week: weeks differ',
    { kind: 'weekday', weekday: 0, side: 'near', weekOffset: -1 },
    '2019-03-06',
    'past',
    '',
  ],
  ['a day of last year', monthDay(10, 15), '2019-03-06', 'none', '2018-10-15'],
  ['the same day', monthDay(3, 6), '2019-03-06', 'none', '2019-03-06'],
  ['more than eleven months ago is ahead', monthDay(3, 10), '2019-03-06', 'none', '2019-03-10'],
  ['unless the words point back', monthDay(3, 10), '2019-03-06', 'past', '2018-03-10'],
  ['ahead where the words point forward', monthDay(2, 1), '2019-03-06', 'future', '2020-02-01'],
  ['29 February in the last leap year within reach', monthDay(2, 29), '2020-03-06', 'none', '2020-02-29'],
])('%s', (_, when, published, direction, expected) =>
  expect(value(when, published, direction)).toBe(expected),
);

test('29 February stays open where no year near has it', () => {
  expect(resolve(monthDay(2, 29), toDayNumber({ year: 2018, month: 3, day: 6 }), 'none')).toMatchObject({
    value: '',
    month: 2,
    day: 29,
  });
});
