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
  const zeros = zeroBytes(bytes);
  if (zeros.even + zeros.odd > 0) {
    // Latin text in UTF-16 has a zero in every second byte; anything else with zeros is no text.
    const half = Math.min(bytes.length, SAMPLE) / 2;
    if (zeros.odd > half * 0.4 && zeros.even < half * 0.05) return 'utf-16le';
    if (zeros.even > half * 0.4 && zeros.odd < half * 0.05) return 'utf-16be';
    return null;
  }
  try {
    decode(bytes, 'utf-8');
    return 'utf-8';
  } catch {
    return legacyEncoding(bytes);
  }
}

const SAMPLE = 4096;

function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i += 1) {
    if (bytes[i] === 0) count[i % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  return count;
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
