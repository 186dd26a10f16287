// What is done to a text before it is stored, and which texts are refused.
import { cleanLine, cleanText, comparableText, MAX_TEXT_LENGTH } from '../../../src/core/import/clean-text';

test.each([
  ['a text as it is', 'Qatar and Türkiye — «تعاون»\n\n  100%.', 'Qatar and Türkiye — «تعاون»\n\n  100%.'],
  ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
  ['old Mac line ends', 'a\rb\r\rc', 'a\nb\n\nc'],
  ['line and page breaks of word processors', 'one\u000btwo\u000cthree', 'one\ntwo\nthree'],
  ['a byte-order mark', '\ufeffa', 'a'],
  ['a mark inside is a character', 'a\ufeffb', 'a\ufeffb'],
  ['NUL and other controls', 'a\u0000b\u0007c\u001b[0m\u007f', 'abc[0m'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['Arabic marks and direction controls stay', 'مُذَكِّرة \u200fقطر\u200e', 'مُذَكِّرة \u200fقطر\u200e'],
  ['pairs of surrogates stay', 'a😀b', 'a😀b'],
  ['a lone high half', 'a\ud83db', 'a\ufffdb'],
  ['a lone low half', 'a\ude00b', 'a\ufffdb'],
  ['halves in a row', 'a\ude00\ude00\ude00b\ud83d\ud83d', 'a\ufffd\ufffd\ufffdb\ufffd\ufffd'],
  ['a half beside a pair', 'a😀\ude00\ud83d😀', 'a😀\ufffd\ufffd😀'],
  ['a half at either end', '\ude00a\ud83d', '\ufffda\ufffd'],
])('%s', (_, raw, text) => expect(cleanText(raw)).toEqual({ text }));

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\u00a0 '],
  ['only punctuation', '... — «» ؟ !'],
  ['only zero-width characters', '\u200b\u200d\ufeff\u200f'],
  ['only marks', '\u064b\u064c'],
  ['only controls', '\u0000\u0001'],
])('%s is no text', (_, raw) => expect(cleanText(raw)).toEqual({ problem: 'text-empty' }));

test('a text decoded with the wrong encoding is refused', () => {
  expect(cleanText('a\ufffd'.repeat(20))).toEqual({ problem: 'text-binary' });
  expect(cleanText('PNG\u0000\u0001\u0002'.repeat(10))).toEqual({ problem: 'text-binary' });
});

test('a few bad characters in a long text are no reason to refuse it', () => {
  expect(cleanText(`${'word '.repeat(1000)}${'\ufffd'.repeat(20)}`)).toHaveProperty('text');
  expect(cleanText('\u0000'.repeat(8) + 'a')).toEqual({ text: 'a' });
});

test('the longest text is taken, a longer one is not', () => {
  expect(cleanText('a'.repeat(MAX_TEXT_LENGTH))).toHaveProperty('text');
  expect(cleanText('a'.repeat(MAX_TEXT_LENGTH + 1))).toEqual({ problem: 'text-too-long' });
});

test.each([
  ['a\nb', 'a b', true],
  ['a  b\n', ' a b', true],
  ['a\u00a0b', 'a b', true],
  ['ab', 'a b', false],
  ['A b', 'a b', false],
])('%j and %j are the same text: %s', (a, b, same) => {
  expect(comparableText(a) === comparableText(b)).toBe(same);
});

test.each([
  ['blanks around and line ends', ' a\r\nb\t c ', 'a b c'],
  ['control characters', 'a\u0000b', 'ab'],
  ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ['more than fits', '1234567890', '12345678'],
  ['a pair where it is cut', '1234567\u{1f600}', '1234567'],
])('a line: %s', (_, raw, line) => expect(cleanLine(raw, 8)).toBe(line));
