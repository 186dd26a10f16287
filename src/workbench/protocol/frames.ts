/** What the page of the workbench and the frame of an add-on's page post to each other. */
import type { Json } from '../../host/protocol';
import type { RunError } from './events';

/** For the frame's `sandbox`: no same-origin, so that the add-on's page reaches neither token nor workbench. */
export const FRAME_SANDBOX = 'allow-scripts allow-downloads allow-forms';

/**
 * What an add-on's page posts to its parent. Heed it only where `event.source` is that frame's window. For
 * `call`, send the request `call` and, when its `result` event comes, post a FrameResult to the frame.
 */
export type FrameMessage =
  | {
      readonly accord: 'call';
      readonly call: string;
      readonly function: string;
      readonly args: readonly Json[];
    }
  | { readonly accord: 'close' }
  | { readonly accord: 'setHeight'; readonly pixels: number }
  | { readonly accord: 'setWidth'; readonly pixels: number }
  | { readonly accord: 'focusEditor' };

/** What the parent posts into the frame, with target origin '*' (a sandboxed frame has none). */
export interface FrameResult {
  readonly accord: 'result';
  readonly call: string;
  readonly value: Json;
  readonly error: RunError | null;
}
