// The whole reading: sentences with kinds and clauses, and what it costs on hostile texts.
import fc from 'fast-check';
import { readArticleText } from '../../../src/core/text/read-article-text';

test('a page is read as what it is', () => {
  const text = [
    'Qatar and Turkey sign protocol on police training',
    '',
    '18 May 2021',
    '',
    'The two ministers met in Doha, the U.S. Embassy said. "We signed," said Gen. Akar. (Photo: QNA) They left.',
    'Source: QNA',
  ].join('\n');
  const article = readArticleText(text);
  expect(article.language).toBe('en');
  expect(
    article.sentences.map(({ kind, paragraph, start, end }) => [kind, paragraph, text.slice(start, end)]),
  ).toEqual([
    ['heading', 0, 'Qatar and Turkey sign protocol on police training'],
    ['boilerplate', 1, '18 May 2021'],
    ['prose', 2, 'The two ministers met in Doha, the U.S. Embassy said.'],
    ['prose', 2, '"We signed," said Gen. Akar.'],
    ['boilerplate', 2, '(Photo: QNA)'],
    ['prose', 2, 'They left.'],
    ['boilerplate', 3, 'Source: QNA'],
  ]);
});

test('a caption before the lead of one paragraph ends at its credit', () => {
  const text =
    'General To Lam meets his guest in Hanoi (Photo: VNA) Hanoi (VNA) – The two ministers met on Monday.';
  expect(
    readArticleText(text).sentences.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  ).toEqual([
    ['boilerplate', 'General To Lam meets his guest in Hanoi (Photo: VNA)'],
    ['prose', 'Hanoi (VNA) – The two ministers met on Monday.'],
  ]);
});

test('an Arabic page is read too', () => {
  const text =
    'ترك برس\n\nعقدت اللجنة اجتماعها في أنقرة. وأكد الجانبان ذلك\n\nهل أعجبك الموضوع؟ شاركه مع أصدقائك!';
  const { language, sentences } = readArticleText(text);
  expect(language).toBe('ar');
  expect(sentences.map(({ kind }) => kind)).toEqual([
    'heading',
    'prose',
    'prose',
    'boilerplate',
    'boilerplate',
  ]);
});

test('offsets of sentences and clauses are in order and within the text', () => {
  const piece = fc.constantFrom(
    'Gen',
    'U.S',
    'he ',
    'The ',
    '. ',
    '...',
    '!',
    '؟',
    '\n',
    '\n\n',
    '"',
    '(Photo: X)',
    '5',
    'قال ',
    'ال',
    '، و',
    ', and ',
    '; ',
    'Read more:\n',
    'ـ',
    '\u0301',
    '😀',
    ' '.repeat(60),
    'x'.repeat(90),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
      (text) => {
        let last = 0;
        readArticleText(text).sentences.forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          let end = sentence.start;
          for (const clause of sentence.clauses) {
            expect(clause.start).toBeGreaterThanOrEqual(end);
            expect(clause.end).toBeGreaterThan(clause.start);
            end = clause.end;
          }
          expect(end).toBe(sentence.end);
          last = sentence.end;
        });
      },
    ),
    { numRuns: 300 },
  );
});

/** How many units of a text are looked at while it is read: counted, since time depends on the machine. */
function unitsRead(text: string): number {
  const original = String.prototype.charCodeAt;
  const originalCharAt = String.prototype.charAt;
  let count = 0;
  const spies = [
    jest.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
      count += 1;
      return original.call(this, at);
    }),
    jest.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, at: number) {
      count += 1;
      return originalCharAt.call(this, at);
    }),
  ];
  try {
    readArticleText(text);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

describe('work grows with the length of the text', () => {
  test.each([
    ['one word', 'a'],
    ['digits', '7'],
    ['marks', '\u0301'],
    ['blanks', ' '],
    ['stops', '.'],
    ['stops and blanks', '. '],
    ['abbreviations', 'U.S. '],
    ['initials', 'A.'],
    ['brackets', '('],
    ['credits that never close', '(Photo: x '],
    ['closing quotes', '."'],
    ['commas', ', '],
    ['clauses', 'a, and b; '],
    ['Arabic wa', 'و '],
    ['short lines', 'a\n'],
    ['bullets', '- a\n'],
    ['open lines', `${'word '.repeat(9)}of\n\n`],
    ['addresses', 'a@b.c\n'],
    ['related titles', 'Read more:\n'],
    ['short sentences', 'He left. '],
  ])('%s', (_name, piece) => {
    const some = unitsRead(piece.repeat(Math.ceil(2000 / piece.length)));
    const more = unitsRead(piece.repeat(Math.ceil(8000 / piece.length)));
    expect(more).toBeLessThan(some * 5 + 20_000);
  });
});

test.each([
  ['a megabyte in one line', 'The two ministers met in Doha and agreed, '.repeat(25_000)],
  ['a megabyte of one word', 'a'.repeat(1_000_000)],
  ['50,000 combining marks', `a${'\u0301'.repeat(50_000)}`],
  ['100,000 digits', '7'.repeat(100_000)],
  [
    '100,000 digits in lines that are nearly dates',
    '1234567890123456789012345678901234567890x\n'.repeat(2500),
  ],
  ['lines that are nearly addresses', `${'@.'.repeat(100)} x\n`.repeat(2000)],
  ['lines that are nearly credits', `${'photo by '.repeat(20)}.x\n`.repeat(2000)],
])('%s is read to its end', (_name, text) => {
  expect(readArticleText(text).text).toBe(text);
});

test('empty and blank texts have no sentences', () => {
  expect(readArticleText('').sentences).toEqual([]);
  expect(readArticleText(' \n\t\n').sentences).toEqual([]);
  expect(readArticleText('').language).toBe('und');
});
