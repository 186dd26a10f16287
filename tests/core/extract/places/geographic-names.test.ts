import { geographicNames } from '../../../../src/core/extract/places/geographic-names';
import { plainArticle } from './plain-article';
import { inBoundedTime } from '../../../support/bounded-time';

test('names come in order, without overlap, once for each article', () => {
  const article = plainArticle('Doha, the capital of Qatar.\nالعاصمة القطرية الدوحة ووزير الداخلية التركي');
  const names = geographicNames(article);
  expect(names.map(({ country }) => country)).toEqual(['QAT', 'QAT', 'QAT', 'QAT', 'TUR']);
  names.forEach(({ start, end }, index) => {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
  });
  expect(geographicNames(article)).toBe(names);
});

test('headings are read, boilerplate and a byline in brackets are not', () => {
  const article = plainArticle('(MENAFN - Jordan Times) BAGHDAD -- Talks.\n#Turkey\n~Iran: read more');
  expect(geographicNames(article).map(({ country }) => country)).toEqual(['IRQ', 'TUR']);
});

test.each([
  ['one word', 'a'.repeat(200_000)],
  ['digits', '1'.repeat(100_000)],
  ['marks', '\u0301'.repeat(50_000)],
  ['names with a rule', 'Georgia مالي عمان in French, '.repeat(8_000)],
  ['brackets', '('.repeat(200_000)],
])('ends in bounded time: %s', (_, text) => {
  const article = plainArticle(text);
  inBoundedTime(() => {
    geographicNames(article);
  });
});
