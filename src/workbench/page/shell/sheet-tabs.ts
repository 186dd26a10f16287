/** The tabs of the workbook at the bottom of the page. */
import type { TabList, TabSummary } from '../../protocol';
import { say } from '../words';
import { element, iconButton } from './element';
import { openMenu, type MenuEntry } from './popup-menu';

export interface SheetTabsListener {
  onOpen(tab: number): void;
  onAdd(): void;
  onRename(tab: number, name: string): void;
  onCopy(tab: number): void;
  onHide(tab: number): void;
  onShow(tab: number): void;
  onDelete(tab: TabSummary): void;
}

export class SheetTabs {
  readonly element = element('nav', { class: 'sheet-tabs' });
  private readonly strip = element('div', { class: 'tab-strip', role: 'tablist' });
  private tabs: readonly TabSummary[] = [];
  private active = -1;
  private isRenaming = false;

  constructor(private readonly listener: SheetTabsListener) {
    // A mouse wheel goes up and down; the strip goes left and right.
    this.strip.addEventListener('wheel', (event) => (this.strip.scrollLeft += event.deltaY), {
      passive: true,
    });
    this.strip.addEventListener('keydown', (event) => this.onKey(event));
  }

  show({ tabs }: TabList, active: number): void {
    const isSame = JSON.stringify(tabs) === JSON.stringify(this.tabs) && active === this.active;
    if ((isSame && this.strip.childElementCount > 0) || this.isRenaming) return;
    this.tabs = tabs;
    this.active = active;
    this.element.setAttribute('aria-label', say('tabs'));
    this.strip.setAttribute('aria-label', say('tabs'));
    const hadFocus = this.strip.contains(document.activeElement);
    const all = iconButton('list', say('tab-all'), () => this.listAll(all), { 'aria-haspopup': 'menu' });
    this.strip.replaceChildren(...tabs.filter(({ hidden }) => !hidden).map((tab) => this.tabElement(tab)));
    this.element.replaceChildren(
      iconButton('add', say('tab-add'), () => this.listener.onAdd()),
      all,
      this.strip,
    );
    const current = this.strip.querySelector<HTMLElement>('[aria-selected=true]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) current?.focus();
  }

  private tabElement(tab: TabSummary): HTMLElement {
    const isActive = tab.tab === this.active;
    const label = element('span', { class: 'tab-name', dir: 'auto' }, tab.name);
    const made = element(
      'div',
      {
        class: 'tab',
        role: 'tab',
        tabindex: isActive ? 0 : -1,
        'aria-selected': String(isActive),
        // Else the button in it would be part of its name.
        'aria-label': tab.name,
        'data-tab': tab.tab,
      },
      label,
    );
    if (tab.color && /^#[0-9a-f]{6}$/i.test(tab.color)) made.style.setProperty('--tab-colour', tab.color);
    const opener = iconButton('down', say('tab-menu'), () => this.openMenuOf(tab, made), {
      tabindex: -1,
      'aria-haspopup': 'menu',
    });
    if (isActive) made.append(opener);
    made.addEventListener('click', (event) => {
      if (!(event.target instanceof Node && opener.contains(event.target))) this.listener.onOpen(tab.tab);
    });
    made.addEventListener('dblclick', () => this.rename(tab));
    made.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.openMenuOf(tab, made);
    });
    return made;
  }

  private onKey(event: KeyboardEvent): void {
    const shown = [...this.strip.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = shown.indexOf(document.activeElement as HTMLElement);
    const tab = this.tabs.find(({ tab: id }) => String(id) === shown[at]?.dataset.tab);
    if (!tab) return;
    const isRightToLeft = document.documentElement.dir === 'rtl';
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const step = (event.key === 'ArrowRight') === !isRightToLeft ? 1 : -1;
      shown[(at + step + shown.length) % shown.length]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') this.listener.onOpen(tab.tab);
    else if (event.key === 'F2') this.rename(tab);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      this.openMenuOf(tab, shown[at] as HTMLElement);
    } else return;
    event.preventDefault();
  }

  private openMenuOf(tab: TabSummary, anchor: HTMLElement): void {
    const visible = this.tabs.filter(({ hidden }) => !hidden).length;
    openMenu(
      tab.name,
      [
        { label: say('tab-rename'), onChoose: () => this.rename(tab) },
        { label: say('tab-copy'), onChoose: () => this.listener.onCopy(tab.tab) },
        { label: say('tab-hide'), onChoose: () => this.listener.onHide(tab.tab), isDisabled: visible < 2 },
        { separator: true },
        { label: say('tab-delete'), onChoose: () => this.listener.onDelete(tab), isDisabled: visible < 2 },
      ],
      { rect: anchor.getBoundingClientRect(), returnTo: anchor },
    );
  }

  private listAll(opener: HTMLElement): void {
    const entries = this.tabs.map(({ tab, name, hidden }): MenuEntry => ({
      label: hidden ? say('tab-hidden', { name }) : name,
      isMarked: tab === this.active,
      onChoose: () => (hidden ? this.listener.onShow(tab) : this.listener.onOpen(tab)),
    }));
    openMenu(say('tab-all'), entries, { rect: opener.getBoundingClientRect(), returnTo: opener });
  }

  /** The list of hidden tabs, each of which it shows again. */
  listHidden(opener: HTMLElement): void {
    const entries = this.tabs
      .filter(({ hidden }) => hidden)
      .map(({ tab, name }): MenuEntry => ({ label: name, onChoose: () => this.listener.onShow(tab) }));
    openMenu(say('hidden-tabs'), entries, { rect: opener.getBoundingClientRect(), returnTo: opener });
  }

  private rename(tab: TabSummary): void {
    const label = this.strip.querySelector(`[data-tab="${tab.tab}"] .tab-name`);
    if (!label || this.isRenaming) return;
    this.isRenaming = true;
    const input = element('input', {
      class: 'tab-input',
      value: tab.name,
      dir: 'auto',
      'aria-label': say('tab-name'),
    });
    label.replaceWith(input);
    const finish = (isKept: boolean) => {
      if (!this.isRenaming) return;
      this.isRenaming = false;
      const name = input.value.trim();
      input.replaceWith(label);
      if (isKept && name !== '' && name !== tab.name) this.listener.onRename(tab.tab, name);
      else this.listener.onOpen(tab.tab);
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && !event.isComposing) finish(true);
      if (event.key === 'Escape') finish(false);
    });
    input.addEventListener('blur', () => finish(true));
    for (const kind of ['click', 'dblclick', 'mousedown'])
      input.addEventListener(kind, (event) => event.stopPropagation());
    input.focus();
    input.select();
  }
}
