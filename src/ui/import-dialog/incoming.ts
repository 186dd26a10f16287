/**
 * What is about to be imported: articles ready to be sent, and what had to be refused in the page already,
 * because its bytes are no text or there is too much of it to send.
 */
import { cleanText } from '../../core/import/clean-text';
import { decodeBytes, type Decoder } from '../../core/import/decode-bytes';
import type { SourceArticle, StageResult } from '../../core/import/stage-articles';

export interface Incoming {
  readonly source: SourceArticle;
  /** Set where the page refuses it; such a text is never sent. */
  readonly refused?: StageResult;
}

/** UTF-16 units and articles that one call carries; the slices keep a run far from its six minutes. */
const CALL_TEXT = 400_000;
const CALL_ARTICLES = 25;

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The text of a file, or why it has none. */
export async function readFile(file: File): Promise<{ text: string } | { problem: StageResult }> {
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()), decode);
  return 'problem' in decoded ? decoded : { text: decoded.text };
}

export function incoming(source: SourceArticle): Incoming {
  const cleaned = cleanText(source.text);
  return 'problem' in cleaned ? { source: { ...source, text: '' }, refused: cleaned.problem } : { source };
}

/** Cuts a list into calls. */
export function slices(sources: readonly SourceArticle[]): SourceArticle[][] {
  const all: SourceArticle[][] = [];
  let length = 0;
  for (const source of sources) {
    const last = all[all.length - 1];
    if (!last || last.length >= CALL_ARTICLES || length + source.text.length > CALL_TEXT) {
      all.push([source]);
      length = source.text.length;
    } else {
      last.push(source);
      length += source.text.length;
    }
  }
  return all;
}
