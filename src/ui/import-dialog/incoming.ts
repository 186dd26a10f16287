/**
 * What is about to be imported: articles ready to be sent, and what had to be refused in the page already,
 * because its bytes are no text or there is too much of it to send.
 */
import { cleanText } from '../../core/import/clean-text';
import { decodeBytes, type Decoder } from '../../core/import/decode-bytes';
import type { SliceLimits } from '../../core/import/slices';
import type { SourceArticle, StageResult } from '../../core/import/stage-articles';

export interface Incoming {
  readonly source: SourceArticle;
  /** Set where the page refuses it; such a text is never sent. */
  readonly refused?: StageResult;
}

/** What one call carries: a slice keeps a run far from its six minutes. */
export const CALL: SliceLimits = { articles: 25, text: 400_000 };

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
