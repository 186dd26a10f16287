/** Headers of every answer, and the content-security policies of the workbench and of the add-on's pages. */
import { FRAME_SANDBOX } from '../../protocol';

/** Nothing is kept by the browser, guessed at, or lent to other pages. */
export const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** For everything that is no page. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The workbench itself: its own files only. The grid sets styles on its elements. */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The add-on's pages: their own inline code and nothing from outside, in a sandbox even when opened by
 * themselves. `origins` are the workbench's, which alone may frame them.
 */
export function framePolicy(origins: readonly string[]): string {
  return [
    `sandbox ${FRAME_SANDBOX}`,
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.join(' ')}`,
  ].join('; ');
}
