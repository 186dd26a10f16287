/** The top of the page: the workbook's name and the add-on's own menus. */
import type { MenuSpec } from '../../protocol';
import { say } from '../words';
import { button, element } from './element';
import { openMenu, type MenuEntry } from './popup-menu';

export interface TitleBarListener {
  onRun(functionName: string): void;
  /** No menu has come: build it as reopening the document does. */
  onLoadMenu(): void;
}

export class TitleBar {
  readonly element = element('header', { class: 'title-bar' });
  private readonly name = element('h1', { dir: 'auto' });
  private readonly menus = element('nav', { class: 'menus' });
  private specs: readonly MenuSpec[] = [];

  constructor(private readonly listener: TitleBarListener) {
    const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, 'A');
    this.element.append(mark, element('div', { class: 'title-lines' }, this.name, this.menus));
  }

  showName(name: string): void {
    this.name.textContent = name;
    document.title = name;
  }

  showMenus(specs: readonly MenuSpec[]): void {
    this.specs = specs;
    this.menus.setAttribute('aria-label', say('menus'));
    this.menus.replaceChildren(
      ...specs.map((spec) => {
        const opener = button(spec.caption, () => this.open(opener, spec), {
          class: 'menu-button',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
          'aria-keyshortcuts': 'Alt+A Control+/',
          dir: 'auto',
        });
        opener.addEventListener('keydown', (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          this.open(opener, spec);
        });
        return opener;
      }),
      ...(specs.length === 0
        ? [button(say('menus-load'), () => this.listener.onLoadMenu(), { class: 'menu-button' })]
        : []),
    );
  }

  /** Opens the first menu, as its key does. */
  openFirst(): void {
    const opener = this.menus.querySelector('button');
    const [spec] = this.specs;
    const { activeElement } = document;
    // Escape leads back to where the key was pressed.
    if (opener && spec)
      this.open(opener, spec, activeElement instanceof HTMLElement ? activeElement : opener);
  }

  /** The caption of the entry that runs a function; the function's name where no entry does. */
  captionOf(functionName: string): string {
    return this.specs.map((spec) => captionIn(spec, functionName)).find(Boolean) ?? functionName;
  }

  private open(opener: HTMLButtonElement, spec: MenuSpec, returnTo: HTMLElement = opener): void {
    opener.setAttribute('aria-expanded', 'true');
    openMenu(spec.caption, this.entries(spec), { rect: opener.getBoundingClientRect(), returnTo }, () =>
      opener.setAttribute('aria-expanded', 'false'),
    );
  }

  private entries(spec: MenuSpec): MenuEntry[] {
    return spec.items.map((item): MenuEntry => {
      if ('separator' in item) return { separator: true };
      if ('submenu' in item) return { label: item.submenu.caption, entries: this.entries(item.submenu) };
      return { label: item.caption, onChoose: () => this.listener.onRun(item.function) };
    });
  }
}

function captionIn(spec: MenuSpec, functionName: string): string | null {
  for (const item of spec.items) {
    if ('submenu' in item) {
      const found = captionIn(item.submenu, functionName);
      if (found) return found;
    } else if ('function' in item && item.function === functionName) return item.caption;
  }
  return null;
}
