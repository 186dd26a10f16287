// Paragraphs: line breaks end them, except where a line was wrapped by hand.
import { bulletLength, paragraphsOf } from '../../../src/core/text/paragraphs';

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one\ntwo\n\nthree', ['one', 'two', 'three']],
  ['  one  \r\n\t\r\n two ', ['one', 'two']],
  ['', []],
  ['\n \n', []],
  [
    'The interior ministers of the two countries met in Doha on Tuesday\nand agreed to cooperate.\nThey left.',
    [
      'The interior ministers of the two countries met in Doha on Tuesday\nand agreed to cooperate.',
      'They left.',
    ],
  ],
  [
    'The interior ministers of the two countries met in the capital of\nQatar and agreed.',
    ['The interior ministers of the two countries met in the capital of\nQatar and agreed.'],
  ],
  ['Deputy Defense Min.\n\nvisits military base', ['Deputy Defense Min.', 'visits military base']],
  ['Short heading\nlower case line', ['Short heading', 'lower case line']],
  [
    'Qatar and Turkey sign a protocol on the training of police forces\nThe two countries agreed on Tuesday.',
    [
      'Qatar and Turkey sign a protocol on the training of police forces',
      'The two countries agreed on Tuesday.',
    ],
  ],
  [
    'The delegation that arrived on Monday visited the following bases\n- al-Udeid\n- Tariq bin Ziyad',
    ['The delegation that arrived on Monday visited the following bases', '- al-Udeid', '- Tariq bin Ziyad'],
  ],
  [
    'بحث وزير الداخلية القطري مع نظيره التركي في الدوحة سبل التعاون،\nوالقضايا المشتركة.',
    ['بحث وزير الداخلية القطري مع نظيره التركي في الدوحة سبل التعاون،\nوالقضايا المشتركة.'],
  ],
  [
    'بحث وزير الداخلية القطري التعاون مع نظيره التركي في الدوحة.\nوأكد الجانبان',
    ['بحث وزير الداخلية القطري التعاون مع نظيره التركي في الدوحة.', 'وأكد الجانبان'],
  ],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('in a wrapped block a line may break before a name', () => {
  const block =
    'The interior minister of Turkey met on Tuesday with the Minister\n' +
    'Abdullah bin Nasser in the capital, where they talked about the\n' +
    'security of the tournament and the training of police officers by\n' +
    'instructors from Ankara.';
  expect(cut(`${block}\n\nNext.`)).toEqual([block, 'Next.']);
});

test('a list of headlines is no wrapped block', () => {
  const list = [
    'Saudi Arabia and Iraq underline need to keep to production cuts',
    'WFP thanks KSrelief for funding food aid to Syrian refugees',
    'Study: Industrial SMEs must become more competitive worldwide',
  ];
  expect(cut(list.join('\n'))).toEqual(list);
});

test('a paragraph knows whether it stands alone', () => {
  expect(paragraphsOf('a\n\nb\nc\n\nd').map(({ alone }) => alone)).toEqual([true, false, false, true]);
});

test.each([
  ['• x', 2],
  ['- x', 2],
  ['-x', 0],
  ['1. x', 3],
  ['12) x', 4],
  ['2022 x', 0],
  ['1.5 x', 0],
  ['x', 0],
])('bullet of %j is %i long', (line, length) => {
  expect(bulletLength(line)).toBe(length);
});
