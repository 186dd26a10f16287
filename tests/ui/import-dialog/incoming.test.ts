import { incoming, readFile } from '../../../src/ui/import-dialog/incoming';

const file = (bytes: BlobPart) => new File([bytes], 'a.txt');

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
