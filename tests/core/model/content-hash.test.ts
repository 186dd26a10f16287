// The content hash: the same for the same text, another for any other that articles come in.
import { contentHash } from '../../../src/core/model/content-hash';

test('has sixteen hexadecimal digits, always the same for a text', () => {
  for (const text of ['', 'a', 'قطر', '\u0000', 'x'.repeat(100_000)]) {
    expect(contentHash(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash(text)).toBe(contentHash(text));
  }
  // Stored in workbooks: another value would make every known article a new one.
  expect(contentHash('Accord')).toBe('f24c342d59820b22');
});

test('differs between texts that differ by a letter, its place or its upper byte', () => {
  const texts = ['ab', 'ba', 'a', 'aa', 'aaa', 'ء', '!', 'آ', '"', '\u0621a', 'a\u0621', ''];
  expect(new Set(texts.map(contentHash)).size).toBe(texts.length);
});

test('does not collide among ten thousand similar texts', () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => contentHash(`Article ${index} of the agency`));
  expect(new Set(hashes).size).toBe(10_000);
});
