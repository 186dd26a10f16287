import { articlesOf, guessMapping, isoDay } from '../../../src/core/import/read-csv';

const name = (row: number) => `row ${row}`;

describe('guessMapping', () => {
  test.each([
    [['text'], { text: 0 }],
    [['Title', 'Body', 'URL', 'Date', 'Source'], { title: 0, text: 1, url: 2, published_on: 3, outlet: 4 }],
    [
      ['HEADLINE', 'content', 'Link', 'Published_On', 'outlet'],
      { title: 0, text: 1, url: 2, published_on: 3, outlet: 4 },
    ],
    [['id', ' Full text ', 'publish-date'], { text: 1, published_on: 2 }],
    [
      ['العنوان', 'النص', 'الرابط', 'تاريخ النشر', 'المصدر'],
      { title: 0, text: 1, url: 2, published_on: 3, outlet: 4 },
    ],
    [['عُنوان المقال', 'نصّ الخبر', 'المحتوى'], { title: 0, text: 2 }],
    [['outlet', 'outlet country', 'text'], { outlet: 0, outlet_country: 1, text: 2 }],
  ])('%j', (header, mapping) => {
    expect(guessMapping(header)).toEqual({ mapping, header: true, clear: true });
  });

  test.each([
    ['no known header', ['kol1', 'kol2'], { mapping: {}, header: false, clear: false }],
    ['no text', ['title', 'url'], { mapping: { title: 0, url: 1 }, header: true, clear: false }],
    ['two texts', ['text', 'body'], { mapping: { text: 0 }, header: true, clear: false }],
    ['no header at all', ['Ministers met in Doha on Tuesday.'], { mapping: {}, header: false, clear: false }],
    ['an empty file', [], { mapping: {}, header: false, clear: false }],
    [
      'words that only contain a name',
      ['context', 'subtitle', 'update'],
      { mapping: {}, header: false, clear: false },
    ],
  ])('%s is left to a person', (_, header, guess) => {
    expect(guessMapping(header)).toEqual(guess);
  });
});

describe('articlesOf', () => {
  const rows = [
    ['title', 'text', 'date', 'link', 'country'],
    ['  A\n title ', 'Line one.\nLine two.', '2019-03-04T10:00:00Z', ' https://example.org/a ', 'QAT'],
    ['No text', '', '2019-03-05', '', 'Qatar'],
    ['', '', '', '', ''],
    ['Short row', 'Text'],
  ];
  const mapping = { title: 0, text: 1, published_on: 2, url: 3, outlet_country: 4 };

  test('takes one article a row; text as it is, the rest on one line', () => {
    expect(articlesOf(rows, { mapping, header: true, name })[0]).toEqual({
      name: 'row 2',
      text: 'Line one.\nLine two.',
      title: 'A title',
      outlet: '',
      outlet_country: 'QAT',
      url: 'https://example.org/a',
      published_on: '2019-03-04',
    });
  });

  test('keeps rows without text, so that they are reported; drops empty ones', () => {
    const found = articlesOf(rows, { mapping, header: true, name });
    expect(found.map((article) => [article.name, article.text])).toEqual([
      ['row 2', 'Line one.\nLine two.'],
      ['row 3', ''],
      ['row 5', 'Text'],
    ]);
    expect(found[1]?.outlet_country).toBe('');
  });

  test('without headers the first row is an article', () => {
    expect(articlesOf([['A text']], { mapping: { text: 0 }, header: false, name })).toMatchObject([
      { name: 'row 1', text: 'A text' },
    ]);
  });
});

test.each([
  ['2019-03-04', '2019-03-04'],
  ['2019/3/4', '2019-03-04'],
  ['2019.03.04', '2019-03-04'],
  ['2019-03-04 10:00', '2019-03-04'],
  ['٢٠١٩-٠٣-٠٤', '2019-03-04'],
  ['۲۰۱۹/۳/۴', '2019-03-04'],
  ['04/03/2019', '04/03/2019'],
  ['2019-03-045', '2019-03-045'],
  ['March 2019', 'March 2019'],
  ['', ''],
])('isoDay(%j) is %j', (date, expected) => {
  expect(isoDay(date)).toBe(expected);
});
