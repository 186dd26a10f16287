import { incoming, readFile, slices } from '../../../src/ui/import-dialog/incoming';

const texts = (...lengths: number[]) =>
  lengths.map((length, i) => ({ name: `${i}`, text: 'x'.repeat(length) }));
const file = (bytes: BlobPart) => new File([bytes], 'a.txt');

describe('slices', () => {
  test.each([
    ['nothing', [], []],
    ['few texts in one call', [10, 20], [2]],
    ['25 texts a call', Array<number>(60).fill(10), [25, 25, 10]],
    ['400,000 characters a call', [300_000, 100_000, 1], [2, 1]],
    ['a longer text alone', [10, 900_000, 10], [1, 1, 1]],
  ])('%s', (_, lengths, expected) => {
    const cut = slices(texts(...lengths));
    expect(cut.map(({ length }) => length)).toEqual(expected);
    expect(cut.flat()).toEqual(texts(...lengths));
  });
});

test('what is no text is not sent', () => {
  const { source, refused } = incoming({ name: 'long', text: 'x'.repeat(1_000_001) });
  expect([source.text, refused]).toEqual(['', 'text-too-long']);
  expect(incoming({ name: 'ok', text: 'x' })).toEqual({ source: { name: 'ok', text: 'x' } });
});

describe('readFile', () => {
  test.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0xd9, 0x86, 0xd8, 0xb5]), 'نص'],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x46, 0x06, 0x35, 0x06]), 'نص'],
    ['Windows-1256', new Uint8Array([0xe4, 0xd5]), 'نص'],
  ])('%s', async (_, bytes, text) => {
    expect(await readFile(file(bytes))).toEqual({ text });
  });

  test('bytes that are no text', async () => {
    expect(await readFile(file(new Uint8Array([0, 1, 2, 3])))).toEqual({ problem: 'text-binary' });
  });
});
