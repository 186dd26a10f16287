/** The keys of the sidebar: one letter for what is done all day, off while somebody types. */

export type KeyAction =
  | 'accept'
  | 'reject'
  | 'question'
  | 'skip'
  | 'undo'
  | 'next'
  | 'previous'
  | 'evidence'
  | 'fields'
  | 'finish'
  | 'more'
  | 'help'
  | 'grid'
  | 'leave-field';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/** Where the key was pressed: in a field that takes letters, on something that Space presses, or elsewhere. */
export type KeyPlace = 'typing' | 'button' | 'page';

const letters: Readonly<Record<string, KeyAction>> = {
  a: 'accept',
  x: 'reject',
  q: 'question',
  ' ': 'skip',
  Backspace: 'undo',
  j: 'next',
  k: 'previous',
  e: 'evidence',
  d: 'fields',
  f: 'finish',
  m: 'more',
  '?': 'help',
  Escape: 'grid',
};

/** The same keys on an Arabic keyboard, whose letters lie elsewhere: by their place. */
const places: Readonly<Record<string, string>> = {
  ش: 'a',
  ء: 'x',
  ض: 'q',
  ت: 'j',
  ن: 'k',
  ث: 'e',
  ي: 'd',
  ب: 'f',
  ة: 'm',
  '؟': '?',
};

/** What a key does; null where it is nobody's. A held key decides nothing twice. */
export function actionOf(press: KeyPress, place: KeyPlace): KeyAction | number | null {
  const { key, ctrlKey, metaKey, altKey, repeat } = press;
  if (key === 'Enter' && (ctrlKey || metaKey) && !repeat) return 'accept';
  if (ctrlKey || metaKey || altKey) return null;
  if (place === 'typing') return key === 'Escape' ? 'leave-field' : null;
  if (place === 'button' && key === ' ') return null;
  if (repeat && key !== 'j' && key !== 'k') return null;
  if (/^[1-9]$/.test(key)) return Number(key);
  return letters[places[key] ?? (key.length === 1 ? key.toLowerCase() : key)] ?? null;
}

export function placeOfKey(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable || target.matches('textarea, select')) return 'typing';
  if (target.matches('input')) return target.matches('[type=checkbox], [type=radio]') ? 'button' : 'typing';
  return target.matches('button, summary, a') ? 'button' : 'page';
}

/** What the help lists, in order: the key as it is printed on the keyboard, and what it does. */
export const keyHelp = [
  ['A', 'key-accept'],
  ['X', 'key-reject'],
  ['Q', 'key-question'],
  ['Space', 'key-skip'],
  ['⌫', 'key-undo'],
  ['1–9', 'key-choice'],
  ['J', 'key-next'],
  ['K', 'key-previous'],
  ['E', 'key-evidence'],
  ['D', 'key-fields'],
  ['⇧ ↓', 'key-sentence'],
  ['F', 'key-finish'],
  ['M', 'key-more'],
  ['Ctrl ⏎', 'key-accept-typing'],
  ['Esc', 'key-grid'],
  ['?', 'key-help'],
] as const;
