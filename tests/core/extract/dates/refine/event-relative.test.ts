/** Days that count from another day of the text, and dates that only end something. */
import { findDates } from '../../../../../src/core/extract/dates/find-dates';
import { findPublished } from '../../../../../src/core/extract/dates/published';
import { readArticleText } from '../../../../../src/core/text/read-article-text';

const datesIn = (text: string, published?: string) => {
  const article = readArticleText(text);
  return findDates(article, findPublished(article, published));
};

test.each<[string, string[]]>([
  ['The ship arrived on 3 May 2021 and left two days later.', ['2021-05-03', '2021-05-05']],
  ['They met on 3 May 2021. The following day they signed a pact.', ['2021-05-03', '2021-05-04']],
  ['They met on 3 May 2021; a day earlier he had arrived.', ['2021-05-03', '2021-05-02']],
  ['They met a day earlier, officials said on 5 May 2021.', ['2021-05-04', '2021-05-05']],
  ['They met on 3 May 2021. The next day the ministers signed a pact.', ['2021-05-03', '2021-05-04']],
  ['They met on 3 May 2021. Two days later the army left.', ['2021-05-03', '2021-05-05']],
  ['They met on 3 May 2021, the same day the army left.', ['2021-05-03']],
  ['They met on 3 May 2021 and signed a pact the same day.', ['2021-05-03', '2021-05-03']],
  ['The following day they signed a pact.', ['']],
  ['وصل الوفد في 3 مايو 2021 وغادر في اليوم التالي.', ['2021-05-03', '2021-05-04']],
  ['وصل الوفد في 3 مايو 2021 وعقد بعد ذلك بيومين اجتماعا.', ['2021-05-03', '2021-05-05']],
  ['وصل الوفد في 3 مايو 2021 وفي اليوم نفسه عقد اجتماعا.', ['2021-05-03', '2021-05-03']],
  ['وصل الوفد في 3 مايو 2021 بعد يومين من الهجوم.', ['2021-05-03']],
])('%s', (text, values) => {
  expect(datesIn(text).map(({ value }) => value)).toEqual(values);
});

test.each<[string, string | undefined]>([
  ['The drill runs until 5 May 2021.', 'end'],
  ['The plan must be ready by 5 May 2021.', 'limit'],
  ['The agreement takes effect on 5 May 2021.', 'limit'],
  ['The drill began on 5 May 2021.', undefined],
  ['قال المتحدث إن المناورات في القاعدة تستمر حتى 5 مايو 2021.', 'end'],
  ['يجب إنجاز الخطة قبل 5 مايو 2021.', 'limit'],
  ['التقى الوزير نظيره السنغالي 5 مايو 2021.', undefined],
])('%s', (text, bound) => {
  expect(datesIn(text)[0]?.bound).toBe(bound);
});

test.each<[string, string, string]>([
  ['AMMAN, Feb 20 (Petra) -- The ministers met today.', '2020-02-21', '2020-02-20'],
  ['AMMAN, Feb 2 (Petra) -- The ministers met today.', '2020-02-21', '2020-02-21'],
  ['The exercise opens on Friday at the base.', '2020-02-19', '2020-02-21'],
  ['The exercise opened on Friday at the base.', '2020-02-19', '2020-02-14'],
  ['تنطلق المناورات الجمعة في القاعدة.', '2020-02-19', '2020-02-21'],
  ['انطلقت المناورات الجمعة في القاعدة.', '2020-02-19', '2020-02-14'],
  ['وصل الوفد يوم غرة أوت الجاري.', '2023-08-03', '2023-08-01'],
])('%s seen from %s', (text, published, value) => {
  expect(datesIn(text, published).map((date) => date.value)).toContain(value);
});
