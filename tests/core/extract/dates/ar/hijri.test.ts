/** Hijri dates become approximate unless the Gregorian twin stands beside them. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['وقعت في 15 جمادى الآخرة 1440هـ في الرياض.', ['15 جمادى الآخرة 1440هـ = 2019-02 approximate stated']],
  [
    'وقعت في 15 جمادى الآخرة 1443هـ الموافق 18 يناير 2022م في الرياض.',
    ['15 جمادى الآخرة 1443هـ الموافق 18 يناير 2022م = 2022-01-18 day stated'],
  ],
  [
    'في السادس والعشرين من جمادى الآخرة من عام 1441هـ، ويوافقه العشرون من فبراير 2020م.',
    [
      'السادس والعشرين من جمادى الآخرة من عام 1441هـ، ويوافقه العشرون من فبراير 2020م = 2020-02-20 day stated',
    ],
  ],
  ['وقعت في 15/6/1440هـ.', ['15/6/1440هـ = 2019-02 approximate stated']],
  ['اجتمعوا في رمضان 1439هـ.', ['رمضان 1439هـ = 2018 approximate stated']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each(['الرئيس رجب طيب أردوغان وصل.', 'الوزير شعبان التقى رمضان.', 'شارك 1440 جنديا.'])(
  'no date in %j',
  (text) => expect(described(text, '2019-03-06')).toEqual([]),
);
