/** google.script.host: what a page may ask of the dialog or sidebar around it. */
import type { FrameMessage } from '../protocol';

export interface ScriptHost {
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
  readonly editor: { focus(): void };
}

export function scriptHost(post: (message: FrameMessage) => void): ScriptHost {
  return {
    close: () => post({ accord: 'close' }),
    setHeight: (pixels) => post({ accord: 'setHeight', pixels }),
    setWidth: (pixels) => post({ accord: 'setWidth', pixels }),
    editor: { focus: () => post({ accord: 'focusEditor' }) },
  };
}
