/** Every number in braces is found, and no other one. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { MARKED_SENTENCES } from './marked-sentences';

/** The sentence with braces around the first number of every figure that is found. */
function marked(sentence: string): string {
  const parts = sentence.split(/[{}]/);
  const text = parts.join('');
  const figures = findFigures(readArticleText(text));
  let at = 0;
  const spans = parts.map((part, index) => {
    const start = at;
    at += part.length;
    return { start, end: at, figure: index % 2 === 1 };
  });
  const hit = (span: (typeof spans)[number]): boolean =>
    figures.some(({ span: found }) => found.start < span.end && span.start < found.end);
  const stray = figures.filter(
    ({ span }) => !spans.some(({ start, end, figure }) => figure && span.start < end && start < span.end),
  );
  const kept = parts.map((part, index) =>
    index % 2 === 1 && hit(spans[index] as (typeof spans)[number]) ? `{${part}}` : part,
  );
  return kept.join('') + stray.map(({ value }) => ` not: ${value}`).join('');
}

test.each(MARKED_SENTENCES.map((sentence) => [sentence]))('%s', (sentence) => {
  expect(marked(sentence)).toBe(sentence);
});
