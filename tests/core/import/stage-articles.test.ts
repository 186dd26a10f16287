// Staging: which texts are new, known, later versions or unusable, and what rows are made of them.
import {
  joinTexts,
  stageArticles,
  textParts,
  type KnownArticle,
  type SourceArticle,
} from '../../../src/core/import/stage-articles';
import { comparableText } from '../../../src/core/import/clean-text';
import { contentHash } from '../../../src/core/model/content-hash';
import { readRow, writeRow } from '../../../src/core/model/tab';
import { articles } from '../../../src/core/model/tabs';
import { TEXT_PART_LENGTH } from '../../../src/core/model/tabs/texts';

jest.mock('../../../src/core/import/describe-article', () => ({
  describeArticle: (text: string, given: string) => ({
    language: 'en',
    title: `Title of ${text.slice(0, 5)}`,
    outlet: 'Found outlet',
    published: given
      ? { value: given, source: 'given', span: null }
      : { value: '2018-01-02', source: 'dateline', span: { start: 0, end: 1 } },
  }),
}));

const context = (known: readonly KnownArticle[] = []) => ({
  known,
  now: '2020-01-01T00:00:00Z',
  coder: 'Amal',
});
const source = (text: string, more: Partial<SourceArticle> = {}): SourceArticle => ({
  name: 'a.txt',
  text,
  ...more,
});
const known = (text: string, more: Partial<KnownArticle> = {}): KnownArticle => ({
  article_id: 'art_known0000001',
  text_hash: contentHash(comparableText(text)),
  url: '',
  hasText: true,
  ...more,
});
const results = (staged: ReturnType<typeof stageArticles>) => staged.outcomes.map(({ result }) => result);

test('a new text becomes an article with its text', () => {
  const staged = stageArticles([source('Alpha text.\r\nMore.')], context());
  const [row] = staged.articles;
  expect(row).toMatchObject({
    title: 'Title of Alpha',
    outlet: 'Found outlet',
    language: 'en',
    published_on: '2018-01-02',
    published_source: 'dateline',
    status: 'unread',
    imported_at: '2020-01-01T00:00:00Z',
    imported_by: 'Amal',
    supersedes: '',
    proposed_with: '',
  });
  expect(row && readRow(articles, writeRow(articles, row))).toEqual(row);
  expect(staged.texts).toEqual([{ article_id: row?.article_id, part: 1, text: 'Alpha text.\nMore.' }]);
  expect(staged.outcomes).toEqual([{ name: 'a.txt', result: 'imported', article_id: row?.article_id }]);
});

test('what the source says goes before what the text says', () => {
  const given = {
    title: ' Given title ',
    outlet: 'QNA',
    outlet_country: ' QAT',
    url: ' https://example.org/1 ',
    published_on: ' 2019-03-05 ',
  };
  expect(stageArticles([source('Alpha.', given)], context()).articles[0]).toMatchObject({
    title: 'Given title',
    outlet: 'QNA',
    outlet_country: 'QAT',
    url: 'https://example.org/1',
    published_on: '2019-03-05',
    published_source: 'given',
  });
});

test.each([
  ['the same text', 'Alpha text.\nMore.'],
  ['with other line ends', 'Alpha text.\r\nMore.\r\n'],
  ['with other blanks', '  Alpha  text. More.'],
  ['with a byte-order mark', '\ufeffAlpha text.\nMore.'],
])('twice in a batch, %s is one article', (_, again) => {
  const staged = stageArticles([source('Alpha text.\nMore.'), source(again, { name: 'b.txt' })], context());
  expect(results(staged)).toEqual(['imported', 'already-there']);
  expect(staged.outcomes[1]?.article_id).toBe(staged.articles[0]?.article_id);
  expect(staged.articles).toHaveLength(1);
  expect(staged.texts).toHaveLength(1);
});

test('a known text is not imported again', () => {
  const staged = stageArticles([source('Alpha.')], context([known('Alpha.')]));
  expect(staged).toEqual({
    articles: [],
    texts: [],
    outcomes: [{ name: 'a.txt', result: 'already-there', article_id: 'art_known0000001' }],
  });
});

