/** The main event's date: stated, relative, inferred, or left open. */
import { mainOf } from './events-of';

const meet =
  'Omani Interior Minister Hamoud Al Busaidi met his Jordanian counterpart Mazen Al Faraya in Muscat';

test.each<[string, string, string, string, string]>([
  ['stated', `${meet} on 5 March 2024 to discuss security cooperation.`, '', '2024-03-05', 'stated'],
  ['weekday', `${meet} on Monday to discuss security cooperation.`, '2024-03-06', '2024-03-04', 'relative'],
  ['weekday without publication', `${meet} on Monday to discuss security cooperation.`, '', '', 'relative'],
  [
    'none',
    `${meet} and the two of them spoke about security cooperation between the ministries.`,
    '2024-03-06',
    '',
    'none',
  ],
  ['a plan is no date of the meeting', `${meet} and discussed the security plan for 2030.`, '', '', 'none'],
  [
    'the day of the words counts last',
    `${meet} on Monday, the ministry said on Wednesday, to discuss security cooperation.`,
    '2024-03-06',
    '2024-03-04',
    'relative',
  ],
  [
    'dateline',
    `MUSCAT, March 7 (ONA) -- ${meet} on Monday to discuss security cooperation.`,
    '2024-03-07',
    '2024-03-04',
    'relative',
  ],
  [
    'named edition',
    `${meet} on the sidelines of MILIPOL Qatar 2018 and discussed security cooperation.`,
    '',
    '2018',
    'inferred',
  ],
  [
    'lasting until',
    'Jordanian and Omani troops are holding a joint exercise in Nizwa until 28 February 2023.',
    '',
    '2023-02',
    'stated',
  ],
  [
    'أمس',
    'التقى وزير الداخلية العماني نظيره الأردني في مسقط أمس وبحثا التعاون الأمني بين البلدين.',
    '2024-03-06',
    '2024-03-05',
    'relative',
  ],
  [
    'أمس بلا تاريخ نشر',
    'التقى وزير الداخلية العماني نظيره الأردني في مسقط أمس وبحثا التعاون الأمني بين البلدين.',
    '',
    '',
    'relative',
  ],
])('%s', (_, text, published, date, basis) => {
  const main = mainOf(text, published || undefined);
  expect([main?.event_date.value, main?.date_basis]).toEqual([date, basis]);
});

test('an open date says why', () => {
  expect(mainOf(`${meet} on Monday to discuss security cooperation.`)?.event_date.reason).toBe(
    "'Monday' cannot be resolved without a publication date",
  );
});

test('a last day is kept beside the month', () => {
  const main = mainOf(
    'Jordanian and Omani troops are holding a joint exercise in Nizwa until 28 February 2023.',
  );
  expect(main?.end_date.value).toBe('2023-02-28');
  expect(main?.date_precision).toBe('month');
});
