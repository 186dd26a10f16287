// Small pictures: what is read from the browser's PNG is what stands in the one with a palette.
import { deflateSync } from 'node:zlib';
import { readPng, toPalettePng } from './palette-png';

/** A PNG in true colour as a browser may write it: each row under a filter of its own. */
function trueColour(width: number, rows: readonly (readonly number[])[], filters: readonly number[]): Buffer {
  const bytes = rows.map((row) => row.flatMap((pixel) => [pixel >> 16, (pixel >> 8) & 255, pixel & 255]));
  const data = bytes.flatMap((row, y) => [
    filters[y] ?? 0,
    ...row.map((value, x) => {
      const left = row[x - 3] ?? 0;
      const above = bytes[y - 1]?.[x] ?? 0;
      const corner = (x < 3 ? 0 : bytes[y - 1]?.[x - 3]) ?? 0;
      const told = left + above - corner;
      const [near = 0] = [left, above, corner].sort((a, b) => Math.abs(told - a) - Math.abs(told - b));
      return (value - ([0, left, above, Math.floor((left + above) / 2), near][filters[y] ?? 0] ?? 0)) & 255;
    }),
  ]);
  const part = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(kind), body, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    ...[signature, part('IHDR', header), part('IDAT', deflateSync(Buffer.from(data)))],
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a picture with a palette, read without the code that wrote it. */
function coloursOf(png: Buffer): { palette: number[]; text: string } {
  const text = png.toString('latin1');
  const at = text.indexOf('PLTE');
  const length = png.readUInt32BE(at - 4);
  const palette = Array.from({ length: length / 3 }, (_, index) => png.readUIntBE(at + 4 + index * 3, 3));
  return { palette, text };
}

const ROWS = [
  [0xffffff, 0xfefefe, 0x102030, 0xffffff],
  [0xffffff, 0x1a73e8, 0x102030, 0x000000],
  [0x00ff00, 0x1a73e8, 0xffffff, 0xffffff],
  [0x010203, 0x040506, 0x070809, 0x0a0b0c],
  [0xffffff, 0x000000, 0xffffff, 0x000000],
];

test.each([
  ['none', [0, 0, 0, 0, 0]],
  ['all of them', [0, 1, 2, 3, 4]],
  ['the last first', [4, 3, 2, 1, 0]],
])('every filter is read: %s', (_, filters) => {
  const { width, height, pixels } = readPng(trueColour(4, ROWS, filters));
  expect([width, height]).toEqual([4, 5]);
  expect([...pixels]).toEqual(ROWS.flat());
});

test('few colours stay as they are, the most frequent first, and again the same bytes', () => {
  const png = trueColour(4, ROWS, [0, 1, 2, 3, 4]);
  const small = toPalettePng(png);
  const { palette, text } = coloursOf(small);
  expect(palette[0]).toBe(0xffffff);
  expect(new Set(palette)).toEqual(new Set(ROWS.flat()));
  expect(text.slice(12, 16)).toBe('IHDR');
  expect([small.readUInt32BE(16), small.readUInt32BE(20), small[24], small[25]]).toEqual([4, 5, 8, 3]);
  expect(toPalettePng(png).equals(small)).toBe(true);
});

test('of more than 256 colours the frequent ones stay', () => {
  const many = Array.from({ length: 30 }, (_, y) =>
    Array.from({ length: 20 }, (_, x) => (y < 10 ? 0xff0000 : y * 20 + x)),
  );
  const { palette } = coloursOf(toPalettePng(trueColour(20, many, [])));
  expect(palette).toHaveLength(256);
  expect(palette[0]).toBe(0xff0000);
});

test('each part carries the checksum that the specification asks for', () => {
  // The last part of every PNG is known byte for byte.
  expect(
    toPalettePng(trueColour(4, ROWS, []))
      .subarray(-12)
      .toString('hex'),
  ).toBe('0000000049454e44ae426082');
});

test.each([
  ['no PNG', Buffer.from('GIF89a, and so on')],
  ['a PNG with a palette', toPalettePng(trueColour(4, ROWS, []))],
])('%s is refused', (_, file) => expect(() => readPng(file)).toThrow(/^Not a PNG/));
