// Bytes of files become text: encodings are recognised with and without a mark, and what is no text is refused.
import { decodeBytes, type Decoder } from '../../../src/core/import/decode-bytes';

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

const english = 'Qatar and Turkey signed a security agreement on Tuesday.\nIt covers 3 fields.';
const arabic = 'وقعت قطر وتركيا اتفاقية أمنية يوم الثلاثاء، وتشمل ثلاثة مجالات.';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const unit = text.charCodeAt(at);
      return order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
const join = (...parts: ArrayLike<number>[]) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

/** Bytes of Windows-1256, from its table (Microsoft code page 1256). */
const WINDOWS_1256: Record<string, number> = {
  '،': 0xa1,
  ء: 0xc1,
  أ: 0xc3,
  ؤ: 0xc4,
  إ: 0xc5,
  ئ: 0xc6,
  ا: 0xc7,
  ب: 0xc8,
  ة: 0xc9,
  ت: 0xca,
  ث: 0xcb,
  ج: 0xcc,
  ح: 0xcd,
  خ: 0xce,
  د: 0xcf,
  ذ: 0xd0,
  ر: 0xd1,
  ز: 0xd2,
  س: 0xd3,
  ش: 0xd4,
  ص: 0xd5,
  ض: 0xd6,
  ط: 0xd8,
  ظ: 0xd9,
  ع: 0xda,
  غ: 0xdb,
  ف: 0xdd,
  ق: 0xde,
  ك: 0xdf,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  ه: 0xe5,
  و: 0xe6,
  ى: 0xec,
  ي: 0xed,
};
const windows1256 = (text: string) =>
  Uint8Array.from([...text].map((letter) => WINDOWS_1256[letter] ?? letter.charCodeAt(0)));

test.each([
  ['UTF-8', utf8(english), 'utf-8', english],
  ['UTF-8, Arabic', utf8(arabic), 'utf-8', arabic],
  ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(arabic)), 'utf-8', arabic],
  ['UTF-16LE with a mark', join([0xff, 0xfe], utf16(english, 'le')), 'utf-16le', english],
  ['UTF-16BE with a mark', join([0xfe, 0xff], utf16(arabic, 'be')), 'utf-16be', arabic],
  ['UTF-16LE without a mark', utf16(english, 'le'), 'utf-16le', english],
  ['UTF-16BE without a mark', utf16(english, 'be'), 'utf-16be', english],
  ['Arabic in UTF-16LE without a mark', utf16(arabic, 'le'), 'utf-16le', arabic],
  ['Arabic in UTF-16BE without a mark', utf16(arabic, 'be'), 'utf-16be', arabic],
  ['one Arabic word in UTF-16LE', utf16('قطر', 'le'), 'utf-16le', 'قطر'],
  ['Windows-1256', windows1256(arabic), 'windows-1256', arabic],
  [
    'Windows-1252',
    join(utf8('The '), [0xab], utf8('caf'), [0xe9, 0xbb], utf8(' talks')),
    'windows-1252',
    'The «café» talks',
  ],
  ['one letter', utf8('a'), 'utf-8', 'a'],
])('%s', (_, bytes, encoding, text) => expect(decodeBytes(bytes, decode)).toEqual({ encoding, text }));

test('nothing is empty', () => {
  expect(decodeBytes(new Uint8Array(0), decode)).toEqual({ problem: 'text-empty' });
});

const png = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
];

test.each([
  ['a picture', Uint8Array.from(png)],
  ['a text with one NUL', utf8('abc\u0000def')],
  ['half a unit of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41])],
  ['a lone zero', Uint8Array.from([0])],
  ['zeros', new Uint8Array(64)],
  ['noise', Uint8Array.from({ length: 512 }, (__, at) => 1 + ((at * 151 + 7) % 255))],
])('%s is binary', (_, bytes) => expect(decodeBytes(bytes, decode)).toEqual({ problem: 'text-binary' }));

test('a decoder that fails makes a problem, no error', () => {
  const failing: Decoder = () => {
    throw new Error('no such encoding');
  };
  expect(decodeBytes(utf8(english), failing)).toEqual({ problem: 'text-binary' });
});
