// Sentences: where a stop ends one and where it belongs to a word.
import fc from 'fast-check';
import { sentencesOf } from '../../../src/core/text/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each case is a text with `|` where sentences part. */
const parts = [
  // plain
  'They met. | They agreed. | They left.',
  'Did they agree? | Yes! | They did.',
  'They met.  | 512 police were trained.',
  'One sentence without a stop',
  // titles, ranks and initials
  'Gen. Saeed Al Qahtani and Lt. Col. Ali met Maj. Gen. Shaya. | He left.',
  'Brig. Gen. Ali, Maj.-Gen. Omar and Lt.Gen. Zaid arrived. | Sen. Smith did not.',
  'Dr. Hisham thanked Mr. Lee, Mrs. Lee, Ms. Roe and Prof. Kim. | All smiled.',
  'Gov. Abbott met Rep. Cuellar in St. Louis. | They spoke.',
  'J. K. Rowling and George W. Bush were there. | So was T. E. Lawrence.',
  'Deputy Defense Min. Dere visited the base. | He spoke.',
  'Gen. (Ret.) Asim spoke. | He left.',
  // states, times, firms, numbers
  'The U.S. Army and the U.K. Home Office met U.N. officials. | They spoke.',
  'He flew to the U.S. | The visit lasts a week.',
  'The U.S. President spoke. | Then he left the U.S.',
  'It began at 10 a.m. | The minister spoke at 5 p.m. local time.',
  'Resolution No. 2254 and Art. 5 apply. | No. | That was all.',
  'On Oct. 15 he came. | In Jan. 2019 he left.',
  'Baykar Inc. signed with Havelsan Ltd. on drones. | Others followed, e.g. Roketsan, i.e. the maker, etc.',
  'It cost $2.4 billion, up 3.5 percent. | Trade grew 1.2.',
  'Version 2.0 was shown. | 3. place went to Oman.',
  // quotes, brackets, ellipsis
  '"We agreed." | He left. | “We signed.” | They left.',
  '"Stop!" he said. | "Why?" she asked.',
  '"We will train more," said Soylu. | "Soon."',
  '(They met on Monday.) | They left.',
  'Well... | They left… | But not at once ... and slowly.',
  // no blank after the stop
  'Visit asia-plus.tj or www.Example.Com today. | Yes.',
  'Prices rose in 2019. | They fell.',
  // Arabic
  'بحث الوزيران التعاون. | ووقعا مذكرة تفاهم. | ثم غادرا',
  'هل اتفقا؟ | نعم! | وقعا أمس؛ | وغادرا اليوم.',
  'قال د. محمد العلي إن التعاون قائم. | وأضاف.',
  'أفادت وكالة أ. ف. ب. بذلك. | وغادرا.',
  'بلغت الكلفة 2.5 مليون. | وارتفعت.',
  'قال: "سنوقع غدا." | وغادر.',
];

test.each(parts.map((part) => [part]))('%s', (part) => {
  const text = part.replace(/\s*\|\s*/g, ' ');
  expect(cut(text)).toEqual(part.split('|').map((piece) => piece.trim()));
});

test.each([
  ['It is effective.Lam said so.', ['It is effective.', 'Lam said so.']],
  ['They left in 2019.The visit', ['They left in 2019.', 'The visit']],
  ['said "yes".Then he left', ['said "yes".', 'Then he left']],
  ['He left."We agreed," he said', ['He left.', '"We agreed," he said']],
  ['التعاون الأمني.وقال الوزير', ['التعاون الأمني.', 'وقال الوزير']],
  ['هل اتفقا؟نعم', ['هل اتفقا؟', 'نعم']],
  ['أ.ف.ب', ['أ.ف.ب']],
  ['د.محمد العلي', ['د.محمد العلي']],
  ['U.S.Army', ['U.S.Army']],
  ['at p.dw.com/p/45hwN now', ['at p.dw.com/p/45hwN now']],
  ['must be reinforced. .', ['must be reinforced.']],
  ['• First point. Second', ['First point.', 'Second']],
  ['- First point', ['First point']],
  ['1. First point', ['First point']],
  ['* عمان - (رويترز):', ['عمان - (رويترز):']],
  ['2022 was good', ['2022 was good']],
  ['...', []],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('offsets are those of the whole text', () => {
  const text = 'Before. They met. They left. After.';
  expect(sentencesOf(text, { start: 8, end: 28 })).toEqual([
    { start: 8, end: 17 },
    { start: 18, end: 28 },
  ]);
});

test('sentences are in order, do not overlap and lose no letter', () => {
  const piece = fc.constantFrom(
    'Gen',
    'U.S',
    'he',
    'The',
    '.',
    '...',
    '!',
    '؟',
    ' ',
    ' ',
    '"',
    '”',
    '(',
    '5',
    'قال',
    'x',
    ')',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
      (text) => {
        let end = 0;
        let kept = '';
        for (const sentence of sentencesOf(text, { start: 0, end: text.length })) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          kept += text.slice(sentence.start, sentence.end);
          end = sentence.end;
        }
        const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
        expect(letters(kept)).toBe(letters(text));
      },
    ),
    { numRuns: 500 },
  );
});
