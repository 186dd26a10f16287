/** Group facts, arms, mechanisms of a draft: the small parts that larger ones are made of. */
import { isArms } from '../../../../src/core/extract/events/arms';
import { datesDiffer } from '../../../../src/core/extract/events/group-facts';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { mainOf } from './events-of';

test.each<[string[], string[], boolean]>([
  [['2019'], ['2019-03-04'], false],
  [['2019-03-04'], ['2019'], false],
  [['2019-03-04'], ['2018'], true],
  [[], ['2018'], false],
  [['2018'], [], false],
])('dates %j and %j differ: %s', (one, two, differ) => {
  expect(datesDiffer(one, two)).toBe(differ);
});

test.each<[string, boolean]>([
  ['fighter jets', true],
  ['boat engines', false],
  ['مدرعات', true],
  ['سيارات', false],
])('arms: %s %s', (words, arms) => {
  expect(isArms(readArticleText(words), { start: 0, end: words.length })).toBe(arms);
});

test.each<[string, string[]]>([
  ['The Ghana-Togo joint security committee held a meeting in Accra on border security.', ['committee']],
  [
    'The defence ministers of Ghana and Togo spoke by phone; in the talks they discussed military cooperation.',
    ['phone_call'],
  ],
  [
    'Visiting Lome, the Ghanaian defence minister met his Togolese counterpart and they discussed military cooperation.',
    ['meeting', 'visit'],
  ],
])('a narrower contact makes the meeting superfluous: %s', (text, mechanisms) => {
  expect(
    mainOf(text)
      ?.mechanisms.map(({ value }) => value)
      .sort(),
  ).toEqual(mechanisms);
});
