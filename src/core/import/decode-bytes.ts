/**
 * From the bytes of a file to text: recognises byte-order marks, UTF-8, UTF-16 without a mark and
 * Windows-1256 (the usual legacy encoding of Arabic text). The decoder itself is the platform's.
 */
import type { TextProblem } from './clean-text';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

/** Decodes bytes; throws on bytes that the encoding does not have (`fatal`). */
export type Decoder = (bytes: Uint8Array, encoding: Encoding) => string;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export function decodeBytes(bytes: Uint8Array, decode: Decoder): Decoded | { problem: TextProblem } {
  if (bytes.length === 0) return { problem: 'text-empty' };
  const encoding = encodingOf(bytes, decode);
  if (encoding === null) return { problem: 'text-binary' };
  try {
    return { text: decode(bytes, encoding).replace(/^\ufeff/, ''), encoding };
  } catch {
    return { problem: 'text-binary' };
  }
}

function encodingOf(bytes: Uint8Array, decode: Decoder): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const even = highBytes(sample, 0);
  const odd = highBytes(sample, 1);
  if (odd > HIGH_BYTES && even < 1 - HIGH_BYTES) return 'utf-16le';
  if (even > HIGH_BYTES && odd < 1 - HIGH_BYTES) return 'utf-16be';
  // No other text holds zeros.
  if (sample.includes(0)) return null;
  try {
    decode(bytes, 'utf-8');
    return 'utf-8';
  } catch {
    return legacyEncoding(bytes);
  }
}

/** Bytes looked at to tell UTF-16; even, so that both halves of a unit are in it. */
const SAMPLE = 4096;
/** Share of every second byte that has to be the high byte of Latin (00) or Arabic (06) text in UTF-16. */
const HIGH_BYTES = 0.8;

/** Share of the bytes at even (0) or odd (1) places that are 00 or 06. */
function highBytes(bytes: Uint8Array, parity: 0 | 1): number {
  let found = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0 || bytes[at] === 6) found += 1;
  return found / Math.max(1, bytes.length / 2);
}

/** Arabic letters in Windows-1256 lie at 0xC1-0xED and make up most of the text; Western accents are rare. */
function legacyEncoding(bytes: Uint8Array): Encoding | null {
  let high = 0;
  let letters = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0xc1) letters += 1;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  }
  if (controls > bytes.length / 200) return null;
  return letters > bytes.length * 0.25 && letters > high * 0.8 ? 'windows-1256' : 'windows-1252';
}
