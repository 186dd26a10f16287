/** Where a cell is typed into: over the cell, growing with the text, with the list of values where there is one. */
import type { RuleView } from '../../protocol';
import { element } from '../shell/element';
import type { CellPlace } from '../workbook/address';
import { cellAddress } from '../workbook/address';
import type { Direction } from '../workbook/selection';
import { say } from '../words';

export interface Editing {
  readonly tab: number;
  readonly place: CellPlace;
  /** What the editor starts with. */
  readonly text: string;
  /** Typing began it: arrows then leave the cell, as in Sheets. */
  readonly isTyped: boolean;
  readonly rule: RuleView | null;
  readonly rect: DOMRect;
  readonly isMirrored: boolean;
}

export interface EditorListener {
  /** `next`: where the selection goes; null where it stays. */
  onCommit(editing: Editing, text: string, next: Direction | null): void;
  onCancel(): void;
}

const WIDEST = 560;
const HIGHEST = 320;
const LIST_HEIGHT = 260;

export class CellEditor {
  readonly element = element('div', { class: 'cell-editor', hidden: true });
  private readonly input = element('textarea', {
    dir: 'auto',
    rows: 1,
    spellcheck: false,
    autocomplete: 'off',
  });
  private readonly list = element('div', { class: 'value-list', role: 'listbox', id: 'value-list' });
  private editing: Editing | null = null;
  private chosen = -1;

  constructor(private readonly listener: EditorListener) {
    this.element.append(this.input, this.list);
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('input', () => {
      this.chosen = -1;
      this.fillList();
      this.fit();
    });
    this.input.addEventListener('blur', () => this.commit(null));
    // The list is part of the editor: a click there does not leave it.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get current(): Editing | null {
    return this.editing;
  }

  open(editing: Editing): void {
    this.editing = editing;
    this.chosen = -1;
    this.input.value = editing.text;
    this.input.setAttribute('aria-label', say('editor', { cell: cellAddress(editing.place) }));
    this.element.hidden = false;
    this.fillList();
    this.position();
    this.fit();
    this.input.focus({ preventScroll: true });
    this.input.setSelectionRange(editing.text.length, editing.text.length);
  }

  /** Over the cell where it stands now; what is typed stays. */
  moveTo(rect: DOMRect): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, rect };
    this.position();
  }

  private position(): void {
    const { editing } = this;
    const area = this.element.parentElement?.getBoundingClientRect();
    if (!editing || !area) return;
    const { rect, isMirrored } = editing;
    // The list opens where there is more room.
    const below = area.bottom - rect.bottom;
    const above = rect.top - area.top;
    const isAbove = below < LIST_HEIGHT && above > below;
    this.element.classList.toggle('above', isAbove);
    this.list.style.maxHeight = `${Math.min(LIST_HEIGHT, (isAbove ? above : below) - 8)}px`;
    this.element.style.top = `${rect.top - area.top}px`;
    this.element.style.left = isMirrored ? 'auto' : `${Math.max(rect.left - area.left, 0)}px`;
    this.element.style.right = isMirrored ? `${Math.max(area.right - rect.right, 0)}px` : 'auto';
  }

  private fit(): void {
    const { editing, input } = this;
    if (!editing) return;
    const { rect } = editing;
    input.style.width = `${rect.width}px`;
    const isLong = input.scrollWidth > rect.width || input.value.length * 7 > rect.width;
    input.style.width = `${isLong ? Math.max(rect.width, Math.min(WIDEST, input.value.length * 8 + 24)) : rect.width}px`;
    input.style.height = `${rect.height}px`;
    input.style.height = `${Math.min(HIGHEST, Math.max(rect.height, input.scrollHeight + 2))}px`;
  }

  private fillList(): void {
    const { editing } = this;
    const options = editing?.rule?.kind === 'list' ? editing.rule.options : [];
    const typed = this.input.value.trim().toLocaleLowerCase();
    const isUntouched = this.input.value === editing?.text && !editing.isTyped;
    const fitting = isUntouched
      ? options
      : options.filter((option) => option.toLocaleLowerCase().includes(typed));
    this.list.hidden = fitting.length === 0;
    this.list.setAttribute('aria-label', say('list-label'));
    this.list.replaceChildren(
      ...fitting.map((option, index) => {
        const row = element(
          'div',
          { role: 'option', id: `value-${index}`, dir: 'auto', class: 'value' },
          option,
        );
        row.addEventListener('click', () => {
          this.input.value = option;
          this.commit(null, true);
        });
        if (option === this.input.value) this.chosen = index;
        return row;
      }),
    );
    this.markChosen();
  }

  private markChosen(): void {
    [...this.list.children].forEach((row, index) =>
      row.setAttribute('aria-selected', String(index === this.chosen)),
    );
    const row = this.list.children[this.chosen];
    row?.scrollIntoView({ block: 'nearest' });
    if (row) this.input.setAttribute('aria-activedescendant', row.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter') this.onEnter(event);
    else if (event.key === 'Tab') this.finish(event, event.shiftKey ? 'back' : 'forward');
    else if (event.key === 'Escape') this.cancel(event);
    else if (!this.list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) this.step(event);
    else if (this.editing?.isTyped && event.key.startsWith('Arrow'))
      this.finish(event, this.arrow(event.key));
  }

  private onEnter(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
      this.fit();
      return;
    }
    const option = this.list.hidden ? undefined : this.list.children[this.chosen]?.textContent;
    if (option) this.input.value = option;
    this.finish(event, event.shiftKey ? 'up' : 'down');
  }

  private step(event: KeyboardEvent): void {
    event.preventDefault();
    const count = this.list.children.length;
    this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
    this.markChosen();
  }

  private arrow(key: string): Direction {
    const isForward = (key === 'ArrowRight') !== (this.editing?.isMirrored ?? false);
    return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : isForward ? 'forward' : 'back';
  }

  private finish(event: KeyboardEvent, next: Direction): void {
    event.preventDefault();
    this.commit(next, true);
  }

  private cancel(event: KeyboardEvent): void {
    event.preventDefault();
    this.close();
    this.listener.onCancel();
  }

  /** Ends the editing and hands over what was typed, unless nothing was. */
  commit(next: Direction | null, takesFocus = false): void {
    const { editing } = this;
    if (!editing) return;
    const text = this.input.value;
    this.close();
    if (text !== editing.text || editing.isTyped) this.listener.onCommit(editing, text, next);
    else if (next) this.listener.onCommit(editing, editing.text, next);
    else if (takesFocus) this.listener.onCancel();
  }

  private close(): void {
    this.editing = null;
    this.element.hidden = true;
  }
}
