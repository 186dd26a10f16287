// What a text says about itself; where it has no headline its first words stand for one.
import { describeArticle } from '../../../src/core/import/describe-article';
import { findPublished } from '../../../src/core/extract/dates/published';
import { findSource } from '../../../src/core/extract/source/find-source';

jest.mock('../../../src/core/extract/dates/published', () => ({ findPublished: jest.fn() }));
jest.mock('../../../src/core/extract/source/find-source', () => ({ findSource: jest.fn() }));

const nothing = { value: '', span: null, rule: '', confidence: 'low' } as const;
const published = { value: '2019-03-05', source: 'dateline', span: { start: 0, end: 4 } } as const;

beforeEach(() => {
  jest.mocked(findSource).mockReturnValue({ title: nothing, outlet: nothing });
  jest.mocked(findPublished).mockReturnValue(published);
});

test('headline and outlet are those found, the date follows the given one', () => {
  jest.mocked(findSource).mockReturnValue({
    title: { ...nothing, value: 'Talks in Doha' },
    outlet: { ...nothing, value: 'QNA' },
  });
  const text = 'The ministers of the two countries met in Doha on Tuesday to discuss security.';
  expect(describeArticle(text, '2019-03-06')).toEqual({
    language: 'en',
    title: 'Talks in Doha',
    outlet: 'QNA',
    published,
  });
  expect(findPublished).toHaveBeenLastCalledWith(expect.objectContaining({ text }), '2019-03-06');
});

test('tells Arabic by its text', () => {
  expect(
    describeArticle('التقى وزيرا داخلية البلدين في الدوحة يوم الثلاثاء لبحث التعاون الأمني.', '').language,
  ).toBe('ar');
});

test.each([
  ['a short text is its own title', 'Talks  were\nheld.', 'Talks were held.'],
  ['blanks before it do not count', `${'\n'.repeat(500)}Talks were held.`, 'Talks were held.'],
  ['a long one is cut at a word', 'word '.repeat(40), `${'word '.repeat(17)}word…`],
  ['a long word is cut anywhere', 'x'.repeat(200), `${'x'.repeat(90)}…`],
  ['but not through a character', `x${'😀'.repeat(60)}`, `x${'😀'.repeat(44)}…`],
])('%s', (_, text, title) => expect(describeArticle(text, '').title).toBe(title));
