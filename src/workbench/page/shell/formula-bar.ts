/** The bar above the grid: the address of the active cell, and its whole text, which can be edited there. */
import { say } from '../words';
import { element } from './element';

export interface FormulaBarListener {
  onGoTo(address: string): void;
  onCommit(text: string): void;
  /** Escape, or Enter without a change: back to the grid. */
  onLeave(): void;
}

/** Pixels; a longer text scrolls. */
const HIGHEST = 180;

export class FormulaBar {
  readonly element = element('div', { class: 'formula-bar' });
  private readonly name = element('input', {
    class: 'name-box',
    dir: 'ltr',
    spellcheck: false,
    autocomplete: 'off',
  });
  private readonly text = element('textarea', {
    class: 'cell-formula',
    rows: 1,
    dir: 'auto',
    spellcheck: false,
  });
  private saved = '';
  private address = '';

  constructor(private readonly listener: FormulaBarListener) {
    this.element.append(this.name, element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), this.text);
    this.name.addEventListener('keydown', (event) => this.onNameKey(event));
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('blur', () => (this.name.value = this.address));
    this.text.addEventListener('keydown', (event) => this.onTextKey(event));
    this.text.addEventListener('input', () => this.fit());
    this.text.addEventListener('focus', () => this.fit());
    this.text.addEventListener('blur', () => {
      this.commit();
      this.text.style.height = '';
    });
  }

  /** Writes the labels in the language that is spoken now. */
  render(): void {
    this.name.setAttribute('aria-label', say('name-box'));
    this.name.title = say('name-box');
    this.text.setAttribute('aria-label', say('formula-bar'));
  }

  showAddress(address: string): void {
    this.address = address;
    if (document.activeElement !== this.name) this.name.value = address;
  }

  /** Shows a cell's text, unless somebody is typing here. */
  showText(text: string, isReadOnly: boolean): void {
    if (document.activeElement === this.text && this.text.value !== this.saved) return;
    this.saved = text;
    this.text.value = text;
    this.text.readOnly = isReadOnly;
  }

  private onNameKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.listener.onLeave();
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.listener.onGoTo(this.name.value);
  }

  private onTextKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      this.text.value = this.saved;
      this.listener.onLeave();
    } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      this.commit();
      this.listener.onLeave();
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      event.preventDefault();
      this.text.setRangeText('\n', this.text.selectionStart, this.text.selectionEnd, 'end');
      this.fit();
    }
  }

  private commit(): void {
    if (this.text.readOnly || this.text.value === this.saved) return;
    this.saved = this.text.value;
    this.listener.onCommit(this.saved);
  }

  private fit(): void {
    if (document.activeElement !== this.text) return;
    this.text.style.height = 'auto';
    this.text.style.height = `${Math.min(this.text.scrollHeight + 2, HIGHEST)}px`;
  }
}
