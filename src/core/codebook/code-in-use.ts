/** Which code stands for a code today: a retired one names its successor, which may be retired itself. */
import type { CodeKind, Codebook } from '../model/codebook';

/** The code itself, else the first active one along its successors; empty where there is none. */
export function codeInUse(codebook: Codebook, kind: CodeKind, code: string): string {
  const passed = new Set<string>();
  for (let at = code; at !== '' && !passed.has(at);) {
    const entry = codebook.find(kind, at);
    if (!entry || entry.active) return entry?.code ?? '';
    passed.add(at);
    at = entry.replaced_by;
  }
  return '';
}
