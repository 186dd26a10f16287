/** UTF-8 and base64 for the context, which has neither TextEncoder nor Buffer. Bytes are signed, as in Apps Script. */
import { platformError } from './call-host';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const signed = (byte: number): number => (byte << 24) >> 24;

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    let code = letter.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) {
      bytes.push(code);
    } else if (code < 0x800) {
      bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    } else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
    }
  }
  return bytes.map(signed);
}

/** The text of UTF-8 bytes; throws for bytes that are no UTF-8. */
export function utf8Text(bytes: readonly number[]): string {
  // Percent-encoding is the one UTF-8 decoder that the language itself has.
  const encoded = bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw platformError('The data is not UTF-8 text.');
  }
}

export function base64Text(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.slice(index, index + 3);
    const group = ((first & 255) << 16) | (((second ?? 0) & 255) << 8) | ((third ?? 0) & 255);
    const letter = (shift: number) => ALPHABET.charAt((group >> shift) & 63);
    text += letter(18) + letter(12) + (second === undefined ? '=' : letter(6));
    text += third === undefined ? '=' : letter(0);
  }
  return text;
}

/** Throws the platform's words for text that is no base64. */
export function base64Bytes(text: string): number[] {
  const digits = text.replace(/={1,2}$/, '');
  const values = Array.from(digits, (letter) => ALPHABET.indexOf(letter));
  if (values.includes(-1) || digits.length % 4 === 1) throw platformError('Could not decode string.');
  const bytes: number[] = [];
  for (let index = 0; index < values.length; index += 4) {
    const [first = 0, second = 0, third, fourth] = values.slice(index, index + 4);
    bytes.push((first << 2) | (second >> 4));
    if (third !== undefined) bytes.push(((second & 15) << 4) | (third >> 2));
    if (third !== undefined && fourth !== undefined) bytes.push(((third & 3) << 6) | fourth);
  }
  return bytes.map(signed);
}
