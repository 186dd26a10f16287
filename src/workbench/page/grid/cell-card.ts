/** The card beside a cell: its note, its warning, and where its links lead. Shown on hover and on selection. */
import type { TextRunView } from '../../protocol';
import { button, element } from '../shell/element';
import { cellAddress, rangeAddress } from '../workbook/address';
import { readLink, type CellLink } from '../workbook/cell-link';
import { say } from '../words';

export interface CardContent {
  readonly note: string;
  readonly warning: string | null;
  readonly links: readonly TextRunView[];
}

export interface CardListener {
  onFollow(link: CellLink): void;
  onCopy(text: string): void;
  /** The name of a tab; null where it is gone. */
  tabName(tab: number): string | null;
}

/** Links named in a card; a cell with more is opened in the formula bar. */
const LINKS_SHOWN = 6;

export class CellCard {
  readonly element = element('div', { class: 'cell-card', role: 'note', hidden: true });

  constructor(private readonly listener: CardListener) {}

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** `rect`: the cell's, on the screen. An empty content hides the card. */
  show(content: CardContent, rect: DOMRect | null): void {
    const links = content.links.filter(({ link }) => link !== undefined);
    const isEmpty = content.note === '' && content.warning === null && links.length === 0;
    this.element.hidden = isEmpty || !rect;
    if (this.element.hidden || !rect) return;
    this.element.replaceChildren(
      ...(content.warning === null
        ? []
        : [element('p', { class: 'warning', dir: 'auto' }, content.warning || say('warning'))]),
      ...(content.note === '' ? [] : [element('p', { class: 'note', dir: 'auto' }, content.note)]),
      ...links.slice(0, LINKS_SHOWN).map(({ link = '' }) => this.linkRow(readLink(link))),
    );
    this.position(rect);
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Moves the keyboard into the card, to its first link. */
  focusLink(): boolean {
    const first = this.element.querySelector('button');
    first?.focus();
    return first !== null;
  }

  private linkRow(link: CellLink): HTMLElement {
    if (link.kind === 'outside') {
      return element(
        'p',
        { class: 'link' },
        element('span', { class: 'address', dir: 'ltr' }, link.address),
        button(say('link-copy'), () => this.listener.onCopy(link.address), { class: 'link-button' }),
      );
    }
    const name = this.listener.tabName(link.tab);
    if (name === null) return element('p', { class: 'link' }, say('tab-gone'));
    const place = link.range ? `${name} · ${rangeAddress(link.range)}` : name;
    return element(
      'p',
      { class: 'link' },
      button(say('link-go', { place }), () => this.listener.onFollow(link), { class: 'link-button' }),
    );
  }

  /** Beside the cell, on whichever side and edge there is room. */
  private position(rect: DOMRect): void {
    const area = this.element.parentElement?.getBoundingClientRect();
    if (!area) return;
    const { width, height } = this.element.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(this.element).direction === 'rtl';
    const after = isRightToLeft ? rect.left - width - 4 : rect.right + 4;
    const before = isRightToLeft ? rect.right + 4 : rect.left - width - 4;
    const fits = (left: number) => left >= area.left && left + width <= area.right;
    const left = fits(after) ? after : fits(before) ? before : area.right - width - 8;
    const isBelow = !fits(after) && !fits(before);
    const top = Math.min(isBelow ? rect.bottom + 4 : rect.top, area.bottom - height - 8);
    this.element.style.left = `${Math.max(left, area.left) - area.left}px`;
    this.element.style.top = `${Math.max(top - area.top, 4)}px`;
  }
}

/** What a screen reader hears when a cell is selected. */
export function spokenCell(row: number, column: number, shown: string, content: CardContent): string {
  return [cellAddress({ row, column }), shown, content.warning ?? '', content.note]
    .filter(Boolean)
    .join('. ');
}
