/**
 * Makes screenshots small: a PNG of the browser (8 bits a channel) becomes one with a palette of 256 colours, which
 * is all that a page of text and plain areas needs. The same picture always gives the same bytes.
 */
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Colour types of the PNG specification (https://www.w3.org/TR/png-3/), and their bytes a pixel. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const WITH_PALETTE = 3;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row after row. */
  readonly pixels: Uint32Array;
}

/** The most frequent colours stay; any other becomes the nearest of these. */
export function toPalettePng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, index) => {
    // Each row begins with the number of its filter: none, which suits palettes best.
    rows[index + Math.floor(index / width) + 1] = places.get(pixel) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, WITH_PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Throws where the file is no PNG of the kind that browsers write. Transparency is left out. */
export function readPng(png: Buffer): Picture {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Not a PNG.');
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(body);
    if (kind !== 'IHDR') continue;
    [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    channels = body[8] === 8 && body[12] === 0 ? (CHANNELS[body[9] ?? -1] ?? 0) : 0;
  }
  if (channels === 0) throw new Error('Not a PNG with 8 bits a channel, in true colour.');
  const data = withoutFilters(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = data.readUIntBE(index * channels, 3);
  return { width, height, pixels };
}

/** Each row says in its first byte from which neighbours its bytes are told. `step`: bytes a pixel. */
function withoutFilters(filtered: Buffer, width: number, step: number): Buffer {
  const rows = filtered.length / (width + 1);
  const plain = Buffer.alloc(width * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = filtered[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < step ? 0 : (plain[at - step] ?? 0);
      const above = row === 0 ? 0 : (plain[at - width] ?? 0);
      const corner = row === 0 || column < step ? 0 : (plain[at - width - step] ?? 0);
      const told = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      plain[at] = (filtered[at + row + 1] ?? 0) + told;
    }
  }
  return plain;
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(
    Math.abs,
  );
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function nearest(colour: number, palette: readonly number[]): number {
  const own = channelsOf(colour);
  let best = 0;
  let distance = Infinity;
  for (const [index, other] of palette.entries()) {
    if (other === colour) return index;
    const away = channelsOf(other).reduce((sum, value, i) => sum + (value - (own[i] ?? 0)) ** 2, 0);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** CRC-32, as the PNG specification gives it: node:zlib has it only from Node 22 on. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
