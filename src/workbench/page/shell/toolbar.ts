/** The row of buttons above the grid: undo, sort, hidden tabs. */
import { say } from '../words';
import { element, icon, iconButton } from './element';

export interface ToolbarListener {
  onUndo(): void;
  onSort(isAscending: boolean): void;
  onHiddenTabs(opener: HTMLElement): void;
}

export class Toolbar {
  readonly element = element('div', { class: 'toolbar', role: 'toolbar' });

  constructor(private readonly listener: ToolbarListener) {}

  /** Builds the buttons in the language that is spoken now. */
  render(hiddenTabs: number): void {
    this.element.setAttribute('aria-label', say('toolbar'));
    const hidden = element(
      'button',
      { type: 'button', class: 'text-button', 'aria-haspopup': 'menu', disabled: hiddenTabs === 0 },
      icon('hidden'),
      hiddenTabs === 0 ? say('hidden-tabs') : `${say('hidden-tabs')} (${hiddenTabs})`,
    );
    hidden.addEventListener('click', () => this.listener.onHiddenTabs(hidden));
    this.element.replaceChildren(
      iconButton('undo', say('undo-hint'), () => this.listener.onUndo()),
      element('span', { class: 'divider', 'aria-hidden': 'true' }),
      iconButton('ascending', say('sort-ascending'), () => this.listener.onSort(true)),
      iconButton('descending', say('sort-descending'), () => this.listener.onSort(false)),
      element('span', { class: 'divider', 'aria-hidden': 'true' }),
      hidden,
    );
  }
}
