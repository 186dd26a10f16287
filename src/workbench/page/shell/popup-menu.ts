/** Menus that open on the page: the add-on's own, those of tabs, cells and columns. By mouse and by keyboard. */
import { element } from './element';

export type MenuEntry =
  | {
      readonly label: string;
      readonly onChoose: () => void;
      readonly isDisabled?: boolean;
      readonly isMarked?: boolean;
    }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly separator: true };

/** Where a menu opens: under or above an element, or at a point. */
export interface MenuAnchor {
  readonly rect: { left: number; right: number; top: number; bottom: number };
  /** Gets the focus back when nothing was chosen. */
  readonly returnTo: HTMLElement;
}

/** Pixels between a menu and the edges of the window, and between it and what it belongs to. */
const MARGIN = 4;
const GAP = 2;

let close: (() => void) | null = null;

function closeMenu(): void {
  close?.();
}

/** Opens a menu in place of the one that is open. `onClosed` is called however it ends. */
export function openMenu(
  label: string,
  entries: readonly MenuEntry[],
  anchor: MenuAnchor,
  onClosed: () => void = () => undefined,
): void {
  closeMenu();
  const dismiss = (returnsFocus: boolean) => {
    if (close === null) return;
    close = null;
    menu.remove();
    document.removeEventListener('mousedown', onOutside, true);
    window.removeEventListener('blur', onBlur);
    if (returnsFocus) anchor.returnTo.focus({ preventScroll: true });
    onClosed();
  };
  const menu = menuElement(label, entries, (choose) => {
    dismiss(true);
    choose();
  });
  const onOutside = (event: MouseEvent) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) dismiss(false);
  };
  const onBlur = () => dismiss(false);
  menu.addEventListener('keydown', (event) => onKey(event, menu, () => dismiss(true)));
  document.body.append(menu);
  place(menu, anchor.rect);
  close = () => dismiss(false);
  document.addEventListener('mousedown', onOutside, true);
  window.addEventListener('blur', onBlur);
  focusItem(menu, 0);
}

function menuElement(
  label: string,
  entries: readonly MenuEntry[],
  choose: (action: () => void) => void,
): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const entry of entries) {
    if ('separator' in entry) {
      menu.append(element('div', { role: 'separator', class: 'menu-line' }));
    } else if ('entries' in entry) {
      menu.append(
        element('div', { class: 'menu-heading' }, element('bdi', {}, entry.label)),
        ...menuElement(entry.label, entry.entries, choose).childNodes,
      );
    } else {
      const item = element(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: -1,
          class: entry.isMarked ? 'menu-item marked' : 'menu-item',
          disabled: entry.isDisabled,
        },
        // In its own direction, and where all entries begin.
        element('bdi', {}, entry.label),
      );
      item.addEventListener('click', () => choose(entry.onChoose));
      item.addEventListener('mouseenter', () => item.focus());
      menu.append(item);
    }
  }
  return menu;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not([disabled])')];
}

function focusItem(menu: HTMLElement, index: number): void {
  const all = items(menu);
  all[(index + all.length) % all.length]?.focus();
}

function onKey(event: KeyboardEvent, menu: HTMLElement, dismiss: () => void): void {
  event.stopPropagation();
  const all = items(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => focusItem(menu, at + 1),
    ArrowUp: () => focusItem(menu, at < 0 ? -1 : at - 1),
    Home: () => focusItem(menu, 0),
    End: () => focusItem(menu, -1),
    Escape: dismiss,
    Tab: dismiss,
  };
  const action = moves[event.key];
  if (action) {
    event.preventDefault();
    action();
  } else if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
    const wanted = event.key.toLocaleLowerCase();
    const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    order.find(({ textContent }) => textContent.trim().toLocaleLowerCase().startsWith(wanted))?.focus();
  }
}

function place(menu: HTMLElement, rect: MenuAnchor['rect']): void {
  const { width, height } = menu.getBoundingClientRect();
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const left = isRightToLeft ? rect.right - width : rect.left;
  const { top, room } = besideAnchor(rect, height, innerHeight);
  menu.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${top}px`;
  menu.style.maxHeight = `${room}px`;
}

/**
 * Where a menu begins and how high it may be, in pixels: under its anchor, or above it where there is more room;
 * never over it. What has no room is reached by scrolling.
 */
export function besideAnchor(
  anchor: { readonly top: number; readonly bottom: number },
  height: number,
  windowHeight: number,
): { readonly top: number; readonly room: number } {
  const below = windowHeight - MARGIN - anchor.bottom - GAP;
  const above = anchor.top - GAP - MARGIN;
  if (height <= below || below >= above) return { top: anchor.bottom + GAP, room: below };
  return { top: anchor.top - GAP - Math.min(height, above), room: above };
}
