import { readArticles } from '../../../src/cli/input/read-articles';
import { TemporaryFolder, windows1256 } from '../support/run-program';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

test('takes a text file as one article, with its known date', () => {
  const path = folder.write('a.txt', 'Some text.');
  expect(readArticles([path], new Map([['a', '2019-03-04']]))).toEqual({
    articles: [{ name: path, text: 'Some text.', published_on: '2019-03-04' }],
    unreadable: [],
  });
});

test('takes a CSV file as one article a row, in any encoding, named by file and row', () => {
  const path = folder.write(
    'b.csv',
    windows1256('العنوان,النص,تاريخ النشر\r\n"قطر, تركيا",النص الأول,2019/3/4\r\n'),
  );
  const [article] = readArticles([path], new Map()).articles;
  expect(article).toMatchObject({
    name: `${path}, row 2`,
    title: 'قطر, تركيا',
    text: 'النص الأول',
    published_on: '2019-03-04',
  });
});

test('reads both kinds of files of a folder', () => {
  folder.write('both/a.txt', 'First.');
  folder.write('both/b.CSV', 'text;title\nSecond.;T\n');
  const { articles } = readArticles([`${folder.path}/both`], new Map());
  expect(articles.map(({ text }) => text)).toEqual(['First.', 'Second.']);
});

test.each([
  ['an open quotation mark', 'text,title\n"never closed,x\n', 'csv-broken'],
  ['no column for the text', 'headline,when\nx,y\n', 'csv-no-text'],
  ['two columns for the text', 'text,body\nx,y\n', 'csv-no-text'],
  ['nothing', '', 'text-empty'],
])('refuses a CSV file with %s', (_, content, problem) => {
  const path = folder.write('bad.csv', content);
  expect(readArticles([path], new Map())).toEqual({ articles: [], unreadable: [{ path, problem }] });
});