test('a known text that somebody deleted is restored, once', () => {
  const staged = stageArticles(
    [source('Alpha.'), source('Alpha.')],
    context([known('Alpha.', { hasText: false })]),
  );
  expect(results(staged)).toEqual(['text-restored', 'already-there']);
  expect(staged.articles).toEqual([]);
  expect(staged.texts).toEqual([{ article_id: 'art_known0000001', part: 1, text: 'Alpha.' }]);
});

test('another text at the same address is a new version of the one before', () => {
  const url = 'https://example.org/1';
  const staged = stageArticles(
    [source('Beta.', { url }), source('Gamma.', { url })],
    context([known('Alpha.', { url })]),
  );
  expect(results(staged)).toEqual(['new-version', 'new-version']);
  expect(staged.articles.map(({ supersedes }) => supersedes)).toEqual([
    'art_known0000001',
    staged.articles[0]?.article_id,
  ]);
});

test('texts without an address are no versions of one another', () => {
  const staged = stageArticles([source('Beta.'), source('Gamma.', { url: ' ' })], context([known('Alpha.')]));
  expect(results(staged)).toEqual(['imported', 'imported']);
  expect(staged.articles.map(({ supersedes }) => supersedes)).toEqual(['', '']);
});

test.each(['2019', '2019-03', '2019-02-29', '05/03/2019', 'Tuesday', '2019-03-05T00:00:00Z'])(
  'the publication date %j is refused',
  (published_on) => {
    const staged = stageArticles([source('Alpha.', { published_on })], context());
    expect(staged).toEqual({
      articles: [],
      texts: [],
      outcomes: [{ name: 'a.txt', result: 'date-form', article_id: '' }],
    });
  },
);

test('one bad text does not stop the others, and outcomes keep the order', () => {
  const texts = ['', 'Alpha.', '\ufffd'.repeat(50), 'x'.repeat(1_000_001), '...', 'Beta.'];
  const staged = stageArticles(
    texts.map((text, index) => source(text, { name: `${index}` })),
    context(),
  );
  expect(staged.outcomes.map(({ name, result }) => [name, result])).toEqual([
    ['0', 'text-empty'],
    ['1', 'imported'],
    ['2', 'text-binary'],
    ['3', 'text-too-long'],
    ['4', 'text-empty'],
    ['5', 'imported'],
  ]);
  expect(new Set(staged.articles.map(({ article_id }) => article_id)).size).toBe(2);
});

describe('parts of a text', () => {
  const long = 'قطر and Türkiye 😀\n'.repeat(10_000).slice(0, 200_000);
  const shifted = `x${'😀'.repeat(100_000)}`;

  test.each([
    ['an article of 200,000 characters', long],
    ['pairs at every cut', shifted],
    ['pairs at every other cut', shifted.slice(1)],
    ['exactly one part', 'a'.repeat(TEXT_PART_LENGTH)],
    ['one character more', 'a'.repeat(TEXT_PART_LENGTH + 1)],
    ['one character', 'a'],
  ])('%s is cut into cells and joined again exactly', (_, text) => {
    const parts = textParts('art_1', text);
    expect(parts.map(({ part }) => part)).toEqual(parts.map((__, index) => index + 1));
    expect(parts).toHaveLength(Math.ceil(text.length / TEXT_PART_LENGTH));
    for (const { text: part } of parts) {
      expect(part.length).toBeLessThanOrEqual(TEXT_PART_LENGTH);
      expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part)).toBe(false);
    }
    expect(joinTexts([...parts].reverse()).get('art_1') === text).toBe(true);
  });

  test('are joined per article, by their numbers and not their places', () => {
    const rows = [
      { article_id: 'art_2', part: 1, text: 'other' },
      { article_id: 'art_1', part: 10, text: 'c' },
      { article_id: 'art_1', part: 2, text: 'b' },
      { article_id: 'art_1', part: 1, text: 'a' },
    ];
    expect([...joinTexts(rows)].sort()).toEqual([
      ['art_1', 'abc'],
      ['art_2', 'other'],
    ]);
    expect(joinTexts([]).size).toBe(0);
  });
});
