/** Words of which no Arabic name consists, and words that look so and are names. */
import { isAddress, isStop } from '../../../../../src/core/extract/officials/ar/no-name-words';
import { wordsOfArticle } from '../../../../../src/core/extract/officials/words';
import { readArticleText } from '../../../../../src/core/text/read-article-text';

const stops = (text: string): string[] =>
  wordsOfArticle(readArticleText(text), [])
    .filter(isStop)
    .map(({ fold }) => fold);

test.each([
  ['words of news', 'خالد قال إن محمد', ['قال', 'ان']],
  ['a form of address behind a preposition', 'محمد بسمو', ['بسمو']],
  ['a noun behind two letters', 'سالم وبحضور', ['وبحضور']],
  ['a verb by its shape', 'سالم يستقبلون', ['يستقبلون']],
  ['a title', 'سالم وزير', ['وزير']],
  ['no part of a name', 'خالد بن محمد العطية', []],
])('%s: %s', (_, text, expected) => {
  expect(stops(text)).toEqual(expected);
});

test.each([
  ['بسمو', true],
  ['لمعالي', true],
  ['سمو', false],
  ['محمد', false],
])('%s is a form of address behind a preposition: %s', (fold, expected) => {
  expect(isAddress(fold)).toBe(expected);
});
