/** Which key does what in the grid, apart from what it then does: a key becomes a command or nothing. */
import type { Direction } from '../workbook/selection';

export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly steps: Steps; readonly extends: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' | 'undo' | 'selectAll' | 'nextTab' | 'previousTab' | 'menu' | 'contextMenu' }
  | { readonly kind: 'openList' | 'followLink' | 'dismiss' };

/** One cell, one screen, to where filled cells end, or to the edge of the row. */
export type Steps = 'one' | 'screen' | 'far' | 'edge';

export interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `isMirrored`: in a right-to-left tab the left arrow goes forward. */
export function gridCommand(key: Key, isMirrored: boolean): GridCommand | null {
  const hasControl = key.ctrlKey || key.metaKey;
  if (key.altKey) return altCommand(key, hasControl);
  const direction = directionOf(key.key, isMirrored);
  if (direction) return { kind: 'move', direction, steps: hasControl ? 'far' : 'one', extends: key.shiftKey };
  return hasControl ? controlCommand(key) : plainCommand(key);
}

function directionOf(key: string, isMirrored: boolean): Direction | null {
  const directions: Readonly<Record<string, Direction>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowRight: isMirrored ? 'back' : 'forward',
    ArrowLeft: isMirrored ? 'forward' : 'back',
  };
  return directions[key] ?? null;
}

function altCommand({ key, code }: Key, hasControl: boolean): GridCommand | null {
  if (hasControl) return null;
  if (code === 'KeyA') return { kind: 'menu' };
  if (key === 'ArrowDown') return { kind: 'openList' };
  return key === 'Enter' ? { kind: 'followLink' } : null;
}

function controlCommand({ key, code, shiftKey }: Key): GridCommand | null {
  switch (key) {
    case 'Home':
      return { kind: 'move', direction: 'up', steps: 'edge', extends: shiftKey };
    case 'End':
      return { kind: 'move', direction: 'down', steps: 'edge', extends: shiftKey };
    case 'PageDown':
      return { kind: 'nextTab' };
    case 'PageUp':
      return { kind: 'previousTab' };
    case '/':
      return { kind: 'menu' };
  }
  // By the key's place: under an Arabic layout the letters are others.
  if (code === 'Slash') return { kind: 'menu' };
  if (code === 'KeyZ' && !shiftKey) return { kind: 'undo' };
  return code === 'KeyA' ? { kind: 'selectAll' } : null;
}

function plainCommand({ key, shiftKey }: Key): GridCommand | null {
  const moving = (direction: Direction, steps: Steps, extending = shiftKey): GridCommand => ({
    kind: 'move',
    direction,
    steps,
    extends: extending,
  });
  switch (key) {
    case 'Tab':
      return moving(shiftKey ? 'back' : 'forward', 'one', false);
    case 'Home':
      return moving('back', 'edge');
    case 'End':
      return moving('forward', 'edge');
    case 'PageUp':
      return moving('up', 'screen');
    case 'PageDown':
      return moving('down', 'screen');
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'F10':
      return shiftKey ? { kind: 'contextMenu' } : null;
    case 'ContextMenu':
      return { kind: 'contextMenu' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'dismiss' };
  }
  return [...key].length === 1 ? { kind: 'type', text: key } : null;
}
