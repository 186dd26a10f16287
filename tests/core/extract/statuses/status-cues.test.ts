import { statusCues, within } from '../../../../src/core/extract/statuses/status-cues';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const cues = (text: string): string[] =>
  statusCues(readArticleText(text)).map(
    ({ status, form, negated }) => `${status} ${form}${negated ? ' not' : ''}`,
  );

test.each([
  ['They signed it.', ['signed finite']],
  ['They never signed it.', ['signed finite not']],
  ['They will then sign it.', ['planned finite', 'signed future']],
  ['The agreement signed there helps.', ['signed attribute']],
  ['Both sides discuss it.', ['discussed finite']],
  ['A bid to discuss it.', ['discussed dependent']],
  ['They are discussing it.', ['discussed finite']],
  ['وقعا عليه.', ['signed finite']],
  ['وسيوقعان عليه.', ['signed future']],
  ['لم يوقعا عليه.', ['signed finite not']],
  ['من أجل توقيع ذلك.', ['signed future']],
  ['السلم خير.', []],
])('%s', (text, expected) => {
  expect(cues(text)).toEqual(expected);
});

test('within takes what lies wholly between two offsets', () => {
  const items = [0, 5, 10, 15].map((start) => ({ start, end: start + 4 }));
  expect(within(items, 5, 14).map(({ start }) => start)).toEqual([5, 10]);
  expect(within(items, 6, 13)).toEqual([]);
  expect(within([], 0, 9)).toEqual([]);
});
